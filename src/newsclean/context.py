"""The story alone, out of a page: each line judged by what it shows and by what stands around it.

Half of what scrapers add carries no cue of its own: names of sections, headlines of other stories,
bylines, captions, bios.  So a small model weighs each line and its neighbours, and the lines are
then parted in one pass in which it costs to change sides, so that runs of alike lines go together.

A text is left alone where it holds too little prose to tell, and where nothing but single lines
break its prose, a headline and subheads: that is an article already.  What is left of another is
judged again until all of it stays, so that the story of a story is itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.edits import Edit
from newsclean.line_features import Line, holds_code, is_code, shows
from newsclean.line_model import scores
from newsclean.line_places import story_of
from newsclean.lines import is_prose, lines_of

__all__ = ["context"]

_LEAST_PROSE: Final = 3
"""Lines of prose below which nothing is judged: a teaser has two."""
_PRIOR: Final = 0.8
"""Added to each score: what a page holds is rather not the story than the weights by themselves
say, for these were fitted with the story's lines counted three times."""
_SURE: Final = 1.5
"""Some line of a page scores this or more; a text without one is an article already, and there
only what is nearly as sure goes, and no prose."""
_DOUBT: Final = 0.6
_SWITCH: Final = 0.3
"""What it costs to change sides between two lines."""
_PROSE: Final = 1.0
"""How much surer the model must be to take a line of prose: a lede stood between a time of day and
a caption, and it is the dearest line of all."""
_ROUNDS: Final = 8
_RUN: Final = 3
_LONGEST_BYLINE: Final = 12
"""Words; also of a line that says when."""


def context(text: str) -> list[Edit]:
    """Return the edits that remove the lines of *text* that are not its story.

    >>> context("Home\\n\\nThe council met on Monday. It rained.")
    []
    """
    if not _is_worth_it(text):
        return []
    lines = left = _read(text)
    for _ in range(_ROUNDS):
        way = _parted(_values(left))
        if way is not None:
            left = [line for line, goes in zip(left, way, strict=True) if not goes]
        kinds = bytes([line.is_prose for line in left])
        if sum(kinds) < _LEAST_PROSE:
            return []
        if way is None or _is_article(kinds, left[0]):
            return [*_edits(text, lines, left)]
    return []


def _is_worth_it(text: str) -> bool:
    """Whether *text* holds prose enough to tell, and is no article already."""
    filled = [line for line in lines_of(text) if line and not line.isspace()]
    code = holds_code(text)
    kinds = bytes([is_prose(line) and not (code and is_code(line)) for line in filled])
    return sum(kinds) >= _LEAST_PROSE and not _is_article(kinds, Line(filled[0], 0))


def _is_article(kinds: bytes, first: Line) -> bool:
    """Whether nothing but single lines break the prose of a text, the *first* no byline or date.

    *kinds* holds a 1 for each line of prose and a 0 for each other line.
    """
    return b"\0\0" not in kinds and (kinds[0] == 1 or _says_who_or_when(first) is None)


def _read(text: str) -> list[Line]:
    lines: list[Line] = []
    at = 0
    for line in lines_of(text):
        if line and not line.isspace():
            lines.append(Line(line, at))
        at += len(line) + 1
    return lines


def _values(lines: Sequence[Line]) -> list[float]:
    """For each of *lines* what is won when it goes."""
    found = scores(lines, sure=_SURE, bar=-_PRIOR)
    bar = -_PRIOR if max(found) >= _SURE else _DOUBT
    return [
        score - bar - (_PROSE if line.is_prose else 0.0)
        for line, score in zip(lines, found, strict=True)
    ]


def _parted(values: Sequence[float]) -> list[bool] | None:
    """For each line whether it goes: the best way through, where changing sides costs.

    ``None`` where none goes.
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


def _edits(text: str, lines: Sequence[Line], kept: Sequence[Line]) -> Iterator[Edit]:
    """An edit for each of *lines* that is not among *kept*, with the reason."""
    if len(lines) == len(kept):
        return
    stays = {line.start for line in kept}
    story = story_of(kept)
    first, last = kept[story.start].start, kept[story.stop - 1].start
    runs = _runs(lines, stays)
    for i, start, end in _cuts(text, lines, stays):
        line = lines[i]
        zone = "head" if line.start < first else "tail" if line.start > last else "aside"
        yield Edit(start, end, "", (_reason(line, zone, runs[i]),))


def _cuts(text: str, lines: Sequence[Line], stays: set[int]) -> Iterator[tuple[int, int, int]]:
    """Each line that goes: which it is, where to cut and to where.

    Of the breaks around lines that go together the widest stays, so that paragraphs stay apart.
    """
    breaks = [0, *(at for line in lines for at in (line.start, line.start + len(line.text)))]
    breaks.append(len(text))  # so that the break before line i is breaks[2 * i : 2 * i + 2]
    i = 0
    while i < len(lines):
        if lines[i].start in stays:
            i += 1
            continue
        j = i
        while j < len(lines) and lines[j].start not in stays:
            j += 1
        widest = max(range(i, j + 1), key=lambda k: breaks[2 * k + 1] - breaks[2 * k])
        if i == 0 or j == len(lines):
            widest = 0 if i == 0 else j
        for k in range(i, j):
            shift = 0 if k < widest else 1
            yield k, breaks[2 * k + shift], breaks[2 * k + 2 + shift]
        i = j


def _runs(lines: Sequence[Line], stays: set[int]) -> list[int]:
    """For each line, how many lines like headlines go in a row with it."""
    lengths: list[int] = []
    count = 0
    for line in lines:
        if line.start not in stays and not line.is_prose and line.size > 3:
            count += 1
            continue
        lengths += [count] * count
        lengths.append(0)
        count = 0
    return lengths + [count] * count


def _reason(line: Line, zone: str, run: int) -> str:
    """Why the line goes, as the id of a rule."""
    if line.is_code:
        return "body.code"
    if reason := _says_who_or_when(line):
        return reason
    names = {*shows(line.bare)}
    if "end.credit" in names or {"word.credit", "word.caption"} <= names:
        return "body.caption"
    if run >= _RUN and zone != "head":
        return "body.related-run"
    return "body." + zone


def _says_who_or_when(line: Line) -> str | None:
    """The rule for a line that is a byline or a date, by its look."""
    if line.is_prose or line.size > _LONGEST_BYLINE:
        return None
    names = {*shows(line.bare)}
    if "word.by" in names and "case.sentence" not in names:
        return "body.byline"
    if names.isdisjoint(("digits.some", "digits.many")):
        return None
    if names.isdisjoint(("shape.time", "shape.date", "word.stamp")):
        return None
    return "body.timestamp"
