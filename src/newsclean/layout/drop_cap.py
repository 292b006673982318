"""Initials set apart from their word: "T he city woke", "W⏎hile the city slept"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.rules import Repair
from newsclean.tables.openers import OPENERS

__all__ = ["DROP_CAP", "drop_caps"]

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


@cache
def _initial() -> re.Pattern[str]:
    return re.compile(r"\n([A-Z])([ \n])(?=([a-z]{1,20})(?:['’](?:s|re|ve|ll|d|m|t)\b)?(?=[\s,]))")


def drop_caps(text: str, words: frozenset[str]) -> Iterator[Edit]:
    """Yield the edits that join such initials; *words* are those that the text shows.

    >>> [*drop_caps("T he city woke.", frozenset())]
    [Edit(start=1, end=2, new='', rules=('layout.drop-cap',))]
    """
    first = _initial().match("\n" + text[:40])
    if first is not None and _is_word(first, words):
        yield Edit(first.start(2) - 1, first.end(2) - 1, "", (DROP_CAP.id,))
    for match in _initial().finditer(text):
        if _is_word(match, words):
            yield Edit(*match.span(2), "", (DROP_CAP.id,))


def _is_word(match: re.Match[str], words: frozenset[str]) -> bool:
    word = (match[1] + match[3]).lower()
    if word in OPENERS:
        return match[3] not in {"is", "t", "do"} or len(word) < 4
    return len(match[3]) > 3 and word in words and match[3] not in words
