"""Links around whole blocks: cards that hold an image, a heading and lines of text.

``[![Image 3: The port](a.jpg)⏎⏎### Port shut⏎⏎It rains.](https://tide.example/port)``: a paragraph
has the first half of such a link, and a later one the second.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsclean.dress.inline import Found, Halves, linked
from newsclean.text.late import late

__all__ = ["across_paragraphs"]

_LONGEST: Final = 1_500
"""Characters between the two halves: an open bracket farther away is none of a link."""
_CARD: Final = late(r"!\[|^\[?[ \t]*\#{1,6}[ \t]|^[ \t]*(?:={3,}|-{3,})[ \t]*\r?$", re.M)


def across_paragraphs(text: str, halves: Iterable[Halves]) -> list[Found]:
    """Return the pieces of cards whose halves are in two of the paragraphs with these *halves*.

    A card has an image or a heading.
    """
    found: list[Found] = []
    opens: list[tuple[int, int]] = []
    for closes, later in halves:
        for first, last in closes:
            if opens and first - opens[-1][0] <= _LONGEST:
                opened, inner = opens.pop()
                if _CARD.search(text[opened:first]):
                    found += linked(text, opened, inner, first, last, is_card=True)
        opens += later
    return found
