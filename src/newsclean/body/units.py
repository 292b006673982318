"""Group lines that are one sentence or paragraph; ``BODY`` judges each group as a whole.

Mail and wire copy is wrapped at a width; other text is torn at its links: "according to⏎the
report⏎, which was⏎published".  A piece of such a sentence looks like a label of the page, and then
the prose around it is not recognised either.  So lines are grouped wherever the break between them
is *soft*.  Grouping two lines of page furniture does no harm; splitting a sentence loses half of
it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newsclean.body.line import Line
from newsclean.body.marks import MarksOf, names_of, together
from newsclean.body.pieces import Piece
from newsclean.body.soft_breaks import CONTINUES, soft_breaks
from newsclean.text.lines import lines_of
from newsclean.text.marks import WIDE

__all__ = ["may_be_broken", "units_of"]


def may_be_broken(text: str) -> bool:
    """Whether some line of *text* may continue another: an odd number of line breaks is in a row.

    In other text every second line is empty.

    >>> may_be_broken("Rain.\\n\\nSun.\\n\\n\\n\\nHail."), may_be_broken("It\\nis\\n\\ncoming.")
    (False, True)
    """
    lines = lines_of(text)
    return len(lines) % 2 == 0 or any(islice(lines, 1, None, 2))


def units_of(
    pieces: Sequence[Piece],
    known: dict[int, Line] | None = None,
    marks: MarksOf | None = None,
) -> list[Line]:
    """Return *pieces* as lines; the pieces of one paragraph, or of a part of it, become one line.

    *known* maps starts to lines of single pieces of the same text, and is added to.  *marks* are
    those of the text, if it is Markdown.
    """
    groups = [[piece] for piece in pieces[:1]]
    close = any([piece.close for piece in pieces])
    breaks = soft_breaks(pieces, marks) if close else [False] * len(pieces[1:])
    for piece, joins in zip(pieces[1:], breaks, strict=True):
        if joins:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    known = {} if known is None else known
    lines = []
    for group in groups:
        first = group[0]
        line = known.get(first.start) if len(group) == 1 else None
        if line is None:
            line = _line(group, marks)
            if len(group) == 1:
                known[first.start] = line
        lines.append(line)
    return lines


def _line(group: Sequence[Piece], marks: MarksOf | None) -> Line:
    first = group[0]
    names = names_of(together([marks[piece.start] for piece in group])) if marks else ()
    if len(group) == 1:
        return Line(first.text, first.start, None, names)
    parts = [first.text.strip()]
    for piece in group[1:]:
        right = piece.text.strip()
        if right[0] not in CONTINUES and not (parts[-1][-1] >= WIDE and right[0] >= WIDE):
            parts.append(" ")
        parts.append(right)
    return Line("".join(parts), first.start, group[-1].end, names)
