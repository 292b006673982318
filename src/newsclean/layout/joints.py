"""Judge each line break of a page by the rules that join lines, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache

from newsclean.edits import Edit
from newsclean.layout.breaks import TITLES, Break, hangs
from newsclean.layout.closing_punctuation import CLOSING, closing
from newsclean.layout.dateline import DATELINE, dateline
from newsclean.layout.drop_cap import drop_caps
from newsclean.layout.gap import Gap
from newsclean.layout.hard_wrap import HARD_WRAP, hard_wrap
from newsclean.layout.hyphen import HYPHEN, hyphen
from newsclean.layout.label import LABEL, label
from newsclean.layout.page import Page, is_cut_word
from newsclean.layout.program_lines import is_code
from newsclean.layout.quote_start import quote_starts
from newsclean.layout.shape import fenced
from newsclean.layout.split_by_gap import is_cut_at_empty_lines
from newsclean.layout.split_quote import SPLIT_QUOTE, split_quote
from newsclean.layout.split_sentence import SPLIT_SENTENCE, split_sentence
from newsclean.rules.rows import Repair
from newsclean.text.last_text import of_last_text
from newsclean.text.marks import QUOTATION_ENDS, USUAL_STOPS

__all__ = ["KINDS", "in_gaps", "joints"]

KINDS: tuple[tuple[Repair, Callable[[Break], str | None]], ...] = (
    (HYPHEN, hyphen),
    (CLOSING, closing),
    (SPLIT_QUOTE, split_quote),
    (DATELINE, dateline),
    (HARD_WRAP, hard_wrap),
    (SPLIT_SENTENCE, split_sentence),
    (LABEL, label),
)
_OVER_A_GAP = tuple(kind for kind in KINDS if kind[0] not in (HYPHEN, HARD_WRAP, LABEL))
"""Those that join lines with an empty line between them."""

_LOOKED_AT = 300
_SHORT = 20
"""Lines of fewer characters are not judged again where all that is near them is as above."""
_AHEAD = 6
"""No rule looks at more than so many lines below a break."""
_NEAR = 80
"""Characters that these lines have at most."""
_KEPT = 500
"""So many breaks are kept in mind."""
_STOPS = frozenset(USUAL_STOPS)
_OPENERS = frozenset('“‘«„"')
_OPEN_ENDS = frozenset(',:-–—“„‘«(["”’»)')
_Surroundings = tuple[str, int, str, int, int]
"""A break with the lines above and below it, and what its page shows of it."""


@of_last_text  # a text whose lines are joined is asked for again, when other edits are made
def joints(text: str) -> tuple[Edit, ...]:
    """Return the edits that join lines of *text* as it is; one join may allow another."""
    page = Page(text)
    edits = [*drop_caps(page), *quote_starts(page)]
    initials = {edit.start for edit in edits}
    return (*sorted([*edits, *in_gaps(page, fenced(text), initials)]),)


def in_gaps(
    page: Page, fences: Sequence[tuple[int, int]], initials: Collection[int]
) -> Iterator[Edit]:
    """Yield the edits that join lines of *page*, but for those in *fences*, which are sorted, and
    at *initials*."""
    so_far = ""
    quotes = brackets = 0
    fences = [*fences][::-1]  # the next one last
    known: dict[_Surroundings | None, tuple[Repair, str] | None] = {}  # of short lines
    for place, gap in enumerate(page.gaps):
        start, _, left, right, breaks = gap
        usual = breaks > 1 and left[-1] in _STOPS and right[0].isupper()
        if usual or (breaks > 1 and _parts_sentences(left, right)):
            if not so_far:
                continue  # at once: no rule joins these
            if not left.endswith(TITLES):  # nor after lines that are one
                so_far = ""
                continue
        while fences and fences[-1][1] <= start:
            fences.pop()
        if fences and fences[-1][0] <= start:
            so_far = ""
            continue
        if not (so_far or _may_join(page, place, gap)) or start in initials:
            so_far = ""
            continue
        around = None
        if not so_far:
            quotes = brackets = 0
        if len(left) + len(right) < _SHORT:
            around = _surroundings(page, place, gap, so_far, quotes % 2, brackets)
            if around in known and known[around] is None:
                so_far = ""  # as the same lines above: "a⏎a⏎a⏎…"
                continue
        quotes += left.count('"')
        brackets += left.count("(") + left.count("[") - left.count(")") - left.count("]")
        if around in known:
            found = known[around]
        else:
            at = _break(page, place, so_far, quotes, brackets)
            found = _judged(at)
            if found is None and so_far:  # as it will be judged once the lines so far are one
                found = _judged(at._replace(left=so_far, joined=False))
            if around is not None:
                if len(known) >= _KEPT:
                    known.clear()
                known[around] = found
        if found is None:
            so_far = ""
            continue
        rule, new = found
        before = rule is HYPHEN and new == ""
        between = new.strip("-")
        yield Edit(start - before, gap.end, between, (rule.id,))
        so_far = _ends_of(f"{so_far or left}{between}{right.strip()}")


def _surroundings(
    page: Page, place: int, gap: Gap, so_far: str, quotes: int, brackets: int
) -> _Surroundings | None:
    """All on which the judgement of *gap* depends, if that is but a few short lines of *page*.

    *so_far* are the ends of the lines joined above it, in which *quotes* and *brackets* are open.
    """
    if place + _AHEAD >= len(page.gaps):
        return None
    first, last = gap.start - len(gap.left), page.gaps[place + _AHEAD].start
    if last - first > _NEAR:
        return None
    if gap.breaks > 1:
        return page.text[first:last], 0, so_far, quotes, brackets
    on_page = (place in page.wrapped) + 2 * (place in page.verses)
    on_page += 4 * (place in page.endless) + 8 * (place + 1 in page.endless)
    return page.text[first:last], on_page, so_far, quotes, brackets


def _parts_sentences(left: str, right: str) -> bool:
    """Whether *left* ends a sentence and *right* begins one: "It rained.”⏎⏎“It was late,”"."""
    if left[-1] not in USUAL_STOPS and not (left[-1] in QUOTATION_ENDS and left[-2:-1] in _STOPS):
        return False
    if right[0] in _OPENERS:
        return right[1:2].isalnum() and not left.endswith(TITLES)
    return right[0].isupper()


def _judged(at: Break) -> tuple[Repair, str] | None:
    """The first rule that joins the lines at *at*, and the text that it puts between them."""
    for rule, judge in KINDS if at.gap == 1 else _OVER_A_GAP:
        new = judge(at)
        if new is not None and not is_code(at.left) and not is_code(at.right):
            return rule, new
    return None


def _ends_of(line: str) -> str:
    """Both ends of a long *line*; no rule looks farther into it."""
    return line if len(line) <= 2 * _LOOKED_AT else line[:_LOOKED_AT] + line[-_LOOKED_AT:]


def _may_join(page: Page, place: int, gap: Gap) -> bool:
    """Whether some rule may join the lines; this alone is enough for lists and tables."""
    first = gap.right[0]
    if gap.breaks > 2 or first in "-*• ":
        return False  # a list; a program, whose indentation is all that is left of any
    if gap.breaks == 2 and first.isalnum() and not first.islower():
        if gap.left[-1] in USUAL_STOPS:  # the usual, at once
            return False
        return gap.left[-1] in '"”’»,—–' or (" " in gap.left and is_cut_at_empty_lines(page, place))
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
    """A line that is only a byline: "by Ann Lee in Varna"."""
    name = r"[^\W\d_a-z][\w.'’-]{0,20}"
    return re.compile(rf"by {name}(?: {name}){{1,3}}(?: in {name}(?: {name})?)?")


def _break(page: Page, place: int, so_far: str, quotes: int, brackets: int) -> Break:
    gap = page.gaps[place]
    near = place + 1 < len(page.gaps) and page.gaps[place + 1].breaks <= gap.breaks
    after = page.gaps[place + 1].right if near else ""
    left, right, breaks = gap.left, gap.right.strip(), gap.breaks
    return Break(
        left, right, after, breaks, bool(so_far), quotes, brackets, place, page, so_far or left
    )
