"""Judge each line break of a page by the rules that join lines, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from newsclean.edits import Edit
from newsclean.layout.breaks import TITLES, Break, hangs
from newsclean.layout.closing_punctuation import CLOSING, closing, closing_cue
from newsclean.layout.dateline import DATELINE, dateline, dateline_cue
from newsclean.layout.drop_cap import drop_caps
from newsclean.layout.gap import Gap
from newsclean.layout.hard_wrap import HARD_WRAP, hard_wrap
from newsclean.layout.hyphen import HYPHEN, hyphen, hyphen_cue
from newsclean.layout.label import LABEL, label, label_cue
from newsclean.layout.page import Page, is_cut_word
from newsclean.layout.program_lines import is_code
from newsclean.layout.quote_start import quote_starts
from newsclean.layout.shape import fenced
from newsclean.layout.split_by_gap import is_cut_at_empty_lines
from newsclean.layout.split_quote import SPLIT_QUOTE, split_quote, split_quote_cue
from newsclean.layout.split_sentence import SPLIT_SENTENCE, split_sentence, split_sentence_cue
from newsclean.rules.rows import Repair
from newsclean.text.codes import compiled
from newsclean.text.last_text import of_last_text
from newsclean.text.marks import QUOTATION_ENDS, USUAL_STOPS

__all__ = ["KINDS", "in_gaps", "joints"]


class Kind(NamedTuple):
    """A rule that joins lines, its judge, and between which two characters the judge is asked."""

    rule: Repair
    judge: Callable[[Break], str | None]
    cue: Callable[[str, str], bool]
    over_a_gap: bool
    """whether it joins lines with an empty line between them, too"""


KINDS = (
    Kind(HYPHEN, hyphen, hyphen_cue, over_a_gap=False),
    Kind(CLOSING, closing, closing_cue, over_a_gap=True),
    Kind(SPLIT_QUOTE, split_quote, split_quote_cue, over_a_gap=True),
    Kind(DATELINE, dateline, dateline_cue, over_a_gap=True),
    Kind(HARD_WRAP, hard_wrap, lambda end, begin: True, over_a_gap=False),
    Kind(SPLIT_SENTENCE, split_sentence, split_sentence_cue, over_a_gap=True),
    Kind(LABEL, label, label_cue, over_a_gap=False),
)
"""The rules in the order in which they are asked."""

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
_ENDS = _STOPS | frozenset(QUOTATION_ENDS)
"""Characters that may end a sentence which the next line does not go on with."""
_OPENERS = frozenset('“‘«„"')
_LISTS = frozenset("-*• ")
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
        end = left[-1]
        if end in _ENDS and (
            (end in _STOPS and right[0].isupper()) or _parts_sentences(left, right)
        ):  # no rule joins these, but in a wrapped paragraph and after "Mr."
            if breaks > 1:
                may_join = so_far != "" and left.endswith(TITLES)
            else:
                may_join = place in page.wrapped or (so_far or left).endswith(TITLES)
            if not may_join:
                so_far = ""
                continue
        while fences and fences[-1][1] <= start:
            fences.pop()
        if fences and fences[-1][0] <= start:
            so_far = ""
            continue
        if not (so_far or _may_join(page, place, left, right, breaks)) or start in initials:
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
        if '"' in left:
            quotes += left.count('"')
        brackets += _opened(left)
        if around in known:
            found = known[around]
        else:
            at = Break(page, place, left, so_far, quotes, brackets)
            found = _judged(at)
            if found is None and so_far:  # as it will be judged once the lines so far are one
                found = _judged(at.as_one())
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
    """Whether *left*, which ends in one of `_ENDS`, ends a sentence and *right* begins one.

    "It rained.”⏎⏎“It was late,”".
    """
    if left[-1] not in _STOPS and left[-2:-1] not in _STOPS:
        return False
    if right[0] in _OPENERS:
        return right[1:2].isalnum() and not left.endswith(TITLES)
    return right[0].isupper()


def _judged(at: Break) -> tuple[Repair, str] | None:
    """The first rule that joins the lines at *at*, and the text that it puts between them."""
    for kind in _asked(at.left[-1], at.right[0], at.gap):
        new = kind.judge(at)
        if new is not None:
            return None if is_code(at.left) or is_code(at.right) else (kind.rule, new)
    return None


@lru_cache(maxsize=1024)
def _asked(end: str, begin: str, gap: int) -> tuple[Kind, ...]:
    """The rules that may join a line that ends in *end* to one that begins with *begin*."""
    kinds = (kind for kind in KINDS if gap == 1 or kind.over_a_gap)
    return tuple(kind for kind in kinds if kind.cue(end, begin))


def _opened(line: str) -> int:
    """How many more brackets *line* opens than it closes."""
    opened = 0
    if "(" in line or ")" in line:
        opened += line.count("(") - line.count(")")
    if "[" in line or "]" in line:
        opened += line.count("[") - line.count("]")
    return opened


def _ends_of(line: str) -> str:
    """Both ends of a long *line*; no rule looks farther into it."""
    return line if len(line) <= 2 * _LOOKED_AT else line[:_LOOKED_AT] + line[-_LOOKED_AT:]


def _may_join(page: Page, place: int, left: str, right: str, breaks: int) -> bool:
    """Whether some rule may join the lines; this alone is enough for lists and tables."""
    first = right[0]
    if breaks > 2 or first in _LISTS:
        return False  # a list; a program, whose indentation is all that is left of any
    goes_on = first.islower() or not first.isalnum()
    if breaks == 2 and not goes_on:
        if left[-1] in _STOPS:  # the usual, at once
            return False
        return left[-1] in '"”’»,—–' or (" " in left and is_cut_at_empty_lines(page, place))
    if goes_on:
        if right.startswith("by ") and _byline().fullmatch(right):
            return False
    elif left[-1] not in _OPEN_ENDS:
        after = page.gaps[place + 1].right[0] if place + 1 < len(page.gaps) else "A"
        if not (after.islower() or not after.isalnum() or place in page.wrapped or hangs(left)):
            return False
    set_short = breaks == 1 and place in page.set_short and place not in page.wrapped
    return not set_short or hangs(left) or is_cut_word(left, right)


@cache
def _byline() -> re.Pattern[str]:
    """A line that is only a byline: "by Ann Lee in Varna"."""
    name = r"[^\W\d_a-z][\w.'’-]{0,20}"
    return compiled(rf"by {name}(?: {name}){{1,3}}(?: in {name}(?: {name})?)?")
