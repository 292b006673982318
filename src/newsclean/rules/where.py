"""Where on its line, and where in the text, a rule applies."""

from __future__ import annotations

from enum import Flag, auto
from typing import Final

__all__ = ["ANY", "EDGE", "INLINE", "LINE", "PAGE", "TAIL", "TITLE", "Where"]


class Where(Flag):
    """Where on its line, and where in the text, a rule applies; combined with ``|``."""

    LINE = auto()
    """the line contains nothing else"""
    EDGE = auto()
    """first or last on its line"""
    INLINE = auto()
    """anywhere on its line"""
    TITLE = auto()
    """only in the first line that is not blank"""
    TAIL = auto()
    """only after the last line of prose"""
    PAGE = auto()
    """any line, if a trigger anywhere in the text shows what page it is from"""


LINE: Final = Where.LINE
EDGE: Final = Where.EDGE
INLINE: Final = Where.INLINE
TITLE: Final = Where.TITLE
TAIL: Final = Where.TAIL
PAGE: Final = Where.PAGE
ANY: Final = LINE | EDGE | INLINE
"""Any place on the line.  One of the three, or several of them, must be in the place of a row."""
