"""Scan a text for pieces of Markdown, line by line and then inside paragraphs."""

from __future__ import annotations

import re
from typing import Final

from newsclean.dress.inline import Found, Halves, scan_inline
from newsclean.dress.pieces import Kind
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
    found: list[Found] = []
    paragraphs: list[tuple[int, int]] = []
    names: set[str] = set()
    fences = _fences(text)
    fence = 0
    opened = -1  # where the paragraph at hand begins
    outer = -1  # how far the list at hand is indented
    at, n = 0, len(text)
    while at < n:
        if fence < len(fences) and fences[fence][0] == at:
            if opened >= 0:
                paragraphs.append((opened, at))
                opened = -1
            start, end = fences[fence]
            opener, closer = Found(start, start, Kind.KEPT), Found(end, end, Kind.KEPT)
            opener.mate, closer.mate = closer, opener
            found += opener, closer
            fence += 1
            at = end + 1
            continue
        end = text.find("\n", at)
        if end < 0:
            end = n
        first = text[at : at + 1]
        start = at
        if first in "\n\r" or (first.isspace() and text[at:end].isspace()):
            if opened >= 0:
                paragraphs.append((opened, at))
                opened = -1
            at = end + 1
            continue
        if opened >= 0 and first in "=- " and _UNDERLINE.match(text, at, end):
            paragraphs.append((opened, at - 1))
            opened = -1
            found.append(Found(at - 1, end, Kind.UNDERLINE))
        elif first in "*-_ \t" and _RULE.match(text, at, end):
            if opened >= 0:
                paragraphs.append((opened, at))
                opened = -1
            found.append(Found(at, end, Kind.IMAGE))
        elif first in "[ " and (name := _DEFINITION.match(text, at, end)):
            if opened >= 0:
                paragraphs.append((opened, at))
                opened = -1
            names.add(name[1].strip().lower())
            found.append(Found(at, end, Kind.IMAGE))
        elif first == "⟨" and _ADDRESS_LIST.match(text, at, end):
            if opened >= 0:
                paragraphs.append((opened, at))
                opened = -1
            found.append(Found(at, end, Kind.IMAGE))
        else:
            prefix = None if first.isalpha() or first == "[" else _PREFIX.match(text, at, end)
            if prefix:
                start = prefix.end()
                marks = set(prefix[0])
                quoted = marks <= {">", " ", "\t"}
                heading = "#" in marks
                if opened >= 0 and not quoted:
                    paragraphs.append((opened, at))
                    opened = -1
                kind = Kind.QUOTATION if quoted else Kind.HEADING if heading else Kind.ITEM
                indent = end - at - len(text[at:end].lstrip(_BLANKS))
                if kind == Kind.ITEM and (outer < 0 or indent <= outer):
                    outer = indent
                # blanks before a whole list are none of its dress
                found.append(Found(at if indent > outer >= 0 else at + indent, start, kind))
                if heading:
                    if closing := _CLOSING.search(text, start, end):
                        found.append(Found(*closing.span(), Kind.TAIL))
                    if not _goes_on(text, start, end):
                        paragraphs.append((start, end))
                        at = end + 1
                        continue
            elif outer >= 0 and first in _BLANKS:
                bare = end - len(text[at:end].lstrip(_BLANKS))
                if bare - at > outer:
                    start = bare
                    found.append(Found(at, start, Kind.INDENT))
            elif first not in _BLANKS and opened < 0:
                outer = -1
            if opened < 0:
                opened = start
            if text[end - 1] in " \\\r":
                hard = _BREAK.search(text, start, end + 80)
                if hard and hard.start() <= end:
                    found.append(Found(*hard.span(), Kind.TAIL))
        at = end + 1
    if opened >= 0:
        paragraphs.append((opened, n))
    halves = [scan_inline(text, start, end, names, found) for start, end in paragraphs]
    return found, halves


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
