"""The pipeline: runs normalizers over a text, applies their edits, and can show every one.

A normalizer reads text and returns edits; only the pipeline applies them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Protocol, runtime_checkable

from newsclean.cleaned import Cleaned
from newsclean.edits import Edit, apply, canonical, compose
from newsclean.matching import RuleTable
from newsclean.rules import Coded, Row, Rule

__all__ = ["Normalizer", "Pipeline", "lift"]

_ROUNDS = 12
"""How often each normalizer may run on one text.  Scraped articles settle in two or three rounds;
a text that does not settle in this many was built to resist and is given back as it came."""


@runtime_checkable
class Normalizer(Protocol):
    """Reads a text and returns the edits that it wants; any callable with a name.

    It must depend on nothing but the text, and settle: once its edits are made and it runs again,
    it soon has none left.  It may carry ``rules``, the rows that its edits name.
    """

    @property
    def name(self) -> str: ...

    def __call__(self, text: str, /) -> Sequence[Edit]: ...


@dataclass(frozen=True)
class Pipeline:
    """Normalizers in their order; immutable and picklable.

    They run one after the other and again until none has an edit left, so that cleaning what is
    clean changes nothing.

    >>> from newsclean import MINIMAL
    >>> MINIMAL.clean("Rain is coming. [ad_1]")
    'Rain is coming.'
    """

    normalizers: tuple[Normalizer, ...]
    protected: tuple[str, ...] = ()

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
            if isinstance(normalizer, RuleTable):
                flags.update(normalizer.flags(result))
        return Cleaned(result, source, tuple(total), encoding, frozenset(flags))

    def _steps(self, source: str) -> Iterator[tuple[Sequence[Edit], str]]:
        """Yield each normalizer's edits and the text that they make, until none is left.

        A text that will not settle ends with no edits and *source* itself.
        """
        text = source
        quiet = 0  # how many normalizers in turn have had no edit
        for _ in range(_ROUNDS):
            for normalizer in self.normalizers:
                edits = normalizer(text)
                if edits:
                    edits = self._allowed(text, canonical(text, edits, by=normalizer.name))
                if edits:
                    text = apply(text, edits)
                    yield edits, text
                    quiet = 0
                    continue
                quiet += 1
                if quiet == len(self.normalizers):
                    return
        yield (), source

    def _allowed(self, text: str, edits: list[Edit]) -> list[Edit]:
        """*edits* without those that touch protected text."""
        spans = [m.span() for pattern in self.protected for m in re.finditer(pattern, text)]
        return [e for e in edits if not any(e.start < end and e.end > at for at, end in spans)]

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
        return replace(self, normalizers=tuple(n for n in kept if n is not None))

    def plus(self, *added: Rule | Normalizer, before: str | None = None) -> Pipeline:
        """Return this pipeline with rule rows or normalizers *added*.

        They run last, or before the normalizer whose name is *before*.  Raises ``ValueError``
        where no normalizer has that name, ``TypeError`` where one added is neither row nor
        normalizer.

        >>> from newsclean import NEWS, Phrase
        >>> NEWS.plus(Phrase("mine.slogan", ("all the news",))).clean("Rain.\\n\\nAll the News")
        'Rain.'
        """
        rows = [row for row in added if isinstance(row, Row)]
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
        return replace(self, normalizers=(*self.normalizers[:at], *new, *self.normalizers[at:]))

    def protecting(self, *patterns: str) -> Pipeline:
        """Return this pipeline without edits that touch a match of one of *patterns*.

        Raises ``ValueError`` where one is not a regular expression.

        >>> from newsclean import NEWS
        >>> NEWS.protecting(r"Source link").clean("One.\\n\\n\\nSource link")
        'One.\\n\\nSource link'
        """
        for pattern in patterns:
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValueError(f"cannot protect {pattern!r}: {error}") from None
        return replace(self, protected=(*self.protected, *patterns))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rows of all normalizers, in their order."""
        return tuple(rule for n in self.normalizers for rule in getattr(n, "rules", ()))

    @cached_property
    def _flags(self) -> dict[str, str]:
        """Rule id to the flag that its edits raise."""
        return {r.id: flag for r in self.rules if (flag := getattr(r, "flag", None))}


@dataclass(frozen=True)
class _Lifted:
    name: str
    fix: Callable[[str], str]

    def __call__(self, text: str) -> list[Edit]:
        fixed = self.fix(text)
        if not isinstance(fixed, str):
            raise TypeError(
                f"{self.name}: the function must return str, not {type(fixed).__name__}"
            )
        if fixed == text:
            return []
        before, after = text.split("\n"), fixed.split("\n")
        if len(before) != len(after):
            return [_change(0, text, fixed, self.name)]
        edits = []
        start = 0
        for old, new in zip(before, after, strict=True):
            if old != new:
                edits.append(_change(start, old, new, self.name))
            start += len(old) + 1
        return edits


def lift(fix: Callable[[str], str], name: str) -> Normalizer:
    """Return a normalizer that does what *fix*, a function of the whole text, does.

    Its edits name *name* as their rule; where *fix* keeps the number of lines, each changed line
    has an edit of its own.  *fix* must be a function of a module for the pipeline to be pickled.

    >>> from newsclean import MINIMAL
    >>> MINIMAL.plus(lift(str.upper, "mine.shout")).explain("Rain. [ad_1]").text
    'RAIN.'
    """
    return _Lifted(name, fix)


def _change(start: int, old: str, new: str, rule: str) -> Edit:
    """The edit that makes *new* of *old*, which stands at *start*, without what they share."""
    head = 0
    for a, b in zip(old, new, strict=False):
        if a != b:
            break
        head += 1
    tail = 0
    for a, b in zip(reversed(old[head:]), reversed(new[head:]), strict=False):
        if a != b:
            break
        tail += 1
    return Edit(start + head, start + len(old) - tail, new[head : len(new) - tail], (rule,))


def _ids(normalizer: Normalizer) -> list[str]:
    """What ``without`` may name of *normalizer*: its rules, or itself where it has none."""
    return [rule.id for rule in getattr(normalizer, "rules", ())] or [normalizer.name]


def _without(normalizer: Normalizer, dropped: Sequence[str]) -> Normalizer | None:
    def goes(name: str) -> bool:
        return any(fnmatchcase(name, pattern) for pattern in dropped)

    if all(map(goes, _ids(normalizer))):
        return None
    if isinstance(normalizer, RuleTable):
        return RuleTable(normalizer.name, [r for r in normalizer.rules if not goes(r.id)])
    if isinstance(normalizer, Coded):
        return replace(normalizer, rules=tuple(r for r in normalizer.rules if not goes(r.id)))
    return normalizer


def _decoded(text: str | bytes, encoding: str | None) -> tuple[str, str | None]:
    if isinstance(text, str):
        return text, None
    if isinstance(text, bytes):
        from newsclean.encoding.decode import decode

        return decode(text, encoding)
    raise TypeError(f"clean takes str or bytes, not {type(text).__name__}; pass the article's text")
