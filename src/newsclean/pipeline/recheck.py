"""Incremental re-checking: after an edit, only the lines near the change are searched again.

A normalizer that had no edit left in a text can have a new one only where the text changed since.
Most judge a line by itself, or with the lines next to it.  So they are run on the lines near the
changes, joined by line breaks; if one finds something there, it reads the whole text again. This is
a gate and never a judgement.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from newsclean.edits import Edit
from newsclean.pipeline.places import Place, moved, seams_of
from newsclean.text.edges import line_end

__all__ = ["Changes"]


_Step = tuple[int, int, Sequence[Edit], list[bool]]
"""A run, the size of the text that it edited, the edits, and which of them are seams."""
_MOST_PLACES = 100
"""With more places than this, or if they cover half of the text, the text is read whole."""
_LONGEST = 20_000
"""A longer stretch takes longer to read than to find the changed lines in it."""
_APART = 500
"""In a long text, as many places count as there are stretches of so many characters."""


class Changes:
    """The places where a text was changed, each with the run of a normalizer that changed it.

    Runs are numbered from 0 on, one number for each normalizer and round; ``last`` is the last run
    that made an edit, -1 before any.

    >>> changes = Changes()
    >>> rest = "\\nThree." + "\\nFour." * 9
    >>> changes.made(f"One.\\nTwo, too.{rest}", [Edit(8, 13, "", ("x",))], run=4)
    [False]
    >>> text = f"One.\\nTwo.{rest}"
    >>> changes.near(text, run=4, beside_removed=False)
    'Two.\\nThree.\\n'
    >>> changes.stretch(text, run=4)
    [(5, 16)]
    """

    def __init__(self) -> None:
        self.last = -1
        self._runs: list[int] = []
        self._steps: list[_Step] = []
        self._places: list[Place] = []  # those of the first steps, as many as ``_at`` says
        self._at = 0
        self._forgotten = -1  # the last run whose places are not known, because they are too many
        self._near: dict[tuple[int, bool], list[tuple[int, int]] | None] = {}  # as the text now is

    def made(self, text: str, edits: Sequence[Edit], run: int) -> list[bool]:
        """Record that *edits* of *text* were made in *run*; return which of them are seams."""
        seams = seams_of(text, edits)
        if len(edits) > _MOST_PLACES and len(edits) > len(text) // _APART:
            self.forget(run)
        else:
            self._steps.append((run, len(text), edits, seams))
        self.last = run
        self._runs.append(run)
        self._near = {}
        return seams

    def declined(self, text: str, edits: Iterable[Edit], made: Iterable[Edit], run: int) -> None:
        """Record that of *edits* of *text*, found in *run*, only *made* are made: near the others,
        it is searched again."""
        kept = frozenset(made)
        others = [edit for edit in edits if edit not in kept]
        places = [(at, run, False) for edit in others for at in edit[:2]]
        self._places = sorted([*self._placed(0), *places])
        self._keep(len(text))
        self._steps.append((run, len(text), others, [False] * len(others)))
        self._at += 1

    def _placed(self, run: int) -> list[Place]:
        """The places of *run* and later ones in the text as it now is; of no earlier run any more.

        Most texts are settled before they are needed.
        """
        for made, size, edits, seams in self._steps[self._at :]:
            if made >= run:
                self._places = moved(self._places, edits, seams, made)
                self._keep(size)
        self._at = len(self._steps)
        return self._places

    def _keep(self, size: int) -> None:
        """Keep as many places as a text of this *size* has at most, those that were made last."""
        most = max(_MOST_PLACES, size // _APART)
        while len(self._places) > most:
            self._forgotten = min(made for _, made, _ in self._places)
            self._places = [each for each in self._places if each[1] > self._forgotten]

    def forget(self, run: int) -> None:
        """Forget all places, because *run* changed how the whole text is judged."""
        self._places = []
        self._steps = []
        self._at = 0
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
        if not spans:
            return None if spans is None else ""
        lines = "\n".join(text[start:end] for start, end in spans)
        # At the end of a text, "It is a boat ." is another matter than at the end of its line.
        return lines if spans[-1][1] == len(text) else f"{lines}\n"

    def stretch(self, text: str, run: int) -> list[tuple[int, int]] | None:
        """Return where the lines of *text* are from the first changed one to the last.

        Changes of *run* or later count, and lines beside removed ones do not.  If no line was
        changed, the list is empty; ``None`` means the whole text.
        """
        if run <= self._forgotten:
            return None
        start = left = -1
        for made, size, edits, seams in self._steps:
            if start >= 0:
                start, left = min(start, edits[0][0]), min(left, size - edits[-1][1])
            elif made >= run and False in seams:
                first, last = seams.index(False), len(seams) - seams[::-1].index(False) - 1
                start = edits[first][0] - _removed(edits[:first])
                left = size - edits[last][1] - _removed(edits[last + 1 :])
        if start < 0:
            return []
        last = len(text) - left
        end = _line_after(text, last)
        if start <= text.rfind("\n", 0, last) + 2:  # the last line may have changed at its start
            end = _nextline_end(text, line_end(text, last))
        start = _line_before(text, start)
        return self.near_spans(text, run, False) if end - start > _LONGEST else [(start, end)]

    def near_spans(self, text: str, run: int, beside_removed: bool) -> list[tuple[int, int]] | None:
        """Return where the lines are that ``near`` returns."""
        key = bisect_left(self._runs, run), beside_removed
        if key not in self._near:
            self._near[key] = self._lines_near(text, run, beside_removed)
        return self._near[key]

    def _lines_near(
        self, text: str, run: int, beside_removed: bool
    ) -> list[tuple[int, int]] | None:
        places = self._placed(run)
        if run <= self._forgotten:
            return None
        lines: list[tuple[int, int]] = []
        budget = len(text) // 2
        covered = first = last = inside = -1
        for at, made, seam in places:
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


def _removed(seams: Iterable[Edit]) -> int:
    """How many characters the edits *seams* remove."""
    return sum(end - start for start, end, _, _ in seams)


def _lines_at(text: str, place: int) -> tuple[int, int]:
    """The range of the line at *place*; at its ends, that of the lines beside it.

    >>> _lines_at("one\\n\\ntwo words here\\n\\nthree", 11), _lines_at("one\\n\\ntwo\\n\\nthree", 5)
    ((5, 19), (0, 15))
    """
    return _line_before(text, place), _line_after(text, place)


def _line_before(text: str, place: int) -> int:
    """The start of the line at *place*; if it has just begun, that of the line before it."""
    start = text.rfind("\n", 0, place) + 1
    return start if place - start > 1 else _previous_line(text, start)


def _line_after(text: str, place: int) -> int:
    """The end of the line at *place*; near an end of the line, that of the line after it."""
    end = line_end(text, place)
    if end - place > 1 and "\n" not in text[max(0, place - 2) : place] and place > 1:
        return end
    return _nextline_end(text, end)


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
