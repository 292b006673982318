"""Choose the rule that the removal of a line names: why the line is not the story."""

from __future__ import annotations

from typing import Final

from newsclean.body.features import shows
from newsclean.body.line import LINKED, Line

__all__ = ["reason_of", "says_who_or_when"]

_RUN: Final = 3
"""Minimum lines like headlines in a row that are a list."""
_LONGEST_BYLINE: Final = 12
"""Maximum words of a byline or a date line."""


def reason_of(line: Line, zone: str, run: int) -> str:
    """Return the id of the rule that says why *line* is removed.

    *zone* is where it is: head, aside or tail; *run* how many lines like headlines go with it.

    >>> reason_of(Line("By Ann Lee", 0), "head", 0), reason_of(Line("Islands", 0), "head", 0)
    ('body.byline', 'body.head')
    """
    if line.is_script:
        return "body.code"
    if line.marks[:1] == LINKED:
        return "body.links"
    if reason := says_who_or_when(line):
        return reason
    names = {*shows(line.bare)}
    if "end.credit" in names or {"word.credit", "word.caption"} <= names:
        return "body.caption"
    if run >= _RUN and zone != "head":
        return "body.related-run"
    return "body." + zone


def says_who_or_when(line: Line) -> str | None:
    """Return the rule for a line that is a byline or a date, by its look.

    >>> says_who_or_when(Line("4 May 2021, 10:47 am", 0))
    'body.timestamp'
    """
    if line.is_prose or line.size > _LONGEST_BYLINE:
        return None
    names = {*shows(line.bare)}
    if "word.by" in names and "case.sentence" not in names:
        return "body.byline"
    if names.isdisjoint(("digits.some", "digits.many")):
        return None
    if names.isdisjoint(("shape.time", "shape.date", "word.stamp")):
        return None
    return "body.timestamp"
