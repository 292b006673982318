"""Recognise white space that shapes a text: fenced code, nested lists, cells of a table."""

from __future__ import annotations

import re
from functools import cache, cached_property

from newsclean.text.fences import fenced, is_within
from newsclean.text.lines import lines_of
from newsclean.text.marks import LIST_BULLETS

__all__ = ["Shape"]

_LONGEST = 500
"""Maximum length of a row of a table, so that a text of one line takes linear time."""


@cache
def _item() -> re.Pattern[str]:
    """The indentation of a list item, and its mark: "  - ", "    1. "."""
    return re.compile(rf"([ \t]*)(?:[{LIST_BULLETS}]|\d{{1,3}}[.)]|[a-z][.)])[ \t]+\S")


class Shape:
    """White space of *text* that must be kept; each property is computed on first use."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def fences(self) -> list[tuple[int, int]]:
        """The places of fenced code."""
        return fenced(self.text)

    def in_fence(self, at: int) -> bool:
        """Whether the character at *at* is in fenced code.

        >>> Shape("See:\\n```\\na  b\\n```\\n").in_fence(10)
        True
        """
        return is_within(at, self.fences)

    @cached_property
    def _nested(self) -> frozenset[int]:
        """Starts of lines that are nested list items: indented deeper than the first item."""
        found = []
        first = -1
        at = 0
        for line in lines_of(self.text):
            item = _item().match(line)
            if item is not None:
                depth = len(item[1].expandtabs(4))
                if first < 0 or depth <= first:
                    first = depth
                else:
                    found.append(at)
            elif line and not line[0].isspace():
                first = -1
            at += len(line) + 1
        return frozenset(found)

    def is_nested(self, start: int) -> bool:
        """Whether the line that begins at *start* is a nested list item.

        >>> Shape("- a\\n  - b\\n- c").is_nested(4)
        True
        """
        return start in self._nested

    def parts_cells(self, start: int, end: int) -> bool:
        """Whether the tabs ``text[start:end]`` separate cells of a table.

        A line beside it has as many tabs between words, or both have more than one.

        >>> Shape("Ann\\t31\\nBob\\t44").parts_cells(3, 4), Shape("Ann\\t31").parts_cells(3, 4)
        (True, False)
        """
        text = self.text
        first = text.rfind("\n", max(0, start - _LONGEST), start) + 1
        last = text.find("\n", end, end + _LONGEST)
        last = last if last >= 0 else len(text)
        if last - first > 2 * _LONGEST:
            return False
        above = text[
            max(0, text.rfind("\n", max(0, first - _LONGEST), max(0, first - 1)) + 1) : first
        ]
        below = text[last + 1 : last + 1 + _LONGEST].partition("\n")[0]
        own = _tabs(text[first:last])
        return any((tabs := _tabs(line)) == own or min(tabs, own) > 1 for line in (above, below))


def _tabs(line: str) -> int:
    return line.strip().count("\t")
