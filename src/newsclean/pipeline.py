"""The pipeline: runs normalizers over a text, applies their edits, and can show every one.

A normalizer reads text and returns edits; only the pipeline applies them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import accumulate
from typing import NamedTuple

from newsclean import steering
from newsclean.cleaned import Cleaned
from newsclean.coded import Coded
from newsclean.edits import Edit, apply, canonical, compose
from newsclean.gaps import closed_up
from newsclean.matching import RuleTable
from newsclean.normalizer import Normalizer
from newsclean.rules import Row, Rule
from newsclean.settling import Changes

__all__ = ["Normalizer", "Pipeline"]

_ROUNDS = 12
"""How often each normalizer may run on one text.  Scraped articles settle in two or three rounds;
a text that does not settle in this many was built to resist and is given back as it came."""


_OURS = (Coded, RuleTable)
_FOLDS = frozenset(("layout.blank-lines", "layout.spaces"))
"""Where both of these rules run, lines that go may take their empty lines with them at once."""


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
        given = tuple(map(steering.normalizer_of, normalizers))
        patterns = tuple(steering.protections(protected, ()))
        self.__setstate__({"normalizers": given, "protected": patterns})

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(
            "a pipeline does not change; without, only, plus and protecting make another"
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

    def tally(self, text: str | bytes, *, encoding: str | None = None) -> tuple[str, int]:
        """Return *text* cleaned, and how many edits it took: ``explain`` at the cost of ``clean``.

        Edits are counted as they are made; ``explain`` melts those that meet into one.

        >>> from newsclean import MINIMAL
        >>> MINIMAL.tally("Rain is coming. [ad_1]")
        ('Rain is coming.', 1)
        """
        source, _ = _decoded(text, encoding)
        result, count = source, 0
        for edits, after in self._steps(source):
            result = after
            count = count + len(edits) if edits else 0
        return result, count

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
        changes: Changes | None = None
        runs = len(self.normalizers)
        for turn in range(_ROUNDS):
            for run, (find, again, seams, closes) in enumerate(self._finders, turn * runs):
                if changes is None or not turn:
                    edits = find(text)
                elif changes.last < run - runs:
                    continue  # nothing has changed since it looked last
                else:
                    near = changes.near(text, run - runs, seams) if again else None
                    edits = find(text) if near is None or again is None else again(text, near)
                if not edits:
                    continue
                if self.protected:
                    edits = self._unprotected(text, edits)
                if closes:
                    edits = closed_up(text, edits)
                if edits:
                    changes = changes or Changes()
                    changes.made(text, edits, run)
                    text = apply(text, edits)
                    yield edits, text
            if changes is None or changes.last < turn * runs:
                return
        yield (), source

    def _unprotected(self, text: str, edits: Sequence[Edit]) -> Sequence[Edit]:
        """*edits* without those that touch protected text."""
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
        dropped = steering.selected(self.normalizers, rules)
        known = {rule for n in self.normalizers for rule in steering.rules_of(n)}
        return Pipeline(steering.narrowed(self.normalizers, known - dropped), self.protected)

    def only(self, *rules: str) -> Pipeline:
        """Return this pipeline with no rules but those whose id matches one of *rules*.

        A ``*`` stands for any characters.  Raises ``ValueError`` where one matches no rule.

        >>> from newsclean import NEWS
        >>> NEWS.only("placeholder.*", "layout.blank-lines").clean("Rain &amp; wind. [ad_1]")
        'Rain &amp; wind.'
        """
        kept = steering.selected(self.normalizers, rules)
        return Pipeline(steering.narrowed(self.normalizers, kept), self.protected)

    def plus(self, *added: Row | Normalizer, before: str | None = None) -> Pipeline:
        """Return this pipeline with rule rows or normalizers *added*.

        They run last, or before the normalizer whose name is *before*.  Raises ``ValueError``
        where a row is malformed or dangerous, its id is taken or no normalizer has that name,
        ``TypeError`` where one added is neither row nor normalizer.

        >>> from newsclean import NEWS, Phrase
        >>> NEWS.plus(Phrase("mine.slogan", ("all the news",))).clean("Rain.\\n\\nAll the News")
        'Rain.'
        """
        return Pipeline(steering.added(self.normalizers, added, before), self.protected)

    def protecting(self, *patterns: str, phrases: Iterable[str] = ()) -> Pipeline:
        """Return this pipeline without edits that touch a match of *patterns* or *phrases*.

        *patterns* are regular expressions; *phrases* are literal text, case aside.  Raises
        ``ValueError`` where one is empty, is no regular expression or could take forever.

        >>> from newsclean import NEWS
        >>> NEWS.protecting(phrases=["source link"]).clean("One.\\n\\n\\nSource link")
        'One.\\n\\nSource link'
        """
        more = steering.protections(patterns, phrases)
        return Pipeline(self.normalizers, (*self.protected, *more))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rows of all normalizers, in their order."""
        return tuple(rule for n in self.normalizers for rule in getattr(n, "rules", ()))

    @cached_property
    def _finders(self) -> list[_Finder]:
        # With "Advertisement" protected, "shut.\nRead more\nAdvertisement" stays two lines.
        folded = {rule.id for n in self.normalizers if isinstance(n, Coded) for rule in n.rules}
        closes = not self.protected and folded >= _FOLDS
        return [_finder(normalizer, closes) for normalizer in self.normalizers]

    @cached_property
    def _flags(self) -> dict[str, str]:
        """Rule id to the flag that its edits raise."""
        return {r.id: flag for r in self.rules if (flag := getattr(r, "flag", None))}


class _Finder(NamedTuple):
    """How a normalizer is asked for its edits."""

    find: Callable[[str], Sequence[Edit]]
    again: Callable[[str, str], Sequence[Edit]] | None = None
    """asked for another look; without it the text is read whole again"""
    seams: bool = False
    """whether the lines beside others that are gone are looked at again"""
    closes: bool = False
    """whether lines that go take the empty lines with them that would stay too many"""


def _finder(normalizer: Normalizer, closes: bool) -> _Finder:
    if not isinstance(normalizer, _OURS):
        return _Finder(partial(_checked, normalizer))
    table = isinstance(normalizer, RuleTable)
    find = normalizer.find if isinstance(normalizer, Coded) else normalizer  # one call less
    again = None if normalizer.reach == "text" else normalizer.again
    return _Finder(find, again, normalizer.reach == "lines", closes and table)


def _checked(normalizer: Normalizer, text: str) -> Sequence[Edit]:
    """The edits of a user's *normalizer*, in order, or the error that names it."""
    return canonical(text, normalizer(text), by=normalizer.name)


def _touches(edit: Edit, spans: list[tuple[int, int]], ends: list[int]) -> bool:
    """Whether *edit* touches one of *spans*; an insertion does where it stands inside."""
    before = bisect_left(spans, edit.end, key=lambda span: span[0])
    return before > 0 and ends[before - 1] > edit.start


def _decoded(text: str | bytes, encoding: str | None) -> tuple[str, str | None]:
    if isinstance(text, str):
        return text, None
    if isinstance(text, bytes):
        from newsclean.encoding.decode import decode

        return decode(text, encoding)
    raise TypeError(f"clean takes str or bytes, not {type(text).__name__}; pass the article's text")
