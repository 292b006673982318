"""Lines of scripts and style sheets: how they look, and where their brackets are closed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from newsclean.text.late import late
from newsclean.text.lines import is_prose

__all__ = ["closed_at", "is_code_line", "is_setting"]

_LONGEST_REST: Final = 60
_CODE_STARTS: Final = frozenset("/*<-]}{")
_CODE_ENDS: Final = frozenset("{}()[];,:&|")
_PROSE_BEFORE_CODE: Final = late(r"[A-Z“\"][\w’']{0,20}(?: [\w’',-]{1,25}){2,40}[.!?]”? ")
_SETTING: Final = late(r"[\w$-]{1,60}: ?[^\n.!?]{1,120};?\Z")


@cache
def _code_start() -> re.Pattern[str]:
    """The start of a line of a script or a style sheet, for lines whose end is not typical."""
    return re.compile(
        r"(?://|/\*|\*/|<!--|-->|<!\[CDATA|\]\]>|\}|\{\{)"
        r"|</?[a-z][\w-]{0,20}(?: [^\n>]{1,2000})?/?>[^\n]{0,300}\Z"
        r"|(?:var|let|const|function|if|else|for|while|try|catch|return|switch|case|break|async)\b"
        r"[^\n]{0,4000}[;{}(),:\]&|]\Z"
        r"|[.#@*][\w*][^\n]{0,300}[{},]\Z"
        r"|[^\s.]{1,80}(?:\.[^\s.]{1,80}){0,9} ?\([^\n]{0,400}\);?\Z"
        r"|[\"']?[\w$-]{1,60}[\"']? ?: ?[^\n]{0,400}[,;{\[]\Z"
        r"|[\w$.\[\]\"']{1,80} ?(?:[+-]?=|\()[^\n]{0,2000}[;,({)}\]]\Z"
        r"|[\"'{\[][^\n]{0,4000}[}\],]\Z"
    )


def is_code_line(bare: str) -> bool:
    """Whether *bare* reads like a line of code; prose ends in none of these ways."""
    if bare[-1] not in _CODE_ENDS and bare[0] not in _CODE_STARTS:
        return False  # nearly every line of a story
    if not bare.strip("{}()[];, \t"):
        return True
    if bare[-1] in ";{" and any(sign in bare for sign in "={(["):
        return _PROSE_BEFORE_CODE.match(bare) is None
    return _code_start().match(bare) is not None


def is_setting(bare: str) -> bool:
    """Whether *bare* is as ``color: red``, which is code only between lines of code.

    "Passau: A roof for two million" looks the same.
    """
    return _SETTING.match(bare) is not None


def closed_at(lines: Sequence[str], first: int, last: int) -> int:
    """The line that closes the brackets of the code from *first* on; *last* if none does."""
    depth = sum(map(_depth, lines[first : last + 1]))
    if depth <= 0:
        return last
    for i in range(last + 1, min(len(lines), last + _LONGEST_REST)):
        bare = lines[i].strip()
        if is_prose(bare):
            break
        depth += _depth(bare)
        if depth <= 0:
            return i if is_code_line(bare) else last
    return last


def _depth(line: str) -> int:
    """How many more brackets *line* opens than it closes."""
    return sum(map(line.count, "([{")) - sum(map(line.count, ")]}"))
