"""Run over all shards: read blocks, clean them in workers, write them in order."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, closing
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newsclean.corpus.claims import Claim, part_of, publish_whole
from newsclean.corpus.errors import CannotResume, CorpusError
from newsclean.corpus.formats import format_of
from newsclean.corpus.job import Counts, Job, Outcome, new_summary
from newsclean.corpus.journal import Journal, Mark
from newsclean.corpus.kinds import UNITS
from newsclean.corpus.memory import give_back_blocks
from newsclean.corpus.outputs import FileOutput, NoOutput, Output
from newsclean.corpus.pool import in_order
from newsclean.corpus.progress import Progress
from newsclean.corpus.shards import Shard
from newsclean.corpus.streams import packed
from newsclean.corpus.task import Payload, work

if TYPE_CHECKING:
    from newsclean.report.summary import Summary

__all__ = ["Run"]

_SAVED_EVERY = 5.0
"""Seconds between two marks: the most work that an interruption can cost."""
_TOLD = 20
"""How many bad records are reported one by one; further ones are only counted."""

_NOTHING = Claim()


class _Note(NamedTuple):
    """A note of the parent about a block that a worker has."""

    end: int
    taken: int
    last: bool


def _context() -> BaseContext:
    """How to start workers: without a fork, because Arrow may have started threads."""
    known = multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("forkserver" if "forkserver" in known else "spawn")


class Run:
    """Cleans *shards* according to *job*; updates ``counts`` and ``summary``.

    *errors* is the file for bad records; without it the first one raises ``CorpusError``.  With
    *dry* nothing is written, and bad records are counted.  *claim* says which files may be
    overwritten; *check* is called at each block and may raise an error that ends the run.
    """

    def __init__(
        self,
        shards: Sequence[Shard],
        job: Job,
        journal: Journal,
        progress: Progress,
        *,
        workers: int = 1,
        errors: Path | None = None,
        dry: bool = False,
        claim: Claim = _NOTHING,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self.counts = Counts()
        self.summary: Summary | None = new_summary() if job.summarize else None
        self._shards = shards
        self._job = job
        self._journal = journal
        self._progress = progress
        self._workers = workers
        self._errors_path = errors
        self._errors: FileOutput | None = None
        self._dry = dry
        self._claim = claim
        self._check = check
        self._taken = 0  # bytes of the inputs before the present shard
        self._told = 0
        self._signs: dict[str, list[int]] = {}
        """of the inputs, as they were when they were opened"""

    def go(self) -> None:
        """Do it all, or raise ``CorpusError`` or ``OSError`` and leave files to resume from."""
        give_back_blocks()
        todo = [shard for shard in self._shards if not self._is_whole(shard)]
        with ExitStack() as stack:
            stack.callback(self._progress.close)
            if self._errors_path is not None and not self._dry:
                self._errors = self._opened(self._errors_path, whole=not todo)
                stack.callback(self._leave_errors, self._errors)
            tasks = self._tasks(todo)
            results = in_order(work, tasks, self._job, self._workers, _context())
            stack.enter_context(closing(results))
            try:
                for shard in todo:
                    self._write(shard, results)
            except BrokenProcessPool as error:
                raise CorpusError(str(error)) from None
            if self._errors is not None:
                self._errors.finish()
                self._errors.publish()

    def _is_whole(self, shard: Shard) -> bool:
        """Whether an interrupted run completed *shard*; if so, restore its name and counts."""
        mark = self._journal.marks.get(shard.name)
        if mark is None:
            return False
        if mark.sign != shard.sign:
            raise CannotResume(
                f"{shard.name}: changed since the run was interrupted; pass --force to begin again"
            )
        if mark.whole:
            if shard.kind != "text" and shard.output is not None:
                publish_whole(shard.output, self._claim, mark.written)
            self._taken += shard.size
            self._progress.skip(shard.size)
        self.counts.add(mark.counts)
        if self.summary is not None and mark.summary is not None:
            self.summary.merge(mark.summary)
        return mark.whole

    def _opened(self, path: Path, *, whole: bool) -> FileOutput:
        """The file of bad records, cut to its length at the last mark."""
        start = max((mark.errors for mark in self._journal.marks.values()), default=0)
        if whole and path.is_file() and not os.path.lexists(part_of(path)):
            os.replace(path, part_of(path))  # the run ended just after it got its name
        return FileOutput(path, self._claim, start)

    def _tasks(self, shards: Sequence[Shard]) -> Iterator[tuple[_Note, Payload]]:
        """The blocks of all *shards*; the last of each is marked, ``None`` if a shard is empty."""
        for shard in shards:
            mark = self._journal.marks.get(shard.name)
            self._signs[shard.name] = shard.sign  # before it is opened
            suffix = None if self._dry else shard.output.suffix if shard.output else ""
            blocks = format_of(shard.kind).blocks(shard, self._job, mark.read if mark else 0)
            held = next(blocks, None)
            following = next(blocks, None) if held else None
            while following is not None and held is not None:
                yield _Note(held.end, held.taken, False), Payload(shard.kind, suffix, held)
                held, following = following, next(blocks, None)
            end, taken = (held.end, held.taken) if held else (0, 0)
            yield _Note(end, taken, True), Payload(shard.kind, suffix, held)

    def _write(self, shard: Shard, results: Iterator[tuple[_Note, Outcome]]) -> None:
        """Write the outcomes of *shard*, and give it its name when it is complete."""
        mark = self._journal.marks.get(shard.name) or Mark([])
        output: Output | None = None
        saved = time.monotonic()
        try:
            for note, outcome in results:
                self._check()
                mark.sign = mark.sign or self._signs[shard.name]
                self._take(shard, mark, outcome)
                if output is None:  # not before the input was checked
                    self._journal.need_there()
                    if shard.kind == "text" and shard.name not in self._journal.marks:
                        # Its files get their names one by one: from here on some are there.
                        self._journal.note(shard.name, Mark(mark.sign))
                    output = self._output(shard, mark)
                    self._need_unchanged(shard, mark)  # tables are opened again for it
                if outcome.data is not None:
                    output.write(outcome.data)
                mark.read = note.end
                self._progress.show(self._taken + note.taken, self.counts)
                if note.last:
                    break
                if time.monotonic() - saved > _SAVED_EVERY:
                    self._save(shard, mark, output)
                    saved = time.monotonic()
            assert output is not None  # the last block of a shard always comes
            self._finish(shard, mark, output)
        finally:
            if output is not None:
                output.leave(keep=self._journal.keeps and shard.name in self._journal.marks)
        self._taken += mark.sign[1] or note.taken  # standard input has no size
        self._progress.show(self._taken, self.counts)

    def _finish(self, shard: Shard, mark: Mark, output: Output) -> None:
        """Give the complete *output* its name; a run that is killed here can be resumed."""
        self._need_unchanged(shard, mark)
        mark.written = output.finish()
        mark.whole = True
        self._note(shard, mark)
        output.publish()

    def _need_unchanged(self, shard: Shard, mark: Mark) -> None:
        """Raise ``CannotResume`` if the input changed since it was opened.

        Then the output may lack what was added, or end in the middle of a record.
        """
        path = shard.input
        if shard.kind == "text" or path is None or not path.is_file():
            return
        if shard.sign != mark.sign:
            raise CannotResume(
                f"{shard.name}: changed while it was read; begin again with --force when nobody "
                "writes to it"
            )

    def _leave_errors(self, errors: FileOutput) -> None:
        errors.leave(keep=self._journal.keeps and bool(self._journal.marks))

    def _output(self, shard: Shard, mark: Mark) -> Output:
        if self._dry:
            return NoOutput()
        claim = self._claim
        if shard.kind == "text" and claim.parts:  # those after the last mark are there
            claim = Claim(parts=True, outputs=True)
        return format_of(shard.kind).output(shard, self._job, claim, mark.written)

    def _take(self, shard: Shard, mark: Mark, outcome: Outcome) -> None:
        """Count *outcome*, and set aside what is bad in it."""
        for bad in outcome.bad:
            where = bad.place
            if isinstance(where, int):
                unit = UNITS.get(shard.kind, "line")
                where = f"{unit} {mark.places + where}"
            message = f"{shard.name}: {where}: {bad.reason}"
            if self._errors_path is None and not self._dry:
                raise CorpusError(f"{message}; --errors FILE sets such records aside")
            self._told += 1
            if self._told <= _TOLD:
                self._progress.say(message)
            if self._errors is not None:
                self._errors.write(packed(bad.original, self._errors.suffix))
        mark.places += outcome.places
        for counts in (self.counts, mark.counts):
            counts.add(outcome.counts)
        if self.summary is not None and outcome.summary is not None:
            self.summary.merge(outcome.summary)
            if self._journal.keeps:
                mark.summary = mark.summary or new_summary()
                mark.summary.merge(outcome.summary)

    def _save(self, shard: Shard, mark: Mark, output: Output) -> None:
        """Record how much of *shard* is done, if its output can be resumed there."""
        written = output.saved()
        if written is not None:
            mark.written = written
            self._note(shard, mark)

    def _note(self, shard: Shard, mark: Mark) -> None:
        if self._errors is not None:
            mark.errors = self._errors.saved() or 0
        self._journal.note(shard.name, mark)
