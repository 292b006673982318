"""The lines of a text that are not blank, and what is left of them when some are removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.body.line import Line
from newsclean.text.lines import lines_of

__all__ = ["Piece", "pieces_of", "without"]


class Piece(NamedTuple):
    """A line that is not blank, and whether only a line break separates it from the one before."""

    text: str
    start: int
    end: int
    close: bool


def pieces_of(text: str) -> list[Piece]:
    """Return the lines of *text* that are not blank."""
    found: list[Piece] = []
    at = 0
    end = -2
    for line in lines_of(text):
        if line and not line.isspace():
            found.append(Piece(line, at, at + len(line), at == end + 1))
            end = at + len(line)
        at += len(line) + 1
    return found


def without(pieces: Sequence[Piece], lines: Sequence[Line], goes: Sequence[bool]) -> list[Piece]:
    """Return *pieces* without those of the *lines* that are removed.

    Of the breaks around them the widest is kept, as in the text after the removal.
    """
    left: list[Piece] = []
    i = 0
    close = False
    for line, is_gone in zip(lines, goes, strict=True):
        while i < len(pieces) and pieces[i].start < line.end:
            piece = pieces[i]
            i += 1
            if is_gone:
                close = close and piece.close
            else:
                left.append(piece._replace(close=close and piece.close))
                close = True
    return left
