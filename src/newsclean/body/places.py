"""Features of a line's place: where the story is, and what the lines around it look like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate, compress
from typing import Final

from newsclean.body.features import shows
from newsclean.body.judged import Lines
from newsclean.body.line import LINKED, folded, words_of

__all__ = ["HEADLINE", "TOLD", "Place", "Places", "story_of"]

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
TOLD: Final = ("told.none", "told.some", "told.half", "told.most", "told.all", "told.nothing")
"""How many of a line's longer words occur in the story, by quarters; "nothing" if it has none."""

HEADLINE: Final = 3
"""Where the feature of a headline is among those of a place."""

Place = tuple[str, str, str, list[str]]
"""The zone of a line, the share of the page that is not prose, the share of the line's words that
occur in the story, and other features of its place."""


def story_of(lines: Lines) -> range:
    """Return the range of *lines* in which prose is densest: the story, except for its edges.

    >>> from newsclean.body.judged import listed
    >>> from newsclean.body.line import Line
    >>> prose = "The council approved the plan on Monday after a long debate here."
    >>> texts = "Home", "News", prose, "A subhead", prose, "Tags"
    >>> story_of(listed([Line(text, 0) for text in texts]))
    range(2, 5)
    """
    kinds = lines.kinds
    counts = [size if size < _PROSE_COUNTS else _PROSE_COUNTS for size in lines.sizes]
    before = [0, *accumulate(counts)]
    best = total = first = start = stop = end = 0
    at = kinds.find(1)
    while at >= 0:  # run by run of prose
        total -= (at - end) * _OTHER_COSTS
        if total <= 0:
            total, first = 0, at
        end = kinds.find(0, at)
        if end < 0:
            end = len(kinds)
        total += before[end] - before[at]
        if total > best:
            best, start, stop = total, first, end
        at = kinds.find(1, end)
    return range(start, stop)


