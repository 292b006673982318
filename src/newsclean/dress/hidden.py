"""Lines of Markdown without readable text: images, rules, empty links, lists of addresses.

They stand between the lines that are read, with the breaks that part them from one neighbour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.dress.inline import Found
from newsclean.dress.pieces import Kind, Piece
from newsclean.text.edges import line_start

__all__ = ["as_runs", "breaks_around", "with_breaks"]

_BLANKS: Final = " \t\r\n"
_NEVER_ALONE: Final = frozenset((Kind.QUOTATION, Kind.INDENT, Kind.TAIL, Kind.KEPT))


def as_runs(text: str, pieces: Sequence[Found]) -> list[Found]:
    """Return *pieces* with those of lines that are not read made one for each run of such lines.

    These have no breaks yet.
    """
    kept: list[Found] = []
    done = stop = 0  # *stop* is where the last run ends
    for start, end, first, last in _unread(text, pieces):
        is_next = kept and first == done and kept[-1].kind == Kind.HIDDEN
        if is_next and not text[stop:start].strip():
            kept[-1].end = stop = end
            done = last
            continue
        kept += pieces[done:first]
        kept.append(Found(start, end, Kind.HIDDEN))
        done, stop = last, end
    return [*kept, *pieces[done:]]


def with_breaks(text: str, pieces: list[Piece]) -> list[Piece]:
    """Return *pieces*, those of lines that are not read with the breaks on one side of them."""
    size = len(pieces)
    for i, piece in enumerate(pieces):
        if piece.kind == Kind.HIDDEN:
            floor = pieces[i - 1].end if i else 0
            limit = pieces[i + 1].start if i + 1 < size else len(text)
            start, end = _with_breaks(text, piece.start, piece.end, floor, limit)
            pieces[i] = piece._replace(start=start, end=end)
    return pieces


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
