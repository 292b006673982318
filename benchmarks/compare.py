"""What changed between two results, beyond what two runs of the same code differ by.

    python -m benchmarks.compare before.json after.json

Rates are compared as times ftfy in the same round, so that a faster machine or day is no change.
A change counts where it is more than 5 % and the middle halves of the rounds lie apart.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

from benchmarks.peers import BASE

LEAST = 0.05


class Change(NamedTuple):
    """A figure before and after; *better* says which way it went."""

    what: str
    before: float
    after: float
    better: bool

    def __str__(self) -> str:
        word = "better" if self.better else "WORSE"
        by = (self.after - self.before) / (abs(self.before) or 1.0)
        return f"{word:6} {by:+7.0%}  {self.before:8.2f} → {self.after:8.2f}  {self.what}"


def changes(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    """Yield each figure that both results have and that changed beyond noise."""
    old, new = (result.get("throughput", {}).get("splits", {}) for result in (before, after))
    for split in old.keys() & new.keys():
        for task in old[split]["rates"].keys() & new[split]["rates"].keys() - {BASE}:
            ratios = _ratios(old[split]["rates"], task), _ratios(new[split]["rates"], task)
            if change := _changed(f"{split}: {task}, times ftfy", *ratios):
                yield change
    yield from _costs(before, after)


def _costs(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    """Figures that were measured once, where less is better: only a large change counts."""
    old, new = _single(before), _single(after)
    for what in old.keys() & new.keys():
        if abs(new[what] - old[what]) > 5 * LEAST * max(abs(old[what]), 1.0):
            yield Change(what, old[what], new[what], better=new[what] < old[what])


def _single(result: dict[str, Any]) -> dict[str, float]:
    found: dict[str, float] = {}
    if startup := result.get("startup"):
        found |= {f"{k}, ms": v for k, v in startup["beyond_bare_ms"].items()}
        found["headline, µs"] = startup["headline_us"]
    for way, peaks in result.get("memory", {}).get("peak_mb", {}).items():
        found |= {f"{way}, {size} MB: peak MB": peak for size, peak in peaks.items()}
    found |= {f"growth of {c['name']!r}": c["ratio"] for c in result.get("growth", ())}
    return found


def _ratios(rates: dict[str, list[float]], task: str) -> list[float]:
    return [a / b for a, b in zip(rates[task], rates[BASE], strict=True)]


def _changed(what: str, before: list[float], after: list[float]) -> Change | None:
    old, new = median(before), median(after)
    apart = _middle(before)[1] < _middle(after)[0] or _middle(after)[1] < _middle(before)[0]
    if apart and abs(new / old - 1) > LEAST:
        return Change(what, old, new, better=new > old)
    return None


def _middle(values: list[float]) -> tuple[float, float]:
    """Where the middle half of *values* begins and ends."""
    if len(values) < 2:
        return values[0], values[0]
    low, _, high = quantiles(values, n=4, method="inclusive")
    return low, high


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    options = parser.parse_args(arguments)
    before, after = (
        json.loads(path.read_text("utf-8")) for path in (options.before, options.after)
    )
    found = sorted(changes(before, after), key=lambda change: (change.better, change.what))
    print("\n".join(map(str, found)) or "nothing changed beyond noise")


if __name__ == "__main__":
    main()
