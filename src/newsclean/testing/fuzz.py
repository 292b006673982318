"""Fuzz pipelines: mutate real texts and check the laws on each.

    python -m newsclean.testing.fuzz articles.jsonl texts/ --seconds 600 --jobs 4

Each file is JSON Lines (the field ``text`` of each record, or else all its long strings) or plain
text; without a file, the texts are the project's own.  Each text is made from the seed and its
number alone, so any of them can be made again.  Expensive laws are checked only on some of the
texts: the last line says on how many.  For each breach of a law, one line is printed above
the smallest text that shows it; the exit status is then 1.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import secrets
import signal
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Final

from newsclean import presets
from newsclean.pipeline.pipeline import Pipeline
from newsclean.testing.fuzzer import Breach, Fuzzer, seldom
from newsclean.testing.laws import shown
from newsclean.testing.mutations import own_texts
from newsclean.testing.narrowing import narrowed_pipelines

__all__ = ["Breach", "main", "texts_of", "told"]

_PRESETS: Final = {"minimal": presets.MINIMAL, "news": presets.NEWS, "body": presets.BODY}
_LONG: Final = 40
_MOST_BYTES: Final = 100_000_000


def texts_of(path: Path, field: str = "text") -> Iterator[str]:
    """Yield the texts of the file or folder at *path*.

    A ``.jsonl`` file has one record a line; its text is the value of *field*, or else all long
    strings.
    """
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.suffix in (".jsonl", ".ndjson", ".txt") and inner.is_file():
                yield from texts_of(inner, field)
        return
    if not path.exists():
        return
    data = path.read_bytes()[:_MOST_BYTES].decode("utf-8", "replace")
    if path.suffix not in (".jsonl", ".ndjson"):
        yield data
        return
    for line in data.splitlines():
        try:
            record = json.loads(line)
        except ValueError:
            continue  # the end, where the file is longer than what is read of it
        if isinstance(record, dict):
            given = [record[field]] if field in record else record.values()
            yield from (each for each in given if isinstance(each, str) and len(each) > _LONG)


def _run(job: int, options: argparse.Namespace, fuzzer: Fuzzer) -> tuple[int, int]:
    """Try the texts of this *job* and print each breach; return how many texts and breaches.

    An interruption ends it: those that were tried count.
    """
    end = time.monotonic() + options.seconds
    tried = found = 0
    numbers = [options.only] if options.only is not None else count(job, options.jobs)
    with suppress(KeyboardInterrupt):
        for number in numbers:
            if (number >= options.texts and options.only is None) or time.monotonic() >= end:
                break
            for breach in fuzzer.breaches(number):
                found += 1
                print(told(breach, options.seed), flush=True)
            tried += 1
    return tried, found


def told(breach: Breach, seed: int) -> str:
    """Return the line that describes *breach*."""
    again = f"--seed {seed} --only {breach.number}"
    return (
        f"{breach.preset} breaks the law {breach.law!r} ({again}): "
        f"given {shown(breach.least)}, {breach.why}"
    )


_fuzzer: Fuzzer


def _begin(texts: Sequence[str], pipelines: Mapping[str, Pipeline], seed: int) -> None:
    global _fuzzer
    _fuzzer = Fuzzer(texts, pipelines, seed)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _work(given: tuple[int, argparse.Namespace]) -> tuple[int, int]:
    return _run(*given, _fuzzer)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its status: 0, or 1 if a law is broken."""
    options = _parser().parse_args(arguments)
    texts = [text for path in options.paths for text in texts_of(path, options.field)]
    if options.paths and not texts:
        print(f"no texts in {', '.join(map(str, options.paths))}", file=sys.stderr)
        return 2
    pipelines = {name: _PRESETS[name] for name in options.preset or _PRESETS}
    if options.config:
        from newsclean.config import load

        pipelines = {str(options.config): load(options.config)}
    if options.narrowed:
        pipelines = narrowed_pipelines(options.seed, options.narrowed)
    given = texts or own_texts(), pipelines, options.seed
    fuzzer = Fuzzer(*given)
    if options.show:
        print(repr(fuzzer.text(options.only or 0)))
    if options.jobs == 1:
        done = [_run(0, options, fuzzer)]
    else:
        with multiprocessing.get_context().Pool(options.jobs, _begin, given) as pool:
            done = pool.map(_work, [(job, options) for job in range(options.jobs)], chunksize=1)
    tried, found = map(sum, zip(*done, strict=True))
    print(
        f"{tried:,} texts under {', '.join(pipelines)} from seed {options.seed}: "
        f"{found or 'no'} breach{'es' * (found != 1)}\n"
        f"Laws that are checked only on one text in so many: {seldom()}",
        file=sys.stderr,
    )
    return 1 if found else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m newsclean.testing.fuzz",
        description="Mutate real texts and check the laws of pipelines on each.",
        epilog="To make a text again, use the same files, --seed and --only NUMBER.",
    )
    add = parser.add_argument
    add(
        "paths",
        nargs="*",
        type=Path,
        metavar="FILE|FOLDER",
        help="texts (default: those of the project)",
    )
    add("--field", default="text", help="the field of JSON Lines with the text")
    add("--preset", action="append", choices=sorted(_PRESETS), help="default: all three")
    add("--config", type=Path, help="a pipeline of your own, as for `newsclean --config`")
    add(
        "--narrowed",
        type=int,
        metavar="NUMBER",
        help="so many made of presets, as users narrow them",
    )
    add("--seed", type=int, default=secrets.randbelow(1_000_000), help="for the same texts again")
    add("--texts", type=int, default=sys.maxsize, help="how many to make")
    add("--seconds", type=float, default=60, help="for how long (60)")
    add("--jobs", type=int, default=1, help="number of processes (1)")
    add("--only", type=int, metavar="NUMBER", help="make the text of this number only")
    add("--show", action="store_true", help="print that text")
    return parser


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # after Ctrl-C, the count is printed
    raise SystemExit(main())
