"""Keep the numbered subheads of a list if most of them stay: "3. Bridges", and prose below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.body.judged import Lines
from newsclean.text.late import late

__all__ = ["with_series"]

_NUMBER: Final = late(r"(\d{1,2})[.):] ?(?=[^\W\d])")
_FEWEST: Final = 3


def with_series(lines: Lines, goes: Sequence[bool]) -> list[bool] | None:
    """Return whether each of *lines* goes, if the subheads of a series stay; ``None`` if none does.

    They are numbered one after the other, at least half of them stay, and prose is below each.

    >>> from newsclean.body.judged import listed
    >>> from newsclean.body.line import Line
    >>> prose = "The council approved the plan on Monday after a long debate here."
    >>> texts = "1. Harbour", prose, "2. Bridges", prose, "3. The Ann Lee Show", prose
    >>> goes = [False] * 4 + [True, False]
    >>> with_series(listed([Line(text, 0) for text in texts]), goes) is None
    True
    """
    kept = [*goes]
    for series in _series(lines):
        if 2 * sum(map(goes.__getitem__, series)) > len(series):
            continue
        for i in series:
            if goes[i] and lines.kinds[i + 1 : i + 2] == b"\1" and not goes[i + 1]:
                kept[i] = False
    return kept if any(kept) else None


def _series(lines: Lines) -> Iterator[list[int]]:
    """The lines of each series of numbers that grow by one, if it has three or more."""
    series: list[int] = []
    last = 0
    for i, line in enumerate(lines.bare):
        if not line[:1].isdigit() or (match := _NUMBER.match(line)) is None:
            continue
        number = int(match[1])
        if number == 1 or not series:
            if len(series) >= _FEWEST:
                yield series
            series = []
        elif number != last + 1:
            continue  # "25. September 2018", the date of a post below a subhead
        series.append(i)
        last = number
    if len(series) >= _FEWEST:
        yield series
