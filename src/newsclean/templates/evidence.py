"""The evidence about one source: sketches of its documents, from which its lines are judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from newsclean.templates.keys import digest
from newsclean.templates.sketch import Shape, Sketch

__all__ = ["MOST_DOCUMENTS", "Evidence"]

MOST_DOCUMENTS: Final = 1000
"""Maximum documents of a source that are kept: those with the lowest ids, a sample that does not
depend on order."""


class Evidence:
    """Sketches of a source's documents, with the readable keys of their lines.

    If there are more than ``MOST_DOCUMENTS``, a sample is kept.  Readable keys are kept for short
    lines, and for sentences in two documents: the words of the story itself are forgotten.

    >>> from newsclean.templates.sketch import sketch
    >>> home, rain = sketch("Home\\nIt rains."), sketch("Home\\nIt snows.")
    >>> one, other, both = Evidence(), Evidence(), Evidence()
    >>> one.take(*home), other.take(*rain), both.take(*rain), both.take(*home)
    (None, None, None, None)
    >>> one.merge(other)
    >>> one == both
    True
    """

    def __init__(self, sketches: Iterable[Sketch] = (), texts: Iterable[bytes] = ()) -> None:
        self.sketches = {sketch.id: sketch for sketch in sketches}
        self.texts = {digest(text): text for text in texts}
        self._seen = {key for sketch in self.sketches.values() for key in sketch.keys}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Evidence):
            return NotImplemented
        self.settle()
        other.settle()
        return (self.sketches, self.texts) == (other.sketches, other.texts)

    __hash__ = None  # type: ignore[assignment]  # it grows

    def take(self, sketch: Sketch, lines: Iterable[bytes | None]) -> None:
        """Add a document: its *sketch* and the readable keys of its *lines*.

        ``None`` means that only the digest of a line is known.  A document that was added before
        changes nothing.
        """
        if sketch.id in self.sketches:
            return
        self.sketches[sketch.id] = sketch
        for key, shape, line in zip(sketch.keys, sketch.shapes, lines, strict=True):
            if line is not None and (not shape & Shape.SENTENCE or key in self._seen):
                self.texts[key] = line
            self._seen.add(key)
        if len(self.sketches) >= 2 * MOST_DOCUMENTS:
            self.settle()

    def merge(self, other: Evidence) -> None:
        """Add everything that *other* knows."""
        self.sketches.update(other.sketches)
        self.texts.update(other.texts)
        self._seen |= other._seen
        self.settle()

    def settle(self) -> None:
        """Forget documents beyond ``MOST_DOCUMENTS``, and keys that are not needed any more."""
        if len(self.sketches) > MOST_DOCUMENTS:
            kept = sorted(self.sketches)[:MOST_DOCUMENTS]
            self.sketches = {number: self.sketches[number] for number in kept}
        short: set[int] = set()
        holders: Counter[int] = Counter()
        for sketch in self.sketches.values():
            holders.update(set(sketch.keys))
            short.update(
                key
                for key, shape in zip(sketch.keys, sketch.shapes, strict=True)
                if not shape & Shape.SENTENCE
            )
        self._seen = set(holders)
        self.texts = {
            key: text for key, text in self.texts.items() if key in short or holders[key] > 1
        }
