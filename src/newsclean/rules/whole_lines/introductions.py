"""Check whether a sentence introduces the lines below it: "The council gave this advice:"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice, takewhile
from typing import Final

from newsclean.text.late import late
from newsclean.text.lines import is_prose
from newsclean.text.marks import WIDE
from newsclean.text.words import words

__all__ = ["MAY_BE_QUOTED", "heads_the_list", "introduced_list", "introduces", "opens_a_story"]

MAY_BE_QUOTED: Final = (
    "furniture.app",
    "furniture.archive",
    "furniture.comments",
    "furniture.commerce",
    "furniture.form",
    "furniture.legal.consent",
    "furniture.nav.buttons",
    "furniture.newsletter",
    "furniture.page",
    "furniture.paywall",
    "furniture.player.buttons",
    "furniture.print",
    "furniture.prompt",
    "furniture.stamp",
)
"""Families of rows for what a council, a bank or a law may say, too, where a story quotes it."""
_BULLETS: Final = frozenset("*-•·+–")
_LONGEST_LIST: Final = 8
"""In a list that a sentence introduces, up to so many items above one are looked at."""
_FEWEST_ABOVE_LIST: Final = 6
"""Minimum blanks of a sentence that introduces a list of more than one item."""
_FEWEST_IN_PROSE: Final = 9
"""Minimum blanks if no prose is above that sentence."""
_FEWEST_BLANKS: Final = 3  # "Share on:" introduces nothing
_FEWEST_SIGNS: Final = 8  # of a sentence in Chinese or Japanese
_LONGEST_ADVICE: Final = 200
_DATE: Final = late(r"\b(?:19|20)\d\d\b|\d[:.]\d\d")


def introduces(line: str, ends: str = ":：") -> bool:
    """Whether *line* is a sentence that introduces what is below it, and ends in one of *ends*.

    >>> introduces("The council gave this advice:"), introduces("Share on:")
    (True, False)
    """
    line = line.rstrip()
    if not line or line[-1] not in ends:
        return False
    if line.count(" ") >= _FEWEST_BLANKS or _gives_advice(line):
        return True
    return len(line) >= _FEWEST_SIGNS and line > WIDE


def opens_a_story(line: str) -> bool:
    """Whether *line*, which introduces a list, needs no prose above it."""
    return line.count(" ") >= _FEWEST_IN_PROSE or _gives_advice(line)


def heads_the_list(lines: Sequence[str], i: int, done: int) -> int:
    """Return the line that introduces the list with line *i*, or -1.

    Line *done* and those above it are no part of the list.  A paragraph ends it, if it has no
    bullet.

    >>> heads_the_list(["The council told them to take two steps:", "Call us", "Join us"], 2, -1)
    0
    """
    item = lines[i].lstrip()[0]
    filled = (j for j in range(i - 1, done, -1) if lines[j].strip())
    for j in islice(filled, _LONGEST_LIST):
        line = lines[j].lstrip()
        if introduces(line):
            sure = line.count(" ") >= _FEWEST_ABOVE_LIST or _gives_advice(line)
            if " " not in line and _DATE.search("".join(lines[j + 1 : j + 3])):
                return -1  # "Ann Lee⏎says:⏎May 4, 2020 at 11:27 am": the head of a comment
            return j if sure else -1
        if is_prose(line) and not (line[0] == item and item in _BULLETS):
            break
    return -1


def introduced_list(lines: Sequence[str], i: int) -> list[str]:
    """Return the items of the list with line *i*, if it has bullets and a sentence introduces it.

    >>> introduced_list(["There are two ways to raise the money:", "", "* Share", "* Vote"], 2)
    ['* Share', '* Vote']
    """
    begin = lines[i].lstrip()[:2]
    if begin[0] not in _BULLETS:
        return []
    first = i
    for j in range(i - 1, max(-1, i - 2 * _LONGEST_LIST), -1):
        line = lines[j].strip()
        if line.startswith(begin):
            first = j
        elif line:
            if introduces(line) and line.count(" ") >= _FEWEST_ABOVE_LIST:
                break
            return []
    else:
        return []
    below = filter(None, map(str.strip, lines[first : first + 2 * _LONGEST_LIST]))
    return [*takewhile(lambda line: line.startswith(begin), below)]


def _gives_advice(line: str) -> bool:
    """Whether somebody gives advice in *line*: "Die Polizei rät:", "警方提醒市民：".

    >>> _gives_advice("Polisen uppmanar:"), _gives_advice("Follow us:")
    (True, False)
    """
    return len(line) <= _LONGEST_ADVICE and _advice().search(line.lower()) is not None


@cache
def _advice() -> re.Pattern[str]:
    by_script: dict[bool, list[str]] = {True: [], False: []}
    for word in words("advising"):
        by_script[word > WIDE].append(re.escape(word))
    return re.compile(rf"\b(?:{'|'.join(by_script[False])})\b|{'|'.join(by_script[True])}")
