"""Score how unlikely a line is to be the story: one sum of weights, each with a readable name.

The weights are in ``body/weights.py``; ``scripts/fit_line_weights.py`` makes them from
labelled pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from newsclean.body.features import shows
from newsclean.body.line import Line
from newsclean.body.places import Places
from newsclean.body.weights import WEIGHTS

__all__ = ["CODE", "DEEP", "evidence", "scores"]

DEEP: Final = -9.0
"""Fixed score of prose surrounded by prose, as most lines of most texts are; it is not examined."""
CODE: Final = 3.0
"""Fixed score for long lines of code; the labelled pages contain too few kinds of code to learn it.
"""
_LONG_CODE: Final = 100
_REMEMBERED: Final = 4096
"""Cache size, in lines."""


def evidence(lines: Sequence[Line]) -> Iterator[list[str]]:
    """Yield the names of all features of each of *lines*; none for prose surrounded by prose.

    ``"words.4"`` is a feature of the line itself, ``"tail words.4"`` the same after the story,
    ``"words.4@-1"`` a feature of the line before it.

    >>> names, _ = evidence([Line("Tags", 0), Line("Rain", 5)])
    >>> [name for name in names if "words.1" in name][:3]
    ['words.1', 'tail words.1', 'clutter.6 words.1']
    """
    page = Places(lines)
    for i, line in enumerate(lines):
        if _is_deep(lines, i):
            yield []
            continue
        zone, clutter, told, places = page.place(i)
        length, end, *_ = form = line.form()
        shown = [*form, *shows(line.bare), clutter, told, *places]
        found = ["bias", zone, *shown, *(f"{zone} {name}" for name in shown)]
        found += _pairs(zone, clutter, told, length, end)
        if line.marks:
            found += [*line.marks, *(f"{zone} {name}" for name in line.marks)]
            found += _pairs_of_marks(zone, told, length, line.marks[0])
        if page.is_outer(i):
            found += ["outer", *(f"outer {name}" for name in (*shown, *line.marks))]
        found += [f"{length} {name}" for name in shown if name.startswith("script.")]
        for step in (-1, 1):
            found += [f"{name}@{step}" for name in _beside(lines, i + step)]
        yield found


def _is_deep(lines: Sequence[Line], i: int) -> bool:
    """Whether line *i* is prose and its neighbours are prose, too."""
    return all(line.is_prose for line in lines[max(0, i - 1) : i + 2])


def _beside(lines: Sequence[Line], i: int) -> Iterable[str]:
    """The features of a line that count for its neighbours; of prose, only its form."""
    if not 0 <= i < len(lines):
        return ("edge",)
    line = lines[i]
    length, end, *_ = form = line.form()
    form += (f"{length} {end}", *line.marks)
    return form if line.is_prose else (*form, *shows(line.bare))


def _pairs(zone: str, clutter: str, told: str, length: str, end: str) -> tuple[str, ...]:
    return (
        f"{clutter} {length}",
        f"{clutter} {end}",
        f"{length} {told}",
        f"{end} {told}",
        f"{length} {end}",
        f"{zone} {length} {end}",
        f"{zone} {length} {told}",
    )


def _pairs_of_marks(zone: str, told: str, length: str, linked: str) -> tuple[str, ...]:
    return f"{length} {linked}", f"{linked} {told}", f"{zone} {length} {linked}"


def scores(lines: Sequence[Line], *, sure: float, bar: float) -> list[float]:
    """Return a score for each line: above 0, the line is probably not the story.

    Prose is scored only in a text in which some line scores *sure* or more, and there only beside a
    line that scores more than *bar*: prose is never removed by itself.
    """
    page = Places(lines)
    found = [DEEP] * len(lines)
    others = [i for i, line in enumerate(lines) if not line.is_prose]
    for i in others:
        found[i] = _score(page, i)
    if max(found) >= sure:
        beside = {j for i in others if found[i] > bar for j in (i - 1, i + 1)}
        for i in beside.difference(others, (-1, len(lines))):
            found[i] = _score(page, i)
    return found


def _score(page: Places, i: int) -> float:
    """The sum of the weights of the evidence for line *i*, without writing out its names."""
    lines = page.lines
    line = lines[i]
    if line.is_script and len(line.text) >= _LONG_CODE:
        return CODE
    zone, clutter, told, places = page.place(i)
    place = f"outer {zone}" if page.is_outer(i) else zone
    weight = _zones()[place].get
    form = line.form()
    total = _form_weight(place, clutter, told, form)
    if line.marks:
        total += _weight_of_marks(place, told, form[0], line.marks)
    for name in places:
        total += weight(name, 0.0)
    total += _own(line.bare, place)
    if not line.bare.isascii():
        total += _script_weight(line.bare, form[0])
    total += _edge(0) if i == 0 else _seen(lines[i - 1], 0)
    return total + (_edge(1) if i == len(lines) - 1 else _seen(lines[i + 1], 1))


@lru_cache(_REMEMBERED)
def _own(bare: str, place: str) -> float:
    """The weight of the features of a line in *place*, except its form."""
    weights = _zones()[place]
    return sum([weights[name] for name in shows(bare) if name in weights])


@lru_cache(_REMEMBERED)
def _beside_looks(bare: str, side: int) -> float:
    return _beside_weight(shows(bare), side)


def _seen(line: Line, side: int) -> float:
    """The weight of *line* for the line after it, or, if *side* is 1, for the line before it."""
    total = _form_beside(line.form(), side)
    if line.marks:
        total += _marks_beside(line.marks, side)
    return total if line.is_prose else total + _beside_looks(line.bare, side)


@lru_cache(_REMEMBERED)
def _script_weight(bare: str, length: str) -> float:
    names = [f"{length} {name}" for name in shows(bare) if name.startswith("script.")]
    return sum([WEIGHTS.get(name, 0.0) for name in names])


@lru_cache(_REMEMBERED)
def _marks_beside(marks: tuple[str, ...], side: int) -> float:
    return _beside_weight(marks, side)


@lru_cache(_REMEMBERED)
def _weight_of_marks(place: str, told: str, length: str, marks: tuple[str, ...]) -> float:
    """The weight of what Markdown says of a line in *place*."""
    weight = _zones()[place].get
    zone = place.removeprefix("outer ")
    pairs = _pairs_of_marks(zone, told, length, marks[0])
    return sum(weight(name, 0.0) for name in marks) + sum(WEIGHTS.get(n, 0.0) for n in pairs)


@cache
def _form_beside(form: tuple[str, ...], side: int) -> float:
    return _beside_weight([*form, f"{form[0]} {form[1]}"], side)


@cache
def _edge(side: int) -> float:
    return _beside_weight(["edge"], side)


def _beside_weight(names: Iterable[str], side: int) -> float:
    weights = _sides()[side]
    return sum([weights[name] for name in names if name in weights])


@cache
def _sides() -> tuple[dict[str, float], dict[str, float]]:
    """The weight of each name for the line after the one that has it, and for the line before."""
    behind = {n[: -len("@-1")]: w for n, w in WEIGHTS.items() if n.endswith("@-1")}
    return behind, {n[: -len("@1")]: w for n, w in WEIGHTS.items() if n.endswith("@1")}


@cache
def _form_weight(place: str, clutter: str, told: str, form: tuple[str, ...]) -> float:
    """The weight of a line's form together with the features that depend on it."""
    weight = _zones()[place].get
    zone = place.removeprefix("outer ")
    total = sum(weight(name, 0.0) for name in (clutter, told, *form))
    if place != zone:
        total += WEIGHTS.get("outer", 0.0)
    pairs = _pairs(zone, clutter, told, form[0], form[1])
    total += sum(WEIGHTS.get(name, 0.0) for name in ("bias", zone, *pairs))
    return total


@cache
def _zones() -> dict[str, dict[str, float]]:
    """For each zone, and for its outer lines, the weight of each name there.

    It is the sum of the name's weights for that zone, for outer lines, and for any place.
    """
    plain = {n: w for n, w in WEIGHTS.items() if " " not in n and "@" not in n}
    zones = {}
    for zone in ("head", "story", "tail"):
        zones[zone] = _and_for(zone, plain)
        zones[f"outer {zone}"] = _and_for("outer", zones[zone])
    return zones


def _and_for(place: str, weights: dict[str, float]) -> dict[str, float]:
    """*weights* with those that names have for *place* added."""
    found = dict(weights)
    for name, weight in WEIGHTS.items():
        before, _, rest = name.partition(" ")
        if before == place and rest and " " not in rest and "@" not in rest:
            found[rest] = found.get(rest, 0.0) + weight
    return found
