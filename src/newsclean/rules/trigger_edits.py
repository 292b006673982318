"""Turn the matches of rows at a literal, wherever it is on its line, into edits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from newsclean.edits import Edit
from newsclean.rules.peeling import Inner
from newsclean.rules.replacing import compiled, replacement
from newsclean.rules.rows import EDGE, INLINE, TAIL, Pattern
from newsclean.text.edges import line_end
from newsclean.text.story import Story

__all__ = ["Declined", "RowsAtGate", "gate_edits"]

_Tried = tuple[int, str, Pattern]
"""A row with one of its triggers, and where in the trigger the gate is."""

_ANYWHERE: Final = (EDGE, INLINE)  # asked first: "in" costs a Flag as much as a match
_DEEP: Final = 20
"""Within so many of its declined matches a row is not tried."""
_BLANKS: Final = " \t"
_OPENERS: Final = "“„«‘(\"'"


class RowsAtGate:
    """The rows whose triggers contain *gate*, by the character that is after it in the trigger.

    Each of *tried* is a row with its trigger, and where in that the gate is.

    >>> ads, tags = Pattern("x.ads", r"\\[ad_1]", ("[ad_",)), Pattern("x.tags", r"\\[x?", ("[",))
    >>> rows = RowsAtGate("[", [(0, "[ad_", ads), (0, "[", tags)])
    >>> [len(rows.after(char)) for char in ("a", "t", "")]
    [2, 1, 1]
    """

    def __init__(self, gate: str, tried: Iterable[_Tried]) -> None:
        self.gate = gate
        filed = [(trigger[at + len(gate) :][:1], (at, trigger, row)) for at, trigger, row in tried]
        self._others = [each for char, each in filed if not char]
        self._by_next = {
            char: [each for beside, each in filed if beside in ("", char)] for char, _ in filed
        }

    def after(self, char: str) -> list[_Tried]:
        """Return the rows to try where *char* is after the gate, in their order."""
        return self._by_next.get(char, self._others)


class Declined(dict[str, list[int]]):
    """The matches that rows declined: a row is tried again within them, but not at any depth.

    In "#a #b #c … and more", a row for hashtags at the end of a line matches at each "#", and reads
    all that are after it.  Of each row, by its id, they are known by their ends.
    """

    def add(self, rule: Pattern, end: int) -> None:
        """Remember that *rule* declined a match up to *end*."""
        self.setdefault(rule.id, []).append(end)

    def contain(self, rule: Pattern, at: int) -> bool:
        """Whether *at* is within so many of the matches of *rule* that it is not tried there."""
        ends = self.get(rule.id, ())
        if len(ends) < _DEEP:
            return False
        self[rule.id] = ends = [end for end in ends if end > at]
        return len(ends) >= _DEEP


def gate_edits(rows: RowsAtGate, text: str, story: Story, inner: list[Inner]) -> Iterator[Edit]:
    """Yield the edits of *rows* at the places of their gate in *text*.

    At each place, the first row that matches makes the edit.  A removal that would have to be at an
    end of its line is added to *inner*.
    """
    gate = rows.gate
    found = text.find(gate)
    stop = -1  # the end of the line that the match is on
    after = 0
    declined = Declined()
    while found >= 0:
        next_look = found + len(gate)
        for offset, trigger, rule in rows.after(text[next_look : next_look + 1]):
            at = found - offset
            if at < after or not (trigger == gate or text.startswith(trigger, at)):
                continue
            if declined and declined.contain(rule, at):
                continue
            if stop < at:
                stop = line_end(text, at)
            match = compiled(rule.pattern).match(text, at, stop)
            if match is None:
                continue
            if edit := _edit_at(match, rule, story, inner):
                yield edit
                after = next_look = max(next_look, match.end())
                break
            declined.add(rule, match.end())
        found = text.find(gate, next_look)


def _edit_at(match: re.Match[str], rule: Pattern, story: Story, inner: list[Inner]) -> Edit | None:
    """Replace *match* by the row's text; a removal also removes the spaces that it would leave.

    One that would have to be at an end of its line is added to *inner*.
    """
    text = match.string
    start, end = left, right = match.span()
    while left and text[left - 1] in _BLANKS:
        left -= 1
    while right < len(text) and text[right] in _BLANKS:
        right += 1
    opens = left == 0 or text[left - 1] == "\n"
    closes = right == len(text) or text[right] == "\n"
    where = rule.where
    if where not in _ANYWHERE and TAIL in where and start < story.tail:
        return None
    if not (opens or closes or INLINE in where):
        inner.append(Inner(left, right, match, rule))
        return None
    new = replacement(rule, match)
    if new is None:
        return None
    if new:
        return Edit(start, end, new, (rule.id,))
    if opens and closes:
        return Edit(left, min(right + 1, len(text)), "", (rule.id,))
    if opens or closes:
        return Edit(left, right, "", (rule.id,))
    if left < start:  # a space stays where one was, but none before a comma
        glued = right == end and (text[end].isalnum() or text[end] in _OPENERS)
        return Edit(start if glued else left, end, "", (rule.id,))
    glued = right == end and text[start - 1] in '.!?"”’' and text[end].isalnum()
    return Edit(start, end, " " if glued else "", (rule.id,))  # "over.[ad]The" had been glued
