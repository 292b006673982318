"""Search a text once for each punctuation mark, for all repairs that start at that mark.

A broken sentence can be recognised at a mark: a period before a small letter, a comma after a
space.  Every kind of break gives a pattern for the text after the mark; a text is searched once for
each mark, however many kinds there are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from newsclean.edits import Edit
from newsclean.rules.windows import windows
from newsclean.text.late import late
from newsclean.text.search import matches_at

__all__ = ["Cue", "Scanner"]

_MOST_SEARCHES: Final = 256
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
    """One search for each mark of *cues*; compiled when a text first has the mark.

    >>> from newsclean.punctuation.doubled import DOUBLED_CUES
    >>> Scanner(DOUBLED_CUES).edits("It rained,. He left.")
    [Edit(start=9, end=10, new='', rules=('punctuation.doubled',))]
    """

    def __init__(self, cues: Sequence[Cue]) -> None:
        self.cues = tuple(cues)

    def windows(self) -> tuple[tuple[str, ...], ...]:
        """Return the windows of each cue."""
        return tuple(windows([re.escape(cue.mark) + cue.pattern], behind=True) for cue in self.cues)

    @cached_property
    def _searches(self) -> Callable[[int], _Searches]:
        """The searches for those cues whose bits are set; texts have few combinations of them."""

        def made(shown: int) -> _Searches:
            return _searches([cue for i, cue in enumerate(self.cues) if shown >> i & 1])

        return lru_cache(maxsize=_MOST_SEARCHES)(made)

    def edits(self, text: str, shown: int = -1) -> list[Edit]:
        """Return the edits of all cues; of two that touch, the first.

        *shown* has a bit for each cue; only those of which the bit is set are searched for.
        """
        found: list[Edit] = []
        for mark, search, judges in self._searches(shown & (1 << len(self.cues)) - 1):
            if mark not in text:
                continue
            for hit in search.finditer(text) if mark in ",." else matches_at(mark, search, text):
                found += judges[(hit.lastindex or 1) - 1](text, hit.start())
        return list(_apart(sorted(found))) if len(found) > 1 else found


_Searches = list[tuple[str, re.Pattern[str], list[Judge]]]
"""For each mark, the search for all its cues, and their judges in group order."""


def _searches(cues: Sequence[Cue]) -> _Searches:
    """One search for each mark of *cues*."""
    found = []
    for mark in dict.fromkeys(cue.mark for cue in cues):
        group = [cue for cue in cues if cue.mark == mark]
        group.sort(key=lambda cue: cue.pattern[0] != " ")
        # An empty group ends each pattern; its number says which one it was.
        spaced = "|".join(f"{cue.pattern[1:]}()" for cue in group if cue.pattern[0] == " ")
        close = [f"{cue.pattern}()" for cue in group if cue.pattern[0] != " "]
        patterns = "|".join([*([f" (?:{spaced})"] if spaced else []), *close])
        search = late(f"{re.escape(mark)}(?:{patterns})")
        found.append((mark, search, [cue.judge for cue in group]))
    return found


def _apart(edits: list[Edit]) -> Iterator[Edit]:
    end = -1
    for edit in edits:
        if edit.start > end:
            yield edit
            end = edit.end
