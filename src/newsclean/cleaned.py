"""What ``explain`` returns: the cleaned text, every change, and the map between old and new."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from newsclean.edits import Edit

__all__ = ["Cleaned"]


class Cleaned:
    """What ``explain`` returns: the cleaned text and every change that led to it.

    ``edits`` are in offsets of ``source``, which for bytes is the decoded text; ``encoding``
    names what they were decoded from.  ``flags`` say what cleaning cannot mend: ``truncated``,
    ``not_an_article``, ``liveblog``, ``lost_letters``, ``suspicious_attribution``, and
    ``unsettled`` for a text left alone because its edits would not come to an end.
    """

    def __init__(
        self,
        text: str,
        source: str,
        edits: tuple[Edit, ...],
        encoding: str | None = None,
        flags: frozenset[str] = frozenset(),
    ) -> None:
        self.text = text
        self.source = source
        self.edits = edits
        self.encoding = encoding
        self.flags = flags

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Cleaned):
            return NotImplemented
        return self.as_dict() == other.as_dict() and self.source == other.source

    def __hash__(self) -> int:
        return hash((self.source, self.edits))

    def __repr__(self) -> str:
        flags = f", flags {', '.join(sorted(self.flags))}" if self.flags else ""
        edits = f"{len(self.edits)} edit{'s' * (len(self.edits) != 1)}"
        return f"<Cleaned: {len(self.text)} characters, {edits}{flags}>"

    def to_clean(self, offset: int) -> int | None:
        """Return where the character at *offset* of ``source`` stands in ``text``.

        ``None`` where an edit took it away.  The end of ``source`` maps to the end of ``text``.
        Raises ``IndexError`` for an offset that is not in ``source``.

        >>> cleaned = Cleaned("one two", "one [x] two", (Edit(4, 8, "", ("mine",)),))
        >>> cleaned.to_clean(8), cleaned.to_clean(5)
        (4, None)
        """
        _need_inside(offset, self.source, "source")
        i = bisect_right(self.edits, offset, key=lambda edit: edit.start)
        if i and offset < self.edits[i - 1].end:
            return None
        return offset + self._shifts[i]

    def to_source(self, offset: int) -> int:
        """Return where the character at *offset* of ``text`` comes from in ``source``.

        A character that an edit wrote maps to the start of what the edit replaced, so the map
        never steps back.  Raises ``IndexError`` for an offset that is not in ``text``.

        >>> Cleaned("one two", "one [x] two", (Edit(4, 8, "", ("mine",)),)).to_source(4)
        8
        """
        _need_inside(offset, self.text, "text")
        i = bisect_right(self._written, offset)
        if i and offset < self._written[i - 1] + len(self.edits[i - 1].new):
            return self.edits[i - 1].start
        return offset - self._shifts[i]

    def as_dict(self) -> dict[str, object]:
        """Return text, encoding, flags and edits as JSON can hold them.

        Each edit has ``start``, ``end``, ``old``, ``new`` and ``rules``.  The source is left out:
        whoever asks has it, and it can be made again from the text and the edits.

        >>> Cleaned("a", "a b", (Edit(1, 3, "", ("mine",)),)).as_dict()["edits"]
        [{'start': 1, 'end': 3, 'old': ' b', 'new': '', 'rules': ['mine']}]
        """
        return {
            "text": self.text,
            "encoding": self.encoding,
            "flags": sorted(self.flags),
            "edits": [
                {
                    "start": edit.start,
                    "end": edit.end,
                    "old": self.source[edit.start : edit.end],
                    "new": edit.new,
                    "rules": [*edit.rules],
                }
                for edit in self.edits
            ],
        }

    @cached_property
    def _shifts(self) -> list[int]:
        """Offset in ``text`` minus offset in ``source``, behind each number of edits."""
        shifts = [0]
        for start, end, new, _ in self.edits:
            shifts.append(shifts[-1] + len(new) - (end - start))
        return shifts

    @cached_property
    def _written(self) -> list[int]:
        """Where in ``text`` the new text of each edit begins."""
        return [e.start + shift for e, shift in zip(self.edits, self._shifts, strict=False)]


def _need_inside(offset: int, text: str, name: str) -> None:
    if not 0 <= offset <= len(text):
        raise IndexError(f"offset {offset} is not in {name}, which has {len(text)} characters")
