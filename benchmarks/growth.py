"""Does the cost of any input grow faster than its size?

    python -m benchmarks.growth

Each input is cleaned at one size and at four times that size.  More than six times the time is
reported, and the run fails.  The inputs are those that hang other text libraries, and those that
would hang this one if a pattern of it were careless.
"""

from __future__ import annotations

import sys
import time

from benchmarks.hostile import INPUTS
from newsclean import clean

SIZE = 50_000
LIMIT = 6.0


def main() -> int:
    failed = 0
    print("| input | ms | ms at 4x | ratio |\n|---|---|---|---|")
    for name, (before, unit, behind) in INPUTS.items():
        small, large = (
            _milliseconds(before + (unit * size)[:size] + behind) for size in (SIZE, 4 * SIZE)
        )
        ratio = large / max(small, 1.0)  # below a millisecond the clock decides
        failed += ratio > LIMIT
        print(
            f"| `{name}` | {small:.1f} | {large:.1f} | {ratio:.1f} |{' FAILED' * (ratio > LIMIT)}"
        )
    print(f"\n{len(INPUTS)} inputs, {failed} that grow faster than their size")
    return 1 if failed else 0


def _milliseconds(text: str) -> float:
    """The least of a few runs, for whatever else the machine does only adds time."""
    times = []
    for _ in range(3):
        start = time.process_time()
        clean(text)
        times.append(time.process_time() - start)
        if times[-1] > 5:
            break
    return 1000 * min(times)


if __name__ == "__main__":
    sys.exit(main())
