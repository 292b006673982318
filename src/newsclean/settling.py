"""What to look at again once edits are made: a text settles without being read whole a second time.

A normalizer that had no edit left in a text can have a new one only where the text changed since.
Most judge a line by itself, or by itself and the lines next to it; so the lines near those changes,
joined by line breaks, stand for the text.  Where such a normalizer finds something in them it
reads the whole text again: this is a gate and never a judgement.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, NamedTuple

from newsclean.edits import Edit
from newsclean.lines import line_end

__all__ = ["Changes", "Place", "Reach", "moved", "nearby"]

Reach = Literal["line", "lines", "text"]
"""What decides about a normalizer's edits in a line: that line alone, also those next to it, or
all of the text."""

_MOST_PLACES = 100
"""With more places than this the text is read whole; so it is where they cover half of it."""


class Place(NamedTuple):
    """Where a text was changed: at offset *at*, in run *run* of a normalizer.

    *seam* says that whole lines are gone there, and no line has changed.
    """

    at: int
    run: int
    seam: bool


class Changes:
    """Where a text was changed since it came, and in which run of a normalizer.

    Runs are numbered from 0 on, one number for each normalizer and round.

    >>> changes = Changes()
    >>> changes.made("One.\\nTwo, too.\\nThree.", [Edit(8, 13, "", ("x",))], run=4)
    >>> changes.since(4), changes.since(5)
    (True, False)
    >>> changes.near("One.\\nTwo.\\nThree." + "\\nFour." * 9, 4, seams=True)
    'Two.\\nThree.'
    """

    def __init__(self) -> None:
        self.places: list[Place] = []
        self._runs: list[int] = []
        self._near: dict[tuple[int, int, bool], str | None] = {}

    def made(self, text: str, edits: Sequence[Edit], run: int) -> None:
        """Take in that *edits* of *text* were made in *run*."""
        self.places = moved(self.places, text, edits, run)
        self._runs.append(run)

    def since(self, run: int) -> bool:
        """Whether the text was changed in *run* or later."""
        return bool(self._runs) and self._runs[-1] >= run

    def near(self, text: str, run: int, *, seams: bool) -> str | None:
        """Return the lines of *text*, as it now is, near what was changed in *run* or later.

        With *seams*, the lines beside a place where whole lines are gone count as near.  ``None``
        stands for all of the text.
        """
        key = len(self._runs), bisect_left(self._runs, run), seams
        if key not in self._near:
            places = [p.at for p in self.places if p.run >= run and (seams or not p.seam)]
            self._near[key] = nearby(text, places)
        return self._near[key]


def moved(places: Sequence[Place], text: str, edits: Sequence[Edit], run: int) -> list[Place]:
    """Return *places* as *edits* of *text* move them, with those of each edit and its line breaks.

    >>> moved([Place(9, 0, False)], "0123456789", [Edit(2, 4, "", ("x",))], 1)
    [Place(at=2, run=1, seam=False), Place(at=7, run=0, seam=False)]
    """
    found = []
    shift = i = 0
    for start, end, new, _ in edits:
        while i < len(places) and places[i].at < start:
            found.append(places[i]._replace(at=places[i].at + shift))
            i += 1
        seam = True
        while i < len(places) and places[i].at <= end:  # one place takes over from these
            seam = seam and places[i].seam
            i += 1
        at = start + shift
        found.append(Place(at, run, seam and not new and _is_whole_lines(text, start, end)))
        if new:
            found += [Place(at + n, run, False) for n, sign in enumerate(new) if sign == "\n"]
            found.append(Place(at + len(new), run, False))
        shift += len(new) - (end - start)
    found += [place._replace(at=place.at + shift) for place in places[i:]]
    return found


def _is_whole_lines(text: str, start: int, end: int) -> bool:
    """Whether what stands between *start* and *end* is whole lines, each with one of its breaks."""
    opens = start == 0 or text[start - 1] == "\n"
    closes = end == len(text) or text[end] == "\n"
    return (opens and (text[end - 1] == "\n" or end == len(text))) or (
        closes and text[start] == "\n"
    )


def nearby(text: str, places: Sequence[int]) -> str | None:
    """Return the lines of *text* near *places*; ``None`` where that is too much to gain by it.

    A place inside a line brings that line; one at its end, the lines on either side as well.

    >>> nearby("one\\n\\ntwo words here\\n\\nthree" + "\\n\\nfour" * 20, [11])
    'two words here'
    """
    if len(places) > _MOST_PLACES:
        return None
    lines: list[str] = []
    budget = len(text) // 2
    covered = -1
    for place in places:
        if place <= covered:
            continue
        start = text.rfind("\n", 0, place) + 1
        end = line_end(text, place)
        if place - start < 2:
            start = _previous_line(text, start)
        if end - place < 2 or place - start < 2:
            end = _nextline_end(text, end)
        start = max(start, covered + 1)
        budget -= end - start
        if budget < 0:
            return None
        lines.append(text[start:end])
        covered = end
    return "\n".join(lines)


def _previous_line(text: str, start: int) -> int:
    """Where the line before the one that begins at *start* begins, blank lines aside."""
    end = start
    while end > 0 and text[end - 1] == "\n":
        end -= 1
    return text.rfind("\n", 0, end) + 1


def _nextline_end(text: str, end: int) -> int:
    """Where the line behind the one that ends at *end* ends, blank lines aside."""
    start = end
    while start < len(text) and text[start] == "\n":
        start += 1
    return line_end(text, start)
