"""How much speaks against a line being the story: one sum of weights, each with a readable name.

The weights are in ``tables/line_weights.py``; ``scripts/fit_line_weights.py`` makes them from
labelled pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from newsclean.line_features import Line
from newsclean.line_places import places
from newsclean.tables.line_weights import WEIGHTS

__all__ = ["DEEP", "evidence", "grouped", "scores", "summed"]

_BESIDE: Final = (-2, -1, 1, 2)
DEEP: Final = -9.0
"""The score of prose amid prose, which is not looked at: most lines of most texts are that."""


def evidence(lines: Sequence[Line], story: range) -> Iterator[list[str]]:
    """Yield the names of all that the model looks at in each of *lines*; none for deep prose.

    ``"words.4"`` is what the line shows, ``"tail words.4"`` the same behind the story,
    ``"words.4@-1"`` what the line before it shows.

    >>> names, *_ = evidence([Line("Tags", 0), Line("Rain", 5)], range(0))
    >>> [name for name in names if "words.1" in name][:3]
    ['words.1', 'tail words.1', 'clutter.6 words.1']
    """
    deep = _deep(lines)
    around = list(places(lines, story, deep))
    for i, line in enumerate(lines):
        if deep[i]:
            yield []
            continue
        zone = around[i][0]
        shown = [*line.shows, *around[i]]
        found = ["bias", *shown, *(f"{zone} {name}" for name in shown), *_pairs(line, around[i])]
        for step in _BESIDE:
            inside = 0 <= i + step < len(lines)
            seen = lines[i + step].seen_from_beside if inside else ("edge",)
            found += [f"{name}@{step}" for name in seen]
        yield found


def scores(lines: Sequence[Line], story: range) -> list[float]:
    """Return for each line how surely it is not the story: above 0 it rather is not."""
    return summed(lines, story, _tables())


def summed(lines: Sequence[Line], story: range, tables: _Tables) -> list[float]:
    """The sum of the weights of each line's evidence, without writing out its names."""
    here, beside = tables
    deep = _deep(lines)
    around = places(lines, story, deep)
    sums = [0.0] * (len(lines) + 4)  # two more at each end, for the neighbours of the outermost
    edge = beside.get("edge", (0.0,) * 4)
    sums[2] += edge[0] + edge[1]
    sums[3] += edge[0]
    sums[-3] += edge[2] + edge[3]
    sums[-4] += edge[3]
    near = [any(not d for d in deep[max(0, i - 2) : i + 3]) for i in range(len(lines))]
    for i, (line, place) in enumerate(zip(lines, around, strict=True)):
        if not near[i]:
            continue
        for name in line.seen_from_beside:
            if weights := beside.get(name):
                sums[i + 4] += weights[0]
                sums[i + 3] += weights[1]
                sums[i + 1] += weights[2]
                sums[i] += weights[3]
        if not deep[i]:
            weight = here[place[0]].get
            total = weight("bias", 0.0)
            for name in line.shows:
                total += weight(name, 0.0)
            for name in place:
                total += weight(name, 0.0)
            for name in _pairs(line, place):
                total += weight(name, 0.0)
            sums[i + 2] += total
    return [DEEP if deep[i] else sums[i + 2] for i in range(len(lines))]


def _pairs(line: Line, place: Sequence[str]) -> tuple[str, ...]:
    zone, clutter, told, *_ = place
    size, end = line.shows[:2]
    return (
        f"{clutter} {size}",
        f"{clutter} {end}",
        f"{size} {told}",
        f"{end} {told}",
        f"{size} {end}",
        f"{zone} {size} {end}",
        f"{zone} {size} {told}",
    )


def _deep(lines: Sequence[Line]) -> list[bool]:
    """For each line, whether it is prose with nothing but prose within two lines of it."""
    deep = [True] * len(lines)
    for i, line in enumerate(lines):
        if not line.is_prose:
            for near in range(max(0, i - 2), min(len(lines), i + 3)):
                deep[near] = False
    return deep


_Tables = tuple[dict[str, dict[str, float]], dict[str, tuple[float, ...]]]


@cache
def _tables() -> _Tables:
    return grouped(WEIGHTS)


def grouped(weights: Mapping[str, float]) -> _Tables:
    """Return *weights* by zone and name, with those for any zone in each; and by neighbour."""
    here: dict[str, dict[str, float]] = {}
    plain = {name: weight for name, weight in weights.items() if "@" not in name}
    for zone in ("head", "story", "tail"):
        here[zone] = dict(plain)
        for name in plain:
            before, space, rest = name.partition(" ")
            if before == zone and space and " " not in rest:
                here[zone][rest] = plain.get(rest, 0.0) + plain[name]
    names = {name.partition("@")[0] for name in weights if "@" in name}
    beside = {n: tuple(weights.get(f"{n}@{step}", 0.0) for step in _BESIDE) for n in names}
    return here, beside
