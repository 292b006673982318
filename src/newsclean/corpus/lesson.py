"""Read files as the corpus command does, and sketch each record for ``learn``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

from newsclean.corpus.formats import format_of
from newsclean.corpus.job import Block, Job, Outcome, Tally
from newsclean.corpus.pool import in_order
from newsclean.corpus.scale import sketches_of
from newsclean.corpus.shards import Shard
from newsclean.encoding.decode import decode
from newsclean.templates.sources import source_of

__all__ = ["Lesson", "lessons"]


@dataclass(frozen=True)
class Lesson(Job):
    """The job of ``learn``: sketch the texts of each record, under its source."""

    by_section: bool = False

    def tally(self) -> Tally:
        """Return the object that sketches the records of one block."""
        return _Sketcher(self)


class _Sketcher(Tally):
    """Sketches the texts of one block; its outcome is a table of them."""

    def __init__(self, job: Lesson) -> None:
        super().__init__(job)
        self._section = job.by_section
        self._documents: list[tuple[str, str]] = []

    def record(
        self,
        texts: Sequence[str | bytes | None],
        source: object = "",
        titles: Sequence[bool] = (),
    ) -> list[str | None]:
        """Sketch the *texts* of one record, one below the other; return them as they are."""
        self.counts.records += 1
        read = [decode(t, None)[0] if isinstance(t, bytes) else t for t in texts]
        whole = "\n\n".join(text for text in read if text)
        if named := source_of(source, section=self._section):
            self._documents.append((named, whole))
        else:
            self.counts.dropped += 1
        return read

    def outcome(self, data: object, places: int) -> Outcome:
        """Return the table of sketches, and what was counted."""
        return super().outcome(sketches_of(self._documents), places)


def lessons(shards: Sequence[Shard], lesson: Lesson, workers: int) -> Iterator[Outcome]:
    """Yield the sketches of each block of *shards*."""
    tasks = (
        (None, (shard.kind, block))
        for shard in shards
        for block in format_of(shard.kind).blocks(shard, lesson, 0)
    )
    with closing(in_order(_work, tasks, lesson, workers)) as results:
        for _, outcome in results:
            yield outcome


def _work(lesson: Lesson, payload: tuple[str, Block]) -> Outcome:
    kind, block = payload
    return format_of(kind).clean(block, lesson)
