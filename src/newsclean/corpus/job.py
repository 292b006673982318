"""The messages between the parent process, which reads and writes, and the workers, which clean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from textwrap import shorten
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newsclean.corpus.errors import BadRecord
from newsclean.corpus.interruptions import Interrupted
from newsclean.normalizer import NormalizerError, message_of
from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.pipeline import Pipeline
from newsclean.rules.proof import STORY

if TYPE_CHECKING:
    from newsclean.report.summary import Summary
    from newsclean.templates.shelf import Shelf

__all__ = ["Bad", "Block", "Counts", "Job", "Outcome", "Tally", "new_summary"]

_BELOW: Final = f"\n\n{STORY}"
"""A story, put below a headline that is cleaned without its own."""
_SAID: Final = 300
"""Maximum characters of an exception's message; some messages contain the whole text."""


@dataclass(frozen=True)
class Job:
    """The settings for each record; the same for a whole run, and passed to each worker once."""

    pipeline: Pipeline
    fields: tuple[str, ...] = ("text",)
    id_field: str | None = None
    source_field: str | None = None
    keep_original: bool = False
    drop_empty: bool = False
    titles: frozenset[str] = frozenset()
    """those of ``fields`` that hold headlines"""
    delimiter: str | None = None
    """between the fields of tables, if it is not that of their suffix"""
    encoding: str | None = None
    """of tables and text files, if it is not UTF-8 or found"""
    summarize: bool = False
    """whether a ``Summary`` is kept, which is slower: it needs every edit in offsets of the source
    """

    shelf: Shelf | None = None
    """pipelines by source, where templates were learned; used instead of ``pipeline``"""

    def tally(self) -> Tally:
        """Return the object that cleans and counts the records of one block."""
        return Tally(self)

    def pipeline_of(self, source: object) -> Pipeline:
        """Return the pipeline for a record of *source*."""
        return self.pipeline if self.shelf is None else self.shelf[source]

    @property
    def originals(self) -> tuple[str, ...]:
        """The fields in which the original texts are kept."""
        return tuple(f"{name}_original" for name in self.fields) if self.keep_original else ()


class Block(NamedTuple):
    """A piece of input that a worker cleans at once."""

    data: Any
    """what the format's ``clean`` takes, mostly bytes"""
    end: int
    """where in the input the next block begins, in the format's own measure"""
    taken: int = 0
    """how many bytes of the input file were read by then"""


class Bad(NamedTuple):
    """A record that could not be cleaned."""

    place: int | str
    """its line in the block, from 1; the name of a text file"""
    reason: str
    original: bytes


@dataclass
class Counts:
    """How many records were changed, dropped, bad and so on."""

    records: int = 0
    changed: int = 0
    edits: int = 0
    dropped: int = 0
    bad: int = 0
    in_lists: dict[str, int] = field(default_factory=dict)
    """texts that were found in the items of lists, by field"""
    of_learned: int | None = None
    """records of a source that has templates; ``None`` if none are given"""

    def add(self, other: Counts) -> None:
        """Add what *other* counted."""
        self.records += other.records
        self.changed += other.changed
        self.edits += other.edits
        self.dropped += other.dropped
        self.bad += other.bad
        for name, number in other.in_lists.items():
            self.in_lists[name] = self.in_lists.get(name, 0) + number
        if other.of_learned is not None:
            self.of_learned = (self.of_learned or 0) + other.of_learned


@dataclass
class Outcome:
    """The result of cleaning a block."""

    data: Any
    """what the format's output takes, mostly bytes"""
    places: int
    """how many lines or records the block had"""
    counts: Counts
    bad: list[Bad] = field(default_factory=list)
    summary: Summary | None = None


class _Clean(NamedTuple):
    """A cleaned text."""

    text: str
    edits: int
    explained: Cleaned | None = None


class Tally:
    """Cleans the texts of one block, and counts."""

    def __init__(self, job: Job) -> None:
        self.counts = Counts()
        self.bad: list[Bad] = []
        self.summary = new_summary() if job.summarize else None
        self._job = job

    def record(
        self,
        texts: Sequence[str | bytes | None],
        source: object = "",
        titles: Sequence[bool] = (),
    ) -> list[str | None]:
        """Return the *texts* of one record cleaned; ``None`` stays ``None``.

        *titles* says for each whether it is a headline; by default none is.

        Raises ``BadRecord`` if cleaning fails; then nothing of the record is counted.
        """
        marks = [*titles] or [False] * len(texts)
        found = [
            None if text is None else (self._title if is_title else self._clean)(text, source)
            for text, is_title in zip(texts, marks, strict=True)
        ]
        cleaned = [None if one is None else one.text for one in found]
        self.counts.records += 1
        if (shelf := self._job.shelf) is not None:
            self.counts.of_learned = (self.counts.of_learned or 0) + (source in shelf)
        self.counts.edits += sum(one.edits for one in found if one is not None)
        self.counts.changed += any(
            new != (old.decode("utf-8", "replace") if isinstance(old, bytes) else old)
            for new, old in zip(cleaned, texts, strict=True)
        )
        if self.summary is not None:
            for one in found:
                if one is not None and one.explained is not None:
                    self.summary.add(one.explained, source="" if source is None else str(source))
        return cleaned

    def meet(self, field: str, number: int) -> None:
        """Count *number* texts in *field* of a record, if it is one of the items of lists."""
        if "[]" in field:
            self.counts.in_lists[field] = self.counts.in_lists.get(field, 0) + number

    def drops(self, cleaned: Sequence[str | None]) -> bool:
        """Whether a record is dropped because all of its *cleaned* texts are empty."""
        if not self._job.drop_empty or any(cleaned):
            return False
        self.counts.dropped += 1
        return True

    def refuse(self, place: int | str, reason: str, original: bytes) -> None:
        """Set a record aside."""
        self.counts.bad += 1
        self.bad.append(Bad(place, reason, original))

    def outcome(self, data: Any, places: int) -> Outcome:
        """Return all this with the *data* to be written."""
        return Outcome(data, places, self.counts, self.bad, self.summary)

    def _title(self, title: str | bytes, source: object) -> _Clean:
        """Clean a headline as the first line of a story; one that would go as a whole stays."""
        if isinstance(title, bytes):
            return self._clean(title, source)
        found = self._clean(title + _BELOW, source)
        new = found.text.removesuffix(_BELOW)
        edits = () if found.explained is None else found.explained.edits
        if "\n" in title or new == found.text or any(edit.end > len(title) for edit in edits):
            found = self._clean(title, source)
            return found if found.text.strip() else _Clean(title, 0)
        explained = found.explained and Cleaned(
            new, title, found.explained.edits, flags=found.explained.flags
        )
        return _Clean(new, found.edits, explained)

    def _clean(self, text: str | bytes, source: object) -> _Clean:
        pipeline = self._job.pipeline_of(source)
        try:
            if self.summary is None:
                return _Clean(*pipeline.tally(text, strict=True))
            cleaned = pipeline.explain(text, strict=True)
            return _Clean(cleaned.text, len(cleaned.edits), cleaned)
        except NormalizerError as error:
            raise BadRecord(shorten(f"the normalizer {error}", _SAID)) from None
        except Interrupted:
            raise
        except BaseException as error:  # a bug, or sys.exit() in it, costs a record and no run
            reason = f"cleaning raises {type(error).__name__}: {message_of(error)}"
            raise BadRecord(shorten(reason.rstrip(": "), _SAID)) from None


def new_summary() -> Summary:
    """Return an empty summary; loaded on first use, because most runs keep none."""
    from newsclean.report.summary import Summary

    return Summary()
