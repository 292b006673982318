"""``newsclean corpus``: clean files of many articles, over the cores of a machine."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsclean.config import PRESETS, load
from newsclean.corpus.errors import CorpusError
from newsclean.corpus.options import parser
from newsclean.pipeline import Pipeline

if TYPE_CHECKING:
    from newsclean.corpus.job import Counts
    from newsclean.corpus.journal import Journal
    from newsclean.corpus.run import Run
    from newsclean.corpus.shards import Shard
    from newsclean.report.summary import Summary
    from newsclean.templates.shelf import Shelf

__all__ = ["main"]

_NEEDED = ("orjson", "pyarrow", "tqdm", "zstandard")


def main(arguments: Sequence[str]) -> int:
    """Run the command with *arguments*; return its status.

    0 when all is done, 1 when the run stopped, 2 when the call makes no sense, 3 when all is done
    but bad records were set aside.
    """
    options = parser().parse_args(arguments)
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        return _fail(f"corpus needs {', '.join(missing)}: pip install 'newsclean[corpus]'", 2)
    if options.output is None and not options.dry_run:
        return _fail("say with -o where the cleaned corpus goes, or --dry-run", 2)
    if options.templates and options.source_field is None:
        return _fail("say with --source which field names the site, for the templates", 2)
    try:
        pipeline = load(options.config) if options.config else PRESETS[options.preset]
    except (OSError, ValueError) as error:
        reason = f"{options.config}: {error.strerror}" if isinstance(error, OSError) else error
        return _fail(reason, 2)
    try:
        return _run(options, pipeline)
    except CorpusError as error:
        return _fail(error, 1, error)
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        _discard_output()
        return 0
    except OSError as error:
        _discard_output()
        where = f"{error.filename}: " if error.filename else "cannot write: "
        return _fail(f"{where}{error.strerror or error}", 1, error)
    except KeyboardInterrupt as interrupt:
        return _fail("interrupted", 130, interrupt)


def _discard_output() -> None:
    """Let what is still to be written go nowhere, so that Python does not fail on it at exit."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(reason: object, status: int, error: BaseException | None = None) -> int:
    said = "; ".join([str(reason), *getattr(error, "__notes__", ())])
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in said)
    print(f"newsclean: {shown}", file=sys.stderr)
    return status


def _run(options: argparse.Namespace, pipeline: Pipeline) -> int:
    from newsclean.corpus.job import Job
    from newsclean.corpus.journal import Journal
    from newsclean.corpus.progress import Progress
    from newsclean.corpus.run import Run
    from newsclean.corpus.shards import find

    output = None if options.dry_run else options.output
    shards = find(options.inputs, output, options.format)
    job = Job(
        pipeline,
        (*dict.fromkeys(options.field or ["text"]),),
        options.id_field,
        options.source_field,
        options.keep_original,
        options.drop_empty,
        summarize=options.dry_run or options.report is not None,
        shelf=_shelf(options, pipeline),
    )
    sized = all(path is not None for shard in shards for path, _ in shard.files)
    total = sum(shard.size for shard in shards) if sized else None
    _need_apart(shards, options)
    with Journal(_journal_path(shards, output), _settings(options)) as journal:
        if options.resume and journal.exists:
            journal.go_on()
        else:
            _need_room(options, shards, journal)
            journal.begin()
        run = Run(
            shards,
            job,
            journal,
            Progress(total),
            workers=options.workers,
            errors=options.errors,
            dry=options.dry_run,
        )
        try:
            run.go()
        except BaseException as error:
            if journal.keeps and journal.marks:
                error.add_note("go on with --resume")
            else:
                journal.end()
            raise
        _tell(options, pipeline, run)
    return 3 if run.counts.bad else 0


def _shelf(options: argparse.Namespace, pipeline: Pipeline) -> Shelf | None:
    """The pipelines by source, where templates are given."""
    if not options.templates:
        return None
    from newsclean.templates.shelf import Shelf
    from newsclean.templates.store import templates_in

    try:
        templates = templates_in(options.templates)
    except ValueError as error:
        raise CorpusError(str(error)) from None
    return Shelf(pipeline, templates, section=options.by == "section")


def _journal_path(shards: Sequence[Shard], output: str | None) -> Path | None:
    """Where the journal of a run stands; what is read or written once cannot be resumed."""
    if output is None or any(None in pair for shard in shards for pair in shard.files):
        return None
    target = shards[0].output
    if len(shards) == 1 and target == Path(output):
        return target.with_name(f"{target.name}.journal")
    return Path(output, ".newsclean-journal")


def _settings(options: argparse.Namespace) -> dict[str, Any]:
    """What must be the same when a run is resumed."""
    files = (*((options.config,) if options.config else ()), *(options.templates or ()))
    config = b"".join(Path(file).read_bytes() for file in files)
    return {
        "version": version("newsclean"),
        "preset": options.preset,
        "config": hashlib.sha256(config).hexdigest(),
        "field": options.field,
        "id-field": options.id_field,
        "source-field": options.source_field,
        "keep-original": options.keep_original,
        "drop-empty": options.drop_empty,
        "errors": options.errors and str(options.errors),
        "report": options.report is not None,
    }


def _need_apart(shards: Sequence[Shard], options: argparse.Namespace) -> None:
    """Raise ``CorpusError`` where bad records or the report would go where something else is."""
    taken = {path.resolve() for shard in shards for pair in shard.files for path in pair if path}
    for path in (options.errors, options.report):
        if path is None:
            continue
        if path.resolve() in taken:
            raise CorpusError(f"{path}: is an input or an output; name another file")
        taken.add(path.resolve())


def _need_room(options: argparse.Namespace, shards: Sequence[Shard], journal: Journal) -> None:
    """Raise ``CorpusError`` where this run would write over what is there."""
    if options.force:
        return
    if journal.exists:
        raise CorpusError(
            "a run was interrupted here; pass --resume to go on with it, --force to begin again"
        )
    written = [path for shard in shards for _, path in shard.files]
    if not options.dry_run:
        written.append(options.errors)
    for path in (*written, options.report):
        if path is not None and path.exists():
            raise CorpusError(f"{path}: is there already; pass --force to write over it")


def _tell(options: argparse.Namespace, pipeline: Pipeline, run: Run) -> None:
    """Write the report, and say what the user has to know."""
    counts = run.counts
    if options.dry_run and run.summary is not None:
        from newsclean.report.terminal import overview

        print(f"{counts.records:,} records, {counts.changed:,} to be changed, {counts.bad:,} bad")
        print(overview(run.summary))
    if options.report is not None and run.summary is not None:
        _write_report(options.report, pipeline, run.counts, run.summary)
    if counts.bad:
        where = f", to {options.errors}" if options.errors and not options.dry_run else ""
        print(f"newsclean: {counts.bad:,} bad records were set aside{where}", file=sys.stderr)


def _write_report(path: Path, pipeline: Pipeline, counts: Counts, summary: Summary) -> None:
    from newsclean.report.html import page, write

    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".html":
        write(path, page((), rules=pipeline.rules, summary=summary, title="Corpus"))
    else:
        report = {"counts": asdict(counts), **summary.as_dict()}
        write(path, json.JSONEncoder(indent=2).iterencode(report))
