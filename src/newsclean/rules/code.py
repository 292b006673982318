"""Normalizers that are written as code instead of rows."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Any, Final, NamedTuple

from newsclean.edits import Edit
from newsclean.normalizer import Scope
from newsclean.rules.rows import Repair
from newsclean.text.store import kept

__all__ = [
    "ALL",
    "ALWAYS",
    "CodeNormalizer",
    "CueMaker",
    "FindAgain",
    "Near",
    "kept_as",
    "parts_of",
]

ALL: Final = -1
"""All parts of a cue."""
ALWAYS: Final = r"\A"
"""A pattern for a cue that every text has."""
CueMaker = Callable[[], tuple[tuple[str, ...], ...]]
"""Makes a cue, in parts: one of its patterns matches in every text that the normalizer may edit."""
Near = Callable[[], Sequence[tuple[int, int]] | None]
"""Returns the spans of a text that have changed since the last time; ``None`` if it is not known
which."""
FindAgain = Callable[[str, int, Near | None, dict[Hashable, Any]], Sequence[Edit]]
"""Returns the edits of a text that has the given parts of the cue.  If it needs to know what has
changed since the last time, it calls its third argument, for that takes a while to find out; the
first time this is ``None``.  It may leave notes for the next time."""
_BREAKS: Final = "encoding.line-break"
_OURS: Final = "newsclean."


class CodeNormalizer(NamedTuple):
    """A normalizer written as code: *find* makes the edits, and each edit names one of *rules*.

    *find* is a function of a module, so that pipelines can be pickled.
    """

    name: str
    find: Callable[[str], Sequence[Edit]]
    rules: tuple[Repair, ...]
    scope: Scope = "text"
    written: bool = False
    """whether it is asked for what is written, Markdown included, and not for what is read"""
    cue: CueMaker | None = None
    """makes the cue: one of its patterns matches in every text in which *find* has an edit; it has
    several parts if *find_shown* can look for the edits of some of them alone"""
    find_shown: Callable[[str, int], Sequence[Edit]] | None = None
    """*find* with the parts of the cue that the text has: the first is the lowest bit"""
    find_marked: Callable[[str, Mapping[int, Any]], Sequence[Edit]] | None = None
    """*find* for what is read of Markdown, with the marks of each line by where it starts"""
    find_again: FindAgain | None = None
    """*find* that leaves notes for the next time, and then judges only what has changed"""
    flag_cue: CueMaker | None = None
    """makes the cue of its flags, if it has some: one part for each thing that raises one"""

    @property
    def is_local(self) -> bool:
        """Whether a line without the cue has no edit, however other lines change."""
        return self.scope in ("line", "lines")

    @property
    def is_ours(self) -> bool:
        """Whether its code belongs to this package, not to a user."""
        find = self.find.find if isinstance(self.find, _Only) else self.find
        return find.__module__.startswith(_OURS)

    @property
    def breaks(self) -> CodeNormalizer | None:
        """The part that makes all line breaks alike; it is asked about Markdown as written, too."""
        rules = [rule for rule in self.rules if rule.id == _BREAKS]
        return self.only(rules) if rules else None

    def __call__(self, text: str, /) -> Sequence[Edit]:
        return self.find(text)

    def parts(self) -> tuple[tuple[str, ...], ...]:
        """Return the parts of the cue; none if it is always asked."""
        return parts_of(self.cue) if self.cue is not None else ()

    def flag_parts(self) -> tuple[tuple[str, ...], ...]:
        """Return the parts of the cue of its flags."""
        return parts_of(self.flag_cue) if self.flag_cue is not None else ()

    def literals(self) -> tuple[tuple[str, ...], ...]:
        """Return literals for each of ``parts``: a text that has the part has one of them.

        One that begins with ``BEYOND`` is a class of characters beyond ASCII.  There are none if
        some part has none.
        """
        from newsclean.regexes.signs import signs_of  # asked for only without google-re2

        found = tuple(takewhile(bool, map(signs_of, self.parts())))
        return found if len(found) == len(self.parts()) else ()

    def recheck(self, text: str, near: str, shown: int = ALL) -> Sequence[Edit]:
        """Return the edits of *text*, after changes in the lines *near*; before them it had none.

        *near* is empty if lines were removed and no remaining line changed; *shown* are the parts
        of the cue that *text* has.
        """
        if near and (self.scope == "counts" or self.find(near)):
            return self.found(text, shown)
        return ()

    def found(self, text: str, shown: int) -> Sequence[Edit]:
        """Return the edits of *text*, which has the parts *shown* of the cue."""
        return self.find(text) if self.find_shown is None else self.find_shown(text, shown)

    def only(self, rules: Iterable[Repair]) -> CodeNormalizer:
        """Return this normalizer with just *rules* of its rules; edits of others are not made."""
        kept = tuple(rules)
        ids = frozenset(rule.id for rule in kept)
        by_parts = _Only(self.find_shown, ids) if self.find_shown else None
        by_marks = _Only(self.find_marked, ids) if self.find_marked else None
        return self._replace(
            find=_Only(self.find, ids),
            rules=kept,
            find_shown=by_parts,
            find_marked=by_marks,
            find_again=None,
        )


@lru_cache(maxsize=64)
def parts_of(cue: CueMaker) -> tuple[tuple[str, ...], ...]:
    """Return the parts of *cue*: ours as the wheel has them, because they take milliseconds."""
    if not cue.__module__.startswith(_OURS):
        return cue()
    found: tuple[tuple[str, ...], ...] = kept(kept_as(cue), cue)
    return found


def kept_as(cue: CueMaker) -> str:
    """Return the name under which the parts of *cue*, which is ours, are stored."""
    return f"cue-{cue.__module__.removeprefix(_OURS)}.{cue.__qualname__}"


class _Only:
    """The edits that *find* makes by *rules*; unlike a partial function, it compares equal."""

    def __init__(self, find: Callable[..., Sequence[Edit]], rules: frozenset[str]) -> None:
        self.find = find
        self.rules = rules

    def __call__(self, *asked: Any) -> Sequence[Edit]:
        return [edit for edit in self.find(*asked) if not self.rules.isdisjoint(edit.rules)]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Only):
            return NotImplemented
        return (self.find, self.rules) == (other.find, other.rules)

    def __hash__(self) -> int:
        return hash((self.find, self.rules))
