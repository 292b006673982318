"""Lines that are labels side by side: "Share on Facebook Share on X Email this article".

Tools that take the text of a page put a bar of buttons on one line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.rules.rows import TAIL, Pattern, Phrase, Run
from newsclean.text.marks import STOPS

if TYPE_CHECKING:
    from newsclean.rules.whole_lines.line_index import LineIndex

__all__ = ["LONGEST_ROW", "row_of_labels"]

LONGEST_ROW: Final = 200
"""No line of more characters is a row of labels."""
_MOST_STARTS: Final = 24
_MARKS: Final = f"{STOPS},:;"
_BUTTONS: Final = ("furniture.legal.", "furniture.page.", "furniture.share.")
"""Families of which patterns are labels; a pattern for credits would take a part of a name."""


def row_of_labels(index: LineIndex, bare: str) -> Phrase | Pattern | None:
    """Return the row of a label of the line *bare*, if it is nothing but two or more labels.

    Each is removed if it is alone on its line, and begins with a capital letter.  The row is one
    for the tail of a text, if any is: then the line is removed only there.
    """
    if len(bare) > LONGEST_ROW or " " not in bare or not index.begins_as_a_row(bare):
        return None
    starts = [0, *_starts(bare), len(bare)]
    if not 2 < len(starts) <= _MOST_STARTS:
        return None
    rows: list[Phrase | Pattern] = []
    at = 0
    while at < len(starts) - 1:
        for to in range(len(starts) - 1 - (not at), at, -1):  # never the whole line as one
            if row := _row_of(index, bare[starts[at] : starts[to]].rstrip(), begins=not at):
                break
        else:
            return None
        if not isinstance(row, Run):
            rows.append(row)
        at = to
    return next((row for row in rows if TAIL in row.where), rows[0])


def _starts(bare: str) -> list[int]:
    """Where a label of the line *bare* may begin; no label begins after a mark."""
    found = []
    at = bare.find(" ", 1) + 1
    while at:
        sign = bare[at]  # the line is stripped: no blank ends it
        if (sign.isupper() or sign == "©") and bare[at - 2] not in _MARKS:
            found.append(at)
        at = bare.find(" ", at) + 1
    return found


def _row_of(index: LineIndex, label: str, *, begins: bool) -> Phrase | Pattern | Run | None:
    """The row that removes the line *label*; a word of a run is a label only after another one.

    Another word by itself is none: "Photo Galleries" and "Enlarge Photo" are one label each.
    """
    if " " in label:
        row, new = index.rule_of(label, 0, label)
        if isinstance(row, Phrase):
            return row
        if isinstance(row, Pattern) and not new and row.id.startswith(_BUTTONS):
            return row
    return None if begins else index.run_of(label)
