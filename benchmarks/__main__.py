"""Measure everything, keep the figures, and write the tables and plots of ``docs`` from them.

    python -m benchmarks                          # less than ten minutes
    python -m benchmarks --megabytes 4 --rounds 9
    python -m benchmarks --only growth startup    # the rest stays as it was measured
    python -m benchmarks --only                   # measure nothing: tables and plots alone

Two results are compared by ``python -m benchmarks.compare``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks import corpus, fresh, growth, hostile, memory, pages, peers, startup, throughput
from benchmarks.targets import targets
from benchmarks.timing import machine, versions

RESULT = Path(__file__).parent / "results" / "speed.json"
PACKAGES = sorted(
    {
        "newsclean",
        "google-re2",
        "regex",
        "charset-normalizer",
        "orjson",
        "pyarrow",
        *(p.package for p in peers.PEERS),
    }
)


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    result = json.loads(options.output.read_text("utf-8")) if options.output.exists() else {}
    for part, measure in PARTS.items():
        if part in options.only:
            _say(part)
            result[part] = measure(options)
            result.setdefault("made", {})[part] = {
                "on": date.today().isoformat(),
                **machine(),
                "versions": versions(PACKAGES),
            }
            write(result, options.output)
    if options.docs:
        pages.write(result, options.docs)
    for target in targets(result):
        mark = "holds" if target.holds else "MISSED"
        print(f"{mark:6}  {target.found:>8} {target.limit:>6}  {target.what}")
    return 0


def write(result: dict[str, Any], path: Path) -> None:
    """Write *result* to *path*; one of the dearest texts may have half a surrogate pair."""
    written = json.dumps(result, ensure_ascii=False) + "\n"
    path.write_bytes(written.encode("utf-8", "backslashreplace"))  # as JSON escapes it, too


def _throughput(options: argparse.Namespace) -> dict[str, Any]:
    texts = throughput.texts_of(options.splits, options.megabytes, options.seed)
    settings = {k: getattr(options, k) for k in ("megabytes", "rounds", "seed")}
    return throughput.measure(texts, options.rounds, _say) | {"settings": settings}


def _fresh(options: argparse.Namespace) -> dict[str, Any]:
    splits = [split for split in fresh.SPLITS if split in options.splits]
    return fresh.measure(splits, options.fresh_megabytes)


def _growth(options: argparse.Namespace) -> list[dict[str, Any]]:
    names = [*hostile.INPUTS][:: options.every]
    return [
        case._asdict() | {"ratio": round(case.ratio, 2)}
        for case in growth.measure(names, options.growth_size)
    ]


def _cost(options: argparse.Namespace) -> dict[str, Any]:
    found = growth.costs(options.cost_every, options.growth_size)
    return {"texts": len(found), "dearest": [cost._asdict() for cost in found[:50]]}


def _long(options: argparse.Namespace) -> dict[str, Any]:
    return memory.long_texts(options.long_megabytes)


def _startup(options: argparse.Namespace) -> dict[str, Any]:
    return startup.measure(options.startup_runs)


def _memory(options: argparse.Namespace) -> dict[str, Any]:
    return memory.measure(options.memory_megabytes)


PARTS: dict[str, Callable[[argparse.Namespace], Any]] = {
    "throughput": _throughput,
    "fresh": _fresh,
    "growth": _growth,
    "cost": _cost,
    "startup": _startup,
    "memory": _memory,
    "long": _long,
}


def _say(line: str) -> None:
    print(f"… {line}", file=sys.stderr, flush=True)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    add = parser.add_argument
    add("--output", type=Path, default=RESULT, help="the result, read first where it exists")
    add("--docs", type=Path, help="folder whose performance.md and plots to write")
    add("--only", nargs="*", choices=PARTS, default=[*PARTS], help="measure these parts again")
    add("--splits", nargs="+", choices=corpus.SPLITS, default=[*corpus.SPLITS])
    add("--megabytes", type=float, default=1.0, help="of text, of each split")
    add("--rounds", type=int, default=5)
    add("--seed", type=int, default=0)
    add("--fresh-megabytes", type=float, default=fresh.MEGABYTES)
    add("--growth-size", type=int, default=growth.SIZE, help="characters of the smaller text")
    add("--every", type=int, default=1, help="only every so-manieth of the growth inputs")
    add("--cost-every", type=int, default=10, help="only every so-manieth piece of the rows")
    add("--startup-runs", type=int, default=startup.RUNS)
    add("--memory-megabytes", type=float, nargs="+", default=[*memory.MEGABYTES])
    add("--long-megabytes", type=float, nargs="+", default=[*memory.LONG_MEGABYTES])
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
