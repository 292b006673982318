"""Sums of weights that recur: of a line in its place, of its form, and of its neighbours.

Each is remembered, because lines and places of one kind are many.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from newsclean.body.features import shows
from newsclean.body.line import Line
from newsclean.body.places import TOLD
from newsclean.body.weights import WEIGHTS

__all__ = [
    "OUTER",
    "edge",
    "form_weight",
    "most_of_form",
    "most_of_marks",
    "own",
    "pairs",
    "pairs_of_marks",
    "script_weight",
    "seen",
    "weight_of_marks",
    "zones",
]

_REMEMBERED: Final = 4096
"""Cache size, in lines."""
OUTER: Final = {zone: f"outer {zone}" for zone in ("head", "story", "tail")}
"""For each zone, the name of its lines that are outside all prose of a whole page."""


def pairs(zone: str, clutter: str, told: str, length: str, end: str) -> tuple[str, ...]:
    """Return the names of what counts only together: the length of a line and its end, and where.

    >>> pairs("tail", "clutter.6", "told.none", "words.1", "end.none")[-3:]
    ('words.1 end.none', 'tail words.1 end.none', 'tail words.1 told.none')
    """
    return (
        f"{clutter} {length}",
        f"{clutter} {end}",
        f"{length} {told}",
        f"{end} {told}",
        f"{length} {end}",
        f"{zone} {length} {end}",
        f"{zone} {length} {told}",
    )


def pairs_of_marks(zone: str, told: str, length: str, linked: str) -> tuple[str, ...]:
    """Return the same of a line of Markdown, of which a part is *linked*.

    >>> pairs_of_marks("tail", "told.none", "words.1", "linked.all")[:2]
    ('words.1 linked.all', 'linked.all told.none')
    """
    return f"{length} {linked}", f"{linked} {told}", f"{zone} {length} {linked}"


@lru_cache(_REMEMBERED)
def own(bare: str, place: str) -> float:
    """Return the weight of the features of a line in *place*, except its form.

    >>> own("Read more", "tail") > own("He laughed", "tail")
    True
    """
    weights = zones()[place]
    return sum([weights[name] for name in shows(bare) if name in weights])


@lru_cache(_REMEMBERED)
def _beside_looks(bare: str, side: int) -> float:
    return _beside_weight(shows(bare), side)


def seen(line: Line, side: int) -> float:
    """Return the weight of *line* for the line after it, or, if *side* is 1, for the one before it.

    >>> seen(Line("Home", 0), 0) > seen(Line("The council met on Monday.", 0), 0)
    True
    """
    total = _form_beside(line.form(), side)
    if line.marks:
        total += _marks_beside(line.marks, side)
    return total if line.is_prose else total + _beside_looks(line.bare, side)


@lru_cache(_REMEMBERED)
def script_weight(bare: str, length: str) -> float:
    """Return the weight of the length of a line in a script without capitals; 0 in others.

    >>> script_weight("Café", "words.1")
    0
    """
    names = [f"{length} {name}" for name in shows(bare) if name.startswith("script.")]
    return sum([WEIGHTS.get(name, 0.0) for name in names])


@lru_cache(_REMEMBERED)
def _marks_beside(marks: tuple[str, ...], side: int) -> float:
    return _beside_weight(marks, side)


@lru_cache(_REMEMBERED)
def weight_of_marks(place: str, told: str, length: str, marks: tuple[str, ...]) -> float:
    """Return the weight of what Markdown says of a line in *place*.

    >>> marks = "linked.all", "to.tag"
    >>> round(weight_of_marks("head", "told.none", "words.4", marks), 2)
    0.5
    """
    weight = zones()[place].get
    both = pairs_of_marks(place.removeprefix("outer "), told, length, marks[0])
    return sum([weight(name, 0.0) for name in marks]) + sum([WEIGHTS.get(n, 0.0) for n in both])


@lru_cache(_REMEMBERED)
def most_of_marks(place: str, length: str, marks: tuple[str, ...]) -> float:
    """Return the most that it can be, however many of the line's words the story has.

    >>> marks = ("linked.all", "to.own")
    >>> most_of_marks("tail", "words.4", marks) >= weight_of_marks(
    ...     "tail", "told.some", "words.4", marks)
    True
    """
    return max([weight_of_marks(place, told, length, marks) for told in TOLD])


@cache
def _form_beside(form: tuple[str, ...], side: int) -> float:
    return _beside_weight([*form, f"{form[0]} {form[1]}"], side)


@cache
def edge(side: int) -> float:
    """Return the weight of there being no line before, or, if *side* is 1, after a line.

    >>> edge(0) == WEIGHTS.get("edge@-1", 0), edge(1) == WEIGHTS.get("edge@1", 0)
    (True, True)
    """
    return _beside_weight(["edge"], side)


def _beside_weight(names: Iterable[str], side: int) -> float:
    weights = _sides()[side]
    return sum([weights[name] for name in names if name in weights])


@cache
def _sides() -> tuple[dict[str, float], dict[str, float]]:
    """The weight of each name for the line after the one that has it, and for the line before."""
    after = {n[: -len("@-1")]: w for n, w in WEIGHTS.items() if n.endswith("@-1")}
    return after, {n[: -len("@1")]: w for n, w in WEIGHTS.items() if n.endswith("@1")}


@cache
def form_weight(place: str, clutter: str, told: str, form: tuple[str, ...]) -> float:
    """Return the weight of a line's form together with the features that depend on it.

    >>> form = Line("Home", 0).form()
    >>> form_weight("head", "clutter.5", "told.none", form) > form_weight(
    ...     "story", "clutter.0", "told.none", form)
    True
    """
    weight = zones()[place].get
    zone = place.removeprefix("outer ")
    total = sum([weight(name, 0.0) for name in (clutter, told, *form)])
    if place != zone:
        total += WEIGHTS.get("outer", 0.0)
    both = pairs(zone, clutter, told, form[0], form[1])
    return total + sum([WEIGHTS.get(name, 0.0) for name in ("bias", zone, *both)])


@cache
def most_of_form(place: str, clutter: str, form: tuple[str, ...]) -> float:
    """Return the most that it can be, however many of the line's words the story has.

    >>> form = Line("Home", 0).form()
    >>> most_of_form("head", "clutter.5", form) >= form_weight(
    ...     "head", "clutter.5", "told.all", form)
    True
    """
    return max([form_weight(place, clutter, told, form) for told in TOLD])


@cache
def zones() -> dict[str, defaultdict[str, float]]:
    """Return for each zone, and for its outer lines, the weight of each name there.

    It is the sum of the name's weights for that zone, for outer lines, and for any place.

    >>> [*zones()][:2], zones()["tail"]["no such feature"]
    (['head', 'outer head'], 0.0)
    """
    plain = {n: w for n, w in WEIGHTS.items() if " " not in n and "@" not in n}
    found = {}
    for zone, outer in OUTER.items():
        found[zone] = _and_for(zone, defaultdict(float, plain))
        found[outer] = _and_for("outer", found[zone])
    return found


def _and_for(place: str, weights: defaultdict[str, float]) -> defaultdict[str, float]:
    """*weights* with those that names have for *place* added."""
    found = weights.copy()
    for name, weight in WEIGHTS.items():
        before, _, rest = name.partition(" ")
        if before == place and rest and " " not in rest and "@" not in rest:
            found[rest] += weight
    return found
