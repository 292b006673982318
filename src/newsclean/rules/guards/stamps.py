"""Guards of date lines."""

from __future__ import annotations

import re

from newsclean.text.lines import is_prose

__all__ = ["at_an_end_of_the_story"]

_MOST_ABOVE = 8
"""Up to so many lines may be above a date line at the head: headline, deck, byline, buttons."""
_MOST_PROSE = 1
"""Up to so many of them may be prose: the deck, or a lede above the date."""


_HISTORY = ("first", "original")
"""Beginnings of a note that the text was published elsewhere, or long ago."""


def at_an_end_of_the_story(match: re.Match[str]) -> bool:
    """Whether the match is at the head of a text or below its story, not amid it.

    Amid a story, a date line may head an entry of a live blog.

    >>> at_an_end_of_the_story(re.search("Updated.+", "Bridge opens\\n\\nUpdated 4 May 2021"))
    True
    """
    text = match.string
    if match.group().lower().startswith(_HISTORY):
        return False
    above = [line for line in text[: match.start()].split("\n") if line.strip()]
    if len(above) <= _MOST_ABOVE and sum(map(is_prose, above)) <= _MOST_PROSE:
        return True
    return not any(map(is_prose, text[match.end() :].split("\n")))
