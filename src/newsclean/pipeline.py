"""The pipeline: runs normalizers over a text, applies their edits, and can show every one.

A normalizer reads text and returns edits; only the pipeline applies them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cached_property
from itertools import accumulate
from typing import Protocol, runtime_checkable

from newsclean.cleaned import Cleaned
from newsclean.coded import Coded
from newsclean.edits import Edit, apply, canonical, compose
from newsclean.matching import RuleTable
from newsclean.rules import Row, Rule
from newsclean.settling import Changes

__all__ = ["Normalizer", "Pipeline"]

_ROUNDS = 12
"""How often each normalizer may run on one text.  Scraped articles settle in two or three rounds;
a text that does not settle in this many was built to resist and is given back as it came."""


@runtime_checkable
class Normalizer(Protocol):
    """Reads a text and returns the edits that it wants; any callable with a name.

    It must depend on nothing but the text, and settle: once its edits are made and it runs again,
    it soon has none left.  It may carry ``rules``, the rows that its edits name, and a method
    ``flags(text)`` that returns what cannot be mended in *text*, the cleaned one.
    """

    @property
    def name(self) -> str: ...

    def __call__(self, text: str, /) -> Sequence[Edit]: ...


_OURS = (Coded, RuleTable)


class Pipeline:
    """Normalizers in their order; immutable and picklable.

    They run one after the other and again until none has an edit left, so that cleaning what is
    clean changes nothing.

    >>> from newsclean import MINIMAL
    >>> MINIMAL.clean("Rain is coming. [ad_1]")
    'Rain is coming.'
    """

    normalizers: tuple[Normalizer, ...]
    protected: tuple[str, ...]

    def __init__(self, normalizers: Iterable[Normalizer], protected: Iterable[str] = ()) -> None:
        self.__setstate__({"normalizers": tuple(normalizers), "protected": tuple(protected)})

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(
            "a pipeline does not change; without, plus and protecting make another"
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Pipeline):
            return NotImplemented
        return self.__getstate__() == other.__getstate__()

    def __hash__(self) -> int:
        return hash((self.normalizers, self.protected))

    def __repr__(self) -> str:
        return f"<Pipeline: {', '.join(normalizer.name for normalizer in self.normalizers)}>"

    def __getstate__(self) -> dict[str, object]:
        return {"normalizers": self.normalizers, "protected": self.protected}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)

    def clean(self, text: str | bytes, *, encoding: str | None = None) -> str:
        """Return *text* cleaned; the same object where there is nothing to do.

        Bytes are decoded first, from *encoding* where it is given.  Raises ``TypeError`` for
        anything but ``str`` and ``bytes``, and ``LookupError`` for an encoding that Python does
        not know; no text raises.
        """
        source, _ = _decoded(text, encoding)
        result = source
        for _, after in self._steps(source):
            result = after
        return result

    def explain(self, text: str | bytes, *, encoding: str | None = None) -> Cleaned:
        """Return *text* cleaned like ``clean``, with every edit and the rules behind it."""
        source, encoding = _decoded(text, encoding)
        result = source
        total: Sequence[Edit] = ()
        flags = set()
        for edits, after in self._steps(source):
            if edits:
                total = compose(source, total, result, edits)
            else:
                total = ()
                flags.add("unsettled")
            result = after
        for edit in total:
            flags.update(self._flags[rule] for rule in edit.rules if rule in self._flags)
        for normalizer in self.normalizers:
            if (raised := getattr(normalizer, "flags", None)) is not None:
                flags.update(raised(result))
        return Cleaned(result, source, tuple(total), encoding, frozenset(flags))

    def _steps(self, source: str) -> Iterator[tuple[Sequence[Edit], str]]:
        """Yield each normalizer's edits and the text that they make, until none is left.

        A text that will not settle ends with no edits and *source* itself.
        """
        text = source
        changes = Changes()
        runs = len(self.normalizers)
        for turn in range(_ROUNDS):
            for run, (normalizer, find, again, seams) in enumerate(self._finders, turn * runs):
                if not turn:
                    edits = find(text)
                elif changes.last < run - runs:
                    continue  # nothing has changed since it looked last
                else:
                    near = changes.near(text, run - runs, seams) if again else None
                    edits = find(text) if near is None or again is None else again(text, near)
                if edits:
                    edits = self._wanted(text, edits, normalizer)
                if edits:
                    changes.made(text, edits, run)
                    text = apply(text, edits)
                    yield edits, text
            if changes.last < turn * runs:
                return
        yield (), source

    def _wanted(self, text: str, edits: Sequence[Edit], normalizer: Normalizer) -> Sequence[Edit]:
        """*edits*, checked where they come from a user, without those that touch protected text."""
        if not isinstance(normalizer, _OURS):
            edits = canonical(text, edits, by=normalizer.name)
        if not self.protected:
            return edits
        spans = sorted(m.span() for pattern in self.protected for m in re.finditer(pattern, text))
        ends = [*accumulate((end for _, end in spans), max)]  # of each span and those before it
        return [e for e in edits if not _touches(e, spans, ends)]

    def without(self, *rules: str) -> Pipeline:
        """Return this pipeline without the rules whose id matches one of *rules*.

        A ``*`` stands for any characters.  Raises ``ValueError`` where one matches no rule.

        >>> from newsclean import NEWS
        >>> NEWS.without("placeholder.*").clean("Rain is coming. [ad_1]")
        'Rain is coming. [ad_1]'
        """
        known = [name for normalizer in self.normalizers for name in _ids(normalizer)]
        for wanted in rules:
            if not any(fnmatchcase(name, wanted) for name in known):
                raise ValueError(f"no rule of this pipeline matches {wanted!r}")
        kept = (_without(normalizer, rules) for normalizer in self.normalizers)
        return Pipeline([n for n in kept if n is not None], self.protected)

    def plus(self, *added: Row | Normalizer, before: str | None = None) -> Pipeline:
        """Return this pipeline with rule rows or normalizers *added*.

        They run last, or before the normalizer whose name is *before*.  Raises ``ValueError``
        where a row is malformed or no normalizer has that name, ``TypeError`` where one added is
        neither row nor normalizer.

        >>> from newsclean import NEWS, Phrase
        >>> NEWS.plus(Phrase("mine.slogan", ("all the news",))).clean("Rain.\\n\\nAll the News")
        'Rain.'
        """
        rows = [row for row in added if isinstance(row, Row)]
        for row in rows:
            row.check()
        new: list[Normalizer] = [RuleTable("plus", rows)] if rows else []
        for item in added:
            if isinstance(item, Row):
                continue
            if not isinstance(item, Normalizer):
                raise TypeError(
                    f"{item!r} is neither a rule row nor a callable with a name; "
                    "wrap a function of str to str with newsclean.lift"
                )
            new.append(item)
        names = [normalizer.name for normalizer in self.normalizers]
        if before is not None and before not in names:
            raise ValueError(f"no normalizer is named {before!r}; there are {', '.join(names)}")
        at = len(names) if before is None else names.index(before)
        return Pipeline((*self.normalizers[:at], *new, *self.normalizers[at:]), self.protected)

    def protecting(self, *patterns: str) -> Pipeline:
        """Return this pipeline without edits that touch a match of one of *patterns*.

        Raises ``ValueError`` where one is not a regular expression.

        >>> from newsclean import NEWS
        >>> NEWS.protecting(r"Source link").clean("One.\\n\\n\\nSource link")
        'One.\\n\\nSource link'
        """
        for pattern in patterns:
            if not isinstance(pattern, str):
                raise TypeError(f"cannot protect {pattern!r}: pass a regular expression as str")
            try:
                empty = re.compile(pattern).match("")
            except re.error as error:
                raise ValueError(f"cannot protect {pattern!r}: {error}") from None
            if empty:
                raise ValueError(f"cannot protect {pattern!r}: it matches the empty string")
        return Pipeline(self.normalizers, (*self.protected, *patterns))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rows of all normalizers, in their order."""
        return tuple(rule for n in self.normalizers for rule in getattr(n, "rules", ()))

    @cached_property
    def _finders(self) -> list[_Finder]:
        return [_finder(normalizer) for normalizer in self.normalizers]

    @cached_property
    def _flags(self) -> dict[str, str]:
        """Rule id to the flag that its edits raise."""
        return {r.id: flag for r in self.rules if (flag := getattr(r, "flag", None))}


