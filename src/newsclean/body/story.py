"""Find the story in a page: score each line by its features and its neighbours, keep the story.

Half of what scrapers add has no cue of its own: names of sections, headlines of other stories,
bylines, captions, bios.  So a small model scores each line and its neighbours.  One pass then
labels the lines as story or page; each change of label costs something, so similar lines in a row
get the same label.

A text is left alone if it has too little prose to decide, or if only single lines such as a
headline and subheads interrupt its prose: then it is an article already.  Otherwise the rest is
judged again until nothing more is removed, so that a second cleaning changes nothing.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import repeat
from operator import itemgetter
from typing import Final, NamedTuple

from newsclean.body.cards import cards
from newsclean.body.line import Line, holds_code, is_script
from newsclean.body.marks import MarksOf, names_of
from newsclean.body.model import DEEP, scores
from newsclean.body.pieces import Piece, pieces_of, without
from newsclean.body.places import story_of
from newsclean.body.reasons import reason_of, says_who_or_when
from newsclean.body.settled import is_settled, settle
from newsclean.body.units import may_be_broken, units_of
from newsclean.edits import Edit
from newsclean.text.last_text import LONGEST
from newsclean.text.lines import is_prose, lines_of

__all__ = ["context"]

_LEAST_PROSE: Final = 3
"""A text with fewer lines of prose is not judged: a teaser has two."""
_PRIOR: Final = 0.8
"""Added to each score.  A line of a page is less often the story than the weights alone say,
because lines of the story were counted three times when the weights were fitted."""
_SURE: Final = 1.5
"""If no line scores this or more, the text is an article already; then only lines that score nearly
as much are removed, and no prose."""
_DOUBT: Final = 0.6
_SWITCH: Final = 0.3
"""The cost of a change of label between two lines."""
_PROSE: Final = 1.0
"""How much higher a line of prose must score to be removed.  A lede between a time of day and a
caption once scored high, and the lede is the line that must not be lost."""
_LEAST_OF_HEADLINE, _LONGEST_HEAD = 3, 3
"""Minimum words of a first line that is kept as a headline; maximum lines before the prose."""
_ROUNDS: Final = 8


class _Span(NamedTuple):
    """A range of the text; *line* is the line that it was judged as, if it is removed."""

    start: int
    end: int
    line: Line | None


def context(text: str, marks: MarksOf | None = None) -> list[Edit]:
    """Return the edits that remove the lines of *text* that are not its story.

    *marks* are those of its lines, if *text* is what is read of Markdown.

    >>> context("Home\\n\\nThe council met on Monday. It rained.")
    []
    """
    broken = may_be_broken(text)
    kinds: Iterable[int | None] = repeat(None)
    if not broken and not marks:
        filled = [line for line in lines_of(text) if line and not line.isspace()]
        if is_settled(filled):
            return []
        code = holds_code(text)
        found = bytes([is_prose(line) and not (code and is_script(line)) for line in filled])
        if sum(found) < _LEAST_PROSE or _is_article(found, Line(filled[0], 0)):
            return []
        kinds = kinds if code else found
    left = pieces_of(text)
    if (broken or marks) and is_settled(_known_by(left, marks, broken=broken)):
        return []
    known: dict[int, Line] = {}
    if broken:
        lines = units_of(left, known, marks)
    else:
        lines = [_line(piece, marks, kind) for piece, kind in zip(left, kinds, strict=False)]
    if (broken or marks) and not _has_prose(lines):
        return []
    gone: list[Line] = []
    for _ in range(_ROUNDS):
        way = None if _is_whole(lines) else _parted(_values(lines))
        if way is None and marks:
            way = cards(lines)
        if way is not None:
            gone += [line for line, goes in zip(lines, way, strict=True) if goes]
            if broken:
                left = without(left, lines, way)
                lines = units_of(left, known, marks)
            else:
                left = [piece for piece, goes in zip(left, way, strict=True) if not goes]
                lines = [line for line, goes in zip(lines, way, strict=True) if not goes]
        if way is None or not _has_prose(lines):
            break
    else:
        return []
    if len(text) <= LONGEST:
        settle(_known_by(left, marks, broken=broken))
    if not gone or sum(line.is_prose for line in lines) < _LEAST_PROSE:
        return []
    return [*_edits(text, left if broken else lines, gone, lines)]


def _known_by(
    pieces: Sequence[Piece], marks: MarksOf | None, *, broken: bool
) -> Sequence[Hashable]:
    """All by which *pieces* are judged; breaks between them count in a *broken* text alone."""
    if not broken and not marks:
        return [piece.text for piece in pieces]
    return [
        (piece.text, piece.close if broken else None, marks[piece.start] if marks else None)
        for piece in pieces
    ]


def _line(piece: Piece, marks: MarksOf | None, kind: int | None) -> Line:
    names = names_of(marks[piece.start]) if marks else ()
    return Line(piece.text, piece.start, piece.end, names, kind)


def _has_prose(lines: Sequence[Line]) -> bool:
    """Whether *lines* have enough prose to judge them."""
    return sum(line.is_prose for line in lines) >= _LEAST_PROSE


def _is_whole(lines: Sequence[Line]) -> bool:
    """Whether *lines* are an article already."""
    return _is_article(bytes([line.is_prose for line in lines]), lines[0])


def _is_article(kinds: bytes, first: Line) -> bool:
    """Whether only single lines interrupt the prose, and the *first* is no byline or date.

    *kinds* has a 1 for each line of prose and a 0 for each other line.
    """
    return b"\0\0" not in kinds and (kinds[0] == 1 or says_who_or_when(first) is None)


def _values(lines: Sequence[Line]) -> list[float]:
    """The gain from removing each of *lines*."""
    found = scores(lines, sure=_SURE, bar=-_PRIOR)
    if _is_headline(lines):
        found[0] = DEEP
    bar = -_PRIOR if max(found) >= _SURE else _DOUBT
    return [
        score - bar - (_PROSE if line.is_prose else 0.0)
        for line, score in zip(lines, found, strict=True)
    ]


def _is_headline(lines: Sequence[Line]) -> bool:
    """Whether the first line is a headline: little is between it and the prose.

    It has three words or more, and is no byline or date.  Two odd lines below a story once took the
    headline of an article along.
    """
    first = lines[0]
    if first.is_prose or first.is_script or first.size < _LEAST_OF_HEADLINE:
        return False
    head = lines[1 : _LONGEST_HEAD + 1]
    return any(line.is_prose for line in head) and says_who_or_when(first) is None


def _parted(values: Sequence[float]) -> list[bool] | None:
    """Whether each line is removed: the best labelling, in which each change of label has a cost.

    ``None`` if none is removed.
    """
    if max(values) <= 0:
        return None
    stay = go = 0.0
    came_from: list[tuple[bool, bool]] = []
    for value in values:
        came_from.append((go - _SWITCH > stay, go >= stay - _SWITCH))
        stay, go = max(stay, go - _SWITCH), max(go, stay - _SWITCH) + value
    goes = go > stay
    way = []
    for to_stay, to_go in reversed(came_from):
        way.append(goes)
        goes = to_go if goes else to_stay
    return way[::-1] if any(way) else None


def _edits(
    text: str, kept: Sequence[Piece | Line], gone: Iterable[Line], lines: Sequence[Line]
) -> Iterator[Edit]:
    """An edit for each line that is *gone*, with the rule that says why."""
    story = story_of(lines)
    first, last = lines[story.start].start, lines[story.stop - 1].start
    stays = [_Span(each.start, each.end, None) for each in kept]
    spans: list[_Span] = []
    for span in sorted(
        [*stays, *(_Span(line.start, line.end, line) for line in gone)], key=itemgetter(0)
    ):
        if not spans or span.start >= spans[-1].end:  # else it was removed before its neighbours
            spans.append(span)
    runs = _runs([span.line for span in spans])
    for i, line, start, end in _cuts(text, spans):
        zone = "head" if line.start < first else "tail" if line.start > last else "aside"
        yield Edit(start, end, "", (reason_of(line, zone, runs[i]),))


def _cuts(text: str, spans: Sequence[_Span]) -> Iterator[tuple[int, Line, int, int]]:
    """The lines that are removed: which line, and from where to where to cut.

    Of the breaks around removed lines the widest is kept, so that paragraphs stay apart.
    """
    breaks = [0, *(at for span in spans for at in span[:2]), len(text)]
    # so that the break before span i is breaks[2 * i : 2 * i + 2]
    i = 0
    while i < len(spans):
        if spans[i].line is None:
            i += 1
            continue
        j = i
        while j < len(spans) and spans[j].line is not None:
            j += 1
        widest = max(range(i, j + 1), key=lambda k: breaks[2 * k + 1] - breaks[2 * k])
        if i == 0 or j == len(spans):
            widest = 0 if i == 0 else j
        for k in range(i, j):
            shift = 0 if k < widest else 1
            if (line := spans[k].line) is not None:
                yield k, line, breaks[2 * k + shift], breaks[2 * k + 2 + shift]
        i = j


def _runs(lines: Sequence[Line | None]) -> list[int]:
    """For each line, how many lines like headlines are removed in a row with it; ``None`` stays."""
    lengths: list[int] = []
    count = 0
    for line in lines:
        if line is not None and not line.is_prose and line.size > 3:
            count += 1
            continue
        lengths += [count] * count
        lengths.append(0)
        count = 0
    return lengths + [count] * count
