"""Incremental re-checking: after an edit, only the lines near the change are searched again.

A normalizer that had no edit left in a text can have a new one only where the text changed since.
Most judge a line by itself, or with the lines next to it.  So they are run on the lines near the
changes, joined by line breaks; if one finds something there, it reads the whole text again. This is
a gate and never a judgement.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from newsclean.edits import Edit
from newsclean.text.edges import line_end

__all__ = ["Changes", "Place", "is_whole_lines", "moved"]


Place = tuple[int, int, bool]
"""A place where a text was changed: the offset, the run that changed it, and whether it is a seam,
where whole lines were removed and no remaining line changed."""

_MOST_PLACES = 100
"""With more places than this, or if they cover half of the text, the text is read whole."""
_APART = 500
"""In a long text, as many places count as there are stretches of so many characters."""


class Changes:
    """The places where a text was changed, each with the run of a normalizer that changed it.

    Runs are numbered from 0 on, one number for each normalizer and round; ``last`` is the last run
    that made an edit, -1 before any.

    >>> changes = Changes()
    >>> changes.made("One.\\nTwo, too.\\nThree.", [Edit(8, 13, "", ("x",))], run=4)
    >>> changes.near("One.\\nTwo.\\nThree." + "\\nFour." * 9, run=4, beside_removed=False)
    'Two.\\nThree.'
    """

    def __init__(self) -> None:
        self.places: list[Place] = []
        self.last = -1
        self._forgotten = -1  # the last run whose places are not known, because they are too many
        self._runs: list[int] = []
        self._near: dict[tuple[int, bool], list[tuple[int, int]] | None] = {}  # as the text now is

    def made(self, text: str, edits: Sequence[Edit], run: int) -> None:
        """Record that *edits* of *text* were made in *run*."""
        most = max(_MOST_PLACES, len(text) // _APART)
        if len(edits) > most:
            self.places = []
            self._forgotten = run
        else:
            self.places = moved(self.places, text, edits, run)
        self.last = run
        self._runs.append(run)
        self._keep(most)

    def declined(self, text: str, edits: Iterable[Edit], made: Iterable[Edit], run: int) -> None:
        """Record that of *edits* of *text*, found in *run*, only *made* are made: near the others,
        it is searched again."""
        kept = frozenset(made)
        places = [(at, run, False) for edit in edits if edit not in kept for at in edit[:2]]
        self.places = sorted([*self.places, *places])
        self._keep(max(_MOST_PLACES, len(text) // _APART))

    def _keep(self, most: int) -> None:
        """Keep as many places as *most*, the last that were made; later rounds ask for these."""
        while len(self.places) > most:
            self._forgotten = min(made for _, made, _ in self.places)
            self.places = [each for each in self.places if each[1] > self._forgotten]
        self._near = {}

    def forget(self, run: int) -> None:
        """Forget all places, because *run* changed how the whole text is judged."""
        self.places = []
        self._forgotten = run
        self._near = {}

    def since(self, run: int) -> list[int]:
        """Return the runs from *run* on that changed something."""
        return self._runs[bisect_left(self._runs, run) :]

    def near(self, text: str, run: int, beside_removed: bool) -> str | None:
        """Return the lines of the current *text* near changes of *run* or later.

        With *beside_removed*, lines next to removed lines count as near, and those directly beside
        changed lines.  ``None`` means the whole text.
        """
        spans = self.near_spans(text, run, beside_removed)
        return None if spans is None else "\n".join(text[start:end] for start, end in spans)

    def near_spans(self, text: str, run: int, beside_removed: bool) -> list[tuple[int, int]] | None:
        """Return where these lines are."""
        key = bisect_left(self._runs, run), beside_removed
        if key not in self._near:
            self._near[key] = self._lines_near(text, run, beside_removed)
        return self._near[key]

    def _lines_near(
        self, text: str, run: int, beside_removed: bool
    ) -> list[tuple[int, int]] | None:
        if run <= self._forgotten:
            return None
        lines: list[tuple[int, int]] = []
        budget = len(text) // 2
        covered = first = last = inside = -1
        for at, made, seam in self.places:
            if made < run or (seam and not beside_removed):
                continue
            if not first + 2 <= at <= inside - 2:  # mojibake has many places in one line
                first, last = _lines_at(text, at)
                inside = last if text.find("\n", first, last) < 0 else -1
            start, end = first, last
            if beside_removed and not seam:
                start, end = _with_lines_beside(text, start, end)
            if end <= covered:
                continue
            if start <= covered:
                start = covered + 1
            budget -= end - start
            if budget < 0:
                return None
            lines.append((start, end))
            covered = end
        return lines


def moved(places: Sequence[Place], text: str, edits: Sequence[Edit], run: int) -> list[Place]:
    """Return *places* shifted by *edits* of *text*, with the places of each edit and its line
    breaks.

    >>> moved([(9, 0, False)], "0123456789", [Edit(2, 4, "", ("x",))], 1)
    [(2, 1, False), (7, 0, False)]
    >>> moved([], "a\\nb\\nc", [Edit(0, 2, "", ("x",)), Edit(2, 4, "", ("x",))], 1)
    [(0, 1, True)]
    """
    found: list[Place] = []
    shift = i = 0
    known = len(places)
    for start, end, new, _ in edits:
        while i < known and places[i][0] < start:
            at, made, seam = places[i]
            found.append((at + shift, made, seam))
            i += 1
        seam = not new and is_whole_lines(text, start, end)
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


def is_whole_lines(text: str, start: int, end: int) -> bool:
    """Return whether the text between *start* and *end* is whole lines, each with its break."""
    at_end = end == len(text)
    if (at_end or text[end - 1] == "\n") and (start == 0 or text[start - 1] == "\n"):
        return True
    return text[start] == "\n" and (at_end or text[end] == "\n")


def _lines_at(text: str, place: int) -> tuple[int, int]:
    """The range of the line at *place*; at its ends, that of the lines beside it.

    >>> _lines_at("one\\n\\ntwo words here\\n\\nthree", 11), _lines_at("one\\n\\ntwo\\n\\nthree", 5)
    ((5, 19), (0, 15))
    """
    start = text.rfind("\n", 0, place) + 1
    end = line_end(text, place)
    opens, closes_blank_lines = place - start < 2, end - place < 2
    return (
        _previous_line(text, start) if opens else start,
        _nextline_end(text, end) if opens or closes_blank_lines else end,
    )


def _with_lines_beside(text: str, start: int, end: int) -> tuple[int, int]:
    """The range of the lines from *start* to *end*, with those beside them, but for a blank line.

    In verse each line shows what the next one is: "where willows bent ,\\nthe boats went out .".

    >>> _with_lines_beside("one\\ntwo\\nthree", 4, 7)
    (0, 13)
    >>> _with_lines_beside("one\\n\\ntwo\\n\\nthree", 5, 8)
    (5, 8)
    """
    if start > 1 and text[start - 2] != "\n":
        start = text.rfind("\n", 0, start - 1) + 1
    if end + 1 < len(text) and text[end + 1] != "\n":
        end = line_end(text, end + 1)
    return start, end


def _previous_line(text: str, start: int) -> int:
    """The start of the line before the one that begins at *start*, skipping blank lines."""
    end = start
    while end > 0 and text[end - 1] == "\n":
        end -= 1
    return text.rfind("\n", 0, end) + 1


def _nextline_end(text: str, end: int) -> int:
    """The end of the line after the one that ends at *end*, skipping blank lines."""
    start = end
    while start < len(text) and text[start] == "\n":
        start += 1
    return line_end(text, start)