_Find = Callable[[str], Sequence[Edit]]
_Again = Callable[[str, str], Sequence[Edit]]
_Finder = tuple[Normalizer, _Find, _Again | None, bool]


def _finder(normalizer: Normalizer) -> _Finder:
    """*normalizer*, what to call for a first look and for another, and whether seams matter."""
    if not isinstance(normalizer, _OURS):
        return normalizer, normalizer, None, False
    find = normalizer.find if isinstance(normalizer, Coded) else normalizer  # one call less
    again = None if normalizer.reach == "text" else normalizer.again
    return normalizer, find, again, normalizer.reach == "lines"


def _touches(edit: Edit, spans: list[tuple[int, int]], ends: list[int]) -> bool:
    """Whether *edit* touches one of *spans*; an insertion does where it stands inside."""
    before = bisect_left(spans, edit.end, key=lambda span: span[0])
    return before > 0 and ends[before - 1] > edit.start


def _ids(normalizer: Normalizer) -> list[str]:
    """What ``without`` may name of *normalizer*: its rules, or itself where it has none."""
    return [rule.id for rule in getattr(normalizer, "rules", ())] or [normalizer.name]


def _without(normalizer: Normalizer, dropped: Sequence[str]) -> Normalizer | None:
    def goes(name: str) -> bool:
        return any(fnmatchcase(name, pattern) for pattern in dropped)

    ids = _ids(normalizer)
    if all(map(goes, ids)):
        return None
    if not any(map(goes, ids)):
        return normalizer
    if isinstance(normalizer, RuleTable):
        kept = [rule for rule in normalizer.rules if not goes(rule.id)]
        return RuleTable(normalizer.name, kept, reach=normalizer.reach)
    if isinstance(normalizer, Coded):
        return normalizer.only([r for r in normalizer.rules if not goes(r.id)])
    return normalizer


def _decoded(text: str | bytes, encoding: str | None) -> tuple[str, str | None]:
    if isinstance(text, str):
        return text, None
    if isinstance(text, bytes):
        from newsclean.encoding.decode import decode

        return decode(text, encoding)
    raise TypeError(f"clean takes str or bytes, not {type(text).__name__}; pass the article's text")
