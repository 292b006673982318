"""Guards of date lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsclean.text.edges import line_start
from newsclean.text.lines import is_prose

__all__ = ["dates_the_head", "notes_an_earlier_publication"]

_MOST_ABOVE = 8
"""Up to so many lines may be above a date line at the head: headline, deck, byline, buttons."""
_MOST_PROSE = 1
"""Up to so many of them may be prose: the deck, or a lede above the date."""
_EARLIER = ("first", "original")


def notes_an_earlier_publication(match: re.Match[str]) -> bool:
    """Whether the match says when a text was first published, elsewhere or long ago.

    >>> notes_an_earlier_publication(re.search(".+", "First published 4 May 2021"))
    True
    """
    return match.group().lower().startswith(_EARLIER)


def dates_the_head(match: re.Match[str]) -> bool:
    """Whether the match is at the head of a text; amid a story, it may head an entry of a live blog.

    >>> dates_the_head(re.search("Updated.+", "Bridge opens\\n\\nUpdated 4 May 2021"))
    True
    """
    above = [*islice(_above(match.string, match.start()), _MOST_ABOVE + 1)]
    few = len(above) <= _MOST_ABOVE and sum(map(is_prose, above)) <= _MOST_PROSE
    return few and not notes_an_earlier_publication(match)


def _above(text: str, start: int) -> Iterator[str]:
    """The lines above the one that begins at *start*, from the last, without blank ones."""
    while start > 0:
        end = start - 1
        start = line_start(text, end)
        if line := text[start:end].strip():
            yield line
