"""Lines of Markdown without readable text: images, rules, empty links, lists of addresses.

They stand between the lines that are read, with the breaks that part them from one neighbour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.dress.inline import Found
from newsclean.dress.pieces import Kind
from newsclean.text.edges import line_start

__all__ = ["breaks_around", "hidden_lines"]

_BLANKS: Final = " \t\r\n"
_NEVER_ALONE: Final = frozenset((Kind.QUOTATION, Kind.INDENT, Kind.TAIL, Kind.KEPT))


def hidden_lines(text: str, pieces: Sequence[Found]) -> list[Found]:
    """Return *pieces* with those of lines that are not read made one for each run of such lines."""
    runs: list[tuple[int, int, int, int]] = []  # the lines, and the pieces in them
    for start, end, first, last in _unread(text, pieces):
        if runs and not text[runs[-1][1] : start].strip() and first == runs[-1][3]:
            runs[-1] = (runs[-1][0], end, runs[-1][2], last)
        else:
            runs.append((start, end, first, last))
    if not runs:
        return [*pieces]
    kept: list[Found] = []
    done = 0
    for start, end, first, last in runs:
        kept += pieces[done:first]
        floor = kept[-1].end if kept else 0
        limit = pieces[last].start if last < len(pieces) else len(text)
        kept.append(Found(*_with_breaks(text, start, end, floor, limit), Kind.HIDDEN))
        done = last
    kept += pieces[done:]
    return kept


def _unread(text: str, pieces: Sequence[Found]) -> Iterator[tuple[int, int, int, int]]:
    """Yield where each line that is not read begins and ends, and which pieces are in it."""
    size, n = len(pieces), len(text)
    i = 0
    while i < size:
        first = i
        start = line_start(text, pieces[i].start)
        least = pieces[i - 1].end if i else 0
        blank = start >= least and not text[start : pieces[i].start].strip()
        while True:
            one = pieces[i]
            blank = blank and not one.new.strip()
            i += 1
            limit = pieces[i].start if i < size else n
            end = text.find("\n", one.end, limit)
            if end >= 0 or i == size:
                end = n if end < 0 else end
                blank = blank and not text[one.end : end].strip()
                break
            blank = blank and not text[one.end : limit].strip()
        if blank and _stands_alone(pieces[first:i]):
            yield start, end, first, i


def _stands_alone(pieces: Sequence[Found]) -> bool:
    """Whether *pieces*, a line of which nothing is read, hold whole pairs and some sign."""
    if all(one.kind in _NEVER_ALONE for one in pieces):
        return False
    there = {*map(id, pieces)}
    return all(
        one.kind != Kind.KEPT and (one.mate is None or id(one.mate) in there) for one in pieces
    )


def breaks_around(text: str, start: int, end: int, floor: int, limit: int) -> tuple[int, int]:
    """Return where the blanks and breaks around ``text[start:end]`` begin and end."""
    while start > floor and text[start - 1] in _BLANKS:
        start -= 1
    while end < limit and text[end] in _BLANKS:
        end += 1
    return start, end


def _with_breaks(text: str, start: int, end: int, floor: int, limit: int) -> tuple[int, int]:
    """The lines with the shorter of the gaps beside them, so that the longer is what is read.

    Blanks at the start of the next line are no part of the gap.
    """
    before, after = breaks_around(text, start, end, floor, limit)
    if after < len(text):
        after = max(text.rfind("\n", end, after) + 1, end)
    if before == 0:
        return 0, after
    if after == end or (
        after < len(text) and text.count("\n", before, start) < text.count("\n", end, after)
    ):
        return before, end
    if after == len(text):
        return before, end
    return start, after
