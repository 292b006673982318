"""Recognise white space that shapes a text: fenced code, nested lists, cells of a table."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, cached_property

from newsclean.text.lines import lines_of
from newsclean.text.marks import LIST_BULLETS

__all__ = ["Shape", "fence_lines", "fenced", "has_fence"]

_LONGEST = 500
"""Maximum length of a row of a table, so that a text of one line takes linear time."""


@cache
def _fence() -> re.Pattern[str]:
    return re.compile(r"^[ \t]{0,12}(```|~~~)(?:[`~]*[\w+#.{}=\"' -]{0,40})$", re.MULTILINE)


@cache
def _item() -> re.Pattern[str]:
    """The indentation of a list item, and its mark: "  - ", "    1. "."""
    return re.compile(rf"([ \t]*)(?:[{LIST_BULLETS}]|\d{{1,3}}[.)]|[a-z][.)])[ \t]+\S")


def fenced(text: str) -> list[tuple[int, int]]:
    """Return the places of the fenced blocks of *text*, fences included.

    >>> fenced("See:\\n```\\na  b\\n```\\n")
    [(5, 17)]
    """
    found: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    for fence in fence_lines(text):
        if opened is None:
            opened = fence
        elif fence[1] == opened[1]:
            found.append((opened.start(), fence.end()))
            opened = None
    return found


def has_fence(text: str) -> bool:
    """Whether *text* may have a line that opens or closes a fenced block.

    >>> has_fence("x = `1`"), has_fence("~~~")
    (False, True)
    """
    # A search for one character costs next to nothing.
    return ("`" in text and "```" in text) or ("~" in text and "~~~" in text)


def fence_lines(text: str) -> Iterator[re.Match[str]]:
    """Yield the lines of *text* that open or close a fenced block.

    >>> [fence.start() for fence in fence_lines("```\\na ```\\n  ~~~\\n")]
    [0, 10]
    """
    if not has_fence(text):
        return
    for start in sorted([*_places(text, "```"), *_places(text, "~~~")]):
        while start and text[start - 1] in " \t":
            start -= 1
        if (start == 0 or text[start - 1] == "\n") and (fence := _fence().match(text, start)):
            yield fence


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + len(mark))


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
        before = bisect_right(self.fences, (at, len(self.text))) - 1
        return before >= 0 and at < self.fences[before][1]

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