class Places:
    """The lines of a text and the features of their places.

    >>> from newsclean.body.judged import listed
    >>> from newsclean.body.line import Line
    >>> prose = "The council approved the plan on Monday after a long debate here."
    >>> places = Places(listed([Line(text, 0) for text in ("Home", prose, "The Council")]))
    >>> places.place(2)[:3]
    ('tail', 'clutter.4', 'told.all')
    """

    def __init__(self, lines: Lines) -> None:
        self._bare = lines.bare
        self.near = lines.near
        self.kinds = kinds = lines.kinds
        self.story = story_of(lines)
        self._first, self._last = kinds.find(1), kinds.rfind(1)
        self.clutter = _CLUTTER[kinds.count(0) * 6 // len(kinds)] if kinds else ""
        self._is_whole = self.clutter in _WHOLE
        self._before = [0, *accumulate(lines.sizes)]
        self._counted: dict[int, tuple[int, int]] = {}
        self.others = others = [i for i, is_prose in enumerate(kinds) if not is_prose]
        bare = [lines.bare[i] for i in others]
        is_once = len({*bare}) == len(bare)  # as on most pages
        self._counts: Mapping[str, int] = {} if is_once else Counter(bare)

    @cached_property
    def _linked(self) -> Sequence[int]:
        """For each line, the length of the run of lines around it that are links; 0 for others."""
        links = [self.near[i].marks[:1] == LINKED for i in range(len(self.kinds))]
        return [run if is_link else 0 for run, is_link in zip(_runs(links), links, strict=True)]

    def place(self, i: int) -> Place:
        """Return the features of the place of line *i*."""
        zone, found = self.spot(i)
        found[HEADLINE] = self.headline(i)
        return zone, self.clutter, self.told(i), [*filter(None, found)]

    def spot(self, i: int) -> tuple[str, list[str]]:
        """Return the zone of line *i* and the features of its place, "" for none.

        ``HEADLINE`` is left open, because it needs a look at the words of the story.
        """
        line = self.near[i]
        story = self.story
        since, until, run = self._distances(i)
        if i < story.start:
            zone, edge = "head", _TO[min(story.start - i, _FAR)]
        elif i >= story.stop:
            zone, edge = "tail", _FROM[min(i - story.stop + 1, _FAR)]
        else:
            zone = "story"
            edge = ""
        through = _THROUGH[self._before[i] * 8 // self._before[-1]]
        kind = (_PROSE_RUN if line.is_prose else _RUN)[run]
        found = [_SINCE[since], _UNTIL[until], edge, "", through, kind]
        if line.marks:
            if self._linked[i]:
                found.append(_LINKED_RUN[self._linked[i]])
            if near := self._links_near(i):
                found.append(_LINKED_NEAR[near])
        if self._counts and self._counts[line.bare] > 1:
            found.append("twice")
        if i == 0:
            found.append("first")
        if i == len(self.kinds) - 1:
            found.append("last")
        return zone, found

    def headline(self, i: int) -> str:
        """Return the feature of line *i* that is the headline, or below it and above the story."""
        if i >= self.story.start:
            return ""
        line = self.near[i]
        if i == self._headline:
            return f"headline.{line.form()[0]}"
        is_below = 0 <= self._headline < i and line.size >= _LEAST_OF_DECK
        return f"headline.below.{line.form()[0]}" if is_below else ""

    def told(self, i: int) -> str:
        """Return the feature of how many of the words of line *i* occur in the story."""
        held, words = self._held(i)
        return TOLD[held * 4 // words] if words else TOLD[-1]

    def _links_near(self, i: int) -> int:
        """How many of the three lines before line *i* and the three after it are links."""
        beside = [*self._linked[max(0, i - _NEAR) : i], *self._linked[i + 1 : i + 1 + _NEAR]]
        return sum(map(bool, beside))

    def is_outer(self, i: int) -> bool:
        """Whether line *i* of a whole page has all prose below it, or all above it."""
        return self._is_whole and (i <= self._first or i >= self._last)

    def _distances(self, i: int) -> tuple[int, int, int]:
        """How many lines it is from the last prose above line *i*, and to the first below it; 0 if
        there is none.  And the length of the run of lines around it that are of its kind."""
        kinds, low, high = self.kinds, max(0, i - _FAR), i + _FAR
        kind = kinds[i]
        above = kinds.rfind(1, low, i)
        below = kinds.find(1, i + 1, high)
        since = 0 if not 0 <= self._first < i else _FAR if above < 0 else i - above
        until = 0 if i >= self._last else _FAR if below < 0 else below - i
        if kind:  # then the run ends at other lines
            above, below = kinds.rfind(0, low, i), kinds.find(0, i + 1, high)
        first = low if above < 0 else above + 1
        return since, until, min((min(high, len(kinds)) if below < 0 else below) - first, _FAR)

    @cached_property
    def _headline(self) -> int:
        """The line before the story of whose words the story has most, at least half; or -1.

        It is no prose, as a deck may be, and no byline or date line.
        """
        found, most = -1, 1
        first = max(0, self.story.start - _MOST_ABOVE)
        for i in range(first, self.story.start):
            line = self.near[i]
            if line.size >= _LEAST_OF_HEADLINE and not (line.is_script or line.is_prose):
                held, words = self._held(i)
                if held >= most and held * 2 >= words > 1 and _STAMPS.isdisjoint(shows(line.bare)):
                    found, most = i, held
        return found

    def _held(self, i: int) -> tuple[int, int]:
        """How many of the words of line *i* occur in the story, and how many there are."""
        known = self._counted.get(i)
        if known is None:  # each word is searched for in the whole story
            words = words_of(self.near[i].bare)
            known = sum(map(self._story_text.__contains__, words)), len(words)
            self._counted[i] = known
        return known

    @cached_property
    def _story_text(self) -> bytes:
        story = slice(self.story.start, self.story.stop)
        prose = " ".join(compress(self._bare[story], self.kinds[story]))
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
