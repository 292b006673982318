"""The places of a text that a user protects, and the edits that do not touch them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from newsclean.edits import Edit

__all__ = ["Protected", "matches_of"]


class Protected:
    """Spans of a text that no edit may touch; an insertion touches a span if it is inside.

    >>> spared = Protected([(4, 7)])
    >>> spared.is_touched(6, 9), spared.is_touched(7, 9), spared.is_touched(4, 4)
    (True, False, False)
    """

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.spans = sorted(spans)
        self._ends = [*accumulate((end for _, end in self.spans), max)]  # also of those before

    def is_touched(self, start: int, end: int) -> bool:
        """Return whether an edit from *start* to *end* touches one of the spans."""
        before = bisect_left(self.spans, end, key=lambda span: span[0])
        return before > 0 and self._ends[before - 1] > start

    def without(self, edits: Sequence[Edit]) -> Sequence[Edit]:
        """Return *edits* without those that touch one of the spans."""
        if not self.spans:
            return edits
        return [edit for edit in edits if not self.is_touched(edit.start, edit.end)]


def matches_of(patterns: Iterable[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the matches of *patterns* in *text*.

    >>> [*matches_of([r"\\d+", "Tide"], "Tide 42")]
    [(5, 7), (0, 4)]
    """
    return (m.span() for pattern in patterns for m in re.finditer(pattern, text))
