"""How fast ``clean`` is beside ftfy, in one run on the same texts.

    python benchmarks/throughput.py                     # the example article, over and over
    python benchmarks/throughput.py --text story.txt --megabytes 50
    python benchmarks/throughput.py --jsonl articles.jsonl --field text

The functions take turns on each block of texts, so that a machine that slows down slows them all;
time is processor time of this process, and the figure is the median over the blocks.  Trust the
ratios: absolute figures hold for one machine on one day.
"""

from __future__ import annotations

import argparse
import gc
import json
import platform
import statistics
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from itertools import cycle, islice
from pathlib import Path

import ftfy

from newsclean import MINIMAL, clean, explain

EXAMPLE = Path(__file__).parent.parent / "examples" / "article.txt"
BLOCK = 2_000_000
CONFIG = ftfy.TextFixerConfig(uncurl_quotes=False, fix_character_width=False)
FUNCTIONS: dict[str, Callable[[str], object]] = {
    "ftfy.fix_text": ftfy.fix_text,
    "ftfy.fix_text, same settings": lambda text: ftfy.fix_text(text, CONFIG),
    "clean": clean,
    "clean, MINIMAL": MINIMAL.clean,
    "explain": explain,
}


def main() -> None:
    options = _options()
    if options.jsonl:
        with options.jsonl.open(encoding="utf-8") as lines:
            texts = [json.loads(line)[options.field] for line in lines]
    else:
        texts = [options.text.read_text("utf-8")]
    rates: dict[str, list[float]] = {name: [] for name in FUNCTIONS}
    for block in _blocks(texts, options.megabytes * 1_000_000):
        size = sum(len(text.encode("utf-8", "replace")) for text in block) / 1e6
        for name, function in FUNCTIONS.items():
            rates[name].append(size / _seconds(function, block))
    versions = ", ".join(f"{name} {version(name)}" for name in ("newsclean", "ftfy", "regex"))
    print(f"Python {platform.python_version()}, {versions}; {len(rates['clean'])} blocks\n")
    print("| function | MB/s | times ftfy |\n|---|---|---|")
    base = statistics.median(rates["ftfy.fix_text"])
    for name, found in rates.items():
        rate = statistics.median(found)
        print(f"| {name} | {rate:.1f} | {rate / base:.1f} |")


def _blocks(texts: list[str], total: int) -> Iterator[list[str]]:
    """Blocks of *texts*, over and over, up to *total* bytes; each text an object of its own."""
    given = cycle(texts)
    per_block = max(1, BLOCK // max(1, sum(map(len, texts)) // len(texts)))
    for _ in range(max(3, total // BLOCK)):
        yield ["".join([text[:1], text[1:]]) for text in islice(given, per_block)]


def _seconds(function: Callable[[str], object], block: list[str]) -> float:
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        for text in block:
            function(text)
        return time.process_time() - start
    finally:
        gc.enable()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--text", type=Path, default=EXAMPLE, help="one text, repeated")
    source.add_argument("--jsonl", type=Path, help="a corpus, one JSON object a line")
    parser.add_argument("--field", default="text", help="its field with the text")
    parser.add_argument("--megabytes", type=int, default=20, help="how much to clean in all")
    return parser.parse_args()


if __name__ == "__main__":
    main()
