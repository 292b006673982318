"""Find documents that tell the same story, so that a story stored twice teaches nothing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations
from typing import Final

from newsclean.templates.sketch import Shape, Sketch

__all__ = ["span_of", "stories_of", "weight_of"]

_LONG: Final = 20
"""Fours of characters: lines of 80 characters and more identify a story."""
_COMMON: Final = 50
"""Documents: a long line in more of them is the site's, and identifies no story."""
_COST: Final = 60
"""Characters of prose that one known line between two paragraphs cancels."""
_MOST: Final = 400
"""Maximum characters of one paragraph that count: a single long paragraph is no story."""


def stories_of(sketches: Sequence[Sketch]) -> list[int]:
    """Return the story of each document, by number; copies and reprints have the same one.

    Two documents tell one story if they share half of the long lines of the shorter one.  A line
    counts less the more documents have it: a legal notice on each page connects no stories.
    """
    long_lines = [_long_lines(sketch) for sketch in sketches]
    spread = Counter(key for lines in long_lines for key in lines)
    weights = [{key: n / spread[key] for key, n in lines.items()} for lines in long_lines]
    holders = defaultdict(list)
    for number, lines in enumerate(long_lines):
        for key in lines:
            holders[key].append(number)
    shared: defaultdict[tuple[int, int], float] = defaultdict(float)
    for key, numbers in holders.items():
        if 2 <= len(numbers) <= _COMMON:
            for pair in combinations(numbers, 2):
                shared[pair] += weights[pair[0]][key]
    total = [sum(weight.values()) for weight in weights]
    stories = list(range(len(sketches)))
    for (one, other), weight in shared.items():
        if weight >= 0.5 * min(total[one], total[other]):
            one, other = sorted((_first(stories, one), _first(stories, other)))
            stories[other] = one
    return [_first(stories, number) for number in range(len(sketches))]


def span_of(lengths: Sequence[int]) -> tuple[int, int]:
    """Return the first and the last line of the story; the count of lines and -1 without one.

    *lengths* are the characters of each line of prose; for other lines, a negative number that they
    cost.  The story is the segment with the greatest sum.

    >>> span_of([-60, 300, -15, 200, -60, -60])
    (1, 3)
    """
    best, first, last = 0, len(lengths), -1
    weight = begins = 0
    for number, length in enumerate(lengths):
        if weight <= 0:
            weight, begins = 0, number
        weight += length
        if weight > best:
            best, first, last = weight, begins, number
    return first, last


def weight_of(shape: int, known: bool) -> int:
    """Return the value of a line of *shape* for ``span_of``; *known* lines are the site's."""
    if known:
        return -_COST
    if shape & Shape.SENTENCE:
        return min((shape & Shape.LENGTH) << 2, _MOST)
    return -_COST // 4


def _long_lines(sketch: Sketch) -> dict[int, int]:
    """The long lines of a document, with their lengths."""
    return {
        key: shape & Shape.LENGTH
        for key, shape in zip(sketch.keys, sketch.shapes, strict=True)
        if shape & Shape.LENGTH >= _LONG
    }


def _first(stories: list[int], number: int) -> int:
    """The first document that tells the story of document *number*."""
    while stories[number] != number:
        number = stories[number]
    return number
