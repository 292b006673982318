"""One search for each punctuation mark, shared by all repairs that look for it.

A broken sentence shows at a mark: a period before a small letter, a comma behind a space.  Every
kind of break says what follows the mark where it may be; a text is searched once for each mark,
however many kinds there are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from newsclean.edits import Edit

__all__ = ["Cue", "scan"]

Judge = Callable[[str, int], Iterable[Edit]]
"""Returns the edits that repair what is broken at the mark that stands at an offset, if any."""


class Cue(NamedTuple):
    """*pattern*, matched behind *mark*, without groups; where it fits, *judge* is asked."""

    mark: str
    pattern: str
    judge: Judge


@cache
def _search(mark: str, patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Begins with the mark itself, and so passes over prose at the speed of a plain search."""
    return re.compile(re.escape(mark) + "(?:" + "|".join(f"({p})" for p in patterns) + ")")


def scan(text: str, cues: tuple[Cue, ...]) -> list[Edit]:
    """Return the edits of all *cues*; of two that touch, the first.

    >>> from newsclean.attribution.doubled import DOUBLED_CUES
    >>> scan("It rained,. He left.", DOUBLED_CUES)
    [Edit(start=9, end=10, new='', rules=('punctuation.doubled',))]
    """
    found: list[Edit] = []
    for mark, group in _by_mark(cues):
        if mark not in text:
            continue
        patterns = tuple(cue.pattern for cue in group)
        for match in _search(mark, patterns).finditer(text):
            found += group[(match.lastindex or 1) - 1].judge(text, match.start())
    return list(_apart(sorted(found))) if len(found) > 1 else found


@cache
def _by_mark(cues: tuple[Cue, ...]) -> list[tuple[str, tuple[Cue, ...]]]:
    marks = dict.fromkeys(cue.mark for cue in cues)
    return [(mark, tuple(cue for cue in cues if cue.mark == mark)) for mark in marks]


def _apart(edits: list[Edit]) -> Iterator[Edit]:
    end = -1
    for edit in edits:
        if edit.start > end:
            yield edit
            end = edit.end
