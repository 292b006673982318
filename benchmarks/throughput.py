"""How fast ``clean`` is beside its peers and the limits of the machine, split by split.

    python -m benchmarks.throughput                        # all splits, all peers that are there
    python -m benchmarks.throughput --splits mixed de --megabytes 5
    python -m benchmarks.throughput --texts articles.jsonl --field text

Prints a table for each split; ``python -m benchmarks`` keeps the figures.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from benchmarks import corpus, limits, peers
from benchmarks.stages import stages
from benchmarks.timing import Task, each, interleaved, times
from newsclean import BODY, MINIMAL, NEWS, Pipeline, clean, explain
from newsclean.pipeline import finders

PLAIN = "clean, without google-re2"
OWN = (
    each("clean", clean),
    each("clean, MINIMAL", MINIMAL.clean),
    each("explain", explain),
)
BODY_TASK = each("clean, BODY", BODY.clean)
# Where all peers run; elsewhere ftfy alone is beside us, or a run would take an hour.
ALL_PEERS = ("mixed", "clean_ascii", "clean_curly", "dirty_ascii", "dirty_curly", "mojibake")
# The splits on which a pass is slow enough with a tenth of the text.
SMALL = ("worst", "headlines")
GIVEN = "given"


def measure(
    texts_of: Mapping[str, Sequence[str]], rounds: int, say: Any = lambda line: None
) -> dict[str, Any]:
    """Return rates and stages of each split, and why what is absent is.

    Rates are MB/s, one a round; stages are milliseconds for a MB.
    """
    other, absent = peers.tasks()
    plain = each(PLAIN, without_re2().clean)
    limit, absent_limits = limits.tasks()
    result: dict[str, Any] = {"absent": absent | absent_limits, "splits": {}}
    for split, texts in texts_of.items():
        say(f"throughput: {split}")
        tasks: list[Task] = [*OWN, plain, *(t for t in other if t.name.startswith("ftfy"))]
        if split in ALL_PEERS or split == GIVEN:
            tasks += [BODY_TASK, *(t for t in other if not t.name.startswith("ftfy"))]
        if split in ("mixed", GIVEN):
            tasks += limit
        rates = interleaved(tasks, texts, rounds)
        result["splits"][split] = {
            "documents": len(texts),
            "megabytes": round(sum(len(t.encode("utf-8", "replace")) for t in texts) / 1e6, 3),
            "rates": {name: [float(f"{r:.4g}") for r in found] for name, found in rates.items()},
            "stages": {k: float(f"{v:.3g}") for k, v in stages(texts, rounds).items()},
        }
    return result


def without_re2() -> Pipeline:
    """Return ``NEWS`` as it is where google-re2 is not installed."""
    found = Pipeline(NEWS.normalizers, NEWS.protected)
    with patch.object(finders, "is_there", bool):
        found.prepare()
    return found


def texts_of(splits: Sequence[str], megabytes: float, seed: int) -> dict[str, list[str]]:
    """Return the texts of each split, *megabytes* of each; of those that are slow, a tenth."""
    return {
        split: corpus.sample(split, int(megabytes * 1e6 * (0.1 if split in SMALL else 1)), seed)
        for split in splits
    }


def table(split: str, found: Mapping[str, Any]) -> str:
    """Return what was measured on one split as a Markdown table, the fastest first."""
    rates = found["rates"]
    rows = sorted(rates, key=lambda name: -median(rates[name]))
    lines = ["| | MB/s | times ftfy |", "|---|--:|--:|"]
    lines += [
        f"| {name} | {median(rates[name]):,.1f} | {times(rates, name, peers.BASE):.1f} |"
        for name in rows
    ]
    return f"{split}: {found['documents']:,} documents\n\n" + "\n".join(lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    options = _options(arguments)
    if options.texts:
        texts = {GIVEN: list(islice(corpus.given(options.texts, options.field), options.most))}
    else:
        texts = texts_of(options.splits, options.megabytes, options.seed)
    result = measure(texts, options.rounds)
    for split, found in result["splits"].items():
        print(table(split, found))
        print("| stage | ms/MB |\n|---|--:|")
        for name, cost in found["stages"].items():
            print(f"| {name} | {cost:.2f} |")
        print()
    for name, reason in result["absent"].items():
        print(f"absent: {name} ({reason})")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.throughput", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--splits", nargs="+", choices=corpus.SPLITS, default=[*corpus.SPLITS])
    parser.add_argument("--megabytes", type=float, default=1.0, help="of text, of each split")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--texts", type=Path, help="a JSONL or Parquet file in place of the splits")
    parser.add_argument("--field", default="text", help="its field with the text")
    parser.add_argument("--most", type=int, help="take only so many of its texts")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
