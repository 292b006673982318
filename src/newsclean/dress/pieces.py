"""Pieces of dress: the characters that are written but not read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

__all__ = ["BLOCKS", "Dress", "Kind", "Piece"]


class Kind:
    """The kinds of pieces, by how they hang on to the text that is read."""

    OPEN: Final = "open"
    """the first half of a pair, as "[" or "**"; its mate is the other"""
    CLOSE: Final = "close"
    ADDRESS: Final = "address"
    """the "<" before an address, inside which nothing changes; its mate is the CLOSE after it"""
    KEPT: Final = "kept"
    """the ends of a program's text, inside which nothing changes"""
    ESCAPE: Final = "escape"
    """the backslash before a mark"""
    IMAGE: Final = "image"
    """an image, or a link in which nothing is read, inside a line"""
    CITATION: Final = "citation"
    """the number of a link after its words: ⟨3⟩"""
    TAIL: Final = "tail"
    """the end of a line: the blanks of a hard break"""
    UNDERLINE: Final = "underline"
    """the line of "=" or "-" below a heading"""
    ITEM: Final = "item"
    """the start of a line: a bullet or a number"""
    HEADING: Final = "heading"
    QUOTATION: Final = "quotation"
    INDENT: Final = "indent"
    WRAP: Final = "wrap"
    """a line break inside the words of a link, which reads as a blank"""
    HIDDEN: Final = "hidden"
    """whole lines of which nothing is read, with the breaks that part them from one neighbour"""


BLOCKS: Final = frozenset((Kind.ITEM, Kind.HEADING, Kind.QUOTATION, Kind.INDENT))
"""What stands at the start of a line."""


class Piece(NamedTuple):
    """``text[start:end]`` reads as *new*; *mate* is the index of the other half of a pair."""

    start: int
    end: int
    new: str
    kind: str
    mate: int = -1


class Dress(NamedTuple):
    """A text, what is read of it, and the pieces that stand between the two."""

    text: str
    reading: str
    pieces: Sequence[Piece]
    places: Sequence[int]
    """where in the reading each piece stands"""
