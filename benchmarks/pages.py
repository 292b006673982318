"""Write what was measured into the docs: tables between markers, and plots.

A table stands between ``<!-- NAME -->`` and ``<!-- end -->``; all else of the page is prose, and
stays.  ``tests/test_benchmarks.py`` checks that the docs agree with the result.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import instructions, throughput
from benchmarks.growth import CEILING
from benchmarks.peers import BASE
from benchmarks.plots import Bar, bars
from benchmarks.stages import REST, WHOLE
from benchmarks.targets import TIMES_FTFY, TIMES_PEER, targets
from benchmarks.timing import times

Result = Mapping[str, Any]
PAGE = "performance.md"
README = "README.md"
IMAGES = "assets"
PASSED, CLEANED = ": read and write", ": read, clean and write"
MAIN = ("mixed", "clean_ascii", "clean_curly", "dirty_ascii", "dirty_curly", "mojibake")
OWN = ("clean", "clean, MINIMAL", "explain")
STAGES_OF = (*MAIN, "cleaned", "de", "ru", "zh")
GROUPS = {
    "s0": ("encodings", ("encoding.",)),
    "s1": ("artifacts and furniture", ("page-code", "artifacts", "repeats")),
    "s2": ("layout", ("layout",)),
    "s3": ("attribution", ("attribution",)),
    "s4": (REST, (REST,)),
}


def write(result: Result, docs: Path) -> None:
    """Write the tables of *result* into ``performance.md`` of *docs* and the README, and plots."""
    for page in (docs / PAGE, docs.parent / README):
        page.write_text(filled(page.read_text("utf-8"), result), "utf-8")
    (docs / IMAGES).mkdir(exist_ok=True)
    for name, plot in plots(result).items():
        (docs / IMAGES / name).write_text(plot, "utf-8")


def filled(page: str, result: Result) -> str:
    """Return *page* with each table written anew."""

    def table(found: re.Match[str]) -> str:
        part, written = TABLES[found[1]]
        text = written(result) if part in result else "Not measured."
        return f"<!-- {found[1]} -->\n{text}\n<!-- end -->"

    names = "|".join(TABLES)
    return re.sub(rf"<!-- ({names}) -->\n.*?<!-- end -->", table, page, flags=re.DOTALL)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _splits(result: Result) -> Mapping[str, Any]:
    found: Mapping[str, Any] = result["throughput"]["splits"]
    return found


def _rate(rates: Mapping[str, list[float]], task: str) -> str:
    rate = median(rates[task])
    return f"{rate:,.0f}" if rate >= 100 else f"{rate:.1f}"


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
    """A table of the limits that are kept; the others are named below it with their limits."""
    found = targets(dict(result))
    kept = [[t.what, t.limit, t.found] for t in found if t.holds]
    short = [f"* {t.what}: {t.found} (aim {t.limit})" for t in found if not t.holds]
    table = _table(["limit kept", "limit", "measured"], kept)
    return "\n".join([table, "", "Not reached yet:", "", *short]) if short else table


def _by_split(result: Result) -> str:
    rows = []
    for split, found in _splits(result).items():
        rates = found["rates"]
        cells = [f"{_rate(rates, t)} ({times(rates, t, BASE):.1f})" for t in OWN]
        rows.append([split, _rate(rates, BASE), *cells])
    return _table(["split", BASE, *OWN], rows)


def _by_peer(result: Result) -> str:
    splits = {name: found["rates"] for name, found in _splits(result).items() if name in MAIN}
    first = splits["mixed"]
    limits = _limit_names(first)
    tasks = sorted((t for t in first if t not in limits), key=lambda t: -median(first[t]))
    rows = [
        [
            task,
            f"{times(first, task, BASE):.1f}",
            *(_rate(rates, task) for rates in splits.values()),
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
    rates = _splits(result)["mixed"]["rates"]
    rows = [
        [name, _rate(rates, name), f"{times(rates, name, BASE):.1f}"]
        for name in sorted(rates, key=lambda name: -median(rates[name]))
        if name in (BASE, *OWN, *TIMES_PEER)
    ]
    return _table(["mixed news", "MB/s", "times ftfy"], rows)


def _limit_names(rates: Mapping[str, list[float]]) -> list[str]:
    return [t for t in rates if t.startswith(("decode", "str.", "split", "JSON", "Parquet"))]


def _limits(result: Result) -> str:
    rates = _splits(result)["mixed"]["rates"]
    rows = []
    for task in _limit_names(rates):
        if task.endswith(CLEANED):
            continue
        within = task.removesuffix(PASSED) + CLEANED
        reached = within if within in rates else "clean"
        share = median(rates[reached]) / median(rates[task])
        rows.append([task, _rate(rates, task), _rate(rates, reached), f"{share:.1%}"])
    return _table(["mixed, MB/s", "at best", "with `clean`", "reached"], rows)


def _stages(result: Result) -> str:
    splits = {
        name: _splits(result)[name]["stages"] for name in STAGES_OF if name in _splits(result)
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
    "limits": ("throughput", _limits),
    "stages": ("throughput", _stages),
    "growth": ("growth", _growth),
    "cost": ("cost", _cost),
    "long": ("long", _long),
    "startup": ("startup", _startup),
    "memory": ("memory", _memory),
}


def plots(result: Result) -> dict[str, str]:
    """Return the plots by the name of their file."""
    return {
        "speed.svg": _speed(result),
        "splits.svg": _times_by_split(result),
        "stages.svg": _cost_by_stage(result),
    }


def _speed(result: Result) -> str:
    rates = _splits(result)["mixed"]["rates"]
    limits = _limit_names(rates)
    rows = [
        Bar(
            f"newsclean {task}" if _ours(task) else task,
            [("ours" if _ours(task) else "peer", median(rates[task]))],
            _rate(rates, task),
        )
        for task in sorted(rates, key=lambda t: -median(rates[t]))
        if task not in limits
    ]
    return bars("Cleaning news, MB/s", "mixed split, one process, processor time", rows)


def _ours(task: str) -> bool:
    return task.startswith(("clean,", "explain")) or task == "clean"


def _times_by_split(result: Result) -> str:
    rows = []
    for split, found in _splits(result).items():
        ratio = times(found["rates"], "clean", BASE)
        rows.append(Bar(split, [("ours", ratio)], f"{ratio:.1f}", TIMES_FTFY.get(split)))
    return bars("clean, times as fast as ftfy.fix_text", "by split; the mark is the target", rows)


def _cost_by_stage(result: Result) -> str:
    rows = []
    for split, found in _splits(result).items():
        if split in throughput.SMALL:
            continue
        stages = found["stages"]
        parts = [
            (kind, sum(cost for name, cost in stages.items() if name.startswith(starts)))
            for kind, (_, starts) in GROUPS.items()
        ]
        rows.append(Bar(split, parts, f"{stages[WHOLE]:.0f}"))
    legend = {kind: name for kind, (name, _) in GROUPS.items()}
    return bars("Where the time goes", "milliseconds for 1 MB, by split", rows, legend)
