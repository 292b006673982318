"""``newsclean learn``: find the lines that each source of a corpus repeats."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.corpus.errors import CorpusError
from newsclean.corpus.fields import wanted
from newsclean.corpus.interruptions import Interrupted, interruptible
from newsclean.corpus.options import FORMATS, cores, workers
from newsclean.extras import install
from newsclean.report.terminal import visible

if TYPE_CHECKING:
    import pyarrow as pa


__all__ = ["main"]

_NEEDED = ("duckdb", "orjson", "publicsuffixlist", "pyarrow", "tqdm", "zstandard")


def main(arguments: Sequence[str]) -> int:
    """Run the command with *arguments*; return its status.

    0 when all is learned, 1 when the run stopped, 2 when the arguments are wrong, 3 when all is
    learned but bad records were skipped, 129 after SIGHUP, 130 after Ctrl-C, 143 after SIGTERM.
    """
    options = _parser().parse_args(arguments)
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        return _fail(
            f"learn needs {', '.join(missing)}: {install('learn')}",
            2,
        )
    from concurrent.futures.process import BrokenProcessPool

    import duckdb

    try:
        with interruptible():
            return _learn(options, _kept(options))
    except duckdb.Error as error:
        reason = str(error).partition("\n")[0].rstrip(".")
        return _fail(f"cannot sort the documents: {reason}; pass another --memory, such as 2GB", 1)
    except ValueError as error:
        return _fail(error, 2)
    except (CorpusError, BrokenProcessPool) as error:
        return _fail(error, 1)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{error.strerror or error}", 1)
    except Interrupted as error:
        return _fail(error, error.status)


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="newsclean learn",
        description="Learn which lines each site repeats, from files of its articles.",
        epilog="Use the templates: newsclean corpus … --source FIELD --templates FILE.",
    )
    made.add_argument("inputs", nargs="+", metavar="INPUT", help="file, folder, glob, or -")
    made.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help="templates")
    made.add_argument(
        "--source",
        required=True,
        metavar="FIELD",
        help="field that names the site; for a web address, its registered domain is used",
    )
    made.add_argument(
        "--by",
        choices=("site", "section"),
        default="site",
        help="section: the first folder of an address is part of its source",
    )
    made.add_argument(
        "--field", action="append", metavar="NAME", help="field with text (default: text)"
    )
    made.add_argument("--format", choices=FORMATS, help="format of the inputs")
    made.add_argument(
        "--update", action="store_true", help="add to the templates that are in the output already"
    )
    made.add_argument(
        "--report", type=Path, metavar="HTML", help="an HTML page that shows the learned lines"
    )
    made.add_argument(
        "--review",
        type=Path,
        metavar="TOML",
        help="a file of lines to correct by hand; lines with keep = true are never removed",
    )
    made.add_argument("--force", action="store_true", help="overwrite an existing output")
    made.add_argument(
        "--workers", type=workers, default=cores(), metavar="N", help="number of processes"
    )
    made.add_argument(
        "--memory", default="2GB", help="memory for sorting documents by source (default: 2GB)"
    )
    return made


def _kept(options: argparse.Namespace) -> dict[str, set[bytes]]:
    """The lines that an earlier review keeps; raises ``ValueError`` if the arguments are wrong."""
    if options.output.suffix == ".toml":
        raise ValueError(
            f"{options.output}: what is learned is written as Parquet; name it "
            f"{options.output.with_suffix('.parquet')}, and pass --review for lines in TOML"
        )
    if options.output.exists() and not options.update and not options.force:
        raise ValueError(
            f"{options.output}: is there already; pass --update to learn on top of it, or --force"
        )
    if options.update and not options.output.exists():
        raise ValueError(f"{options.output}: is not there, so there is nothing to update")
    if options.review is None or not options.review.exists():
        return {}
    from newsclean.templates.review import read

    return read(options.review).kept


def _learn(options: argparse.Namespace, kept: Mapping[str, set[bytes]]) -> int:
    from newsclean.corpus.job import Counts
    from newsclean.corpus.lesson import Lesson, lessons
    from newsclean.corpus.scale import documents_in, learn_at_scale
    from newsclean.corpus.shards import find
    from newsclean.pipeline.pipeline import Pipeline

    lesson = Lesson(
        Pipeline(()),  # nothing is cleaned
        fields=wanted(options.field or ["text"]),
        source_field=options.source,
        by_section=options.by == "section",
    )
    shards = find(options.inputs, None, options.format)
    _need_apart(options, [path for shard in shards for path, _ in shard.files])
    beside = options.output.with_name(f".{options.output.name}.{os.getpid()}.part")
    counts = Counts()

    def tables() -> Iterator[pa.Table]:
        if options.update:
            yield from documents_in(options.output)
        for outcome in lessons(shards, lesson, options.workers):
            counts.add(outcome.counts)
            yield outcome.data

    try:
        sources, lines = learn_at_scale(
            tables(), beside, memory=options.memory, workers=options.workers, kept=kept
        )
        if counts.records and counts.records == counts.dropped:
            raise ValueError(
                f"no record names its site in {options.source!r}; "
                "say with --source which field does"
            )
        beside.replace(options.output)
    finally:
        beside.unlink(missing_ok=True)
    _tell(options, kept)
    learned = counts.records - counts.dropped
    said = f"learned {lines:,} line{'s' * (lines != 1)} from {learned:,} documents of {sources:,} "
    said += f"source{'s' * (sources != 1)}; {options.output} holds them"
    if counts.dropped:
        said += f"; without a source and passed over: {counts.dropped:,}"
    if counts.bad:
        said += f"; bad records passed over: {counts.bad:,}"
    print(f"newsclean: {said}", file=sys.stderr)
    return 3 if counts.bad else 0


def _need_apart(options: argparse.Namespace, inputs: Sequence[Path | None]) -> None:
    """Raise ``CorpusError`` if a file that is written is an input, or is no file."""
    from newsclean.corpus.shards import real

    read = {real(path) for path in inputs if path is not None}
    for path in (options.output, options.report, options.review):
        if path is None:
            continue
        if real(path) in read:
            raise CorpusError(f"{path}: is an input; name another file")
        if path.exists() and not path.is_file():
            raise CorpusError(f"{path}: is no regular file; name another")
        if not path.parent.is_dir():
            raise CorpusError(f"{path}: {path.parent} is no folder; make it, or name another file")


def _tell(options: argparse.Namespace, kept: Mapping[str, set[bytes]]) -> None:
    """Write the report and the file to review, if they are asked for."""
    from newsclean.report.html import write
    from newsclean.templates.store import rows

    if options.report is not None:
        from newsclean.templates.report import page, told

        write(options.report, page(told(*row) for row in rows(options.output) if row[0].lines))
    if options.review is not None:
        from newsclean.templates.review import text_of
        from newsclean.templates.store import read_templates

        write(options.review, text_of(read_templates(options.output).values(), kept))


def _fail(reason: object, status: int) -> int:
    print(f"newsclean learn: {visible(str(reason))}", file=sys.stderr)
    return status
