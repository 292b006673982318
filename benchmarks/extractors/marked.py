"""Pages that say of each of their parts what it is, and the same pages without these marks.

A page is a file of HTML in ``tests/extractors/pages``, its name the language and a word:
``de-01-schleuse.html``.  An element with ``data-is`` is a part:

* ``story``: a paragraph or subhead of the article; ``rest``: where the paragraph goes on after
  something that stands in its middle;
* ``page``: furniture that ``NEWS`` says it removes; ``context``: what ``BODY`` alone removes, such
  as menus, bylines, dates and captions;
* ``head``: the headline or the deck, which no preset is judged by.

``data-says`` names the speaker of a paragraph's quotations.  An extractor sees neither mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

__all__ = ["INLINE", "QUOTE", "RAISED", "Page", "Part", "letters", "pages", "read"]

PAGES = Path(__file__).parents[2] / "tests/extractors/pages"
KINDS = ("story", "rest", "page", "context", "head")
QUOTE = "\ue000"
"""Stands in a part's text where ``<q>`` begins or ends: a browser shows a quotation mark there."""
RAISED = "\ue001"
"""Stands where ``<sup>`` begins or ends: of ``2<sup>nd</sup>`` some extractors make ``2 nd``."""
INLINE = ("a", "abbr", "ins", "mark", "q", "sup", "time")
_SIGNS = {"q": QUOTE, "sup": RAISED}
_MARKS = re.compile(r' data-(?:is|says)="[^"]*"')
_EMPTY = frozenset("br hr img input link meta".split())


class Part(NamedTuple):
    """A part of a page: what it is, its text as a browser shows it, and who speaks in it.

    ``inline`` has the name of each element inside it, and from where to where among its letters.
    """

    kind: str
    text: str
    says: str = ""
    inline: tuple[tuple[str, int, int], ...] = ()


class Page(NamedTuple):
    """A page: its name, its language, its HTML without marks, its parts, and its HTML with them."""

    name: str
    language: str
    html: str
    parts: tuple[Part, ...]
    marked: str

    def paragraphs(self) -> Iterator[list[Part]]:
        """Yield each paragraph of the story: a part, and those that it goes on with."""
        found: list[Part] = []
        for part in self.parts:
            if part.kind == "story":
                if found:
                    yield found
                found = [part]
            elif part.kind == "rest":
                found.append(part)
        if found:
            yield found


def letters(text: str) -> str:
    """Return the letters and digits of *text* in lower case, without what parts them.

    >>> letters("On Monday, at 6:30")
    'onmondayat630'
    """
    return re.sub(r"[\W_]+", "", text.lower())


def pages(folder: Path = PAGES) -> list[Page]:
    """Return the pages of *folder*, in the order of their names."""
    return [read(path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.html"))]


def read(name: str, marked: str) -> Page:
    """Return the page that *marked* is.

    Raises ``ValueError`` where a mark is unknown, or a part stands inside another.
    """
    parser = _Parser(name)
    parser.feed(marked)
    parser.close()
    return Page(name, name[:2], _MARKS.sub("", marked), tuple(parser.parts), marked)


class _Parser(HTMLParser):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.parts: list[Part] = []
        self._kind = self._says = ""
        self._depth = 0
        self._text: list[str] = []
        self._open: list[tuple[str, int]] = []
        self._inline: list[tuple[str, int, int]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = dict(attributes)
        if kind := found.get("data-is"):
            if kind not in KINDS or self._kind:
                where = f"{self.name}, line {self.getpos()[0]}"
                raise ValueError(f"{where}: data-is={kind!r} is unknown or inside another part")
            self._kind, self._says, self._depth = kind, found.get("data-says") or "", 0
        if self._kind and tag not in _EMPTY:
            self._depth += 1
            self._text.append(_SIGNS.get(tag, ""))
            if tag in INLINE:
                self._open.append((tag, self._letters()))

    def handle_endtag(self, tag: str) -> None:
        if not self._kind or tag in _EMPTY:
            return
        self._text.append(_SIGNS.get(tag, ""))
        if self._open and self._open[-1][0] == tag:
            self._inline.append((*self._open.pop(), self._letters()))
        self._depth -= 1
        if not self._depth:
            text = " ".join("".join(self._text).split())
            self.parts.append(Part(self._kind, text, self._says, tuple(self._inline)))
            self._kind, self._text, self._open, self._inline = "", [], [], []

    def handle_data(self, data: str) -> None:
        if self._kind:
            self._text.append(data)

    def _letters(self) -> int:
        return len(letters("".join(self._text)))
