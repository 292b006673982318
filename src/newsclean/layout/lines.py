"""Lines that were one line: one pass over the breaks of a text, and one rule after another."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from newsclean.coded import Coded
from newsclean.edits import Edit
from newsclean.layout.breaks import Break, hangs
from newsclean.layout.closing import CLOSING, closing
from newsclean.layout.code import is_code
from newsclean.layout.dateline import DATELINE, dateline
from newsclean.layout.drop_cap import DROP_CAP, OPENS, drop_caps
from newsclean.layout.hard_wrap import HARD_WRAP, hard_wrap
from newsclean.layout.hyphen import HYPHEN, hyphen
from newsclean.layout.label import LABEL, label
from newsclean.layout.odd_breaks import has_odd_break, unfinished
from newsclean.layout.page import Page, is_cut_word
from newsclean.layout.quote_start import QUOTE_START, quote_starts
from newsclean.layout.split_quote import SPLIT_QUOTE, split_quote
from newsclean.layout.split_sentence import SPLIT_SENTENCE, split_sentence
from newsclean.rules import Repair

__all__ = ["LINES", "join", "lines", "may_be_broken"]

_KINDS: tuple[tuple[Repair, Callable[[Break], str | None]], ...] = (
    (HYPHEN, hyphen),
    (CLOSING, closing),
    (SPLIT_QUOTE, split_quote),
    (DATELINE, dateline),
    (HARD_WRAP, hard_wrap),
    (SPLIT_SENTENCE, split_sentence),
    (LABEL, label),
)


_OPEN_ENDS = frozenset(',:-–—“„‘«(["”’»)')


def lines(text: str) -> list[Edit]:
    """Return the edits that join lines of one sentence.

    >>> [e.new for e in lines("It was reported by\\nReuters\\n, he said.")]
    [' ', '']
    """
    return join(text) if may_be_broken(text) else []


def may_be_broken(text: str) -> bool:
    """Whether *text* shows any sign of a broken sentence; clean text pays one search.

    >>> may_be_broken("One.\\n\\nTwo."), may_be_broken("One,\\nand two.")
    (False, True)
    """
    if has_odd_break(text) and unfinished().search(text):
        return True
    return _opens_oddly(text)


def join(text: str) -> list[Edit]:
    """Return the same edits as ``lines``, whatever *text* shows.

    >>> join("One.\\n\\nTwo.")
    []
    """
    page = Page(text)
    edits = [*drop_caps(page), *quote_starts(page)]
    initials = {edit.start for edit in edits}
    joined = False
    quotes = brackets = 0
    for place, gap in enumerate(page.gaps):
        if not (joined or _may_join(page, place)) or gap.start in initials:
            joined = False
            continue
        if not joined:
            quotes = brackets = 0
        left = gap.left
        quotes += left.count('"')
        brackets += left.count("(") + left.count("[") - left.count(")") - left.count("]")
        at = _break(page, place, joined, quotes, brackets)
        joined = False
        for rule, judge in _KINDS:
            new = judge(at)
            if new is not None and not is_code(at.left) and not is_code(at.right):
                joined = True
                before = rule is HYPHEN and new == ""
                edits.append(Edit(gap.start - before, gap.end, new.strip("-"), (rule.id,)))
                break
    return sorted(edits)


def _opens_oddly(text: str) -> bool:
    """Whether the first line, which no break precedes, may begin with a lone initial or a ”."""
    return (
        text[1:2] in {" ", "\n"}
        or text[:1] == "”"
        or (text[2:3] in {" ", "\n"} and text[0] in OPENS)
    )


def _may_join(page: Page, place: int) -> bool:
    """Whether some rule may join the lines; lists and tables are passed over with this alone."""
    gap = page.gaps[place]
    first = gap.right[0]
    if gap.breaks > 2 or first in "-*• ":
        return False  # a list; a program, whose indentation is all that is left of any
    if gap.breaks == 2 and first.isalnum() and not first.islower():
        return gap.left[-1] in '"”’»,—–'  # the usual, at once
    if (
        gap.breaks == 1
        and place in page.set_short
        and place not in page.wrapped
        and not hangs(gap.left)
        and not is_cut_word(gap.left, gap.right)
    ):
        return False
    if gap.right.startswith("by ") and _byline().fullmatch(gap.right):
        return False
    if first.islower() or not first.isalnum():
        return True
    if gap.left[-1] in _OPEN_ENDS or hangs(gap.left):
        return True
    after = page.gaps[place + 1].right[0] if place + 1 < len(page.gaps) else "A"
    return after.islower() or not after.isalnum() or place in page.wrapped


@cache
def _byline() -> re.Pattern[str]:
    """A line that is nothing but a byline: "by Ann Lee in Varna"."""
    name = r"[^\W\d_a-z][\w.'’-]{0,20}"
    return re.compile(rf"by {name}(?: {name}){{1,3}}(?: in {name}(?: {name})?)?")


def _break(page: Page, place: int, joined: bool, quotes: int, brackets: int) -> Break:
    gap = page.gaps[place]
    near = place + 1 < len(page.gaps) and page.gaps[place + 1].breaks <= gap.breaks
    after = page.gaps[place + 1].right if near else ""
    return Break(
        gap.left, gap.right.strip(), after, gap.breaks, joined, quotes, brackets, place, page
    )


LINES = Coded("layout.lines", lines, (DROP_CAP, QUOTE_START, *(rule for rule, _ in _KINDS)))
