"""The matrix of extractors: measured, as tables, and in ``docs/extractors.md``."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.extractors.marked import INLINE, Page
from benchmarks.extractors.readers import READERS, Reader, absent
from benchmarks.extractors.score import Figures, Reading, inline, score
from newsclean import BODY, NEWS

__all__ = [
    "PAGE",
    "RESULT",
    "inline_table",
    "left",
    "measure",
    "measured",
    "readings",
    "table",
    "written",
]

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/extractors.md"
RESULT = ROOT / "benchmarks/results/extractors.json"
PRESETS = {"NEWS": NEWS, "BODY": BODY}
Result = Mapping[str, Mapping[str, Any]]


def measure(pages: Sequence[Page]) -> Result:
    """Return for each extractor that is installed its version, its figures and what it drops."""
    return {
        reader.name: measured(reader, readings(reader, pages))
        for reader in READERS
        if not absent(reader)
    }


def readings(reader: Reader, pages: Iterable[Page]) -> list[Reading]:
    """Return what *reader* makes of each of *pages*."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what an extractor warns of is not ours to mend
        made = [reader.page(page) for page in pages]
        return [Reading(page, reader.call(page), markdown=reader.markdown) for page in made]


def measured(reader: Reader, read: Sequence[Reading]) -> Mapping[str, Any]:
    """Return the version of *reader*, its figures for each preset, and what it drops."""
    figures = {}
    for name, preset in PRESETS.items():
        total = Figures()
        for reading in read:
            total += score(reading, preset.clean(reading.text))
        figures[name] = asdict(total)
    counts = {name: [0, 0] for name in INLINE}
    for reading in read:
        for name, found in inline(reading).items():
            counts[name] = [a + b for a, b in zip(counts[name], found, strict=True)]
    return {"version": version(reader.packages[0]), **figures, "inline": counts}


def left(pages: Sequence[Page]) -> Counter[tuple[str, str, str]]:
    """Return how many extractors' texts still have each line of furniture, by preset and page."""
    found: Counter[tuple[str, str, str]] = Counter()
    for reader in READERS:
        for reading in readings(reader, pages) if not absent(reader) else ():
            for name, preset in PRESETS.items():
                kinds = ("page", "context") if name == "BODY" else ("page",)
                for i in reading.left(preset.clean(reading.text)):
                    if reading.page.parts[i].kind in kinds:
                        found[name, reading.page.name, reading.page.parts[i].text] += 1
    return found


def table(result: Result) -> str:
    """Return the matrix as a table of Markdown."""
    rows = [
        "| extractor | version | furniture left | `NEWS` takes | page lines left | `BODY` takes "
        "| torn sentences | mended | story words kept | lost |",
        "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for name, found in result.items():
        news, body = found["NEWS"], found["BODY"]
        lines = body["page"] + body["context"]
        cells = [
            name,
            found["version"],
            news["page"],
            _percent(news["page_gone"], news["page"]),
            lines,
            _percent(body["page_gone"] + body["context_gone"], lines),
            news["torn"],
            news["mended"],
            f"{news['words']:,}",
            max(news["lost"], body["lost"]),
        ]
        rows.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(rows) + "\n"


def inline_table(result: Result) -> str:
    """Return which inline elements each extractor keeps, as a table of Markdown."""
    rows = [
        f"| extractor | {' | '.join(f'`<{name}>`' for name in INLINE)} |",
        f"|---|{'--:|' * len(INLINE)}",
    ]
    for name, found in result.items():
        counts = [found["inline"][each] for each in INLINE]
        cells = ["all" if kept == total else f"{kept} of {total}" for total, kept in counts]
        rows.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def written(page: str, result: Result) -> str:
    """Return *page* with the tables of *result* between its marks.

    Raises ``ValueError`` where the marks are missing.
    """
    for mark, made in (("matrix", table(result)), ("inline", inline_table(result))):
        before, begins, rest = page.partition(f"<!-- {mark} -->\n")
        _, ends, after = rest.partition("<!-- end -->")
        if not (begins and ends):
            raise ValueError(f"the page needs <!-- {mark} --> and, after it, <!-- end -->")
        page = f"{before}{begins}{made}\n{ends}{after}"
    return page


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"
