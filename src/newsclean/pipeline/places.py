"""The places where edits changed a text, and what moves them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsclean.edits import Edit

__all__ = ["Place", "moved", "seams_of"]

Place = tuple[int, int, bool]
"""A place where a text was changed: the offset, the run that changed it, and whether it is a seam,
where whole lines were removed and no remaining line changed."""


def moved(
    places: Sequence[Place], edits: Sequence[Edit], seams: Sequence[bool], run: int
) -> list[Place]:
    """Return *places* shifted by *edits*, with the places of each edit and its line breaks.

    >>> moved([(9, 0, False)], [Edit(2, 4, "", ("x",))], [False], 1)
    [(2, 1, False), (7, 0, False)]
    >>> moved([], [Edit(0, 2, "", ("x",)), Edit(2, 4, "", ("x",))], [True, True], 1)
    [(0, 1, True)]
    """
    found: list[Place] = []
    shift = i = 0
    known = len(places)
    for (start, end, new, _), seam in zip(edits, seams, strict=True):
        while i < known and places[i][0] < start:
            at, made, other = places[i]
            found.append((at + shift, made, other))
            i += 1
        while i < known and places[i][0] <= end:  # one place takes over from these
            seam = seam and places[i][2]
            i += 1
        place = (start + shift, run, seam)
        shift += len(new) - (end - start)
        if new:
            found.append(place)
            if "\n" in new:
                found += [(place[0] + n, run, False) for n in _breaks(new)]
            found.append((place[0] + len(new), run, False))
        elif not found or found[-1] != place:  # lines that go in a row leave one seam
            found.append(place)
    found += [(at + shift, made, seam) for at, made, seam in places[i:]]
    return found


def _breaks(new: str) -> Iterator[int]:
    """The ends of the lines of *new*, but for the last."""
    at = new.find("\n")
    while at >= 0:
        yield at
        at = new.find("\n", at + 1)


def seams_of(text: str, edits: Iterable[Edit]) -> list[bool]:
    """Return for each of *edits* of *text* whether it removes whole lines, with their breaks.

    >>> seams_of("a\\nb\\nc d", [Edit(0, 2, "", ("x",)), Edit(3, 5, "", ("x",))])
    [True, False]
    """
    size = len(text)
    return [
        not new
        and (
            ((end == size or text[end - 1] == "\n") and (start == 0 or text[start - 1] == "\n"))
            or (text[start] == "\n" and (end == size or text[end] == "\n"))
        )
        for start, end, new, _ in edits
    ]
