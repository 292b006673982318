"""Does the cost of any input grow faster than its size, and what does a character cost at most?

    python -m benchmarks.growth
    python -m benchmarks.growth --size 50000
    python -m benchmarks.growth --cost                  # half an hour: every piece, joined each way
    python -m benchmarks.growth --cost --every 20 --ceiling 6

Each input of ``benchmarks.hostile`` is cleaned at one size and at four times that size.  One that
takes more than six times as long is measured once more at four times both sizes, where what else
the machine does weighs less; one that does so again has failed, and fails the run.

With ``--cost``, texts are made of the pieces of ``benchmarks.units``, which stand in the rows and
cues themselves, each repeated by itself and joined by blanks and line breaks.  Each is cleaned
once at a small size; one that seems dear is measured again at the full size, and at the end once
more if it is over the ceiling, for what else the machine does only adds time.  The run fails where
a character costs more than the ceiling.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Sequence
from typing import NamedTuple

from benchmarks.hostile import INPUTS, PROSE
from benchmarks.timing import seconds
from benchmarks.units import JOINTS, units
from newsclean import clean

SIZE = 20_000  # characters of the smaller text
LIMIT = 6.0
CEILING = 4.0  # microseconds a character
FIRST_LOOK = 1_000  # characters of a piece's text when it is first measured
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
    before, unit, after = INPUTS[name]
    small, large = (before + (unit * n)[:n] + after for n in (size, 4 * size))
    return Growth(name, size, _milliseconds(small, enough), _milliseconds(large, enough))


def _milliseconds(text: str, enough: float) -> float:
    """The least of a few runs, for whatever else the machine does only adds time.

    A part of the text is cleaned before each, so that nothing is known of the text itself.
    """
    times: list[float] = []
    while len(times) < RUNS and sum(times) < enough:
        clean(text[: len(text) // 2])
        times.append(seconds(clean, text))
    return 1000 * min(times)


class Cost(NamedTuple):
    """What a character of a text costs that is nothing but *unit* over and over."""

    unit: str
    owner: str
    microseconds: float


def costs(every: int, size: int, ceiling: float = CEILING) -> list[Cost]:
    """Return the cost of every so-manieth piece, joined in each way, the dearest first."""
    found = []
    clean(PROSE)  # what is made on first use is made now
    gc.collect()
    gc.freeze()
    for piece, owner in [*units().items()][::every]:
        for joint in JOINTS:
            unit = piece + joint
            cost = _cost(unit, FIRST_LOOK, 1)
            if cost > ceiling / 2:
                cost = _cost(unit, size, 1)
            found.append(Cost(unit, owner, cost))
    found = [
        one._replace(microseconds=min(one.microseconds, _cost(one.unit, size, RUNS)))
        if one.microseconds > ceiling
        else one
        for one in found
    ]
    gc.unfreeze()
    return sorted(found, key=lambda cost: -cost.microseconds)


def _cost(unit: str, size: int, runs: int) -> float:
    """Microseconds a character, the least of so many runs; before each, a part is cleaned."""
    text = (unit * (size // len(unit) + 1))[:size]
    taken = []
    for _ in range(runs):
        clean(text[: size // 2])
        start = time.process_time()
        clean(text)
        taken.append(time.process_time() - start)
    return 1e6 * min(taken) / size


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth")
    parser.add_argument("--size", type=int, default=SIZE, help="of the smaller text")
    parser.add_argument("--cost", action="store_true", help="of a character, instead of growth")
    parser.add_argument("--every", type=int, default=1, help="only every so-manieth piece")
    parser.add_argument("--ceiling", type=float, default=CEILING, help="µs a character")
    parser.add_argument("--show", type=int, default=40, help="so many of the dearest")
    options = parser.parse_args(arguments)
    if options.cost:
        return _show(costs(options.every, options.size, options.ceiling), options)
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


def _show(found: Sequence[Cost], options: argparse.Namespace) -> int:
    print("| µs a character | piece | of |\n|--:|---|---|")
    for cost in found[: options.show]:
        print(f"| {cost.microseconds:.1f} | `{cost.unit!r}` | {cost.owner} |")
    over = sum(cost.microseconds > options.ceiling for cost in found)
    print(f"\n{len(found)} texts, {over} that cost over {options.ceiling:g} µs a character")
    return int(over > 0)


if __name__ == "__main__":
    sys.exit(main())
