"""The lines of a text that rows may match: when it is read again, only changed lines are judged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import islice
from typing import Final

from newsclean.rules.replacing import compiled
from newsclean.rules.rows import Pattern
from newsclean.rules.whole_lines.line_index import LineIndex
from newsclean.rules.whole_lines.rows_alone import looks_back

__all__ = ["LikelyLines", "places_of"]

_AT_ONCE: Final = 4_096
"""Maximum lines of a long text that are in memory at once."""
_LOOK_BACK: Final = re.compile(r"\(\?<[=!]")
_ONE_BACK: Final = re.compile(r"\(\?<[=!](?:\[(?:[^\[\]\\]|\\.)+\]|\\[^AbBZ]|[^\\(|])\)")


class LikelyLines:
    """What is known of the lines of a text, from one reading of it to the next.

    What a line shows by itself does not change.  So the lines that may match are kept by what they
    say, and when the text is read again, only the lines near the changes are judged.
    """

    _pages: Sequence[Pattern] = ()
    _of_pages: AbstractSet[str] = frozenset()

    def __init__(self, index: LineIndex, found: Iterable[str]) -> None:
        self._index = index
        self._any = {*found}  # rows for any page may match these

    def read_again(self, near: str) -> bool:
        """Whether rows for any page may match a line; only those in *near* have changed."""
        self._any.update(self._index.likely(near.split("\n")))
        return bool(self._any)

    def places(self, lines: Sequence[str]) -> list[int]:
        """Return the numbers of such *lines*."""
        return _places_in(self._any, lines)

    def keep(self, left: Iterable[str]) -> None:
        """Forget all such lines but those that are *left*; the others are changed or removed."""
        self._any = {*left}

    def of_pages(
        self, lines: Sequence[str], pages: Sequence[Pattern], near: str | None
    ) -> list[int]:
        """Return the numbers of all likely *lines*.

        *pages* are the rows for all lines of this page.
        """
        if near is None or any(row not in self._pages for row in pages):
            self._pages = pages
            self._of_pages = _matched(pages, lines)
        else:
            self._of_pages = self._of_pages | _matched(self._pages, near.split("\n"))
        known, of_pages = self._any, self._of_pages
        likely = [
            i
            for i, line in enumerate(lines)
            if line and (line in known or line.strip() in of_pages)
        ]
        if likely[:1] != [0]:
            likely.insert(0, 0)  # nothing is before it, which some rows ask for
        return likely

    def forget_pages(self) -> None:
        """Forget the lines for rows of a page: as no row is for this text, none has judged it."""
        self._pages = ()


def _matched(pages: Sequence[Pattern], lines: Iterable[str]) -> set[str]:
    """Those of *lines*, without blanks around them, that one of the rows *pages* may match."""
    alone = [compiled(row.pattern).fullmatch for row in pages if not looks_back(row.pattern)]
    back = [row.pattern for row in pages if looks_back(row.pattern)]
    far = any(map(_looks_far_back, back))
    found: set[str] = set()
    rest = iter(lines)
    while part := [*islice(rest, _AT_ONCE)]:
        bare = [line.strip() for line in part if line]
        for match in alone:
            found.update(filter(match, bare))
        if far:
            found.update(bare)
        elif back:
            found.update(line.strip() for line in part if line[:1].isspace())
            below = [f"\n{line}" for line in bare]
            for pattern in back:
                match = compiled(pattern).fullmatch
                found.update(line[1:] for line in below if match(line, 1))
    found.discard("")
    return found


@cache
def _looks_far_back(pattern: str) -> bool:
    """Whether *pattern* may look at more than the one character before a line.

    >>> [*map(_looks_far_back, (r"x(?<![.:])", r"(?<!a)x", r"(?<=\\n\\n)x"))]
    [False, False, True]
    """
    return len(_LOOK_BACK.findall(pattern)) > len(_ONE_BACK.findall(pattern))


def _places_in(known: set[str], lines: Iterable[str]) -> list[int]:
    """Return the numbers of those of the *lines* that are *known*."""
    return [i for i, line in enumerate(lines) if line in known]


def places_of(some: Sequence[str], lines: Sequence[str]) -> list[int]:
    """Return the numbers of *some* of the *lines*, which are in their order.

    Of lines that are alike, *some* has all.

    >>> places_of(["two", "four", "two"], ["one", "two", "three", "four", "two"])
    [1, 3, 4]
    """
    if not isinstance(lines, tuple):
        return _places_in({*some}, lines)
    found = []
    at = -1
    for line in some:
        at = lines.index(line, at + 1)
        found.append(at)
    return found
