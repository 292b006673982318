"""The result of ``explain``: the cleaned text, every change, and a map between the offsets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, SupportsIndex

from newsclean.edits import Edit, canonical

if TYPE_CHECKING:
    from newsclean.metadata.found import Found

__all__ = ["Cleaned"]


class Cleaned:
    """What ``explain`` returns: the cleaned text and every change that led to it.

    ``edits`` are in offsets of ``source``, which for bytes is the decoded text; ``encoding`` is the
    encoding of the bytes.  ``flags`` name what cleaning cannot repair: ``truncated``,
    ``not_an_article``, ``liveblog``, ``lost_letters``, ``suspicious_attribution``; also
    ``encoding_guess`` if another encoding fits the bytes nearly as well, ``unsettled`` if some
    edits would not come to an end and are left out, and ``failed`` if one of our own
    normalizers failed, which is a bug, and was skipped.
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

    def _repr_html_(self) -> str:
        """The view in a notebook: the source with its edits marked, each with its rules."""
        from newsclean.pipeline.marked_html import snippet

        return snippet(self.source, self.edits, repr(self)[1:-1])

    def to_clean(self, offset: int) -> int | None:
        """Return the offset in ``text`` of the character at *offset* of ``source``.

        ``None`` if an edit removed it.  The end of ``source`` maps to the end of ``text``.  Raises
        ``IndexError`` for an offset that is not in ``source``.

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
        """Return the offset in ``source`` of the character at *offset* of ``text``.

        A character that an edit wrote maps to the start of the text that the edit replaced, so the
        result never decreases.  Raises ``IndexError`` for an offset that is not in ``text``.

        >>> Cleaned("one two", "one [x] two", (Edit(4, 8, "", ("mine",)),)).to_source(4)
        8
        """
        _need_inside(offset, self.text, "text")
        i = bisect_right(self._written, offset)
        if i and offset < self._written[i - 1] + len(self.edits[i - 1].new):
            return self.edits[i - 1].start
        return offset - self._shifts[i]

    def span_to_clean(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the span of ``text`` that contains what is left of ``source[start:end]``.

        If the span overlaps a replaced text, the result includes the whole new text.  ``None`` if
        nothing is left; an empty span maps as its offset does.  Raises ``IndexError`` for offsets
        that are not in ``source`` and ``ValueError`` if *end* is before *start*.

        >>> cleaned = Cleaned("one two", "one [x] two", (Edit(4, 8, "", ("mine",)),))
        >>> cleaned.span_to_clean(0, 11), cleaned.span_to_clean(5, 9), cleaned.span_to_clean(4, 8)
        ((0, 7), (4, 5), None)
        """
        _need_span(start, end, self.source, "source")
        if start == end:
            point = self.to_clean(start)
            return None if point is None else (point, point)
        i = bisect_right(self.edits, start, key=lambda edit: edit.start)
        if i and start < self.edits[i - 1].end:
            first = self._written[i - 1]
        else:
            first = start + self._shifts[i]
        i = bisect_left(self.edits, end, key=lambda edit: edit.start)
        if i and end <= self.edits[i - 1].end:
            last = self._written[i - 1] + len(self.edits[i - 1].new)
        else:
            last = end + self._shifts[i]
        return (first, last) if first < last else None

    def span_to_source(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of ``source`` that ``text[start:end]`` comes from.

        A character that an edit wrote comes from all of the text that the edit replaced.  Text
        removed between the characters of the span is part of the result; text removed at its ends
        is not.  A span of only inserted text comes from the empty span at the place of the
        insertion.  Raises ``IndexError`` for offsets that are not in ``text`` and ``ValueError`` if
        *end* is before *start*.

        >>> cleaned = Cleaned("one two", "one [x] two", (Edit(4, 8, "", ("mine",)),))
        >>> cleaned.span_to_source(0, 7), cleaned.span_to_source(4, 7)
        ((0, 11), (8, 11))
        """
        _need_span(start, end, self.text, "text")
        first = self.to_source(start)
        if start == end:
            return first, first
        i = bisect_right(self._written, end - 1)
        if i and end - 1 < self._written[i - 1] + len(self.edits[i - 1].new):
            return first, self.edits[i - 1].end
        return first, end - self._shifts[i]

    @cached_property
    def found(self) -> Found:
        """Metadata in the text: byline, dateline, published, site and title.

        >>> Cleaned("Rain.", "By Ann Lee\\n\\nRain.", (Edit(0, 12, "", ("mine",)),)).found.byline
        'Ann Lee'
        """
        from newsclean.metadata.found import find

        return find(self.source, self.edits)

    def as_dict(self) -> dict[str, Any]:
        """Return text, encoding, flags and edits in a form that JSON can represent.

        Each edit has ``start``, ``end``, ``old``, ``new`` and ``rules``.  The source is left out,
        because ``from_dict`` can restore it from the text and the edits.
        ``report/cleaned.schema.json`` describes the form.

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

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Cleaned:
        """Return what ``as_dict`` was called on, with the source restored; other keys are ignored.

        Raises ``ValueError`` that says where *given* is inconsistent.

        >>> cleaned = Cleaned("a", "a b", (Edit(1, 3, "", ("mine",)),))
        >>> Cleaned.from_dict(cleaned.as_dict()) == cleaned
        True
        """
        try:
            text, encoding, flags = given["text"], given["encoding"], given["flags"]
            rows = [(e["start"], e["end"], e["old"], e["new"], e["rules"]) for e in given["edits"]]
        except KeyError as error:
            raise ValueError(f"no Cleaned: the key {error} is missing") from None
        except TypeError as error:
            raise ValueError(f"no Cleaned: {error}") from None
        if not isinstance(text, str) or not isinstance(encoding, str | None):
            raise ValueError("no Cleaned: text must be a string, and encoding a string or null")
        if not isinstance(flags, list) or not all(isinstance(flag, str) for flag in flags):
            raise ValueError("no Cleaned: flags must be a list of strings")
        pieces: list[str] = []
        edits: list[Edit] = []
        at = done = 0  # in text and in source
        for n, (start, end, old, new, rules) in enumerate(rows):
            if not (
                isinstance(start, int)
                and isinstance(old, str)
                and isinstance(new, str)
                and start >= done
                and end == start + len(old)
                and text.startswith(new, at + start - done)
            ):
                raise ValueError(f"no Cleaned: edits[{n}] does not fit the text")
            pieces += text[at : at + start - done], old
            at += start - done + len(new)
            done = end
            edits.append(Edit(start, end, new, tuple(rules) if isinstance(rules, list) else rules))
        source = "".join([*pieces, text[at:]])
        if edits != canonical(source, edits, by="no Cleaned"):
            raise ValueError("no Cleaned: an edit changes nothing")
        return cls(text, source, tuple(edits), encoding, frozenset(flags))

    @cached_property
    def _shifts(self) -> list[int]:
        """Offset in ``text`` minus offset in ``source``, after each number of edits."""
        shifts = [0]
        for start, end, new, _ in self.edits:
            shifts.append(shifts[-1] + len(new) - (end - start))
        return shifts

    @cached_property
    def _written(self) -> list[int]:
        """The offset in ``text`` of the new text of each edit."""
        return [e.start + shift for e, shift in zip(self.edits, self._shifts, strict=False)]


def _need_inside(offset: int, text: str, name: str) -> None:
    if not isinstance(offset, SupportsIndex):  # numpy has whole numbers of its own
        raise TypeError(f"an offset is a whole number, not {offset!r}")
    if not 0 <= offset <= len(text):
        raise IndexError(f"offset {offset} is not in {name}, which has {len(text)} characters")


def _need_span(start: int, end: int, text: str, name: str) -> None:
    _need_inside(start, text, name)
    _need_inside(end, text, name)
    if end < start:
        raise ValueError(f"the span {start}–{end} ends before it starts")
