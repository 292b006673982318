"""Initials set apart from their word: "T he city woke", "W⏎hile the city slept"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.layout.page import Page
from newsclean.rules import Repair
from newsclean.tables.openers import OPENERS

__all__ = ["AFTER_VOWEL", "DROP_CAP", "drop_caps"]

DROP_CAP = Repair(
    "layout.drop-cap",
    before="W hen the rain came, nobody was on the square.",
    after="When the rain came, nobody was on the square.",
    keeps=(
        "R is a language for statistics.",
        "B corp status is sought by many.",
        "A man walked by.",
        "T cells fight infection.",
        "I do not know.",
    ),
    about="Only where the two make a word that often opens a paragraph or that the text shows.",
)


AFTER_VOWEL = tuple(
    "s n t f bout ccording dditionally fter gainst lmost lready lso lthough mid mong nd ts nside "
    "nstead nto ndeed magine".split()
)
"""What stands behind the initials A and I, which are words themselves: "A fter", "I f"."""


@cache
def _initial() -> re.Pattern[str]:
    return re.compile(r"\n([A-Z])([ \n])(?=([a-z]{1,20})(?:['’](?:s|re|ve|ll|d|m|t)\b)?(?=[\s,]))")


def drop_caps(page: Page) -> Iterator[Edit]:
    """Yield the edits that join such initials.

    >>> [*drop_caps(Page("T he city woke."))]
    [Edit(start=1, end=2, new='', rules=('layout.drop-cap',))]
    """
    first = _initial().match("\n" + page.text[:40])
    if first is not None and _is_word(first, page):
        yield Edit(first.start(2) - 1, first.end(2) - 1, "", (DROP_CAP.id,))
    for match in _initial().finditer(page.text):
        if _is_word(match, page):
            yield Edit(*match.span(2), "", (DROP_CAP.id,))


def _is_word(match: re.Match[str], page: Page) -> bool:
    if match[1] in "AI":
        if match[3] in AFTER_VOWEL:
            return True
        return match[2] == "\n" and len(match[3]) > 2 and _stands_elsewhere(match, page)
    word = (match[1] + match[3]).lower()
    if word in OPENERS:
        return match[3] not in {"is", "t", "do"} or len(word) < 4
    return len(match[3]) > (1 if match[2] == "\n" else 3) and _stands_elsewhere(match, page)


def _stands_elsewhere(match: re.Match[str], page: Page) -> bool:
    """Whether the text shows the whole word, and what is left of it here alone: "H⏎ong Kong"."""
    return (match[1] + match[3]).lower() in page.words and page.words[match[3]] == 1
