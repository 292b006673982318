"""Turn a closing quotation mark that opens a paragraph: "”We will stay,” she said."."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.edits import Edit
from newsclean.layout.page import Page
from newsclean.rules.rows import Repair
from newsclean.text.language import is_english

__all__ = ["QUOTE_START", "quote_starts"]

QUOTE_START = Repair(
    "punctuation.quote-start",
    before="”We will stay,” said the mayor of Porto.",
    after="“We will stay,” said the mayor of Porto.",
    keeps=(
        "”Vi stannar här”, sade borgmästaren på torget och gick.",
        "” and so on",
        "”Emme luovuta”, sanoo ministeri. ”Emme koskaan.”",
    ),
    about="In English only: in Swedish and Finnish both marks look like this.",
)


def quote_starts(page: Page) -> Iterator[Edit]:
    """Yield the edits that turn such marks.

    >>> [*quote_starts(Page("”We will stay with the sick,” she said."))]
    [Edit(start=0, end=1, new='“', rules=('punctuation.quote-start',))]
    """
    text = page.text
    at = text.find("”")  # which is found sooner than the two characters "⏎”"
    while at >= 0:
        if (
            (at == 0 or text[at - 1] == "\n")
            and text[at + 1 : at + 2].isupper()
            and page.language == "en"
            and is_english(text, at)
            and "'" not in text[at : at + 200]  # straight marks too: nothing says which is meant
        ):
            yield Edit(at, at + 1, "“", (QUOTE_START.id,))
        at = text.find("”", at + 1)
