"""The experiment as tables, as a plot, and in ``docs/downstream.md``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.downstream.filters import FILTERS
from benchmarks.downstream.measure import CLEANERS
from benchmarks.plots import Bar, bars

__all__ = ["PAGE", "PLOT", "RESULT", "plot", "tables", "written"]

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/downstream.md"
PLOT = ROOT / "docs/assets/downstream.svg"
RESULT = ROOT / "benchmarks/results/downstream.json"
_BEGIN, _END = "<!-- figures -->\n", "<!-- end -->"
_SHOWN = ("as scraped", "NEWS", "BODY")
Result = Mapping[str, Any]


def tables(result: Result) -> str:
    """Return all tables of *result*."""
    found = ", ".join(f"{name} {each}" for name, each in result["versions"].items())
    return "\n".join(
        [f"Measured with {found}.\n", *_of_sets(result["sets"]), *_of_speakers(result)]
    )


def _of_sets(sets: Result) -> Iterator[str]:
    for name, systems in sets.items():
        first = systems["as scraped"]
        yield f"### {name[0].upper()}{name[1:]}: {first['texts']} texts\n"
        head = ["", *FILTERS, "same story found", "other stories found", "tokens"]
        rows = [_line(_code(each), systems[each], first) for each in CLEANERS if each in systems]
        yield _table(head, rows)


def _line(name: str, found: Result, first: Result) -> list[str]:
    pairs = found["pairs"]
    same = f"{pairs['found']} of {pairs['same']}" if pairs["same"] else "–"
    change = 100 * (found["tokens"] / first["tokens"] - 1)
    return [
        name,
        *(_percent(found["kept"][each], found["texts"]) for each in FILTERS),
        same,
        str(pairs["false"]),
        f"{found['tokens']:,}" + ("" if found is first else f" ({change + 0.0:+.1f} %)"),
    ]


def _of_speakers(result: Result) -> Iterator[str]:
    yield "### Quotations with the right speaker\n"
    head = ["", *(f"{name}: {_asked(each)}" for name, each in result["speakers"].items())]
    rows = [
        [_code(name), *(str(each[name]["right"]) for each in result["speakers"].values())]
        for name in CLEANERS
    ]
    yield _table(head, rows)


def _asked(systems: Result) -> int:
    return int(systems["as scraped"]["quotations"])


def plot(result: Result) -> str:
    """Return the plot: how many of all texts each filter keeps, before and after."""
    rows = []
    for each in FILTERS:
        for name in _SHOWN:
            systems = [found[name] for found in result["sets"].values()]
            texts = sum(found["texts"] for found in systems)
            share = sum(found["kept"][each] for found in systems) / texts
            kind = "ours" if name.isupper() else "peer"
            rows.append(Bar(f"{each}, {name}", [(kind, 100 * share)], f"{100 * share:.0f} %"))
    texts = sum(found["as scraped"]["texts"] for found in result["sets"].values())
    return bars("Documents that quality filters keep", f"Share of {texts} texts of all sets", rows)


def written(page: str, result: Result) -> str:
    """Return *page* with the tables of *result* between its marks.

    Raises ``ValueError`` where the marks are missing.
    """
    before, begins, rest = page.partition(_BEGIN)
    _, ends, after = rest.partition(_END)
    if not (begins and ends):
        raise ValueError(f"the page needs {_BEGIN.strip()} and, after it, {_END}")
    return f"{before}{begins}\n{tables(result)}\n{ends}{after}"


def _code(name: str) -> str:
    return f"`{name}`" if name.isupper() else name


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %"


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
