"""Decide what happens to Markdown around an edit; an edit that would cut a link is refused."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsclean.dress.pieces import BLOCKS, Kind, Piece
from newsclean.edits import Edit

__all__ = ["Worn"]

_STARTS: Final = frozenset(
    (Kind.OPEN, Kind.ADDRESS, Kind.ESCAPE, Kind.IMAGE, Kind.TAIL, Kind.UNDERLINE)
)
"""Pieces before which an insertion at the same place goes, if it is the last edit there."""
_SOFT: Final = frozenset((Kind.QUOTATION, Kind.INDENT))
"""Starts of lines that go where a line is joined to the one before it."""
_SEALED: Final = frozenset((Kind.ADDRESS, Kind.KEPT))
"""Beginnings of pairs inside which nothing changes."""
_PAIRS: Final = frozenset((Kind.OPEN, Kind.CLOSE, *_SEALED))


class _Lines(NamedTuple):
    """How an edit of a text stands to its lines."""

    start: bool
    """whether it begins where a line begins"""
    end: bool
    """whether it ends where a line ends"""
    blank: bool
    """whether it puts nothing but blanks in place"""
    first: bool
    """whether it takes all of the line in which it begins"""
    last: bool
    """whether it takes all of the line in which it ends"""
    breaks: bool
    """whether it takes a line break away or puts one in"""
    joins: bool
    """whether it runs two lines together"""


def _lines(text: str, edit: Edit) -> _Lines:
    start, end, new, _ = edit
    n = len(text)
    opens = start == 0 or text[start - 1] == "\n"
    closes = end == n or text[end] == "\n"
    blank = not new.strip()
    line_end = text.find("\n", start)
    first = blank and opens and end >= (line_end if line_end >= 0 else n)
    line_start = text.rfind("\n", 0, end) + 1
    last = blank and closes and start <= line_start < end
    old = text.find("\n", start, end) >= 0
    joins = old and "\n" not in new and not closes and not (opens and blank)
    return _Lines(opens, closes, blank, first, last, old or "\n" in new, joins)


class Worn:
    """The pieces of a text's dress that are left, and where they stand while it is edited.

    *locked* are the indices of pieces that no edit may take.
    """

    def __init__(
        self, pieces: Sequence[Piece], places: Sequence[int], locked: frozenset[int] = frozenset()
    ) -> None:
        self.pieces = pieces
        self.live = [*range(len(pieces))]
        self.places = [*places]
        """where each of *live* stands"""
        self.gone: dict[int, tuple[str, ...]] = {}
        """why each of the others went"""
        self.touched: set[int] = set()
        """hidden lines beside which a line went, came or changed its breaks"""
        self.declined = False
        self._locked = locked
        self._sealed = [
            i for i, piece in enumerate(pieces) if piece.mate > i and piece.kind in _SEALED
        ]
        self._now = [*places]  # of each piece, live or not

    def take(self, text: str, edits: Sequence[Edit]) -> Sequence[Edit]:
        """Return those of *edits* that cut no piece in half; take in that they are made."""
        if not self.live:
            return edits
        kept: list[Edit] = []
        for edit in edits:
            going = self._going(text, edit)
            if going is None or not self._locked.isdisjoint(going):
                self.declined = True
                continue
            kept.append(edit)
            for i in going:
                self.gone.setdefault(i, edit.rules)
        if kept:
            self._move(kept)
        return kept

    def _move(self, edits: Sequence[Edit]) -> None:
        """Move what is left as *edits* move the text."""
        live: list[int] = []
        places: list[int] = []
        shift = j = 0
        size = len(edits)
        for k, (i, place) in enumerate(zip(self.live, self.places, strict=True)):
            while j < size and edits[j].end <= place:
                start, end, new, _ = edits[j]
                if start == end == place and k < self._split(place):
                    break
                shift += len(new) - (end - start)
                j += 1
            if i in self.gone:
                continue
            at = place + shift
            if j < size and edits[j].start < place < edits[j].end:
                at = edits[j].start + shift
            self._now[i] = at
            live.append(i)
            places.append(at)
        self.live, self.places = live, places
        self._sealed = [i for i in self._sealed if i not in self.gone]

    def _split(self, place: int) -> int:
        """Which of *live* is the first that comes after what is inserted at *place*."""
        first = bisect_left(self.places, place)
        k = bisect_right(self.places, place)
        while k > first and self.pieces[self.live[k - 1]].kind in _STARTS:
            k -= 1
        return k

    def _going(self, text: str, edit: Edit) -> list[int] | None:
        """The pieces that go with *edit*; ``None`` where it cuts one in half."""
        start, end, _, _ = edit
        if self._sealed and self._is_sealed(text, start, end):
            return None
        low, high = bisect_left(self.places, start), bisect_right(self.places, end)
        lines = _lines(text, edit)
        if lines.joins and not self._may_join(text, start, end):
            return None
        going: list[int] = []
        if low == high:
            return going
        for i, place in zip(self.live[low:high], self.places[low:high], strict=True):
            if i in self.gone:
                continue
            goes = self._goes(i, place, edit, lines)
            if goes is None:
                return None
            if goes:
                going.append(i)
                mate = self.pieces[i].mate
                if mate > i:
                    going.append(mate)
        return going

    def _goes(self, i: int, place: int, edit: Edit, lines: _Lines) -> bool | None:
        """Whether piece *i* at *place* goes with *edit*; ``None`` where it would be cut."""
        start, end, _, _ = edit
        kind = self.pieces[i].kind
        if kind in _PAIRS:
            return self._pair_goes(i, place, edit, lines)
        if kind == Kind.HIDDEN:
            if not lines.breaks and (lines.start or lines.end):
                return False
            self.touched.add(i)
            return False if lines.start or lines.end or "\n" in edit.new else None
        if start == end:
            return False
        if kind in (Kind.ESCAPE, Kind.WRAP):
            return place < end
        if place == start and kind != Kind.TAIL and kind != Kind.UNDERLINE:
            return lines.first and kind != Kind.CITATION
        if place == end:
            if kind in BLOCKS:
                return lines.joins
            return lines.last or (kind == Kind.CITATION and lines.blank and not lines.start)
        if place == start:
            return (kind == Kind.TAIL) if lines.joins else False
        if kind == Kind.UNDERLINE and not lines.start:
            return None
        if kind in (Kind.ITEM, Kind.HEADING) and lines.joins:
            return None
        return True if lines.blank or kind in _SOFT or kind == Kind.TAIL else None

    def _pair_goes(self, i: int, place: int, edit: Edit, lines: _Lines) -> bool | None:
        start, end, _, _ = edit
        piece = self.pieces[i]
        mate = self._now[piece.mate]
        if start == end:
            return False
        if piece.mate > i:  # the first of the two
            if place == end:
                return False
            if mate > end:
                return False if place == start and piece.kind == Kind.OPEN else None
            if lines.blank and (piece.kind == Kind.OPEN or piece.start < piece.end):
                return True
            return False if (place, mate, piece.kind) == (start, end, Kind.OPEN) else None
        if place in (start, end) or mate >= start:
            return False  # the first of them has said
        return None

    def _is_sealed(self, text: str, start: int, end: int) -> bool:
        """Whether something between *start* and *end* is part of a program's text or an address.

        A line that is nothing but code between backticks is: somebody set them.
        """
        k = bisect_right(self._sealed, end, key=self._now.__getitem__) - 1
        if k < 0:
            return False
        first = self._sealed[k]
        opened, closed = self._now[first], self._now[self.pieces[first].mate]
        if start == end:
            return opened < start < closed
        whole = start <= opened and closed <= end
        opener = self.pieces[first]
        if whole and opener.kind == Kind.KEPT and opener.start < opener.end:
            whole = bool(text[start:opened].strip() or text[closed:end].strip())
        return opened < end and start < closed and not whole

    def _may_join(self, text: str, start: int, end: int) -> bool:
        """Whether the line at *end* may follow on the line at *start*, by what they begin with."""
        before = self._starts(text, start)
        if Kind.UNDERLINE in self._kinds(start, start):
            return False
        if Kind.HEADING in before:  # html2text wraps headings: "# The port is⏎shut"
            return text[start:end] == "\n" and text[end : end + 1].islower()
        after = self._starts(text, end)
        if Kind.ITEM in after or Kind.HEADING in after:
            return False
        return Kind.QUOTATION not in after or Kind.QUOTATION in before

    def _starts(self, text: str, place: int) -> set[str]:
        """The kinds of the pieces at the start of the line with *place*, blanks aside."""
        start = text.rfind("\n", 0, place) + 1
        end = start
        while text[end : end + 1] in (" ", "\t"):
            end += 1
        return self._kinds(start, end)

    def _kinds(self, start: int, end: int) -> set[str]:
        """The kinds of the pieces from *start* to *end*."""
        low, high = bisect_left(self.places, start), bisect_right(self.places, end)
        return {self.pieces[i].kind for i in self.live[low:high] if i not in self.gone}
