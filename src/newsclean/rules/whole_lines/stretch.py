"""The buttons in a row that a search of a page has read."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Stretch"]


class Stretch(NamedTuple):
    """Buttons in a row, as far as they go on."""

    family: str
    taken: list[int]
    """the lines that rows of the family know"""
    asked: list[int]
    """how many lines the row of each asks for"""
    unknown: list[int]
    """the lines between them that no row knows"""
