"""Blanks that mean something: columns of a table, the indentation of a program."""

from __future__ import annotations

import re
from functools import cache

from newsclean.layout.code import is_code

__all__ = ["in_columns", "is_indented"]

_LONGEST = 300
"""No line of a table or a program is longer; it keeps a text of one line linear."""


@cache
def _runs() -> re.Pattern[str]:
    """Two blanks or more within a line, and the word behind them."""
    return re.compile(r"(?<=\S)(  +)\S+")


@cache
def _call() -> re.Pattern[str]:
    """A definition or a call to the end of its line: "def f(x):", "print(f(2))"."""
    return re.compile(r"\w\([^\n]{0,80}\)\s*[:{;]?$")


def in_columns(text: str, start: int, end: int) -> bool:
    """Whether the blanks ``text[start:end]`` part two columns of a table.

    They are three or more, and in the line above or below others begin or end at the same place,
    or the word behind them does.

    >>> in_columns("Ann     31\\nBob     44", 3, 8)
    True
    >>> in_columns("It rained.   Then it stopped.", 10, 13)
    False
    """
    if end - start < 3:
        return False
    floor = max(0, start - _LONGEST)
    first, last = text.rfind("\n", floor, start) + 1, _line_end(text, end)
    if last < 0 or (first == 0 and floor):
        return False
    here = _runs().match(text, start)
    if here is None:
        return False
    edges = (start - first, end - first, here.end() - first)
    return any(
        edges[0] == run.start() or edges[1] == run.end(1) or edges[2] == run.end()
        for line in _beside(text, first, last)
        for run in _runs().finditer(line)
    )


def is_indented(text: str, start: int, end: int) -> bool:
    """Whether the blanks ``text[start:end]`` at the start of a line indent a program.

    >>> is_indented("def f(x):\\n    return x", 10, 14), is_indented("He said:\\n    Yes.", 9, 13)
    (True, False)
    """
    last = _line_end(text, end)
    if end - start < 2 or last < 0:
        return False
    near = (text[end:last], *_beside(text, start, last))
    return any(is_code(line) or _call().search(line) for line in near)


def _line_end(text: str, at: int) -> int:
    """Where the line that holds *at* ends; -1 if that is farther than one looks."""
    end = text.find("\n", at, at + _LONGEST)
    return end if end >= 0 else len(text) if len(text) <= at + _LONGEST else -1


def _beside(text: str, first: int, last: int) -> list[str]:
    """The lines above and below ``text[first:last]``, as far as one looks."""
    floor = max(0, first - _LONGEST)
    above = text[max(text.rfind("\n", floor, max(floor, first - 1)) + 1, floor) : max(0, first - 1)]
    below = text[last + 1 : last + _LONGEST].partition("\n")[0]
    return [above, below]
