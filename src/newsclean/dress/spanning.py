"""Links around whole blocks: cards that hold an image, a heading and lines of text.

``[![Image 3: The port](a.jpg)⏎⏎### Port shut⏎⏎It rains.](https://tide.example/port)``: a paragraph
has the first half of such a link, and a later one the second.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from newsclean.dress.inline import Halves
from newsclean.text.late import late

__all__ = ["cards_across"]

_LONGEST: Final = 1_500
"""Characters between the two halves: an open bracket farther away is none of a link."""
_CARD: Final = late(r"!\[|^\[?[ \t]*\#{1,6}[ \t]|^[ \t]*(?:={3,}|-{3,})[ \t]*\r?$", re.M)


def cards_across(text: str, halves: Iterable[Halves]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the cards whose halves are in two of the paragraphs of *text* with these *halves*.

    A card has an image or a heading.  It is told by where it begins, where its words begin and end,
    and where it ends.
    """
    opens: list[tuple[int, int]] = []
    for closes, later in halves:
        for first, last in closes:
            if opens and first - opens[-1][0] <= _LONGEST:
                opened, inner = opens.pop()
                if _CARD.search(text[opened:first]):
                    yield opened, inner, first, last
        opens += later
