"""Write what was measured into the docs: tables between markers, and plots.

A table stands between ``<!-- NAME -->`` and ``<!-- end -->``; all else of the page is prose, and
stays.  ``tests/test_benchmarks.py`` checks that the docs agree with the result.
"""

from __future__ import annotations

import re
from pathlib import Path
from statistics import median

from benchmarks import throughput
from benchmarks.peers import BASE
from benchmarks.plots import Bar, bars
from benchmarks.stages import REST, WHOLE
from benchmarks.tables import TABLES, Result, limit_names, rate, splits_of
from benchmarks.targets import TIMES_FTFY
from benchmarks.timing import times

PAGE = "performance.md"
README = "README.md"
IMAGES = "assets"
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


def plots(result: Result) -> dict[str, str]:
    """Return the plots by the name of their file."""
    return {
        "speed.svg": _speed(result),
        "splits.svg": _times_by_split(result),
        "stages.svg": _cost_by_stage(result),
    }


def _speed(result: Result) -> str:
    rates = splits_of(result)["mixed"]["rates"]
    limits = limit_names(rates)
    rows = [
        Bar(
            f"newsclean {task}" if _ours(task) else task,
            [("ours" if _ours(task) else "peer", median(rates[task]))],
            rate(rates, task),
        )
        for task in sorted(rates, key=lambda t: -median(rates[t]))
        if task not in limits
    ]
    return bars("Cleaning news, MB/s", "mixed split, one process, processor time", rows)


def _ours(task: str) -> bool:
    return task.startswith(("clean,", "explain")) or task == "clean"


def _times_by_split(result: Result) -> str:
    rows = []
    for split, found in splits_of(result).items():
        ratio = times(found["rates"], "clean", BASE)
        rows.append(Bar(split, [("ours", ratio)], f"{ratio:.1f}", TIMES_FTFY.get(split)))
    return bars("clean, times as fast as ftfy.fix_text", "by split; the mark is the target", rows)


def _cost_by_stage(result: Result) -> str:
    rows = []
    for split, found in splits_of(result).items():
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
