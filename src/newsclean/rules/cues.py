"""Search a text once for each punctuation mark, for all repairs that start at that mark.

A broken sentence can be recognised at a mark: a period before a small letter, a comma after a
space.  Every kind of break gives a pattern for the text after the mark; a text is searched once for
each mark, however many kinds there are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from newsclean.edits import Edit
from newsclean.text.search import matches_at

__all__ = ["Cue", "Scanner"]

Judge = Callable[[str, int], Iterable[Edit]]
"""Returns the edits that repair what is broken at the mark that stands at an offset, if any."""


class Cue(NamedTuple):
    """*pattern*, matched behind *mark*; where it fits, *judge* is asked.

    A pattern begins with a character or a class of them, never with a group or a lookaround: only
    so are all patterns of a mark passed over at once where the next character fits none of them.
    Those that begin with a blank come first and share it, for most marks have one behind them.
    """

    mark: str
    pattern: str
    judge: Judge


class Scanner:
    """The search for all *cues*; made once, and compiled when a text is first searched.

    >>> from newsclean.punctuation.doubled import DOUBLED_CUES
    >>> Scanner(DOUBLED_CUES).edits("It rained,. He left.")
    [Edit(start=9, end=10, new='', rules=('punctuation.doubled',))]
    """

    def __init__(self, cues: Sequence[Cue]) -> None:
        self.cues = tuple(cues)

    @cached_property
    def _by_mark(self) -> list[tuple[str, re.Pattern[str], list[Judge]]]:
        """Each mark, the search for all its cues, and their judges in the order of its groups."""
        found = []
        for mark in dict.fromkeys(cue.mark for cue in self.cues):
            group = [cue for cue in self.cues if cue.mark == mark]
            group.sort(key=lambda cue: cue.pattern[0] != " ")
            # An empty group ends each pattern; its number says which one it was.
            spaced = "|".join(f"{cue.pattern[1:]}()" for cue in group if cue.pattern[0] == " ")
            close = [f"{cue.pattern}()" for cue in group if cue.pattern[0] != " "]
            patterns = "|".join([*([f" (?:{spaced})"] if spaced else []), *close])
            search = re.compile(f"{re.escape(mark)}(?:{patterns})")
            found.append((mark, search, [cue.judge for cue in group]))
        return found

    def edits(self, text: str) -> list[Edit]:
        """Return the edits of all cues; of two that touch, the first."""
        found: list[Edit] = []
        for mark, search, judges in self._by_mark:
            if mark not in text:
                continue
            for hit in search.finditer(text) if mark in ",." else matches_at(mark, search, text):
                found += judges[(hit.lastindex or 1) - 1](text, hit.start())
        return list(_apart(sorted(found))) if len(found) > 1 else found


def _apart(edits: list[Edit]) -> Iterator[Edit]:
    end = -1
    for edit in edits:
        if edit.start > end:
            yield edit
            end = edit.end
