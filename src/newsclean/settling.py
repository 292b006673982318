"""What to look at again once edits are made: a text settles without being read whole a second time.

Most normalizers judge a line by itself and the lines next to it.  When such a normalizer had no
edit left and a few lines were changed since, only those lines can hold a new one.  So the lines
near all edits, joined by line breaks, stand for the text; where a normalizer finds something
in them it reads the whole text again, so this is a gate and never a judgement.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.edits import Edit
from newsclean.lines import line_end

__all__ = ["moved", "nearby"]

_MOST_PLACES = 100
"""With more places than this the text is read whole; so it is where they cover half of it."""


def moved(places: Sequence[int], edits: Sequence[Edit]) -> list[int]:
    """Return *places* as *edits* move them, with the ends of each edit and its line breaks.

    >>> moved([9], [Edit(2, 4, "", ("x",)), Edit(5, 5, "new", ("x",))])
    [2, 3, 6, 10]
    """
    found = []
    shift = i = 0
    for start, end, new, _ in edits:
        while i < len(places) and places[i] < start:
            found.append(places[i] + shift)
            i += 1
        while i < len(places) and places[i] <= end:  # their text is gone
            i += 1
        at = start + shift
        found.append(at)
        if new:
            found += [at + n for n, character in enumerate(new) if character == "\n"]
            found.append(at + len(new))
        shift += len(new) - (end - start)
    found += [place + shift for place in places[i:]]
    return found


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
