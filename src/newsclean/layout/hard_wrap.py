"""Paragraphs wrapped at a fixed width, as in mail, wire copy and text files."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.layout.breaks import Break, is_code
from newsclean.rules import Repair

__all__ = ["HARD_WRAP", "hard_wrap", "wrapped"]

HARD_WRAP = Repair(
    "layout.hard-wrap",
    before=(
        "The Special Assistant to the Prime Minister for the economy,\n"
        "Miftah Karim, has stressed the need for collective efforts\n"
        "by Muslim countries. He spoke in Lahore on the first evening\n"
        "of the fair, before a crowd of many."
    ),
    after=(
        "The Special Assistant to the Prime Minister for the economy, "
        "Miftah Karim, has stressed the need for collective efforts "
        "by Muslim countries. He spoke in Lahore on the first evening "
        "of the fair, before a crowd of many."
    ),
    keeps=(
        "12 High Street\nYork\nEngland",
        "Who would have thought the winter long,\nAnd who the spring so near?\nOld friend,",
    ),
    about="Only where no line could have taken the first word of the next.",
)

_NARROWEST, _WIDEST = 50, 85


def hard_wrap(at: Break) -> str | None:
    """Return what takes the place of the break *at*, or ``None`` where it stays."""
    return " " if at.wrapped else None


def wrapped(every: Sequence[tuple[int, int, str, str, int]]) -> frozenset[int]:
    """The places in *every*, the breaks of a text, at which a line was full.

    A run of three lines or more counts whose longest is of the width of a page, if at seven in
    ten of its breaks the next word would not have fitted.

    >>> lines = ["nobody spoke of " * 4, "those whom the " * 4, "war had taken"]
    >>> sorted(wrapped([(0, 0, a.strip(), b.strip(), 1) for a, b in zip(lines, lines[1:])]))
    [0, 1]
    """
    found: set[int] = set()
    first = 0
    for place, (*_, gap) in enumerate(every):
        if gap != 1:
            found.update(_full(every, first, place))
            first = place + 1
    found.update(_full(every, first, len(every)))
    return frozenset(found)


def _full(every: Sequence[tuple[int, int, str, str, int]], first: int, last: int) -> list[int]:
    """The places from *first* up to *last* whose line was full, if it is a run of such lines."""
    if last - first < 2:
        return []
    run = range(first, last)
    width = max(len(every[place][2]) for place in run)
    if not _NARROWEST <= width <= _WIDEST or len(every[last - 1][3]) > width:
        return []
    full = []
    small = 0  # lists of short sentences can be as even, but every item begins with a capital
    for place in run:
        left, right = every[place][2:4]
        if is_code(left) or (not right[0].isalnum() and right[0] not in "\"'“‘("):
            return []
        if len(left) + 1 + len(right.split(maxsplit=1)[0]) >= width:
            full.append(place)
            small += right[0].islower()
    return full if len(full) * 10 >= len(run) * 7 and small * 2 >= len(full) else []
