"""Scan a text for pieces of Markdown, line by line and then inside paragraphs."""

from __future__ import annotations

import re
from typing import Final

from newsclean.dress.inline import Found, Halves, scan_inline
from newsclean.dress.pieces import Kind
from newsclean.text.edges import line_end
from newsclean.text.fences import has_fence
from newsclean.text.late import late

__all__ = ["scan"]

_FENCE: Final = late(r"^ {0,3}(`{3,}|~{3,})([^\n`]*)$", re.M)
_RULE: Final = late(r"[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\r?$", re.M)
_UNDERLINE: Final = late(r" {0,3}(?:=+|-{2,})[ \t]*\r?$", re.M)
_DEFINITION: Final = late(r" {0,3}\[([^\^\]\n][^\]\n]{0,200})\]:[ \t]*\S.*$", re.M)
_ADDRESS_LIST: Final = late(r"⟨\d{1,4}⟩[ \t]*https?://\S+.*$", re.M)
_PREFIX: Final = late(
    r"[ \t]*(?:(?:>(?=[ \t]|\r?$)|[*+-](?=[ \t])|\d{1,2}[.)](?=[ \t])|\#{1,6}(?=[ \t]))[ \t]*)+",
    re.M,
)
_CLOSING: Final = late(r"[ \t]+#+[ \t]*(?=\r?$)", re.M)
_BREAK: Final = late(r"(?: {2,}|(?<!\\)\\)(?=\r?\n[ \t>]*(?![*+-][ \t]|\d{1,2}[.)][ \t]|#)[^\s>])")
_BRACKET: Final = late(r"(?<!\\)[\[\]]")
_CLOSED: Final = late(r"\][(\[]")
_BROKEN: Final = late(r"\]\([^()\n]*$", re.M)
_LONGEST_TITLE: Final = 600
"""Characters below a heading's first line in which a link of it may end."""
_BLANKS: Final = " \t"


def scan(text: str) -> tuple[list[Found], list[Halves]]:
    """Return the pieces of *text*, and the halves of links in each of its paragraphs."""
    lines = _Lines(text)
    at = 0
    for first, last in _fences(text):
        lines.read(at, first)
        lines.close(first)
        opener, closer = Found(first, first, Kind.KEPT), Found(last, last, Kind.KEPT)
        opener.mate, closer.mate = closer, opener
        lines.found += opener, closer
        at = last + 1
    lines.read(at, len(text))
    lines.close(len(text))
    found, names = lines.found, lines.names
    halves = [scan_inline(text, start, end, names, found) for start, end in lines.paragraphs]
    return found, halves


class _Lines:
    """The pieces that lines of *text* begin with or consist of, and the paragraphs between them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Found] = []
        self.paragraphs: list[tuple[int, int]] = []
        self.names: set[str] = set()  # of the addresses that links refer to
        self._opened = -1  # where the paragraph at hand begins
        self._outer = -1  # how far the list at hand is indented

    def close(self, at: int) -> None:
        """End the paragraph at hand, if there is one."""
        if self._opened >= 0:
            self.paragraphs.append((self._opened, at))
            self._opened = -1

    def read(self, at: int, until: int) -> None:
        """Read the lines from *at* on that begin before *until*."""
        text = self.text
        while at < until:
            end = line_end(text, at)
            first = text[at : at + 1]
            if first in "\n\r" or (first.isspace() and text[at:end].isspace()):
                self.close(at)
            elif self._opened >= 0 and first in "=- " and _UNDERLINE.match(text, at, end):
                self.close(at - 1)
                self.found.append(Found(at - 1, end, Kind.UNDERLINE))
            elif self._is_hidden(first, at, end):
                self.close(at)
                self.found.append(Found(at, end, Kind.IMAGE))
            else:
                self._read_text(first, at, end)
            at = end + 1

    def _is_hidden(self, first: str, at: int, end: int) -> bool:
        """Whether nothing of a line is read: a rule, or an address for links elsewhere."""
        text = self.text
        if first in "*-_ \t" and _RULE.match(text, at, end):
            return True
        if first in "[ " and (name := _DEFINITION.match(text, at, end)):
            self.names.add(name[1].strip().lower())
            return True
        return first == "⟨" and _ADDRESS_LIST.match(text, at, end) is not None

    def _read_text(self, first: str, at: int, end: int) -> None:
        """Find the marks at both ends of a line with text."""
        text, start = self.text, at
        prefix = None if first.isalpha() or first == "[" else _PREFIX.match(text, at, end)
        if prefix:
            start = prefix.end()
            if self._read_marks(prefix[0], at, start, end):
                return
        elif self._outer >= 0 and first in _BLANKS:
            bare = end - len(text[at:end].lstrip(_BLANKS))
            if bare - at > self._outer:
                start = bare
                self.found.append(Found(at, start, Kind.INDENT))
        elif first not in _BLANKS and self._opened < 0:
            self._outer = -1
        if self._opened < 0:
            self._opened = start
        if text[end - 1] in " \\\r":
            hard = _BREAK.search(text, start, end + 80)
            if hard and hard.start() <= end:
                self.found.append(Found(*hard.span(), Kind.TAIL))

    def _read_marks(self, prefix: str, at: int, start: int, end: int) -> bool:
        """Find the marks of a line with *prefix*; return whether the line is all of a heading.

        Its text begins at *start*.
        """
        text, marks = self.text, set(prefix)
        quoted = marks <= {">", " ", "\t"}
        heading = "#" in marks
        if not quoted:
            self.close(at)
        kind = Kind.QUOTATION if quoted else Kind.HEADING if heading else Kind.ITEM
        indent = end - at - len(text[at:end].lstrip(_BLANKS))
        if kind == Kind.ITEM and (self._outer < 0 or indent <= self._outer):
            self._outer = indent
        # blanks before a whole list are none of its dress
        self.found.append(Found(at if indent > self._outer >= 0 else at + indent, start, kind))
        if not heading:
            return False
        if closing := _CLOSING.search(text, start, end):
            self.found.append(Found(*closing.span(), Kind.TAIL))
        if _goes_on(text, start, end):
            return False
        self.paragraphs.append((start, end))
        return True


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a link of the heading ``text[start:end]`` is broken and ends on a line below it."""
    if text.find("[", start, end) < 0:
        return False
    if _BROKEN.search(text, start, end):
        return True
    opened = 0
    for bracket in _BRACKET.finditer(text, start, end):
        opened = opened + 1 if bracket[0] == "[" else max(opened - 1, 0)
    closing = _CLOSED.search(text, end, end + _LONGEST_TITLE) if opened else None
    return closing is not None and text.find("\n\n", end, closing.start()) < 0


def _fences(text: str) -> list[tuple[int, int]]:
    """Where the blocks of a program's text between fences begin and end."""
    if not has_fence(text):
        return []
    fences: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence[1].startswith(opened[1]) and not fence[2].strip():
            fences.append((opened.start(), fence.end()))
            opened = None
    return fences
