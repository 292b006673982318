"""Recognise meaningful spaces: columns of a table, the indentation of a program."""

from __future__ import annotations

import re
from functools import cache

from newsclean.layout.program_lines import is_code
from newsclean.text.edges import near_line_end

__all__ = ["in_columns", "is_indented"]

_LONGEST = 300
"""Maximum length of a line of a table or a program, so that a text of one line takes linear time.
"""


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\S+")


@cache
def _call() -> re.Pattern[str]:
    """A definition or a call up to the end of its line, and other lines that open a block.

    "def f(x):", "print(f(2))", "CREATE TABLE t (", "else:".
    """
    return re.compile(r"\w\([^\n]{0,80}\)\s*[:{;]?$|[(\[]$|^\s*(?:else|finally|try):$")


def in_columns(text: str, start: int, end: int) -> bool:
    """Whether the spaces ``text[start:end]`` separate two columns of a table.

    There are three or more, and in the line above or below other runs of spaces begin or end at the
    same place, or the word after them ends at the same place.  Two are enough where three or more
    end below or above: the head of a narrow column, "Pos  Driver" over "1    Ann Lee".

    >>> in_columns("Ann     31\\nBob     44", 3, 8)
    True
    >>> in_columns("It rained.   Then it stopped.", 10, 13)
    False
    """
    floor = max(0, start - _LONGEST)
    first, last = text.rfind("\n", floor, start) + 1, near_line_end(text, end, _LONGEST)
    if last < 0 or (first == 0 and floor):
        return False
    begins, ends = start - first, end - first
    word = _word().match(text, end, last)
    edge = ends + len(word[0]) if word is not None else ends
    beside = _beside(text, first, last)
    if end - start < 3:
        return any(_blanks_end(line, ends, 3) for line in beside)
    return any(
        _blanks_begin(line, begins) or _blanks_end(line, ends, 2) or _word_ends(line, edge)
        for line in beside
    )


def _blanks_begin(line: str, at: int) -> bool:
    if line[at : at + 2] != "  " or at == 0 or line[at - 1].isspace():
        return False
    return not line[at:].isspace()


def _blanks_end(line: str, at: int, least: int) -> bool:
    """Whether *least* blanks or more within *line* end at *at*, and a word begins."""
    if at >= len(line) or line[at].isspace() or line[max(0, at - least) : at] != " " * least:
        return False
    return not line[:at].isspace()


def _word_ends(line: str, at: int) -> bool:
    """Whether the word after two spaces or more within *line* ends at *at*."""
    if not 0 < at <= len(line) or line[at - 1].isspace() or line[at : at + 1].strip():
        return False
    return _blanks_end(line, line.rfind(" ", 0, at) + 1, 2)


def is_indented(text: str, start: int, end: int) -> bool:
    """Whether the spaces ``text[start:end]`` at the start of a line indent a program.

    >>> is_indented("def f(x):\\n    return x", 10, 14), is_indented("He said:\\n    Yes.", 9, 13)
    (True, False)
    """
    last = near_line_end(text, end, _LONGEST)
    if end - start < 2 or last < 0:
        return False
    near = (text[end:last], *_beside(text, start, last))
    return any(is_code(line) or _call().search(line) for line in near)


def _beside(text: str, first: int, last: int) -> list[str]:
    """The lines above and below ``text[first:last]``, up to a limit."""
    floor = max(0, first - _LONGEST)
    above = text[max(text.rfind("\n", floor, max(floor, first - 1)) + 1, floor) : max(0, first - 1)]
    below = text[last + 1 : last + _LONGEST].partition("\n")[0]
    return [above, below]
