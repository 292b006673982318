"""Messages of the command at the beginning and at the end of a run."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from newsclean.corpus.fields import wanted
from newsclean.corpus.messages import tell
from newsclean.corpus.progress import Progress
from newsclean.corpus.run import Run
from newsclean.corpus.shards import STANDARD, Shard
from newsclean.version import VERSION

__all__ = ["about", "announce", "fields_of", "show"]


def announce(shards: Sequence[Shard], output: str | None) -> None:
    """Say that *output* becomes a new folder: it may be the mistyped name of a file."""
    if output in (None, STANDARD) or Path(output).exists() or shards[0].output == Path(output):
        return
    goes = "goes" if _files(shards) == "1 file" else "go"
    tell(f"{output}: is a new folder; {_files(shards)} {goes} there")


def fields_of(options: argparse.Namespace) -> tuple[str, ...]:
    """Return the fields with text, and those with headlines."""
    return (*dict.fromkeys((*wanted(options.field or ["text"]), *wanted(options.title or []))),)


def about(options: argparse.Namespace) -> dict[str, str]:
    """Return what a report says of its run: the input, the date, what was done and by what."""
    return {
        "input": ", ".join(options.inputs),
        "output": "none, a dry run" if options.dry_run else str(options.output),
        "fields": ", ".join(fields_of(options)),
        "rules": options.config or f"preset {options.preset}",
        "newsclean": VERSION,
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    }


def show(
    options: argparse.Namespace, shards: Sequence[Shard], run: Run, progress: Progress
) -> None:
    """Print what the user must know about *run*, which is done."""
    counts = run.counts
    if options.dry_run and run.summary is not None:
        from newsclean.report.terminal import overview, say

        with suppress(BrokenPipeError):  # the reader, such as `head`, has seen enough
            records = "record" if counts.records == 1 else "records"
            changed, bad = counts.changed, counts.bad
            say(f"{counts.records:,} {records}, {changed:,} to be changed, {bad:,} bad")
            say(overview(run.summary))
            sys.stdout.flush()
    else:
        progress.end(counts, _where(options, shards))
    if not counts.records and not counts.bad and any(shard.kind == "warc" for shard in shards):
        tell(
            "no record is plain text, as those of WET files are; take the articles out of HTML "
            "with an extractor first"
        )
    for field, number in counts.in_lists.items():
        if not number:
            tell(f"no list has a text in {field!r}; is its name right?")
    if counts.of_learned == 0:
        tell(
            f"no record is of a source in {', '.join(options.templates)}; "
            "are --source and --by those of newsclean learn?"
        )
    if counts.bad and options.dry_run and not options.errors:
        tell("a run would stop at the first bad record; --errors FILE sets them aside")
    elif counts.bad:
        records = "record" if counts.bad == 1 else "records"
        were = "would be" if options.dry_run else "was" if counts.bad == 1 else "were"
        tell(f"{counts.bad:,} bad {records} {were} set aside, to {options.errors}")


def _where(options: argparse.Namespace, shards: Sequence[Shard]) -> str:
    """Where the output is, and the report."""
    place = "standard output" if options.output == STANDARD else options.output
    if shards[0].output is not None and shards[0].output != Path(options.output):
        place = f"{Path(options.output)}/ ({_files(shards)})"
    return place + (f", report {options.report}" if options.report else "")


def _files(shards: Sequence[Shard]) -> str:
    number = sum(len(shard.files) for shard in shards)
    return f"{number:,} file{'s' * (number != 1)}"
