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
"""Returns the edits that repair a break at the mark at an offset, or none."""


class Cue(NamedTuple):
    """A *pattern* that is matched after *mark*; if it matches, *judge* is called.

    A pattern begins with a character or a class, never with a group or a lookaround: then all
    patterns of a mark can be skipped at once if the next character fits none of them.  Patterns
    that begin with a space come first and share it, because a space follows most marks.
    """

    mark: str
    pattern: str
    judge: Judge


class Scanner:
    """One search for all *cues*; compiled when a text is first searched.

    >>> from newsclean.punctuation.doubled import DOUBLED_CUES
    >>> Scanner(DOUBLED_CUES).edits("It rained,. He left.")
    [Edit(start=9, end=10, new='', rules=('punctuation.doubled',))]
    """

    def __init__(self, cues: Sequence[Cue]) -> None:
        self.cues = tuple(cues)

    @cached_property
    def _by_mark(self) -> list[tuple[str, re.Pattern[str], list[Judge]]]:
        """For each mark, the search for all its cues, and their judges in group order."""
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
