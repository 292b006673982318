"""Judge which lines of a source are page furniture, by all evidence about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from newsclean.templates.sketch import Shape, Sketch
from newsclean.templates.stories import span_of, stories_of, weight_of

__all__ = ["END", "START", "Judgement", "Line", "judge"]

START: Final = 0
"""A value among digests for the start of a page, before the first line."""
END: Final = 1
"""A value among digests for the end of a page, after the last line."""

_LEAST: Final = 2
"""Minimum stories in which a line must occur."""
_LEAST_OF_SENTENCES: Final = 3
"""Minimum stories in which a sentence must occur: what an agency repeats occurs in two."""
_INSIDE: Final = 0.5
"""Maximum share of its stories in which a line is in the middle: above it, it is a subhead or a
refrain."""
_COMPANY: Final = 0.5
"""Share of a sentence's neighbours, on one side, that must be the site's too."""


class Line(NamedTuple):
    """A line that a source repeats, with the evidence for it.

    Its key is as ``folded`` makes it; other lines are known by the ``digest`` of theirs.  A line
    that is not ``sure`` was seen in one story only, or inside stories: it is removed only outside
    the story, beside a line that was beside it before, and never in the document that taught it.
    """

    key: bytes
    sure: bool
    documents: int
    stories: int
    before: frozenset[int]
    """the lines before it, ``START`` for none; of a sure line, those of two stories"""
    after: frozenset[int]
    """the lines after it, ``END`` for none; of a sure line, those of two stories"""
    leads: bool
    """whether only lines of the site ever followed it"""
    numbers: int
    """the digest of the numbers in it; 0 if there are none, -1 if they differ"""
    taught_by: int
    """for a line that is not sure: the digest of the longest line of its document"""
    shortest: int
    """its minimum length seen, in fours of characters, and below it the maximum"""
    longest: int

    @property
    def lengths(self) -> range:
        """The possible lengths, in fours of characters: a number may grow by digits."""
        return range(self.shortest - 1, self.longest + 2)

    def fits(self, shape: int) -> bool:
        """Whether a line of *shape* is of a length that this one may have."""
        return shape & Shape.LENGTH in self.lengths


@dataclass(slots=True)
class _Seen:
    """All that is known of one line over all documents of a source."""

    stories: set[int] = field(default_factory=set)
    documents: int = 0
    sentence: bool = False
    quoted: bool = False
    ended: bool = False
    inside: set[int] = field(default_factory=set)
    numbers: set[int] = field(default_factory=set)
    lengths: set[int] = field(default_factory=set)
    before: dict[int, set[int]] = field(default_factory=dict)
    after: dict[int, set[int]] = field(default_factory=dict)
    taught_by: int = 0


class Judgement(NamedTuple):
    """The lines that a source repeats, and how many documents and stories show it."""

    lines: list[Line]
    documents: int
    stories: int


def judge(sketches: Iterable[Sketch], texts: Mapping[int, bytes]) -> Judgement:
    """Return the lines that the source of *sketches* repeats, in the order of their keys.

    *texts* maps digests to the keys that they were made of.  The order of *sketches* does not
    matter, nor does a document that is among them twice.
    """
    documents = sorted({sketch.id: sketch for sketch in sketches}.values(), key=lambda s: s.id)
    stories = stories_of(documents)
    seen = _seen(documents, stories)
    numbers = {key for key, text in texts.items() if not text.strip(b"0 ")}  # "831", a story's own
    sure = {k for k, line in seen.items() if k not in numbers and _is_sure(line, seen)}
    while alone := {key for key in sure if not _accompanied(seen[key], sure)}:
        sure -= alone
    found = [
        _line(key, line, seen, texts, 2 if key in sure else 1)
        for key, line in seen.items()
        if sure and key in texts and (key in sure or not line.sentence)
    ]
    return Judgement(sorted(found), len(documents), len(set(stories)))


def _seen(documents: Sequence[Sketch], stories: Sequence[int]) -> dict[int, _Seen]:
    """All that is known of each line that may be the site's."""
    spread: dict[int, set[int]] = {}
    for sketch, story in zip(documents, stories, strict=True):
        for key in sketch.keys:
            spread.setdefault(key, set()).add(story)
    known = {key for key, told in spread.items() if len(told) >= _LEAST}
    seen: dict[int, _Seen] = {}
    for sketch, story in zip(documents, stories, strict=True):
        keys, shapes = sketch.keys, sketch.shapes
        first, last = span_of([weight_of(s, k in known) for k, s in zip(keys, shapes, strict=True)])
        longest = max(zip(shapes, keys, strict=True), key=_length, default=(0, 0))[1]
        counted: set[int] = set()
        for at, (key, shape) in enumerate(zip(keys, shapes, strict=True)):
            before = keys[at - 1] if at else START
            after = keys[at + 1] if at + 1 < len(keys) else END
            if key not in known and shape & Shape.SENTENCE:
                continue
            line = seen.setdefault(key, _Seen())
            line.stories.add(story)
            line.sentence |= bool(shape & Shape.SENTENCE)
            line.quoted |= bool(shape & Shape.QUOTED)
            line.ended |= bool(shape & Shape.ENDED)
            line.numbers.add(Shape.numbers(shape))
            line.lengths.add(shape & Shape.LENGTH)
            line.before.setdefault(before, set()).add(story)
            line.after.setdefault(after, set()).add(story)
            line.taught_by = longest
            if first <= at < last:
                line.inside.add(story)
            if key not in counted:
                counted.add(key)
                line.documents += 1
    return seen


