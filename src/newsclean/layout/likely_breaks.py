"""The first tests of two lines: they are two sentences, or no rule can join them."""

from __future__ import annotations

import re
from functools import cache

from newsclean.layout.breaks import TITLES, hangs
from newsclean.layout.dateline import LEDE
from newsclean.layout.going_on import may_carry_on
from newsclean.layout.label import LABELLED
from newsclean.layout.line_tests import says_who
from newsclean.layout.page import Page, is_cut_word
from newsclean.layout.split_by_gap import is_cut_at_empty_lines
from newsclean.text.codes import compiled
from newsclean.text.marks import QUOTATION_ENDS, USUAL_STOPS

__all__ = ["ENDS", "is_titled", "may_join", "parts_sentences"]

_STOPS = frozenset(USUAL_STOPS)
ENDS = _STOPS | frozenset(QUOTATION_ENDS)
"""Characters that may end a sentence which the next line does not go on with."""
_OPENERS = frozenset('“‘«„"')
_LISTS = frozenset("-*• ")
_OPEN_ENDS = frozenset(',:-–—“„‘«(["”’»)')
_LEAST = {")": LEDE, ":": LABELLED}
"""Minimum characters of a line that is joined to one with this end."""


def parts_sentences(left: str, right: str) -> bool:
    """Whether *left*, which ends in one of `ENDS`, ends a sentence and *right* begins one.

    "It rained.”⏎⏎“It was late,”".
    """
    if left[-1] not in _STOPS and left[-2:-1] not in _STOPS:
        return False
    if right[0] in _OPENERS:
        return right[1:2].isalnum() and not left.endswith(TITLES)
    return right[0].isupper()


def is_titled(left: str, so_far: str, breaks: int) -> bool:
    """Whether the period at the end of *left* is that of a title, and the name is below.

    *so_far* is *left* with the lines joined to it: "Lt.⏎Col.⏎Ann Lee".  Before an empty line, only
    *left* is looked at.
    """
    return (left if breaks > 1 else so_far or left).endswith(TITLES)


def may_join(page: Page, place: int, left: str, right: str, breaks: int) -> bool:
    """Whether some rule may join the lines: most of those of lists and tables are passed over."""
    first = right[0]
    if breaks > 2 or first in _LISTS:
        return False  # a list; a program, whose indentation is all that is left of any
    if first.islower() or not first.isalnum():
        if right.startswith("by ") and _byline().fullmatch(right):
            return False
    elif breaks == 2:
        if left[-1] in _STOPS:  # the usual, at once
            return False
        return left[-1] in '"”’»,—–' or (" " in left and is_cut_at_empty_lines(page.gaps, place))
    elif left[-1] not in _OPEN_ENDS or len(right) < _LEAST.get(left[-1], 0):
        lines = page.gaps.lines
        after = lines[place + 2][0] if place + 2 < len(lines) else "A"
        if not (may_carry_on(after) or place in page.wrapped or hangs(left)):
            # '"Yes"⏎said Ann', "CO⏎2", "«…», dijo⏎Amparo"; only above a mark, as in a quotation
            told = left[-1] in "\"'" or first == "2" or says_who(left)
            if after.isalnum() or not told:
                return False
    return place not in page.set_short or hangs(left) or is_cut_word(left, right)


@cache
def _byline() -> re.Pattern[str]:
    """A line that is only a byline: "by Ann Lee in Varna"."""
    name = r"[^\W\d_a-z][\w.'’-]{0,20}"
    return compiled(rf"by {name}(?: {name}){{1,3}}(?: in {name}(?: {name})?)?")
