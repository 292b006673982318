"""The figures of quality as tables of Markdown, and their place in ``docs/quality.md``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

__all__ = ["tables", "written"]

_BEGIN, _END = "<!-- figures -->", "<!-- end of figures -->"
_OF_DOCUMENTS = ("P", "R", "F1", "destroyed", "hurt", "merged", "goldF1")


def written(page: str, result: Mapping[str, Any]) -> str:
    """Return *page* with the tables of *result* between its marks.

    Raises ``ValueError`` where the marks are missing.
    """
    block = f"{_BEGIN}\n\n{tables(result)}\n{_END}"
    made, count = re.subn(f"{_BEGIN}.*?{_END}", lambda _: block, page, flags=re.DOTALL)
    if count != 1:
        raise ValueError(f"the page needs {_BEGIN} and {_END} once each")
    return made


def tables(result: Mapping[str, Any]) -> str:
    """Return all tables of *result*."""
    versions = ", ".join(f"{name} {found}" for name, found in result["versions"].items())
    parts = [f"Measured with {versions}.\n"]
    if labelled := result.get("labelled"):
        parts += _of_labelled(labelled)
    return "\n".join([*parts, *_of_own(result["own"])])


def _of_labelled(systems: Mapping[str, Any]) -> Iterator[str]:
    sets = next(iter(systems.values()))
    documents = [name for name, figures in sets.items() if "docs" in figures]
    pairs = [name for name in sets if name not in documents]
    for preset in ("NEWS", "MINIMAL", "BODY"):
        if preset in systems and documents:
            yield f"### Documents, `{preset}`\n"
            rows = [
                [f"`{s}`", f"{systems[preset][s]['docs']:.0f}"]
                + [_shown(systems[preset][s].get(figure)) for figure in _OF_DOCUMENTS]
                for s in documents
            ]
            yield _table(["set", "documents", *_OF_DOCUMENTS], rows)
    for figure, says in (
        ("goldF1", "agreement with the article"),
        ("R", "artifact lines removed"),
        ("destroyed", "words of the story lost"),
    ):
        told = [name for name in documents if figure in sets[name]]
        if told:
            yield f"### Beside others: {says} (`{figure}`)\n"
            yield _by_system(systems, told, figure)
    for figure, says in (("exact", "broken texts mended"), ("unharmed", "sound texts unchanged")):
        told = [name for name in pairs if figure in sets[name]]
        if told:
            yield f"### Pairs: {says} (`{figure}`)\n"
            yield _by_system(systems, told, figure)


def _by_system(systems: Mapping[str, Any], sets: Sequence[str], figure: str) -> str:
    count = {"exact": "broken", "unharmed": "sound"}.get(figure, "docs")
    first = next(iter(systems.values()))
    rows = [
        [
            f"`{s}`",
            f"{first[s][count]:.0f}",
            *(_shown(found[s][figure]) for found in systems.values()),
        ]
        for s in sets
    ]
    return _table(["set", "texts", *(_code(name) for name in systems)], rows)


def _of_own(presets: Mapping[str, Any]) -> Iterator[str]:
    yield "### The project's own cases and rule rows, `NEWS`\n"
    rows = []
    for name, figures in presets["NEWS"].items():
        cells = [_shown(figures.get("exact")), _shown(figures.get("unharmed"))]
        misses = f"{figures['missed']:.0f}" if figures.get("missed") else ""
        rows.append(
            [
                name,
                f"{figures['broken']:.0f}",
                cells[0],
                misses,
                f"{figures['sound']:.0f}",
                cells[1],
            ]
        )
    yield _table(["set", "broken", "exact", "known misses", "sound", "unharmed"], rows)


def _code(name: str) -> str:
    return f"`{name}`" if name.isupper() else name


def _shown(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
