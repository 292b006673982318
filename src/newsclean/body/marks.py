"""What Markdown says of a line that is read: how much of it is links, where they lead, its marks.

A text without Markdown has no marks, and is judged by its words alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

__all__ = ["Marks", "MarksOf", "is_parted", "names_of", "together"]

_REMEMBERED: Final = 4096
_QUARTERS: Final = ("linked.some", "linked.some", "linked.half", "linked.most")
_HEADINGS: Final = tuple(f"mark.heading.{level}" for level in (1, 2, 3))
_STARTS: Final = frozenset(("mark.item", *_HEADINGS))
_MOST: Final = 0.9


class Marks(NamedTuple):
    """The marks of a line: how many of its letters are links, and the names of the others."""

    letters: int
    """its letters and digits"""
    linked: int
    """those of them that are links"""
    names: frozenset[str]
    """where its links lead ("to.tag"), what it is ("mark.item"), an image beside it"""


MarksOf = Mapping[int, Marks]
"""The marks of the lines of a text, by where each line starts."""


def together(marks: Iterable[Marks]) -> Marks:
    """Return the marks of several lines that are one sentence.

    >>> one, two = Marks(9, 9, frozenset(["to.own"])), Marks(27, 0, frozenset())
    >>> together([one, two])
    Marks(letters=36, linked=9, names=frozenset({'to.own'}))
    """
    found = [*marks]
    names = frozenset[str]().union(*(each.names for each in found))
    return Marks(sum(each.letters for each in found), sum(each.linked for each in found), names)


def is_parted(line: Marks, after: Marks) -> bool:
    """Return whether no sentence goes on from *line* to the one *after* it, by their marks.

    >>> is_parted(Marks(9, 0, frozenset()), Marks(9, 0, frozenset(["mark.item"])))
    True
    """
    return not after.names.isdisjoint(_STARTS) or not line.names.isdisjoint(_HEADINGS)


@lru_cache(_REMEMBERED)
def names_of(marks: Marks) -> tuple[str, ...]:
    """Return the names of the features that *marks* are, the share of links first.

    >>> names_of(Marks(36, 9, frozenset(["to.own"])))
    ('linked.some', 'to.own')
    """
    return (_share(marks), *sorted(marks.names))


def _share(marks: Marks) -> str:
    if not marks.linked:
        return "linked.none"
    if marks.linked >= _MOST * marks.letters:
        return "linked.all"
    return _QUARTERS[marks.linked * 4 // marks.letters]
