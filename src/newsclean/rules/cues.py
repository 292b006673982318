"""Search a text once for each punctuation mark, for all repairs that start at that mark.

A broken sentence can be recognised at a mark: a period before a small letter, a comma after a
space.  Every kind of break gives a pattern for the text after the mark; a text is searched once for
each mark, however many kinds there are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from newsclean.edits import Edit
from newsclean.rules.overlaps import first_apart
from newsclean.text.codes import compiled
from newsclean.text.search import matches_at

__all__ = ["Cue", "Scanner"]

_MOST_SEARCHES: Final = 256
_OFTEN: Final = 20
"""How often some cues of a mark are asked for before they get a search of their own: to compile one
takes as long as to search a few texts."""
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
    shows: Callable[[], str] | None = None
    """makes a pattern that RE2 reads, within one line: found wherever *judge* has an edit; without
    it, the beginning of *pattern* is looked for"""


class Scanner:
    """One search for each mark of *cues*; compiled when a text first has the mark.

    >>> from newsclean.punctuation.doubled import DOUBLED_CUES
    >>> Scanner(DOUBLED_CUES).edits("It rained,. He left.")
    [Edit(start=9, end=10, new='', rules=('punctuation.doubled',))]
    """

    def __init__(self, cues: Sequence[Cue]) -> None:
        self.cues = tuple(cues)

    def windows(self) -> tuple[tuple[str, ...], ...]:
        """Return for each cue what shows it, or the windows of its pattern."""
        from newsclean.regexes.windows import windows  # a wheel has them ready-made

        return tuple(
            (cue.shows(),)
            if cue.shows is not None
            else windows([re.escape(cue.mark) + cue.pattern], behind=True)
            for cue in self.cues
        )

    def patterns(self) -> list[str]:
        """Return the patterns of the searches for all cues of each mark."""
        return [self._search(bits, bits)[0].pattern for _, bits in self._marks]

    @cached_property
    def _marks(self) -> list[tuple[str, int]]:
        """Each mark, with the bits of its cues."""
        marks = dict.fromkeys(cue.mark for cue in self.cues)
        return [
            (mark, sum(1 << i for i, cue in enumerate(self.cues) if cue.mark == mark))
            for mark in marks
        ]

    @cached_property
    def _searches(self) -> dict[int, _Search]:
        """The searches that were made, by the bits of their cues."""
        return {}

    @cached_property
    def _asked(self) -> Counter[int]:
        """How often those cues were asked for that have no search of their own."""
        return Counter()

    def _search(self, bits: int, whole: int) -> _Search:
        """The search for the cues *bits*; for the *whole* mark until it pays to compile another."""
        found = self._searches.get(bits)
        if found is None:
            self._asked[bits] += 1
            often = self._asked[bits] > _OFTEN and len(self._searches) < _MOST_SEARCHES
            if bits != whole and not often:
                return self._search(whole, whole)
            found = _search_for([cue for i, cue in enumerate(self.cues) if bits >> i & 1])
            self._searches[bits] = found
        return found

    def edits(self, text: str, shown: int = -1) -> list[Edit]:
        """Return the edits of all cues; of two that touch, the first.

        *shown* has a bit for each cue; a cue is searched for only if its bit is set.
        """
        found: list[Edit] = []
        for mark, whole in self._marks:
            if not shown & whole or mark not in text:
                continue
            search, judges = self._search(shown & whole, whole)
            for hit in search.finditer(text) if mark in ",." else matches_at(mark, search, text):
                found += judges[(hit.lastindex or 1) - 1](text, hit.start())
        return first_apart(sorted(found), gap=1) if len(found) > 1 else found


_Search = tuple[re.Pattern[str], list[Judge]]
"""The search for all cues of a mark, and their judges in group order."""


def _search_for(group: list[Cue]) -> _Search:
    """One search for the cues of *group*, which have the same mark."""
    group = sorted(group, key=lambda cue: cue.pattern[0] != " ")
    # An empty group ends each pattern; its number says which one it was.
    spaced = "|".join(f"{cue.pattern[1:]}()" for cue in group if cue.pattern[0] == " ")
    close = [f"{cue.pattern}()" for cue in group if cue.pattern[0] != " "]
    patterns = "|".join([*([f" (?:{spaced})"] if spaced else []), *close])
    search = compiled(f"{re.escape(group[0].mark)}(?:{patterns})")
    return search, [cue.judge for cue in group]
