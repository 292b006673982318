"""Features of a line's place: where the story is, and what the lines around it look like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from typing import Final

from newsclean.body.features import shows
from newsclean.body.line import LINKED, Line, folded

__all__ = ["Place", "Places", "story_of"]

_PROSE_COUNTS: Final = 60
_OTHER_COSTS: Final = 7
_MOST_TOLD: Final = 20_000
"""How many characters of the story are searched for words, so that the cost of a line is bounded.
"""
_FAR: Final = 17
_MOST_ABOVE: Final = 40
"""How many lines above the story are looked at for its headline."""
_LEAST_OF_HEADLINE, _LEAST_OF_DECK = 4, 8
"""Minimum words of a headline, and of a deck that is spared."""
_STAMPS: Final = frozenset(("word.stamp", "word.by", "shape.time"))
"""Features of bylines and date lines; with their tags these share words with the story, too."""
_STEPS: Final = ("", "1", "2", "4", "4", *["8"] * 4, *["16"] * 8, "more")


def _named(name: str) -> tuple[str, ...]:
    """Feature names for distances; everything beyond the last step shares one name."""
    return tuple(f"{name}.{step}" if step else f"{name}.never" for step in _STEPS)


_SINCE, _UNTIL = _named("since"), _named("until")
_TO, _FROM = _named("to-story"), _named("from-story")
_LINKED_RUN: Final = _named("linked-run")
_NEAR: Final = 3
_LINKED_NEAR: Final = tuple(f"linked-near.{count}" for count in range(2 * _NEAR + 1))
_RUN, _PROSE_RUN = _named("run"), _named("prose-run")
_THROUGH: Final = tuple(f"through.{part}" for part in range(9))
_CLUTTER: Final = tuple(f"clutter.{part}" for part in range(7))
_WHOLE: Final = frozenset(_CLUTTER[5:])
"""The clutter of a whole page, five lines in six of which are not prose: menus, lists, comments."""
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
        self._before = [0, *accumulate([line.size for line in lines])]
        self._kinds = kinds = bytes([line.is_prose for line in lines])
        self._first, self._last = kinds.find(1), kinds.rfind(1)
        self._counted: dict[int, tuple[int, int]] = {}
        if any(line.marks for line in lines):
            links = [line.marks[:1] == LINKED for line in lines]
            found = zip(_runs(links), links, strict=True)
            self._linked = [run if is_link else 0 for run, is_link in found]

    def place(self, i: int) -> Place:
        """Return the features of the place of line *i*."""
        line = self.lines[i]
        story = self.story
        found = [_SINCE[self._since(i)], _UNTIL[self._until(i)]]
        if i < story.start:
            zone = "head"
            found.append(_TO[min(story.start - i, _FAR)])
            if i == self._headline:
                found.append(f"headline.{line.form()[0]}")
            elif 0 <= self._headline < i and line.size >= _LEAST_OF_DECK:
                found.append(f"headline.below.{line.form()[0]}")
        elif i >= story.stop:
            zone = "tail"
            found.append(_FROM[min(i - story.stop + 1, _FAR)])
        else:
            zone = "story"
        found.append(_THROUGH[self._before[i] * 8 // self._before[-1]])
        found.append((_PROSE_RUN if line.is_prose else _RUN)[self._alike(i)])
        if line.marks:
            if self._linked[i]:
                found.append(_LINKED_RUN[self._linked[i]])
            if near := self._links_near(i):
                found.append(_LINKED_NEAR[near])
        if self._counts[line.bare] > 1:
            found.append("twice")
        if i == 0:
            found.append("first")
        if i == len(self.lines) - 1:
            found.append("last")
        return zone, self._clutter, self._told(i), found

    def _links_near(self, i: int) -> int:
        """How many of the three lines before line *i* and the three after it are links."""
        beside = self._linked[max(0, i - _NEAR) : i] + self._linked[i + 1 : i + 1 + _NEAR]
        return sum(map(bool, beside))

    def is_outer(self, i: int) -> bool:
        """Whether line *i* of a whole page has all prose below it, or all above it."""
        return self._clutter in _WHOLE and (i <= self._first or i >= self._last)

    def _since(self, i: int) -> int:
        """How many lines it is from the last prose above line *i*; 0 if there is none."""
        if i <= self._first or self._first < 0:
            return 0
        return i - max(self._kinds.rfind(1, max(0, i - _FAR), i), i - _FAR)

    def _until(self, i: int) -> int:
        """How many lines it is to the first prose below line *i*; 0 if there is none."""
        if i >= self._last:
            return 0
        found = self._kinds.find(1, i + 1, i + _FAR)
        return found - i if found >= 0 else _FAR

    def _alike(self, i: int) -> int:
        """The length of the run of lines around line *i* that are prose, or are not, as it is."""
        kinds = self._kinds
        other = 1 - kinds[i]
        low, high = max(0, i - _FAR), min(len(kinds), i + _FAR)
        above = kinds.rfind(other, low, i)
        below = kinds.find(other, i, high)
        above = low - 1 if above < 0 else above
        return min((high if below < 0 else below) - above - 1, _FAR)

    @cached_property
    def _headline(self) -> int:
        """The line before the story of whose words the story has most, at least half; or -1.

        It is no prose, as a deck may be, and no byline or date line.
        """
        found, most = -1, 1
        first = max(0, self.story.start - _MOST_ABOVE)
        for i in range(first, self.story.start):
            line = self.lines[i]
            if line.size >= _LEAST_OF_HEADLINE and not (line.is_script or line.is_prose):
                held, words = self._held(i)
                if held >= most and held * 2 >= words > 1 and _STAMPS.isdisjoint(shows(line.bare)):
                    found, most = i, held
        return found

    def _held(self, i: int) -> tuple[int, int]:
        """How many of the words of line *i* occur in the story, and how many there are."""
        known = self._counted.get(i)
        if known is None:  # each word is searched for in the whole story
            words = self.lines[i].words()
            known = sum(map(self._story_text.__contains__, words)), len(words)
            self._counted[i] = known
        return known

    def _told(self, i: int) -> str:
        """How many of the words of line *i* occur in the story."""
        held, words = self._held(i)
        return _TOLD[held * 4 // words] if words else "told.nothing"

    @cached_property
    def _story_text(self) -> bytes:
        prose = " ".join([self.lines[i].bare for i in self.story if self.lines[i].is_prose])
        return folded(prose[:_MOST_TOLD])


def _runs(kinds: Sequence[bool]) -> list[int]:
    """For each line, the length of the run of lines around it that are of its kind."""
    lengths: list[int] = []
    count = 0
    was = None
    for kind in kinds:
        if kind != was:
            lengths += [min(count, _FAR)] * count
            count = 0
            was = kind
        count += 1
    return lengths + [min(count, _FAR)] * count
