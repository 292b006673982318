"""Score how unlikely a line is to be the story: one sum of weights, each with a readable name.

The weights are in ``body/weights.py``; ``scripts/fit_line_weights.py`` makes them from
labelled pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsclean.body.features import shows
from newsclean.body.judged import Lines, listed
from newsclean.body.line import Line
from newsclean.body.places import HEADLINE, Places
from newsclean.body.sums import (
    OUTER,
    edge,
    form_weight,
    most_of_form,
    most_of_marks,
    own,
    pairs,
    pairs_of_marks,
    script_weight,
    seen,
    weight_of_marks,
    zones,
)

__all__ = ["CODE", "DEEP", "evidence", "scores"]

DEEP: Final = -9.0
"""Fixed score of prose surrounded by prose, as most lines of most texts are; it is not examined."""
CODE: Final = 3.0
"""Fixed score for long lines of code; the labelled pages contain too few kinds of code to learn it.
"""
_LONG_CODE: Final = 100
_LITTLE: Final = 1e-9


def evidence(lines: Sequence[Line]) -> Iterator[list[str]]:
    """Yield the names of all features of each of *lines*; none for prose surrounded by prose.

    ``"words.4"`` is a feature of the line itself, ``"tail words.4"`` the same after the story,
    ``"words.4@-1"`` a feature of the line before it.

    >>> names, _ = evidence([Line("Tags", 0), Line("Rain", 5)])
    >>> [name for name in names if "words.1" in name][:3]
    ['words.1', 'tail words.1', 'clutter.6 words.1']
    """
    page = Places(listed(lines))
    for i, line in enumerate(lines):
        if _is_deep(lines, i):
            yield []
            continue
        zone, clutter, told, places = page.place(i)
        length, end, *_ = form = line.form()
        shown = [*form, *shows(line.bare), clutter, told, *places]
        found = ["bias", zone, *shown, *(f"{zone} {name}" for name in shown)]
        found += pairs(zone, clutter, told, length, end)
        if line.marks:
            found += [*line.marks, *(f"{zone} {name}" for name in line.marks)]
            found += pairs_of_marks(zone, told, length, line.marks[0])
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


def scores(
    lines: Lines, *, sure: float, bar: float, least: float, kept: int = 0
) -> list[float] | None:
    """Return a score for each line: above 0, the line is probably not the story.

    ``None`` if no line scores more than *least*, but for the first *kept* lines, which stay.  Prose
    is scored only in a text in which some line scores *sure* or more, and there only beside a line
    that scores more than *bar*: prose is never removed by itself.
    """
    page = Places(lines)
    others = page.others
    untold = [_untold(page, i) for i in others]
    for i, each in zip(others, untold, strict=True):
        limit = least if i >= kept else sure
        if _most(page, i, *each) > limit and (i >= kept or _score(page, i, *each) >= sure):
            break
    else:
        return None
    found = [DEEP] * len(lines.kinds)
    for i, each in zip(others, untold, strict=True):
        found[i] = _score(page, i, *each)
    if max(found) >= sure:
        beside = {j for i in others if found[i] > bar for j in (i - 1, i + 1)}
        for i in beside.difference(others, (-1, len(found))):
            found[i] = _score(page, i, *_untold(page, i))
    return found


def _untold(page: Places, i: int) -> tuple[str, tuple[float, ...]]:
    """The zone of line *i*, and the weights of its evidence, without writing out its names.

    But for all that depends on how many of its words the story has: to search for these takes
    longer than all the rest.
    """
    lines = page.near
    line = lines[i]
    zone, names = page.spot(i)
    place = OUTER[zone] if page.is_outer(i) else zone
    weights = zones()[place]
    found = [*map(weights.__getitem__, names)]
    found.append(own(line.bare, place))
    if not line.bare.isascii():
        found.append(script_weight(line.bare, line.form()[0]))
    found.append(edge(0) if i == 0 else seen(lines[i - 1], 0))
    found.append(edge(1) if i == len(page.kinds) - 1 else seen(lines[i + 1], 1))
    return place, (*found,)  # a tuple of numbers costs the garbage collector nothing


def _most(page: Places, i: int, place: str, untold: Sequence[float]) -> float:
    """The most that line *i* can score, however many of its words the story has.

    It is a little more, because a sum of weights depends on their order.  A headline only speaks
    for a line.
    """
    line = page.near[i]
    if _is_long_code(line):
        return CODE
    total = sum(untold) + most_of_form(place, page.clutter, line.form()) + _LITTLE
    return total + most_of_marks(place, line.form()[0], line.marks) if line.marks else total


def _score(page: Places, i: int, place: str, untold: Sequence[float]) -> float:
    """The sum of all weights of line *i*."""
    line = page.near[i]
    if _is_long_code(line):
        return CODE
    told = page.told(i)
    total = form_weight(place, page.clutter, told, line.form())
    if line.marks:
        total += weight_of_marks(place, told, line.form()[0], line.marks)
    if headline := page.headline(i):
        untold = [*untold]
        untold[HEADLINE] = zones()[place].get(headline, 0.0)
    for weight in untold:
        total += weight
    return total


def _is_long_code(line: Line) -> bool:
    return line.is_script and len(line.text) >= _LONG_CODE
