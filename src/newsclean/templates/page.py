"""Decide which lines of a page to remove: those that its source repeats, except the story's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from newsclean.templates.judge import END, START, Line
from newsclean.templates.keys import digest
from newsclean.templates.sketch import Shape
from newsclean.templates.stories import span_of, weight_of

__all__ = ["PageOfSource"]

_HEAD: Final = 12
"""Lines above the story among which its headline may be."""
_NEAR: Final = 10
"""Lines directly above the story, of which none that was seen in one story only is removed."""
_DATED: Final = 8
"""Lines above the story among which a date may be the story's own."""
_DATE: Final = 9
"""Maximum words of a line that is a date: "Posted by Ann Lee on 3 May 2024 at 12:05"."""
_AROUND: Final = 3
"""Lines above and below a line among which the site's are counted."""
_BETWEEN: Final = 4
"""Minimum number of the site's lines among these, for a short line between them to be removed."""
_SHORT: Final = 14
"""Maximum words of a line that is removed because of its neighbours alone."""
_PARAGRAPH: Final = 60
"""Minimum bytes of a key that may be a paragraph."""


class PageOfSource:
    """A page as the template of its source sees it.

    *keys* are those of its lines that have a word, *texts* these lines without spaces at the ends,
    and *lines* the known repeated lines of its source, by key.
    """

    def __init__(
        self, keys: Sequence[bytes], texts: Sequence[str], lines: Mapping[bytes, Line]
    ) -> None:
        self.keys = keys
        self.texts = texts
        self.shapes = [Shape.of(text, b"") for text in texts]  # numbers are asked for dates alone
        self.lines = lines
        self.sure = {
            at
            for at, (key, shape) in enumerate(zip(keys, self.shapes, strict=True))
            if (line := lines.get(key)) is not None and line.sure and line.fits(shape)
        }
        weights = [weight_of(shape, at in self.sure) for at, shape in enumerate(self.shapes)]
        self.first, self.last = span_of(weights)

    def gone(self) -> set[int]:
        """Return the numbers of the lines to remove."""
        if not self.sure:
            return set()
        kept = self._own
        gone = self.sure - kept
        if self.last >= 0:
            settled = gone | kept
            gone.update(at for at in self._outside(settled) if self._is_beside(at))
            settled = gone | kept
            gone.update([at for at in self._outside(settled) if self._is_between(at, gone)])
        return gone - self._dates(gone) - self._starts_of_headline(gone)

    @cached_property
    def _own(self) -> set[int]:
        """The sure lines that are this story's own: its headline, and lines inside the story."""
        count = len(self.keys)
        head = range(max(0, self.first - _HEAD), min(self.first + 1, count))
        heads = [at for at in head if b" " in self.keys[at] and self._is_foreign(at)]
        inside = range(self.first, self.last + 1)
        own = {*heads, *(at for at in inside if at in self.sure and self._is_foreign(at))}
        headlines = {self.keys[at] for at in heads if self.keys[at].count(b" ") >= 2}
        return own | {at for at, key in enumerate(self.keys) if key in headlines}

    def _is_foreign(self, at: int) -> bool:
        """Whether line *at*, which the source repeats, is in a place where it never was before.

        The headline of a story is, if other pages name it only in their lists.
        """
        line = self.lines.get(self.keys[at])
        if line is None:
            return False
        if not self._is_as_before(at, line):
            return True
        below = self.keys[at + 1] if at + 1 < len(self.keys) else b""
        if self.keys[at].count(b" ") < 2 or len(below) < _PARAGRAPH:
            return False
        known = self.lines.get(below)
        return line.leads and (known is None or known.stories < 2)

    def _is_as_before(self, at: int, line: Line) -> bool:
        """Whether a neighbour of *line* here was its neighbour where it was learned.

        A line that a person wrote down has no neighbours: it may be anywhere except where a
        headline may be.
        """
        if not line.before and not line.after:
            return at > self.first or line.key.count(b" ") < 2
        return self._digests[at] in line.before or self._digests[at + 2] in line.after

    @cached_property
    def _digests(self) -> list[int]:
        """The digests of all keys, between the digests of both ends of the page."""
        return [START, *map(digest, self.keys), END]

    def _outside(self, settled: set[int]) -> Iterator[int]:
        """The short lines outside the story and not just beside it, except those *settled*."""
        near = max(0, self.first - _NEAR)
        feet = {ended: self._foot(ended) for ended in (0, Shape.ENDED)}
        headlines = {self.keys[at] for at in self._own}
        for at, (key, shape) in enumerate(zip(self.keys, self.shapes, strict=True)):
            short = not shape & Shape.SENTENCE
            outside = at < near or at >= feet[shape & Shape.ENDED]
            if short and outside and at not in settled and key not in headlines:
                yield at

    def _foot(self, shape: int) -> int:
        """Where the page goes on after the story, for a line of *shape*.

        That is the next sure line; for a sentence it takes two in a row, because a story may end
        after one: "Read on: Ferry towed in", then "Two men died.".
        """
        below = range(self.last + 1, len(self.keys))
        row = 2 if shape & Shape.ENDED else 1
        feet = (at for at in below if all(at + n in self.sure for n in range(row)))
        return next(feet, len(self.keys))

    def _is_beside(self, at: int) -> bool:
        """Whether line *at* is beside the same line as in the only story that had it."""
        line = self.lines.get(self.keys[at])
        if line is None or line.sure:
            return False
        if not self._is_as_before(at, line):
            return False
        return line.taught_by not in self._paragraphs  # no document teaches itself, nor a copy

    def _is_between(self, at: int, gone: set[int]) -> bool:
        """Whether line *at*, short and after the story, is among removed lines."""
        if at <= self.last or self.keys[at].count(b" ") >= _SHORT:
            return False
        above = sum(other in gone for other in range(max(self.last + 1, at - _AROUND), at))
        below = sum(
            other in gone or other >= len(self.keys) for other in range(at + 1, at + 1 + _AROUND)
        )
        return above > 0 and below > 0 and above + below >= _BETWEEN

    @cached_property
    def _paragraphs(self) -> set[int]:
        """The digests of the lines by which a document is recognised."""
        digests = self._digests[1:-1]
        longest = max((s & Shape.LENGTH, d) for s, d in zip(self.shapes, digests, strict=True))
        long = {d for key, d in zip(self.keys, digests, strict=True) if len(key) >= _PARAGRAPH}
        return {longest[1], *long}

    def _dates(self, gone: set[int]) -> set[int]:
        """The dates just above the story: they are its own unless each page has the same."""
        above = range(max(0, self.first - _DATED), min(self.first + 1, len(self.keys)))
        return {
            at
            for at in above
            if at in gone and b"0" in (key := self.keys[at]) and key.count(b" ") < _DATE
            if self.lines[key].numbers != Shape.numbers(Shape.of(self.texts[at], key))
        }

    def _starts_of_headline(self, gone: set[int]) -> set[int]:
        """The lines that are the headline cut short: "Storm shuts the port and halts …"."""
        above = range(max(0, self.first - _HEAD), min(self.first + 1, len(self.keys)))
        heads = [self.keys[at] for at in above if at not in gone and self.keys[at].count(b" ") >= 3]
        return {
            at
            for at in gone
            if (key := self.keys[at]).count(b" ") >= 2
            and any(head.startswith(key) for head in heads)
        }
