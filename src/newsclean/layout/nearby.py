"""The parts of a long text in which a change can have broken a line, or joined one.

Whether two lines are one sentence depends on the paragraph they are in, on a few lines below it,
and on what shows of the whole page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from newsclean.edits import Edit
from newsclean.layout.breaks import LINES_BELOW
from newsclean.layout.page import BROKEN, SET_SHORT, Page
from newsclean.text.edges import line_end
from newsclean.text.fences import fence_lines
from newsclean.text.late import late

__all__ = ["LONG", "Part", "Shows", "Span", "changed", "page_of", "parts", "shows"]

Span = tuple[int, int]
LONG: Final = 20_000
"""A shorter text is read whole: that takes no longer than to find its parts."""
_SEEN: Final = LINES_BELOW
"""How many paragraphs before a change are judged, because a rule may look at it from there, and how
many after the last one that is judged such a rule may see."""
_AFTER: Final = 1
"""How many paragraphs after that of a change are judged."""
_WIDE: Final = late(rf"[^\n]{{{SET_SHORT + 1}}}")
_NOT_BLANK: Final = late(r"\S")


class Shows(NamedTuple):
    """What a page shows, on which the judgement of each of its line breaks depends."""

    language: str
    shown: str
    fences: tuple[str, ...]
    """the fences of its programs"""
    is_broken: bool
    """whether a line begins in the middle of a sentence, so that no line is verse"""
    is_wide: bool
    """whether there are long lines, so that not all stanzas are verse because one is"""

    def is_seen(self, seen: Shows | None) -> bool:
        """Return whether a line break is judged as on a page that showed *seen*, but for changes
        beside it.

        If a page has verse by now, that can only keep lines apart, which were.
        """
        if seen is None or seen.is_broken < self.is_broken:
            return False
        return (self.is_broken or self.is_wide) and seen[:3] == self[:3]


def shows(page: Page) -> Shows:
    """Return what *page* shows as a whole."""
    text = page.text
    fences = (*(fence[0] for fence in fence_lines(text)),)
    is_broken = BROKEN.search(text) is not None
    return Shows(page.language, page.shown, fences, is_broken, _is_wide(text))


def _is_wide(text: str) -> bool:
    """Whether the first line that is not short has text, and is not the last that has."""
    wide = _WIDE.search(text)
    if wide is None:
        return False
    start, end = wide.start(), line_end(text, wide.end())
    return not text[start:end].isspace() and _NOT_BLANK.search(text, end) is not None


class Part(NamedTuple):
    """Paragraphs ``text[start:end]``; lines that are broken at or after *until* are not judged."""

    start: int
    until: int
    end: int


def changed(edits: Iterable[Edit]) -> Iterator[Span]:
    """Yield where the new text of each of *edits* is, once they are made.

    >>> [*changed([Edit(2, 4, "", ("x",)), Edit(6, 6, "ab", ("x",))])]
    [(2, 2), (4, 6)]
    """
    shift = 0
    for start, end, new, _ in edits:
        yield start + shift, start + shift + len(new)
        shift += len(new) - (end - start)


def parts(text: str, spans: Iterable[Span]) -> list[Part] | None:
    """Return the parts of *text* in which changes of the *spans* can have joined or broken lines.

    ``None`` means the whole text.

    >>> text = "\\n\\n".join(f"Line {n}." for n in range(10, 100))
    >>> [text[start:until].split("\\n\\n")[::6] for start, until, _ in parts(text, [(320, 322)])]
    [['Line 36.', 'Line 42.']]
    """
    found: list[Part] = []
    total = 0
    for start, end in spans:
        first = (
            found[-1].start if found and start < found[-1].until else _before(text, start, _SEEN)
        )
        while found and first <= found[-1].end:
            before = found.pop()
            total -= before.end - before.start
            first = min(first, before.start)
        until = _after(text, end, _AFTER)
        last = _after(text, until, _SEEN)
        found.append(Part(first, until, last))
        total += last - first
        if total > len(text) // 2:
            return None
    return found


def page_of(part: Part, page: Page, shown: Shows) -> Page:
    """Return *part* of *page*, which shows *shown* as a whole, as a page of its own."""
    own = Page(page.text[part.start : part.end])
    own.language, own.words, own.is_narrow = page.language, page.words, False
    if shown.is_broken:
        own.verses = frozenset()
    return own


def _before(text: str, at: int, paragraphs: int) -> int:
    """The start of the paragraph *paragraphs* before *at*, without counting blank ones."""
    while paragraphs:
        gap = text.rfind("\n\n", 0, at)
        if gap < 0:
            return 0
        paragraphs -= bool(text[gap + 2 : at].strip())
        at = gap
    return at + 2


def _after(text: str, at: int, paragraphs: int) -> int:
    """The end of the paragraph *paragraphs* after *at*, with the empty line below it."""
    while paragraphs:
        gap = text.find("\n\n", at)
        if gap < 0:
            return len(text)
        paragraphs -= bool(text[at:gap].strip())
        at = gap + 2
    return at
