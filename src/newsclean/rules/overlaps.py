"""Keep edits apart: which one of two that overlap is made.

It depends on who made the edits.  Of independent searches, the first one is right; if they search
at marks, two that touch repair the same mark.  Of the rows of a table, the longest match is right.
Lines that are removed share the line break between them.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.edits import Edit

__all__ = ["cut_apart", "first_apart", "longest_apart"]


def first_apart(edits: list[Edit], *, gap: int = 0) -> list[Edit]:
    """Return *edits* sorted, without those that begin less than *gap* after an earlier one.

    >>> first_apart([Edit(2, 4, "", ("b",)), Edit(0, 3, "", ("a",)), Edit(3, 5, "", ("c",))])
    [Edit(start=0, end=3, new='', rules=('a',)), Edit(start=3, end=5, new='', rules=('c',))]
    """
    edits.sort(key=lambda edit: edit[:2])
    kept: list[Edit] = []
    for edit in edits:
        if not kept or edit.start >= kept[-1].end + max(gap, edit.start == edit.end):
            kept.append(edit)
    return kept


def longest_apart(edits: list[Edit]) -> list[Edit]:
    """Return *edits* sorted; of two that overlap, the one that begins first, or else the longer.

    >>> longest_apart([Edit(0, 1, "", ("a",)), Edit(0, 3, "", ("b",)), Edit(3, 5, "", ("c",))])
    [Edit(start=0, end=3, new='', rules=('b',)), Edit(start=3, end=5, new='', rules=('c',))]
    """
    last = end = -1
    for edit in edits:
        if edit[0] <= last or edit[0] < end:
            break
        last, end, _, _ = edit
    else:
        return edits  # as those of lines are
    edits.sort(key=lambda edit: (edit.start, -edit.end))
    kept = edits[:1]
    for edit in edits[1:]:
        if edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def cut_apart(edits: Iterable[Edit]) -> list[Edit]:
    """Return sorted removals *edits*, each without what the one before it removes already.

    >>> cut_apart([Edit(0, 3, "", ("a",)), Edit(2, 5, "", ("b",))])
    [Edit(start=0, end=3, new='', rules=('a',)), Edit(start=3, end=5, new='', rules=('b',))]
    """
    kept: list[Edit] = []
    for edit in edits:
        if kept and edit.start < kept[-1].end:
            edit = edit._replace(start=kept[-1].end)
        if edit.start < edit.end:
            kept.append(edit)
    return kept