def _length(line: tuple[int, int]) -> tuple[int, int]:
    return line[0] & Shape.LENGTH, line[1]


def _is_sure(line: _Seen, seen: Mapping[int, _Seen]) -> bool:
    """Whether *line* is surely the site's."""
    stories = len(line.stories)
    if stories < _LEAST or len(line.inside) >= _INSIDE * stories:
        return False
    if not line.sentence:
        return True
    if line.quoted or stories < _LEAST_OF_SENTENCES:
        return False
    return any(_company(side, seen) >= _COMPANY for side in (line.before, line.after))


def _accompanied(line: _Seen, sure: set[int]) -> bool:
    """Whether the short *line* is beside lines of the site in half of its stories.

    "What we know" above each story of a series and "Ann Lee, The Tide" below each are the story's.
    """
    if line.sentence:
        return True
    above = {story for key, told in line.before.items() if key in sure for story in told}
    if line.ended and len(line.stories) < _LEAST_OF_SENTENCES:
        beside = above  # "The trial continues." ends two stories, just above the page's own lines
    else:
        below = (told for key, told in line.after.items() if _ends(key, line, sure))
        beside = above.union(*below)
    return len(beside) >= _COMPANY * len(line.stories)


def _ends(key: int, line: _Seen, sure: set[int]) -> bool:
    """Whether *key*, below *line*, is the site's; for a sentence the end of the page is, too."""
    return key in sure or (key == END and line.ended)


def _company(neighbours: Mapping[int, set[int]], seen: Mapping[int, _Seen]) -> float:
    """The share of *neighbours* that are the site's, counted by story."""
    total = sum(map(len, neighbours.values()))
    return sum(len(told) for key, told in neighbours.items() if _supports(key, seen)) / total


def _supports(key: int, seen: Mapping[int, _Seen]) -> bool:
    if key in (START, END):
        return True
    line = seen.get(key)
    return line is not None and len(line.stories) >= (
        _LEAST_OF_SENTENCES if line.sentence else _LEAST
    )


def _line(
    key: int, line: _Seen, seen: Mapping[int, _Seen], texts: Mapping[int, bytes], least: int
) -> Line:
    numbers = min(line.numbers) if len(line.numbers) == 1 else -1
    return Line(
        texts[key],
        least == _LEAST,
        line.documents,
        len(line.stories),
        _often(line.before, least),
        _often(line.after, least),
        all(k == END or (k in seen and len(seen[k].stories) >= _LEAST) for k in line.after),
        numbers,
        line.taught_by if len(line.stories) == 1 else 0,
        min(line.lengths),
        max(line.lengths),
    )


def _often(side: Mapping[int, set[int]], least: int) -> frozenset[int]:
    """The lines on one *side* of it in *least* stories or more."""
    return frozenset(key for key, told in side.items() if len(told) >= least)
