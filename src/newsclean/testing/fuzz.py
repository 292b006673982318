"""Fuzz pipelines: mutate real texts and check the laws on each.

    python -m newsclean.testing.fuzz articles.jsonl texts/ --seconds 600 --jobs 4

Each file is JSON Lines (the field ``text`` of each record, or else all its long strings) or plain
text; without a file, the texts are the project's own.  Each text is made from the seed and its
number alone, so any of them can be made again.  For each breach of a law, one line is printed above
the smallest text that shows it; the exit status is then 1.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import secrets
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Final, NamedTuple

from newsclean import presets
from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.pipeline import Pipeline
from newsclean.testing.laws import LAWS, OF_EDITS, Law, shown
from newsclean.testing.least import least
from newsclean.testing.mutations import mutated, own_texts

__all__ = ["Breach", "main", "texts_of", "told"]

_PRESETS: Final = {"minimal": presets.MINIMAL, "news": presets.NEWS, "body": presets.BODY}
_EVERY: Final = {"independent": 1000, "picklable": 1000, "offsets": 10, "total": 5}
"""Expensive laws, each checked only on one text in so many; errors always count."""
_SLOW: Final = ("independent", "picklable")  # they make the pipeline anew
_REMEMBERED: Final = 50
_LONG: Final = 40
_MOST_BYTES: Final = 100_000_000


class Breach(NamedTuple):
    """A law that *preset* breaks on the text with a number, and the smallest text that shows it."""

    number: int
    preset: str
    law: str
    least: str
    why: str


class _Once(Pipeline):
    """A pipeline that caches its results for the last texts, because every law needs them."""

    _known: dict[tuple[str, int], tuple[object, Any]]

    def __setstate__(self, state: dict[str, object]) -> None:
        super().__setstate__({**state, "_known": {}})

    def forget(self) -> None:
        """Empty the cache."""
        self._known.clear()

    def clean(self, text: str | bytes, *, encoding: str | None = None) -> str:
        found: str = self._once("clean", text, super().clean)
        return found

    def explain(
        self, text: str | bytes, *, encoding: str | None = None, strict: bool = False
    ) -> Cleaned:
        found: Cleaned = self._once("explain", text, partial(super().explain, strict=True))
        return found

    def _once(self, how: str, text: str | bytes, work: Callable[[str | bytes], Any]) -> Any:
        key = how, id(text)  # an equal copy is another text, for the law "untouched"
        if key not in self._known:
            self._known[key] = text, work(text)
        return self._known[key][1]


class _Fuzzer:
    """Makes texts and checks pipelines against the laws on each."""

    def __init__(self, texts: Sequence[str], pipelines: Mapping[str, Pipeline], seed: int) -> None:
        self.texts = texts
        self.seed = seed
        self.pipelines = {
            name: _Once(pipeline.normalizers, pipeline.protected)
            for name, pipeline in pipelines.items()
        }
        self._before: deque[tuple[str, str, str]] = deque(maxlen=_REMEMBERED)
        self._told: set[tuple[str, str]] = set()

    def text(self, number: int) -> str:
        """The text of this *number*."""
        chance = random.Random(f"{self.seed}:{number}")
        return mutated(chance.choice(self.texts), chance, self.texts)

    def breaches(self, number: int) -> Iterator[Breach]:
        """Yield the laws that are broken on the text of this *number*, each smallest text once."""
        text = self.text(number)
        for name, pipeline in self.pipelines.items():
            pipeline.forget()
            for law in (OF_EDITS, *LAWS):
                if number % _EVERY.get(law.name, 1) == 0 and _broken(law, pipeline, text):
                    found = self._least(law, pipeline, text)
                    why = _broken(law, pipeline, found) or ""
                    if (law.name, found) not in self._told:
                        self._told.add((law.name, found))
                        yield Breach(number, name, law.name, found, why)
                    break
            else:
                yield from self._changed_since(number, name, text, pipeline.clean(text))

    def _least(self, law: Law, pipeline: _Once, text: str) -> str:
        def breaks(less: str) -> bool:
            pipeline.forget()
            return _broken(law, pipeline, less) is not None

        return least(text, breaks) if law.name not in _SLOW else text

    def _changed_since(self, number: int, name: str, text: str, made: str) -> Iterator[Breach]:
        """Clean an earlier text again: texts in between must not have changed the result."""
        self._before.append((name, text, made))
        name, text, made = self._before[number % len(self._before)]
        pipeline = self.pipelines[name]
        pipeline.forget()
        if (again := pipeline.clean(text)) != made:
            why = f"it made {shown(made)} before text {number}, and makes {shown(again)} after it"
            yield Breach(number, name, "independent", text, why)


def _broken(law: Law, pipeline: Pipeline, text: str) -> str | None:
    try:
        return law.broken(pipeline, text, "Rain.")
    except Exception as error:
        return f"it raises {type(error).__name__}: {error}"


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


def _run(job: int, options: argparse.Namespace, fuzzer: _Fuzzer) -> tuple[int, int]:
    """Try the texts of this *job* and print each breach; return how many texts and breaches."""
    end = time.monotonic() + options.seconds
    tried = found = 0
    numbers = [options.only] if options.only is not None else count(job, options.jobs)
    for number in numbers:
        if (number >= options.texts and options.only is None) or time.monotonic() >= end:
            break
        tried += 1
        for breach in fuzzer.breaches(number):
            found += 1
            print(told(breach, options.seed), flush=True)
    return tried, found


def told(breach: Breach, seed: int) -> str:
    """Return the line that describes *breach*."""
    again = f"--seed {seed} --only {breach.number}"
    return (
        f"{breach.preset} breaks the law {breach.law!r} ({again}): "
        f"given {shown(breach.least)}, {breach.why}"
    )


_fuzzer: _Fuzzer


def _begin(fuzzer: _Fuzzer) -> None:
    global _fuzzer
    _fuzzer = fuzzer


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
    fuzzer = _Fuzzer(texts or own_texts(), pipelines, options.seed)
    if options.show:
        print(repr(fuzzer.text(options.only or 0)))
    if options.jobs == 1:
        done = [_run(0, options, fuzzer)]
    else:
        with multiprocessing.get_context().Pool(options.jobs, _begin, (fuzzer,)) as pool:
            done = pool.map(_work, [(job, options) for job in range(options.jobs)], chunksize=1)
    tried, found = map(sum, zip(*done, strict=True))
    print(
        f"{tried:,} texts under {', '.join(pipelines)} from seed {options.seed}: "
        f"{found or 'no'} breach{'es' * (found != 1)}",
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
    add("--seed", type=int, default=secrets.randbelow(1_000_000), help="for the same texts again")
    add("--texts", type=int, default=sys.maxsize, help="how many to make")
    add("--seconds", type=float, default=60, help="for how long (60)")
    add("--jobs", type=int, default=1, help="number of processes (1)")
    add("--only", type=int, metavar="NUMBER", help="make the text of this number only")
    add("--show", action="store_true", help="print that text")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
