"""The marks of the lines of a text that is read, for the line model: links, items, headings.

They are taken from the pieces of dress that are left, where these stand now, so that they are
known at any time while the reading is edited.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.body.marks import Marks
from newsclean.dress.pieces import Kind, Piece
from newsclean.dress.targets import kind_of, main_host
from newsclean.text.late import late

__all__ = ["LineMarks"]

_TARGET: Final = late(r"\]\(\s*<?([^\s>)]*)")
_NUMBER: Final = late(r"⟨(\d{1,4})⟩")
_ADDRESS: Final = late(r"^⟨(\d{1,4})⟩[ \t]*(https?://\S+)")
_BEFORE: Final = {Kind.ITEM: "mark.item", Kind.QUOTATION: "mark.quotation"}
_MOST_LEVELS: Final = 3
_LONGEST_CITED: Final = 80
"""How many characters before the number of a link may be its words."""


class LineMarks:
    """Finds the marks of lines; where links lead is read once, for the whole page.

    >>> from newsclean.dress.markdown import undress
    >>> dress = undress("# Rain\\n\\n* [One](/tag/rain) two")
    >>> marks = LineMarks(dress.text, dress.pieces)
    >>> found = marks.of(dress.reading, range(len(dress.pieces)), dress.places)
    >>> {start: sorted(marks.names) for start, marks in found.items()}
    {0: ['mark.heading.1'], 6: ['mark.item', 'to.tag']}
    """

    def __init__(self, text: str, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        addresses: dict[str, str] = {}
        targets: dict[int, str] = {}
        numbers: dict[int, str] = {}
        for i, piece in enumerate(pieces):
            if piece.kind == Kind.OPEN and text[piece.start] == "[" and piece.mate > i:
                mate = pieces[piece.mate]
                if target := _TARGET.match(text, mate.start, mate.end):
                    targets[i] = target[1]
            elif piece.kind == Kind.CITATION:
                if number := _NUMBER.search(text, piece.start, piece.end):
                    numbers[i] = number[1]
            elif piece.kind in (Kind.IMAGE, Kind.HIDDEN) and "⟨" in text[piece.start : piece.end]:
                for line in text[piece.start : piece.end].split("\n"):
                    if address := _ADDRESS.match(line):
                        addresses[address[1]] = address[2]
        targets |= {i: addresses[number] for i, number in numbers.items() if number in addresses}
        own, _ = main_host([*targets.values()])
        self._targets = {i: f"to.{kind_of(target, own)}" for i, target in targets.items()}
        self._names = {
            i: name for i, piece in enumerate(pieces) if (name := _name(text, piece)) is not None
        }

    def of(self, reading: str, live: Sequence[int], places: Sequence[int]) -> dict[int, Marks]:
        """Return the marks of the lines of *reading* by where they start.

        *live* are the indices of the pieces that are left, *places* where each of them stands.
        """
        found: dict[int, Marks] = {}
        where = dict(zip(live, places, strict=True))
        k = at = 0
        size = len(live)
        for line in reading.split("\n"):
            last = at + len(line)
            first = k
            while k < size and places[k] <= last:
                k += 1
            if line and not line.isspace():
                found[at] = self._marks(line, at, live[first:k], where)
            at = last + 1
        return found

    def _marks(self, line: str, at: int, live: Sequence[int], where: dict[int, int]) -> Marks:
        names: set[str] = set()
        linked = 0
        done = 0
        for i in live:
            piece = self._pieces[i]
            place = where[i] - at
            if name := self._names.get(i):
                if piece.kind != Kind.HIDDEN:
                    names.add(name)
                else:
                    names.add("image.below" if place else "image.above")
            if i in self._targets:
                names.add(self._targets[i])
            if piece.kind == Kind.OPEN and i in self._targets:
                end = min(where.get(piece.mate, at + place) - at, len(line))
                linked += _letters(line[max(place, done) : end])
                done = max(done, end)
            elif piece.kind == Kind.CITATION:
                linked += _letters(line[max(done, place - _LONGEST_CITED) : place])
                done = max(done, place)
        return Marks(_letters(line), linked, frozenset(names))


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _name(text: str, piece: Piece) -> str | None:
    """The mark that *piece* is by itself."""
    kind = piece.kind
    if kind == Kind.HEADING:
        level = min(text.count("#", piece.start, piece.end), _MOST_LEVELS)
        return f"mark.heading.{level}"
    if kind == Kind.UNDERLINE:
        return "mark.heading.1" if "=" in text[piece.start : piece.end] else "mark.heading.2"
    if kind in (Kind.IMAGE, Kind.HIDDEN):
        return "mark.image" if "![" in text[piece.start : piece.end] else None
    return _BEFORE.get(kind)
