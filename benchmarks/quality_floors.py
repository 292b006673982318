"""Floors under the figures of quality: a figure may rise, and its floor with it, but not fall."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

Key = tuple[str, str, str, str]
"""Part of the results, system, set and figure."""

__all__ = ["fallen", "raise_to", "slack"]

_CEILINGS = ("destroyed", "hurt", "merged")  # of these, less is better
_HELD = ("P", "R", "goldF1", "destroyed", "hurt", "exact", "unharmed")
_PRESETS = ("MINIMAL", "NEWS", "BODY")
_HEADER = """\
# The least that each preset reaches on each set; at most, for `destroyed` and `hurt`.
# benchmarks/quality.py holds the figures to it, and --raise-floors raises it where they rose.
"""
_STEP = 1000  # three digits; one document more or less in a set is well above that


def fallen(path: Path, result: Mapping[str, Any]) -> Iterator[str]:
    """Yield a sentence for each figure of *result* that is below its floor in *path*."""
    for (part, system, name, figure), floor in _floors(path):
        value = result.get(part, {}).get(system, {}).get(name, {}).get(figure)
        if value is not None and _worse(figure, value, floor):
            side = "above" if figure in _CEILINGS else "below"
            yield f"{part} {system}, {name}: {figure} is {value:.4f}, {side} {floor:.3f}"


def slack(path: Path, result: Mapping[str, Any]) -> Iterator[str]:
    """Yield a sentence for each figure of *result* that has risen above its floor, or has none."""
    floors = dict(_floors(path))
    for key, value in _held(result):
        floor = floors.get(key)
        if floor is None or _worse(key[3], floor, _rounded(key[3], value)):
            yield f"{', '.join(key)} is {value:.4f}, its floor {floor}: run with --raise-floors"


def raise_to(path: Path, result: Mapping[str, Any]) -> None:
    """Raise the floors in *path* to the figures of *result*; none is lowered."""
    floors = dict(_floors(path))
    for key, value in _held(result):
        risen = _rounded(key[3], value)
        if key not in floors or _worse(key[3], floors[key], risen):
            floors[key] = risen
    tables: dict[tuple[str, ...], list[str]] = {}
    for (part, system, name, figure), floor in sorted(floors.items()):
        tables.setdefault((part, system, name), []).append(f"{figure} = {floor}")
    lines = [
        f'\n[{p}.{system}."{name}"]\n' + "\n".join(t) for (p, system, name), t in tables.items()
    ]
    path.write_text(_HEADER + "\n".join(lines) + "\n", encoding="utf-8")


def _floors(path: Path) -> Iterator[tuple[Key, float]]:
    """The floors of *path*."""
    if path.exists():
        for part, systems in tomllib.loads(path.read_text("utf-8")).items():
            for system, sets in systems.items():
                for name, figures in sets.items():
                    for figure, floor in figures.items():
                        yield (part, system, name, figure), floor


def _held(result: Mapping[str, Any]) -> Iterator[tuple[Key, float]]:
    """The figures of *result* that have a floor."""
    for part in ("own", "labelled"):
        for system, sets in result.get(part, {}).items():
            for name, figures in sets.items():
                for figure, value in figures.items():
                    # What MINIMAL or BODY mends of cases for NEWS is no promise; what they keep is.
                    promised = part != "own" or system == "NEWS" or figure == "unharmed"
                    if system in _PRESETS and figure in _HELD and promised:
                        yield (part, system, name, figure), value


def _rounded(figure: str, value: float) -> float:
    outward = math.ceil if figure in _CEILINGS else math.floor
    return outward(round(value * _STEP, 6)) / _STEP


def _worse(figure: str, value: float, other: float) -> bool:
    return value > other if figure in _CEILINGS else value < other
