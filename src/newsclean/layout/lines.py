"""Lines that were one line: one pass over the breaks of a text, and one rule after another."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from newsclean.attribution.split_quote import SPLIT_QUOTE, split_quote
from newsclean.edits import Edit
from newsclean.languages import guess
from newsclean.layout.breaks import Break, breaks
from newsclean.layout.closing import CLOSING, closing, closing_starts
from newsclean.layout.drop_cap import DROP_CAP, drop_caps
from newsclean.layout.hard_wrap import HARD_WRAP, hard_wrap, wrapped
from newsclean.layout.hyphen import HYPHEN, hyphen, vocabulary
from newsclean.layout.label import LABEL, label
from newsclean.layout.split_sentence import SPLIT_SENTENCE, split_sentence
from newsclean.rules import Coded, Repair

__all__ = ["LINES", "lines"]

_KINDS: tuple[tuple[Repair, Callable[[Break], str | None]], ...] = (
    (HYPHEN, hyphen),
    (CLOSING, closing),
    (SPLIT_QUOTE, split_quote),
    (HARD_WRAP, hard_wrap),
    (SPLIT_SENTENCE, split_sentence),
    (LABEL, label),
)


_BLANKS = frozenset(" \n")


@cache
def _cue() -> re.Pattern[str]:
    """What every broken sentence shows: a line that starts small or with a closing mark, a
    quotation that ends in a comma, a line break alone behind a letter or an opening mark."""
    return re.compile(
        r"\n(?:(?=[^\W\d_A-Z]|[,.;:!?)\]”\"’'®™\xa0–—]|[A-Z][ \n][a-z])"
        r"|\n?(?<=,[\"”’»]\n\n)|\n?(?<=[”\"»“],\n\n)"
        r"|(?<=[\w,“«„(\[\"”’»:-]\n)(?!\n))"
    )


def lines(text: str) -> list[Edit]:
    """Return the edits that join lines of one sentence.

    >>> [e.new for e in lines("It was reported by\\nReuters\\n, he said.")]
    [' ', '']
    """
    if _cue().search(text) is None and text[1:2] not in _BLANKS:
        return []
    words = vocabulary(text)
    edits = [*drop_caps(text, words)]
    initials = {edit.start for edit in edits}
    every = [*breaks(text)]
    if not every:
        return edits
    language, verses, full = guess(text), _verses(every), wrapped(every)
    size, quotes, brackets = 0, 0, 0
    joined = False
    for place, (start, end, left, right, gap) in enumerate(every):
        if not joined:
            size = quotes = brackets = 0
        size += len(left)
        quotes += left.count('"')
        brackets += left.count("(") + left.count("[") - left.count(")") - left.count("]")
        joined = False
        if gap > 2 or start in initials:
            continue
        near = place + 1 < len(every) and every[place + 1][4] <= gap
        after = every[place + 1][3] if near else ""
        at = Break(
            left,
            right.strip(),
            after,
            gap,
            size,
            place > 0 and size > len(left),
            quotes % 2 == 1,
            brackets > 0,
            place in verses,
            place in full,
            language,
            words,
        )
        for rule, judge in _KINDS:
            new = judge(at)
            if new is not None:
                joined = True
                edits.append(Edit(start - (rule is HYPHEN), end, new, (rule.id,)))
                break
    return sorted(edits)


def _verses(every: list[tuple[int, int, str, str, int]]) -> frozenset[int]:
    """The places in *every* of breaks within verse: five or more lines of a few words each."""
    found: set[int] = set()
    run: list[int] = []
    if any(closing_starts(right) for _, _, _, right, _ in every):
        return frozenset()  # cut at its links, and so are its short lines
    for place, (_, _, left, right, gap) in enumerate(every):
        if gap == 1 and _may_be_verse(left) and _may_be_verse(right):
            run.append(place)
            continue
        if len(run) >= 4:
            found.update(run)
        run = []
    if len(run) >= 4:
        found.update(run)
    return frozenset(found)


def _may_be_verse(line: str) -> bool:
    return 15 <= len(line) <= 50 and line.count(" ") >= 2


LINES = Coded("layout.lines", lines, (DROP_CAP, *(rule for rule, _ in _KINDS)))
