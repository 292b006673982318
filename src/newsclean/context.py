"""The story alone, out of a page: each line judged by what it shows and by what stands around it.

Half of what scrapers add carries no cue of its own: names of sections, headlines of other stories,
bylines, captions, bios.  So a small model weighs each line and its neighbours, and the lines are
then parted in one pass in which it costs to change sides, so that runs of alike lines go together.

A text is left alone where it holds too little prose to tell, or nothing but prose.  What is left
is judged again until all of it stays, so that the story of a story is itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.coded import Coded
from newsclean.edits import Edit
from newsclean.line_features import Line, is_code, shows
from newsclean.line_model import scores
from newsclean.line_places import story_of
from newsclean.lines import is_prose
from newsclean.tables.body import RULES

__all__ = ["CONTEXT", "context"]

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
        if way is None:
            return [*_edits(text, lines, left)]
        left = [line for line, goes in zip(left, way, strict=True) if not goes]
        if sum(line.is_prose for line in left) < _LEAST_PROSE:
            return []
    return []


def _is_worth_it(text: str) -> bool:
    """Whether there is prose enough to tell, and anything else beside it."""
    prose = other = 0
    for line in text.split("\n"):
        if not line:
            continue
        if is_prose(line) and not is_code(line):
            prose += 1
        elif not line.isspace():
            other += 1
    return other > 0 and prose >= _LEAST_PROSE


def _read(text: str) -> list[Line]:
    lines = []
    at = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            lines.append(Line(line, at))
        at += len(line) + 1
    return lines


def _values(lines: Sequence[Line]) -> list[float]:
    """For each of *lines* what is won when it goes."""
    found = scores(lines, sure=_SURE)
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
    for line, run in zip(lines, runs, strict=True):
        if line.start not in stays:
            zone = "head" if line.start < first else "tail" if line.start > last else "aside"
            end = min(line.start + len(line.text) + 1, len(text))
            yield Edit(line.start, end, "", (_reason(line, zone, run),))


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
    names = frozenset(shows(line.bare))
    if line.size <= 12 and not line.is_prose:
        if "word.by" in names and "case.sentence" not in names:
            return "body.byline"
        if not names.isdisjoint(("shape.time", "shape.date", "word.stamp")) and any(
            name.startswith("digits") for name in names
        ):
            return "body.timestamp"
    if "end.credit" in names or {"word.credit", "word.caption"} <= names:
        return "body.caption"
    if run >= _RUN and zone != "head":
        return "body.related-run"
    return "body." + zone


CONTEXT = Coded("context", context, RULES)
