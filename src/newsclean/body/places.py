"""Features of a line's place: where the story is, and what the lines around it look like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from newsclean.body.features import Line, folded

__all__ = ["Place", "Places", "story_of"]

_PROSE_COUNTS: Final = 60
_OTHER_COSTS: Final = 7
_MOST_TOLD: Final = 20_000
"""How many characters of the story are searched for words, so that the cost of a line is bounded.
"""
_FAR: Final = 17
_STEPS: Final = ("", "1", "2", "4", "4", *["8"] * 4, *["16"] * 8, "more")


def _named(name: str) -> tuple[str, ...]:
    """Feature names for distances; everything beyond the last step shares one name."""
    return tuple(f"{name}.{step}" if step else f"{name}.never" for step in _STEPS)


_SINCE, _UNTIL = _named("since"), _named("until")
_TO, _FROM = _named("to-story"), _named("from-story")
_RUN, _PROSE_RUN = _named("run"), _named("prose-run")
_THROUGH: Final = tuple(f"through.{part}" for part in range(9))
_CLUTTER: Final = tuple(f"clutter.{part}" for part in range(7))
_TOLD: Final = ("told.none", "told.some", "told.half", "told.most", "told.all")

Place = tuple[str, str, str, list[str]]
"""The zone of a line, the share of the page that is not prose, the share of the line's words that
occur in the story, and other features of its place."""


def story_of(lines: Sequence[Line]) -> range:
    """Return the range of *lines* in which prose is densest: the story, except for its edges.

    >>> prose = "The council approved the plan on Monday after a long debate here."
    >>> story_of([Line(text, 0) for text in ("Home", "News", prose, "A subhead", prose, "Tags")])
    range(2, 5)
    """
    best = total = first = 0
    found = range(0)
    for i, line in enumerate(lines):
        total += min(line.size, _PROSE_COUNTS) if line.is_prose else -_OTHER_COSTS
        if total <= 0:
            total, first = 0, i + 1
        elif total > best:
            best, found = total, range(first, i + 1)
    return found


class Places:
    """The lines of a text and the features of their places.

    >>> prose = "The council approved the plan on Monday after a long debate here."
    >>> places = Places([Line(text, 0) for text in ("Home", prose, "The Council")])
    >>> places.place(2)[:3]
    ('tail', 'clutter.4', 'told.all')
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.story = story_of(lines)
        other = [line for line in lines if not line.is_prose]
        self._clutter = _CLUTTER[len(other) * 6 // len(lines)] if lines else ""
        self._counts = Counter(line.bare for line in other)
        self._before = before = [0]
        for line in lines:
            before.append(before[-1] + line.size)
        self._since = _distances(lines)
        self._until = _distances(lines[::-1])[::-1]
        self._alike = _runs(lines)

    def place(self, i: int) -> Place:
        """Return the features of the place of line *i*."""
        line = self.lines[i]
        story = self.story
        found = [_SINCE[self._since[i]], _UNTIL[self._until[i]]]
        if i < story.start:
            zone = "head"
            found.append(_TO[min(story.start - i, _FAR)])
        elif i >= story.stop:
            zone = "tail"
            found.append(_FROM[min(i - story.stop + 1, _FAR)])
        else:
            zone = "story"
        found.append(_THROUGH[self._before[i] * 8 // self._before[-1]])
        found.append((_PROSE_RUN if line.is_prose else _RUN)[self._alike[i]])
        if self._counts[line.bare] > 1:
            found.append("twice")
        if i == 0:
            found.append("first")
        if i == len(self.lines) - 1:
            found.append("last")
        return zone, self._clutter, self._told(line), found

    def _told(self, line: Line) -> str:
        """How many of its words occur in the story."""
        words = line.words()
        if not words:
            return "told.nothing"
        held = sum(map(self._story_text.__contains__, words))
        return _TOLD[held * 4 // len(words)]

    @cached_property
    def _story_text(self) -> bytes:
        prose = " ".join([self.lines[i].bare for i in self.story if self.lines[i].is_prose])
        return folded(prose[:_MOST_TOLD])


def _distances(lines: Iterable[Line]) -> list[int]:
    """For each line, how many lines it is after the last line of prose; 0 if there is no prose."""
    found = []
    since = 0
    for line in lines:
        found.append(since)
        if line.is_prose:
            since = 1
        elif 0 < since < _FAR:
            since += 1
    return found


def _runs(lines: Sequence[Line]) -> list[int]:
    """For each line, the length of the run of lines around it that are prose, or not, as it is."""
    lengths: list[int] = []
    count = 0
    was = None
    for line in lines:
        if line.is_prose != was:
            lengths += [min(count, _FAR)] * count
            count = 0
            was = line.is_prose
        count += 1
    return lengths + [min(count, _FAR)] * count
