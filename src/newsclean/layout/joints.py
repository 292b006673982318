"""Judge each line break of a page by the rules that join lines, in order."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from newsclean.edits import Edit
from newsclean.layout.breaks import LINES_BELOW, Break
from newsclean.layout.drop_cap import drop_caps
from newsclean.layout.hyphen import HYPHEN
from newsclean.layout.joining_rules import Kind, judged
from newsclean.layout.likely_breaks import ENDS, is_titled, may_join, parts_sentences
from newsclean.layout.page import Page
from newsclean.layout.quote_start import quote_starts
from newsclean.text.fences import fenced, is_within
from newsclean.text.last_text import of_last_text
from newsclean.text.marks import USUAL_STOPS

__all__ = ["in_gaps", "joints"]


_LOOKED_AT = 300
_SHORT = 20
"""Lines of fewer characters are not judged again where all that is near them is as above."""
_NEAR = 80
"""Maximum characters of a break and the lines below it for its judgement to be cached."""
_KEPT = 500
"""Cache size, in breaks."""
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
    known: dict[_Surroundings | None, tuple[Kind, str] | None] = {}  # of short lines
    full = page.wrapped
    lines, starts, ends, numbers = page.gaps
    beside = zip(lines, islice(lines, 1, None), numbers, strict=False)
    for place, (left, right, breaks) in enumerate(beside):
        start, end = ends[place], left[-1]
        if (  # no rule joins two sentences, but in a wrapped paragraph and after "Mr."
            end in ENDS
            and ((end in USUAL_STOPS and right[0].isupper()) or parts_sentences(left, right))
            and place not in full
            and not (end == "." and (so_far or breaks == 1) and is_titled(left, so_far, breaks))
        ):
            so_far = ""
            continue
        if (
            not (so_far or may_join(page, place, left, right, breaks))
            or start in initials
            or (fences and is_within(start, fences))
        ):
            so_far = ""
            continue
        around = None
        if not so_far:
            quotes = brackets = 0
        if len(left) + len(right) < _SHORT:
            around = _surroundings(page, place, so_far, quotes % 2, brackets)
        if '"' in left:
            quotes += left.count('"')
        if "(" in left or ")" in left or "[" in left or "]" in left:
            brackets += _opened(left)
        if around in known:  # the same lines are above: "a⏎a⏎a⏎…"
            found = known[around]
        else:
            at = Break(page, place, so_far, quotes, brackets)
            found = judged(at, is_full=place in full)
            if found is None and so_far:  # as it will be judged once the lines so far are one
                found = judged(at.as_one(), is_full=place in full)
            if around is not None:
                if len(known) >= _KEPT:
                    known.clear()
                known[around] = found
        if found is None:
            so_far = ""
            continue
        kind, new = found
        before = new == "" and kind.rule is HYPHEN
        between = new.strip("-")
        yield Edit(start - before, starts[place + 1], between, (kind.rule.id,))
        so_far = _ends_of(f"{so_far or left}{between}{right.strip()}")


def _surroundings(
    page: Page, place: int, so_far: str, quotes: int, brackets: int
) -> _Surroundings | None:
    """All on which the judgement of the gap at *place* depends, if that is a few short lines.

    *so_far* are the ends of the lines joined above it, in which *quotes* and *brackets* are open.
    """
    _, starts, ends, breaks = page.gaps
    if place + LINES_BELOW + 1 >= len(ends):
        return None
    first, last = starts[place], ends[place + LINES_BELOW]
    if last - first > _NEAR:
        return None
    if breaks[place] > 1:
        return page.text[first:last], 0, so_far, quotes, brackets
    on_page = (place in page.wrapped) + 2 * (place in page.verses)
    on_page += 4 * (place in page.endless) + 8 * (place + 1 in page.endless)
    return page.text[first:last], on_page, so_far, quotes, brackets


def _opened(line: str) -> int:
    """How many more brackets *line* opens than it closes."""
    return line.count("(") - line.count(")") + line.count("[") - line.count("]")


def _ends_of(line: str) -> str:
    """Both ends of a long *line*; no rule looks farther into it."""
    return line if len(line) <= 2 * _LOOKED_AT else line[:_LOOKED_AT] + line[-_LOOKED_AT:]
