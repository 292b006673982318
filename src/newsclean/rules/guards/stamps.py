"""Guards of date lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsclean.text.edges import line_start
from newsclean.text.last_text import of_last_text
from newsclean.text.lines import is_prose, lines_of

__all__ = ["dates_another_text", "dates_the_head"]

_MOST_ABOVE = 8
"""Up to so many lines may be above a date line at the head: headline, deck, byline, buttons."""
_MOST_PROSE = 1
"""Up to so many of them may be prose: the deck, or a lede above the date."""
_EARLIER = ("first", "original")
_LABEL = re.compile(r"\D+")
_LONGEST = 120
"""Maximum characters of a date line."""


def dates_another_text(match: re.Match[str]) -> bool:
    """Whether the date is of an earlier publication, or of one entry of several in a live blog.

    >>> dates_another_text(re.search(".+", "First published 4 May 2021"))
    True
    """
    return match.group().lower().startswith(_EARLIER) or _dates_an_entry(match)


def _dates_an_entry(match: re.Match[str]) -> bool:
    """Whether other lines have the same label and another time, as in a live blog."""
    label = _LABEL.match(match.group().strip())
    return label is not None and label[0] in _labels_of_entries(match.string)


@of_last_text
def _labels_of_entries(text: str) -> frozenset[str]:
    """What several lines of *text* that differ have before their first digit."""
    seen: dict[str, str] = {}
    often = set()
    for line in map(str.strip, lines_of(text)):
        label = _LABEL.match(line) if len(line) <= _LONGEST else None
        if label and label.end() < len(line) and seen.setdefault(label[0], line) != line:
            often.add(label[0])
    return frozenset(often)


def dates_the_head(match: re.Match[str]) -> bool:
    """Whether the match is at the head of a text; amid a story, it may head an entry of a live blog.

    After "The mayor’s notice reads:" it is a part of the notice.

    >>> dates_the_head(re.search("Updated.+", "Bridge opens\\n\\nUpdated 4 May 2021"))
    True
    """
    above = [*islice(_above(match.string, match.start()), _MOST_ABOVE + 1)]
    if above and above[0].endswith((":", "：")):
        return False
    few = len(above) <= _MOST_ABOVE and sum(map(is_prose, above)) <= _MOST_PROSE
    return few and not dates_another_text(match)


def _above(text: str, start: int) -> Iterator[str]:
    """The lines above the one that begins at *start*, from the last, without blank ones."""
    while start > 0:
        end = start - 1
        start = line_start(text, end)
        if line := text[start:end].strip():
            yield line
