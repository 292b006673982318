"""``newsclean corpus``: clean files of many articles, on all cores."""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsclean.config import PRESETS, load
from newsclean.corpus.errors import CannotResume, CorpusError, ReaderGone
from newsclean.corpus.fields import wanted
from newsclean.corpus.interruptions import Interrupted, interruptible
from newsclean.corpus.messages import discard, tell
from newsclean.corpus.options import parser
from newsclean.extras import install
from newsclean.pipeline.pipeline import Pipeline
from newsclean.version import VERSION

if TYPE_CHECKING:
    from newsclean.templates.shelf import Shelf

__all__ = ["main"]

_NEEDED = ("orjson", "pyarrow", "tqdm", "zstandard")


def main(arguments: Sequence[str]) -> int:
    """Run the command with *arguments*; return its status.

    0 when all is done, 1 when the run stopped, 2 when the arguments are wrong, 3 when all is done
    but some records were bad, 129 after SIGHUP, 130 after Ctrl-C and 143 after SIGTERM.
    """
    options = parser().parse_args(arguments)
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        return _fail(
            f"corpus needs {', '.join(missing)}: {install('corpus')}",
            2,
        )
    if options.output is None and not options.dry_run:
        return _fail("say with -o where the cleaned corpus goes, or --dry-run", 2)
    if options.dry_run and sys.stdout is None:
        return _fail("standard output is closed, and a dry run prints there", 1)
    if options.templates and options.source_field is None:
        return _fail("say with --source which field names the site, for the templates", 2)
    if options.keep_original and any(name.endswith("[]") for name in options.field or ()):
        return _fail("--keep-original: the items of a list have no place for their originals", 2)
    try:
        pipeline = _configured(options) if options.config else PRESETS[options.preset]
    except (OSError, ValueError) as error:
        reason = f"{options.config}: {error.strerror}" if isinstance(error, OSError) else error
        return _fail(reason, 2)
    try:
        return _run(options, pipeline)
    except CorpusError as error:
        return _fail(error, 1, error)
    except ReaderGone:  # such as `head`, has seen enough
        discard(sys.stdout)
        lost = [path for path in (options.errors, options.report) if path is not None]
        if lost:
            files = " and ".join(map(str, lost))
            return _fail(f"standard output was closed before all was done; no {files}", 1)
        return 0
    except OSError as error:
        discard(sys.stdout)
        if not error.filename and _has_no_folder():
            return _fail("the folder in which this was started is gone; go to another", 1)
        where = f"{error.filename}: " if error.filename else "cannot write: "
        return _fail(f"{where}{error.strerror or error}", 1, error)
    except MemoryError as error:
        discard(sys.stdout)
        return _fail("not enough memory; pass fewer --workers", 1, error)
    except Interrupted as error:
        discard(sys.stdout)
        return _fail(error, error.status, error)


def _configured(options: argparse.Namespace) -> Pipeline:
    """The pipeline of the config file, whose warnings are shown as messages."""
    from newsclean.report.terminal import plainly  # most runs have no such file

    with plainly(f"newsclean corpus: {options.config}"):
        return load(options.config)


def _fail(reason: object, status: int, error: BaseException | None = None) -> int:
    tell("; ".join([str(reason), *getattr(error, "__notes__", ())]))
    return status


def _has_no_folder() -> bool:
    """Whether the working folder was removed, so that no name leads anywhere."""
    try:
        return not os.getcwd()
    except OSError:
        return True


def _run(options: argparse.Namespace, pipeline: Pipeline) -> int:
    from newsclean.corpus.apart import journal_path, need_apart, need_room
    from newsclean.corpus.claims import Claim
    from newsclean.corpus.closing import about, announce, fields_of, show
    from newsclean.corpus.formats import format_of
    from newsclean.corpus.job import Job
    from newsclean.corpus.journal import Journal
    from newsclean.corpus.progress import Progress
    from newsclean.corpus.reports import Report
    from newsclean.corpus.run import Run
    from newsclean.corpus.shards import find

    output = None if options.dry_run else options.output
    shards = find(options.inputs, output, options.format)
    job = Job(
        pipeline,
        fields_of(options),
        options.id_field,
        options.source_field,
        options.keep_original,
        options.drop_empty,
        frozenset(wanted(options.title or [])),
        options.delimiter,
        options.encoding,
        summarize=options.dry_run or options.report is not None,
        shelf=_shelf(options, pipeline),
    )
    sized = all(path is not None for shard in shards for path, _ in shard.files)
    total = sum(shard.size for shard in shards) if sized else None
    progress = Progress(total, quiet=options.quiet)
    path = journal_path(shards, output)
    need_apart(shards, options, path)
    for kind in {shard.kind for shard in shards}:
        format_of(kind)  # loads what it needs, which should not be interrupted half-way
    with (
        interruptible() as check,
        Journal(path, _settings(options)) as journal,
        ExitStack() as stack,
    ):
        force = options.force
        if options.resume and journal.exists:
            force = bool(journal.go_on().get("force"))
        else:
            need_room(shards, options, journal)
            if not options.quiet:
                announce(shards, output)
            journal.begin(over=force)
        claim = Claim(parts=options.resume or options.force, outputs=force)
        try:
            report = (
                Report(options.report, claim, journal, pipeline, about(options))
                if options.report
                else None
            )
            if report is not None:
                stack.callback(report.leave)
            run = Run(
                shards,
                job,
                journal,
                progress,
                workers=options.workers,
                errors=options.errors,
                dry=options.dry_run,
                claim=claim,
                check=check,
            )
            run.go()
            journal.need_there()
            if report is not None and run.summary is not None:
                report.write(run.counts, run.summary)
            journal.end()
        except BaseException as error:
            if not journal.keeps or not journal.marks:
                journal.end()
            elif not isinstance(error, CannotResume):
                error.add_note("go on with --resume")
            raise
    show(options, shards, run, progress)
    return 3 if run.counts.bad else 0


def _shelf(options: argparse.Namespace, pipeline: Pipeline) -> Shelf | None:
    """The pipelines by source, if templates are given."""
    if not options.templates:
        return None
    from newsclean.templates.shelf import Shelf
    from newsclean.templates.store import templates_in

    try:
        templates = templates_in(options.templates)
    except ValueError as error:
        raise CorpusError(str(error)) from None
    return Shelf(pipeline, templates, section=options.by == "section")


def _settings(options: argparse.Namespace) -> dict[str, Any]:
    """The settings that must be the same when a run is resumed."""
    files = (*((options.config,) if options.config else ()), *(options.templates or ()))
    config = b"".join(Path(file).read_bytes() for file in files)
    return {
        "version": VERSION,
        "preset": options.preset,
        "config": hashlib.sha256(config).hexdigest(),
        "field": options.field,
        "title": options.title,
        "format": options.format,
        "delimiter": options.delimiter,
        "encoding": options.encoding,
        "id-field": options.id_field,
        "source-field": options.source_field,
        "keep-original": options.keep_original,
        "drop-empty": options.drop_empty,
        "errors": options.errors and str(options.errors),
        "by": options.by,
        "report": options.report is not None,
        "force": options.force,
    }
