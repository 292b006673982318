"""The lines that are read, where they are written, and the links in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsclean.dress.pieces import Dress, Kind
from newsclean.text.late import late

__all__ = ["WrittenLine", "written_lines"]

_TARGET: Final = late(r"\]\(\s*<?([^\s>]*?)>?(?:\s[^\n]*|\s*\n.*)?\)[ \t\n]*$", re.S)
_ADDRESS: Final = late(r"[^\s<>]+")
"""The end of a link that is nothing but the address in its brackets."""
_PLAIN: Final[frozenset[str]] = frozenset()
_HALVES: Final = frozenset((Kind.OPEN, Kind.CLOSE, Kind.ADDRESS, Kind.KEPT))


class WrittenLine(NamedTuple):
    """A line of which something is read."""

    start: int
    end: int
    """where it is written, with all of its dress and without its break"""
    reading: str
    linked: int
    """how many of its letters and digits are links"""
    targets: tuple[str, ...]
    kinds: frozenset[str]
    is_whole: bool
    """whether no pair of marks begins or ends elsewhere"""


def written_lines(dress: Dress) -> Iterator[WrittenLine]:
    """Yield the lines of *dress* that are not blank when read.

    >>> from newsclean.dress.markdown import undress
    >>> [(line.linked, *line.targets) for line in written_lines(undress("[One](/1) two\\n* Two"))]
    [(3, '/1'), (0,)]
    """
    pieces = dress.pieces
    size = len(pieces)
    i = start = at = 0
    for line in dress.reading.split("\n"):
        last = at + len(line)
        first = i
        while i < size and dress.places[i] <= last:
            if pieces[i].kind == Kind.HIDDEN and pieces[i].start == start:
                start, first = pieces[i].end, i + 1
            i += 1
        stop = i
        if i > first and pieces[i - 1].kind == Kind.HIDDEN:
            stop = i - 1
            end = dress.text.find("\n", pieces[stop].start)
        elif i > first:
            end = pieces[i - 1].end + (last - dress.places[i - 1] - len(pieces[i - 1].new))
        else:
            end = start + len(line)
        if i == first and line and not line.isspace():
            yield WrittenLine(start, end, line, 0, (), _PLAIN, True)
        elif line.strip():
            yield _line(dress, line, at, start, end, first, stop)
        start = (pieces[i - 1].end if stop < i else end) + 1
        at = last + 1


def _line(
    dress: Dress, line: str, at: int, start: int, end: int, first: int, stop: int
) -> WrittenLine:
    pieces, places = dress.pieces, dress.places
    targets: list[str] = []
    linked = 0
    whole = True
    for i in range(first, stop):
        piece = pieces[i]
        if piece.kind in _HALVES and not first <= piece.mate < stop:
            whole = False
        elif piece.kind == Kind.OPEN and dress.text[piece.start] == "[":
            closing = pieces[piece.mate]
            if (target := _target(dress.text, closing.start, closing.end)) is not None:
                targets.append(target)
                words = line[places[i] - at : places[piece.mate] - at]
                linked += sum(map(str.isalnum, words))
    kinds = frozenset(piece.kind for piece in pieces[first:stop])
    return WrittenLine(start, end, line, linked, tuple(targets), kinds, whole)


def _target(text: str, start: int, end: int) -> str | None:
    """Where the link leads that ends with ``text[start:end]``; ``None`` for one by reference."""
    closing = text[start:end]
    if closing[:2] == "](" and closing[-1] == ")" and _ADDRESS.fullmatch(closing):
        return closing[2:-1]
    target = _TARGET.search(closing)
    return target[1] if target else None
