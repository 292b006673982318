"""How fast ``clean`` is on text that it has never seen, as a corpus is, and on text it just read.

    python -m benchmarks.fresh                                   # 8 MB of mixed news
    python -m benchmarks.fresh --split clean_curly --plain       # as without google-re2
    python -m benchmarks.fresh --texts articles.jsonl --field text

Each text is cleaned once, in a new process; then all are cleaned again, as copies.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from benchmarks import corpus
from benchmarks.timing import seconds

WAYS = {"with google-re2": (), "without": ("--plain",)}
MEGABYTES = 8.0
SPLITS = ("mixed", "clean_ascii", "clean_curly", "dirty_ascii", "dirty_curly")
_RATES = re.compile(r"(?:fresh|again): ([\d.]+)")


def parts(texts: Iterable[str], size: float = 1e6) -> Iterator[list[str]]:
    """Yield *texts* in lists of at least *size* bytes of UTF-8, but for the last."""
    part: list[str] = []
    held = 0
    for text in texts:
        part.append(text)
        held += bytes_of(text)
        if held >= size:
            yield part
            part, held = [], 0
    if part:
        yield part


def bytes_of(text: str) -> int:
    """Return the size of *text* as UTF-8."""
    return len(text.encode("utf-8", "surrogatepass"))


def rates(texts: Sequence[str]) -> tuple[list[float], float]:
    """Return the MB/s of each MB of *texts* when it is first seen, and of all seen again."""
    from newsclean import clean

    def run(part: list[str]) -> None:
        for text in part:
            clean(text)

    fresh = [sum(map(bytes_of, part)) / 1e6 / seconds(run, part) for part in parts(texts)]
    again = [(text + " ")[:-1] for text in texts]
    return fresh, sum(map(bytes_of, texts)) / 1e6 / seconds(run, again)


def measure(splits: Sequence[str], megabytes: float) -> dict[str, dict[str, list[float]]]:
    """Return MB/s of each split, fresh and again, by whether google-re2 is used."""
    return {
        split: {way: _in_a_new_process(split, megabytes, *flags) for way, flags in WAYS.items()}
        for split in splits
    }


def _in_a_new_process(split: str, megabytes: float, *flags: str) -> list[float]:
    command = [sys.executable, "-m", "benchmarks.fresh", "--split", split]
    command += ["--megabytes", str(megabytes), *flags]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [float(rate) for rate in _RATES.findall(done.stdout)]


def main(arguments: Sequence[str] | None = None) -> None:
    options = _options(arguments)
    if options.plain:
        sys.modules["re2"] = None  # type: ignore[assignment]
    if options.texts:
        texts = [*islice(corpus.given(options.texts, options.field), options.most)]
    else:
        texts = corpus.sample(options.split, int(options.megabytes * 1e6), options.seed)
    fresh, warm = rates(texts)
    whole = sum(map(bytes_of, texts)) / 1e6
    spent = sum(1 / rate for rate in fresh) * whole / len(fresh)
    print("MB/s of each fresh MB: " + " ".join(f"{rate:.1f}" for rate in fresh))
    print(f"MB/s of all, fresh: {whole / spent:.1f}; again: {warm:.1f}")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fresh", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--split", choices=corpus.SPLITS, default="mixed")
    parser.add_argument("--megabytes", type=float, default=MEGABYTES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", action="store_true", help="do not use google-re2")
    parser.add_argument("--texts", type=Path, help="a JSONL or Parquet file in place of a split")
    parser.add_argument("--field", default="text", help="its field with the text")
    parser.add_argument("--most", type=int, help="take only so many of its texts")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
