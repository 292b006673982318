"""The gaps between the lines of a text that are not blank."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import itemgetter, sub
from typing import NamedTuple, overload

from newsclean.text.lines import lines_of

__all__ = ["Gap", "breaks_of", "gaps_of"]

_LONGEST_HELD = 1_000_000
_HELD = 8
_breaks = itemgetter(4)


class Gap(NamedTuple):
    """The gap between two lines that are not blank: ``text[start:end]``, *breaks* line breaks."""

    start: int
    end: int
    left: str
    right: str
    breaks: int


def gaps_of(text: str) -> Sequence[Gap]:
    """Return the gaps of *text*; for a long text, they are computed again at each use.

    >>> [gap[:2] for gap in gaps_of("a\\nb\\n\\nc")]
    [(1, 2), (3, 5)]
    """
    return [*_gaps(text)] if len(text) <= _LONGEST_HELD else _Gaps(text)


def breaks_of(gaps: Sequence[Gap]) -> Iterator[int]:
    """Yield the number of line breaks of each of *gaps*, without the text beside it.

    >>> [*breaks_of(gaps_of("a\\nb\\n\\nc"))]
    [1, 2]
    """
    if isinstance(gaps, _Gaps):
        return map(sub, islice(gaps.starts, 1, None), gaps.ends)
    return map(_breaks, gaps)


def _gaps(text: str) -> Iterator[Gap]:
    made = tuple.__new__  # a text has many, and this saves a call for each
    end = -1
    left = ""
    at = 0
    for line in lines_of(text):
        if line and not line.isspace():
            if end >= 0:
                yield made(Gap, (end, at, left, line, at - end))
            end = at + len(line)
            left = line
        at += len(line) + 1


class _Gaps(Sequence[Gap]):
    """The gaps of a long text, computed from the places of its lines to save memory.

    >>> text = "a\\nb\\n\\nc\\n"
    >>> [*_Gaps(text)] == [*_gaps(text)], _Gaps(text)[-1] == [*_gaps(text)][-1]
    (True, True)
    >>> [*breaks_of(_Gaps(text))] == [*breaks_of([*_gaps(text)])] == [1, 2]
    True
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = array("q")
        self.ends = array("q")
        self.held: dict[int, Gap] = {}  # the last ones, for each is asked for by several rules
        at = 0
        for line in lines_of(text):
            if line and not line.isspace():
                self.starts.append(at)
                self.ends.append(at + len(line))
            at += len(line) + 1

    def __len__(self) -> int:
        return max(0, len(self.starts) - 1)

    def __iter__(self) -> Iterator[Gap]:
        return _gaps(self.text)

    @overload
    def __getitem__(self, at: int) -> Gap: ...
    @overload
    def __getitem__(self, at: slice) -> list[Gap]: ...
    def __getitem__(self, at: int | slice) -> Gap | list[Gap]:
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        if at < 0:
            at += len(self)
        gap = self.held.get(at)
        if gap is None:
            text, start, end = self.text, self.ends[at], self.starts[at + 1]
            left = text[self.starts[at] : start]
            gap = Gap(start, end, left, text[end : self.ends[at + 1]], end - start)
            if len(self.held) == _HELD:
                self.held.clear()
            self.held[at] = gap
        return gap
