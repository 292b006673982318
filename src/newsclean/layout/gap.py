"""The lines of a text that are not blank, and the gaps between them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate, compress, count, islice
from operator import add, sub
from sys import maxsize
from typing import Final, NamedTuple, overload

from newsclean.text.lines import lines_of

__all__ = ["Gaps", "gaps_of"]

_LONGEST_HELD: Final = 1_000_000
_HELD: Final = 8


class Gaps(NamedTuple):
    """The lines of a text that are not blank, and the gaps below them, in columns.

    The gap at a *place* is between the lines ``lines[place]`` and ``lines[place + 1]``.
    """

    lines: Sequence[str]
    starts: Sequence[int]
    """where each line begins in the text"""
    ends: Sequence[int]
    """where each line ends"""
    breaks: Sequence[int]
    """how many line breaks are below each line; below the last one, more than there can be"""


def gaps_of(text: str) -> Gaps:
    """Return the gaps of *text*; the lines of a long text are made again at each use.

    >>> lines, starts, ends, breaks = gaps_of("a\\nb\\n\\nc\\n")
    >>> lines, starts, ends, breaks[:2]
    (['a', 'b', 'c'], [0, 2, 5], [1, 3, 6], [1, 2])
    """
    if len(text) > _LONGEST_HELD:
        return _gaps_of_long(text)
    every = filled = lines_of(text)
    if any(map(str.isspace, every)):
        filled = ["" if line.isspace() else line for line in every]
    places = map(add, accumulate(map(len, every), initial=0), count())
    starts = [*compress(places, filled)]
    lines = [*filter(None, filled)]
    ends = [*map(add, starts, map(len, lines))]
    return Gaps(lines, starts, ends, [*map(sub, islice(starts, 1, None), ends), maxsize])


def _gaps_of_long(text: str) -> Gaps:
    """The same columns in less memory.

    >>> text = "a\\n \\nb\\n\\nc\\n"
    >>> [*map(list, _gaps_of_long(text))] == [*map(list, gaps_of(text))]
    True
    """
    starts, ends = array("q"), array("q")
    at = 0
    for line in lines_of(text):
        if line and not line.isspace():
            starts.append(at)
            ends.append(at + len(line))
        at += len(line) + 1
    breaks = array("q", map(sub, islice(starts, 1, None), ends))
    breaks.append(maxsize)
    return Gaps(_Lines(text, starts, ends), starts, ends, breaks)


class _Lines(Sequence[str]):
    """The lines of *text* at these places, each made when it is asked for.

    >>> lines = _Lines("one\\n\\ntwo", array("q", [0, 5]), array("q", [3, 8]))
    >>> lines[-1], lines[:1], [*lines]
    ('two', ['one'], ['one', 'two'])
    """

    def __init__(self, text: str, starts: array[int], ends: array[int]) -> None:
        self.text, self.starts, self.ends = text, starts, ends
        self.held: dict[int, str] = {}  # the last ones, for each is asked for by several rules

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[str]:
        return (line for line in lines_of(self.text) if line and not line.isspace())

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        if at < 0:
            at += len(self)
        line = self.held.get(at)
        if line is None:
            line = self.text[self.starts[at] : self.ends[at]]
            if len(self.held) == _HELD:
                self.held.clear()
            self.held[at] = line
        return line
