"""Find where sentences begin and end within their paragraph."""

from __future__ import annotations

import re
from functools import cache

from newsclean.text.codes import compiled
from newsclean.text.edges import cut_line_end, line_start
from newsclean.text.marks import CLOSERS, STOPS
from newsclean.text.words import ABBREVIATIONS, ABBREVIATIONS_ABROAD

__all__ = [
    "LONGEST_SENTENCE",
    "ends_abbreviation",
    "sentence_end",
    "sentence_start",
    "word_before",
]

LONGEST_SENTENCE = 1200
"""Where a sentence has no end before, it counts as cut after so many characters."""
_NEAR = 200
"""The start of most sentences is at most so far before a place within them."""


def word_before(text: str, at: int) -> str:
    """Return the characters between the last space or line break and *at*, at most 60.

    >>> word_before("backed by the U.S. officials", 17)
    'U.S'
    """
    floor = max(0, at - 60)
    blank = max(text.rfind(" ", floor, at), text.rfind("\n", floor, at), floor - 1)
    return text[blank + 1 : at]


def ends_abbreviation(text: str, at: int) -> bool:
    """Whether the period at *at* belongs to an abbreviation, an initial, a number or an address.

    >>> ends_abbreviation("Acme Inc. said", 8), ends_abbreviation("It rained. Then", 9)
    (True, False)
    """
    word = word_before(text, at).lstrip("(\"'“‘[")
    if not word or not word[-1].isalnum():
        return word[-1:] == "."  # an ellipsis; a period after ")" or "”" ends its sentence
    if len(word) == 1 or "." in word or "/" in word or "@" in word or word[-1].isdigit():
        return len(word) != 4 or not word.isdigit()  # "in 2014." does end one
    if word == "Sun" and text[max(0, at - 7) : at - 4] == "the":
        return False
    last = word.lower().rpartition("-")[2]
    if last == "in":
        return text[max(0, at - 4) : at - 2].rstrip(" -")[-1:].isdigit()  # "20 in. of snow"
    return last in ABBREVIATIONS or last in ABBREVIATIONS_ABROAD


@cache
def _ends() -> re.Pattern[str]:
    return compiled(rf"[{STOPS}][{re.escape(CLOSERS)}]*(?= |\n|\Z)")


def sentence_start(text: str, at: int) -> int:
    """Return where the sentence that contains the character at *at* begins.

    >>> sentence_start("One. Two is here.", 9)
    5
    """
    floor = line_start(text, at, at - LONGEST_SENTENCE)
    # From the end: in "of. which of. which …" every period asks anew for what is before it.
    for first in (max(floor, at - _NEAR), floor):
        for end in reversed([*_ends().finditer(text, first, at)]):
            if end.end() < at and not _runs_on(text, end.start()):
                return end.end() + 1
    return floor


def sentence_end(text: str, at: int) -> int:
    """Return the offset after the sentence that contains the character at *at*.

    >>> sentence_end("One came. Two went.", 1)
    9
    """
    ceiling = cut_line_end(text, at, LONGEST_SENTENCE)
    for end in _ends().finditer(text, at, ceiling):
        if not _runs_on(text, end.start()):
            return end.end()
    return ceiling


def _runs_on(text: str, at: int) -> bool:
    """Whether the sentence continues after the mark at *at*."""
    return text[at] == "." and ends_abbreviation(text, at)
