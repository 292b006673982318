"""The tables of the docs, each made from what was measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import Any

from benchmarks import fresh, instructions
from benchmarks.growth import CEILING
from benchmarks.peers import BASE
from benchmarks.targets import TIMES_PEER, targets
from benchmarks.throughput import PLAIN
from benchmarks.timing import times

Result = Mapping[str, Any]
PASSED, CLEANED = ": read and write", ": read, clean and write"
MAIN = ("mixed", "clean_ascii", "clean_curly", "dirty_ascii", "dirty_curly", "mojibake")
OWN = ("clean", PLAIN, "clean, MINIMAL", "explain")
STAGES_OF = (*MAIN, "cleaned", "de", "ru", "zh")


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def splits_of(result: Result) -> Mapping[str, Any]:
    found: Mapping[str, Any] = result["throughput"]["splits"]
    return found


def rate(rates: Mapping[str, list[float]], task: str) -> str:
    found = median(rates[task])
    return f"{found:,.0f}" if found >= 100 else f"{found:.1f}"


def _made(result: Result) -> str:
    made = result["made"]["throughput"]
    packages = ", ".join(f"{name} {number}" for name, number in made["versions"].items())
    settings = result["throughput"]["settings"]
    return (
        f"Measured on {made['on']} with {made['python']} on {made['system']}, "
        f"{made['processors']} × {made['processor']}; {settings['megabytes']:g} MB of each split, "
        f"{settings['rounds']} rounds, seed {settings['seed']}.  {packages}."
    )


def _targets(result: Result) -> str:
    """A table of the limits that are kept; ``python -m benchmarks`` prints the others, too."""
    kept = [[t.what, t.limit, t.found] for t in targets(dict(result)) if t.holds]
    return _table(["limit kept", "limit", "measured"], kept)


def _by_split(result: Result) -> str:
    rows = []
    own = [task for task in OWN if task in splits_of(result)["mixed"]["rates"]]
    for split, found in splits_of(result).items():
        rates = found["rates"]
        cells = [f"{rate(rates, t)} ({times(rates, t, BASE):.1f})" for t in own]
        rows.append([split, rate(rates, BASE), *cells])
    return _table(["split", BASE, *own], rows)


def _by_peer(result: Result) -> str:
    splits = {name: found["rates"] for name, found in splits_of(result).items() if name in MAIN}
    first = splits["mixed"]
    limits = limit_names(first)
    tasks = sorted((t for t in first if t not in limits), key=lambda t: -median(first[t]))
    rows = [
        [
            task,
            f"{times(first, task, BASE):.1f}",
            *(rate(rates, task) for rates in splits.values()),
        ]
        for task in tasks
    ]
    absent = "".join(
        f"\n\nNot there, and so not measured: {name} ({reason})."
        for name, reason in result["throughput"]["absent"].items()
    )
    return _table(["", "times ftfy, mixed", *splits], rows) + absent


def _in_short(result: Result) -> str:
    """The table of the README: the mixed split, ours and one way to call each peer."""
    rates = splits_of(result)["mixed"]["rates"]
    rows = [
        [name, rate(rates, name), f"{times(rates, name, BASE):.1f}"]
        for name in sorted(rates, key=lambda name: -median(rates[name]))
        if name in (BASE, *OWN, *TIMES_PEER)
    ]
    return _table(["mixed news", "MB/s", "times ftfy"], rows)


def limit_names(rates: Mapping[str, list[float]]) -> list[str]:
    return [t for t in rates if t.startswith(("decode", "str.", "split", "JSON", "Parquet"))]


def _limits(result: Result) -> str:
    rates = splits_of(result)["mixed"]["rates"]
    rows = []
    for task in limit_names(rates):
        if task.endswith(CLEANED):
            continue
        within = task.removesuffix(PASSED) + CLEANED
        reached = within if within in rates else "clean"
        share = median(rates[reached]) / median(rates[task])
        rows.append([task, rate(rates, task), rate(rates, reached), f"{share:.1%}"])
    return _table(["mixed, MB/s", "at best", "with `clean`", "reached"], rows)


def _stages(result: Result) -> str:
    splits = {
        name: splits_of(result)[name]["stages"] for name in STAGES_OF if name in splits_of(result)
    }
    names = [*next(iter(splits.values()))]
    rows = [[name, *(f"{costs[name]:.1f}" for costs in splits.values())] for name in names]
    return _table(["ms for 1 MB", *splits], rows)


def _growth(result: Result) -> str:
    cases = sorted(result["growth"], key=lambda case: -float(case["ratio"]))
    rows = [
        [
            f"`{c['name']}`",
            f"{c['milliseconds']:.1f}",
            f"{c['milliseconds_at_4x']:.1f}",
            f"{c['ratio']:.1f}",
        ]
        for c in cases[:10]
    ]
    middle = median(float(case["ratio"]) for case in cases)
    return (
        f"{len(cases)} inputs; the middle one takes {middle:.1f} times as long.  "
        "The ten that grow most:\n\n"
        + _table(["input", "ms", "ms at 4 times the size", "ratio"], rows)
    )


def _cost(result: Result) -> str:
    found = result["cost"]
    rows = [
        [f"`{cost['unit']!r}`", cost["owner"], f"{cost['microseconds']:.1f}"]
        for cost in found["dearest"][:10]
    ]
    over = sum(cost["microseconds"] > CEILING for cost in found["dearest"])
    return (
        f"{found['texts']:,} texts, of which {over} cost over {CEILING:g} µs a character.  "
        "The ten dearest:\n\n" + _table(["over and over", "of", "µs a character"], rows)
    )


def _long(result: Result) -> str:
    rows = [
        [
            f"{size} MB",
            f"{c['peak_mb']:,.0f}",
            f"{c['bytes_a_character']:.1f}",
            f"{c['mb_a_second']:.1f}",
        ]
        for size, c in result["long"].items()
    ]
    return _table(["one text of", "peak MB", "bytes a character", "MB/s"], rows)


def _fresh(result: Result) -> str:
    rows = [
        [split, *(f"{rate:.1f}" for way in fresh.WAYS for rate in found[way])]
        for split, found in result["fresh"].items()
    ]
    return _table(
        ["MB/s", *(f"{way}, {how}" for way in fresh.WAYS for how in ("fresh", "again"))], rows
    )


def _startup(result: Result) -> str:
    found = result["startup"]
    rows = [[name, f"{cost:.1f}"] for name, cost in found["beyond_bare_ms"].items()]
    return (
        _table(["beyond bare Python", "ms"], rows)
        + f"\n\nA headline of 60 characters: {found['headline_us']:.1f} µs."
    )


def _memory(result: Result) -> str:
    peaks = result["memory"]["peak_mb"]
    sizes = sorted({size for found in peaks.values() for size in found}, key=float)
    rows = [[way, *(f"{found[size]:.0f}" for size in sizes)] for way, found in peaks.items()]
    absent = "".join(
        f"\n\nNot measured: {way} ({reason})." for way, reason in result["memory"]["absent"].items()
    )
    return _table(["peak MB, for a corpus of", *(f"{size} MB" for size in sizes)], rows) + absent


# Name of a table to the part of the result that it needs, and what writes it.
TABLES: dict[str, tuple[str, Callable[[Result], str]]] = {
    "instructions": ("instructions", lambda result: instructions.table(result["instructions"])),
    "speed": ("throughput", _in_short),
    "made": ("throughput", _made),
    "targets": ("made", _targets),
    "splits": ("throughput", _by_split),
    "peers": ("throughput", _by_peer),
    "fresh": ("fresh", _fresh),
    "limits": ("throughput", _limits),
    "stages": ("throughput", _stages),
    "growth": ("growth", _growth),
    "cost": ("cost", _cost),
    "long": ("long", _long),
    "startup": ("startup", _startup),
    "memory": ("memory", _memory),
}
