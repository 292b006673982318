"""Clean a dressed text in turns: judge what is read of it, carry the edits back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Iterator, Sequence
from functools import partial
from itertools import accumulate
from typing import Final

from newsclean.body.marks import MarksOf
from newsclean.dress.carried import carried
from newsclean.dress.fates import Worn
from newsclean.dress.gate import is_dressed
from newsclean.dress.line_marks import LineMarks
from newsclean.dress.markdown import undress
from newsclean.dress.pieces import Dress
from newsclean.edits import Edit, compose
from newsclean.pipeline.finders import Failures, Finder
from newsclean.pipeline.gate import Gate
from newsclean.pipeline.lineup import Asked, Lineup
from newsclean.pipeline.protected import Protected, matches_of
from newsclean.pipeline.rounds import Protect, Step, steps

__all__ = ["dressed_turns"]

_TURNS: Final = 8
"""How often a text may be undressed.  One turn is enough for most: then what is read of the result
is what cleaning made of what was read."""


def dressed_turns(
    asked: Asked,
    source: str,
    text: str,
    failures: Failures,
    protect: Protect | None,
    protected: Sequence[str],
    gate: Gate | None,
) -> Iterator[Step]:
    """Yield the steps from *text*, which is dressed and came from *source*.

    What is read is judged first: of a menu, lines of links would go one by one, and the row for
    menus would not know the rest.  Who asks for marks is asked when these lines are gone.
    """
    writers = asked.writers.finders
    asks_for_marks = len(asked.early.finders) < len(asked.readers.finders)
    settled = False
    for turn in range(_TURNS):
        if not is_dressed(text):
            made = steps(asked.undressed, text, failures, protect, gate)
            after = yield from _all(made, text)
            if after is None:
                break
            if not is_dressed(after):
                return
            text = after
            continue
        shielded = partial(_unprotected, protect, protected) if protect else None
        before = text
        first = turn == 0 and bool(writers)
        if writers and not first:
            # Without the gate: all that they ask of a text is that it is dressed.
            written = yield from _all(steps(asked.writers, text, failures, shielded), text)
            if written is None:
                break
            text = written
            if settled and text is before:
                return
        readers = asked.early if first else asked.readers
        read = _read(readers, text, failures, protect, protected, gate)
        if read is None:
            break
        edits, after, stays = read
        settled = first and not asks_for_marks and (stays or not edits)
        if not edits:
            if not first and (text is before or is_dressed(text)):
                return  # writers have no edit left in this text, either
            continue
        yield edits, after
        if not first and stays and not any(_finds(each, after) for each in writers):
            return
        text = after
    yield (), source


def _finds(asked: Finder, text: str) -> bool:
    """Whether *asked* would look at *text* again: it has edits there, or fails."""
    try:
        return bool(asked.find(text))
    except Exception:
        return True


def _all(made: Iterator[Step], text: str) -> Generator[Step, None, str | None]:
    """Yield the steps *made* of *text*; return the last text, or ``None`` where there is no end."""
    for edits, after in made:
        if not edits:
            return None
        text = after
        yield edits, text
    return text


def _read(
    readers: Lineup,
    text: str,
    failures: Failures,
    protect: Protect | None,
    protected: Sequence[str],
    gate: Gate | None,
) -> tuple[Sequence[Edit], str, bool] | None:
    """The edits of one turn, what they make, and whether that stays; ``None`` without an end."""
    dress = undress(text)
    worn = Worn(dress.pieces, dress.places, _locked(dress, protected))

    shield = _Shield(dress, protected)
    marks = None
    if any(each.find_marked for each in readers.finders):
        marks = LineMarks(text, dress.pieces)
        readers = Lineup(_with_marks(each, marks, worn) for each in readers.finders)

    def follow(read: str, edits: Sequence[Edit]) -> Sequence[Edit]:
        kept = worn.take(read, shield.without(protect(read, edits)) if protect else edits)
        shield.move(kept)
        return kept

    total: Sequence[Edit] = ()
    reading = dress.reading
    for edits, after in steps(readers, reading, failures, follow, gate):
        if not edits:
            return None
        total = compose(dress.reading, total, reading, edits)
        reading = after
    stood = [*worn.places]
    made, after = carried(dress, worn, total, reading)
    if worn.declined and worn.places != stood:
        return made, after, False  # a mark moved, and may let through what it had cut
    stays = bool(made) and _stays(after, worn, reading)
    if stays and marks is not None:
        stays = _marks_stay(after, marks.of(reading, worn.live, worn.places))
    return made, after, stays


def _with_marks(reader: Finder, marks: LineMarks, worn: Worn) -> Finder:
    """*reader*, which is told the marks of the lines it reads, if it asks for them."""
    find_marked = reader.find_marked
    if find_marked is None:
        return reader

    def find(text: str) -> Sequence[Edit]:
        return find_marked(text, marks.of(text, worn.live, worn.places))

    return reader._replace(find=find)


def _marks_stay(text: str, marks: MarksOf) -> bool:
    """Whether *marks* are those of the lines of *text*, so that reading it again finds nothing."""
    if not is_dressed(text):
        return False
    dress = undress(text)
    found = LineMarks(text, dress.pieces)
    return found.of(dress.reading, range(len(dress.pieces)), dress.places) == marks


def _stays(text: str, worn: Worn, reading: str) -> bool:
    """Whether what is read of *text* is *reading*, in which nothing is left to do."""
    if not is_dressed(text):
        return text == reading and not worn.declined
    dress = undress(text)
    if dress.reading != reading:
        return False
    if not worn.declined:
        return True
    return [*dress.places] == worn.places and [piece.kind for piece in dress.pieces] == [
        worn.pieces[i].kind for i in worn.live
    ]


class _Shield:
    """The places of protected text in the text as it is read, while that changes."""

    def __init__(self, dress: Dress, protected: Sequence[str]) -> None:
        written = matches_of(protected, dress.text)
        self._read = Protected((_read_at(dress, a), _read_at(dress, b)) for a, b in written)

    def without(self, edits: Sequence[Edit]) -> Sequence[Edit]:
        """*edits* without those that touch what is protected."""
        return self._read.without(edits)

    def move(self, edits: Sequence[Edit]) -> None:
        """Move what is protected as *edits*, none of which touches it, move the text."""
        if not self._read.spans:
            return
        ends = [edit.end for edit in edits]
        shifts = [0, *accumulate(len(new) - (end - start) for start, end, new, _ in edits)]
        moved = ((a, b, shifts[bisect_right(ends, a)]) for a, b in self._read.spans)
        self._read = Protected((a + shift, b + shift) for a, b, shift in moved)


def _read_at(dress: Dress, offset: int) -> int:
    """Where what is written at *offset* is read."""
    i = bisect_right(dress.pieces, offset, key=lambda piece: piece.start) - 1
    if i < 0:
        return offset
    piece = dress.pieces[i]
    return dress.places[i] + len(piece.new) + max(0, offset - piece.end)


def _unprotected(
    protect: Protect, protected: Sequence[str], text: str, edits: Sequence[Edit]
) -> Sequence[Edit]:
    """*edits* of what is written that take nothing a user protects, written or read."""
    kept = protect(text, edits)
    if not kept:
        return kept
    dress = undress(text)
    read = [(a, b) for a, b in matches_of(protected, dress.reading) if a < b]
    written = Protected((_written_at(dress, a), _written_at(dress, b - 1) + 1) for a, b in read)
    return written.without(kept)


def _written_at(dress: Dress, place: int) -> int:
    """Where the character that is read at *place* is written."""
    i = bisect_right(dress.places, place) - 1
    if i < 0:
        return place
    piece = dress.pieces[i]
    return piece.end + max(0, place - dress.places[i] - len(piece.new))


def _locked(dress: Dress, protected: Sequence[str]) -> frozenset[int]:
    """The pieces of *dress* that hold some of what a user protects."""
    spared = Protected(matches_of(protected, dress.text))
    return frozenset(
        i
        for i, piece in enumerate(dress.pieces)
        if spared.spans and spared.is_touched(piece.start, piece.end)
    )
