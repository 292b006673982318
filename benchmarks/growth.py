"""Does the cost of any input grow faster than its size?

    python -m benchmarks.growth
    python -m benchmarks.growth --size 50000

Each input of ``benchmarks.hostile`` is cleaned at one size and at four times that size.  One that
takes more than six times as long is measured once more at four times both sizes, where what else
the machine does weighs less; one that does so again has failed, and fails the run.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from typing import NamedTuple

from benchmarks.hostile import INPUTS
from benchmarks.timing import seconds
from newsclean import clean

SIZE = 20_000  # characters of the smaller text
LIMIT = 6.0
ENOUGH = 0.2  # seconds on one text, after which it is not cleaned again
RUNS = 3


class Growth(NamedTuple):
    """What one input costs at a size and at four times that size."""

    name: str
    size: int
    milliseconds: float
    milliseconds_at_4x: float

    @property
    def ratio(self) -> float:
        """How many times as long the larger takes; below a millisecond the clock would decide."""
        return self.milliseconds_at_4x / max(self.milliseconds, 1.0)

    @property
    def failed(self) -> bool:
        return self.ratio > LIMIT


def measure(names: Sequence[str], size: int) -> list[Growth]:
    """Return the growth of each of the inputs *names*, the smaller text of *size* characters."""
    found = []
    gc.collect()
    gc.freeze()  # else looking through what was measured before would be measured with this
    for name in names:
        growth = _growth(name, size, ENOUGH)
        found.append(_growth(name, 4 * size, 10 * ENOUGH) if growth.failed else growth)
    gc.unfreeze()
    return found


def _growth(name: str, size: int, enough: float) -> Growth:
    before, unit, behind = INPUTS[name]
    small, large = (before + (unit * n)[:n] + behind for n in (size, 4 * size))
    return Growth(name, size, _milliseconds(small, enough), _milliseconds(large, enough))


def _milliseconds(text: str, enough: float) -> float:
    """The least of a few runs, for whatever else the machine does only adds time."""
    times: list[float] = []
    while len(times) < RUNS and sum(times) < enough:
        times.append(seconds(clean, text))
    return 1000 * min(times)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth")
    parser.add_argument("--size", type=int, default=SIZE, help="of the smaller text")
    options = parser.parse_args(arguments)
    found = measure([*INPUTS], options.size)
    print("| input | ms | ms at 4x | ratio |\n|---|--:|--:|--:|")
    for growth in sorted(found, key=lambda growth: -growth.ratio):
        print(
            f"| `{growth.name}` | {growth.milliseconds:.1f} | {growth.milliseconds_at_4x:.1f} "
            f"| {growth.ratio:.1f} |{' FAILED' * growth.failed}"
        )
    failed = sum(growth.failed for growth in found)
    print(f"\n{len(found)} inputs, {failed} that grow faster than their size")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
