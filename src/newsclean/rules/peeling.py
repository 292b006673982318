"""Artifacts in a row at the start or the end of a line: all go at once, not one a round.

Most rows remove only what is at one end of its line.  In "[+9 chars] [+9 chars] It rains.", the
second is there once the first is gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.edits import Edit
from newsclean.rules.replacing import replacement
from newsclean.rules.rows import Pattern

__all__ = ["Inner", "peeled"]


class Inner(NamedTuple):
    """A match of *rule* inside a line, with its borders, to which the blanks around it belong."""

    left: int
    right: int
    match: re.Match[str]
    rule: Pattern


def peeled(text: str, edits: Sequence[Edit], inner: Sequence[Inner]) -> list[Edit]:
    r"""Return *edits* of *text*, with the matches in *inner* that they bring to an end of a line.

    If nothing of a line is left, its break is removed, too.

    >>> row = Pattern("x.y", r"\[a\]", ("[a]",), before="[a] It rains.")
    >>> text = "[a] [a] It rains."
    >>> one = Inner(3, 8, re.compile(r"\[a\]").match(text, 4), row)
    >>> [edit[:3] for edit in peeled(text, [Edit(0, 4, "", ("x.y",))], [one])]
    [(0, 4, ''), (4, 8, '')]
    """
    removals = [edit for edit in edits if not edit.new]
    opened = {edit.end for edit in removals if _opens(text, edit) and text[edit.end - 1] != "\n"}
    closed = {edit.start for edit in removals if _closes(text, edit)}
    if not opened and not closed:
        return [*edits]
    ordered = sorted(inner, key=lambda each: each.match.start())
    first = [*_rightwards(ordered, opened)]
    gone = {edit.start for edit in first}
    last = [*_leftwards([each for each in ordered if each.match.start() not in gone], closed)]
    return [_with_break(text, edit, opened) for edit in (*edits, *first, *last)]


def _rightwards(inner: Sequence[Inner], opened: set[int]) -> Iterator[Edit]:
    """Yield the removals at the places *opened*, before which all of the line is gone."""
    for _, right, match, rule in inner:
        if match.start() in opened and replacement(rule, match) == "":
            opened.add(right)
            yield Edit(match.start(), right, "", (rule.id,))


def _leftwards(inner: Sequence[Inner], closed: set[int]) -> Iterator[Edit]:
    """Yield the removals at the places *closed*, after which all of the line is gone."""
    for left, _, match, rule in reversed(inner):
        if match.end() in closed and replacement(rule, match) == "":
            closed.add(left)
            yield Edit(left, match.end(), "", (rule.id,))


def _with_break(text: str, edit: Edit, opened: set[int]) -> Edit:
    """*edit*, with the break of its line if nothing is left of that.

    The blanks before it went with what was there.
    """
    if edit.new or not _closes(text, edit):
        return edit
    start = edit.end - len(text[edit.start : edit.end].lstrip(" \t"))
    if start not in opened:
        return edit
    return edit._replace(start=start, end=min(edit.end + 1, len(text)))


def _opens(text: str, edit: Edit) -> bool:
    return edit.start == 0 or text[edit.start - 1] == "\n"


def _closes(text: str, edit: Edit) -> bool:
    return edit.end == len(text) or text[edit.end] == "\n"
