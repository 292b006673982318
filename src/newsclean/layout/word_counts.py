"""How often a word occurs in a text, looked for only when a rule asks."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Final

from newsclean.text.lines import blocks_of

__all__ = ["WordCounts"]

_FEW: Final = 12
"""Maximum words that are looked for one by one; if more are asked for, all are counted at once."""


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{2,40}(?:-[^\W\d_]{2,40})?")


class WordCounts:
    """How often each word occurs in *text*, in lower case; "long-term" is one word.

    Most texts are asked about no word or one, so that to look for it takes a twentieth of the time
    and no memory beside the count of all words.

    >>> counts = WordCounts("A long term. A long-term plan.")
    >>> counts["long"], counts["long-term"], counts["ter"]
    (1, 1, 0)
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._known: dict[str, int] = {}
        self._all: Counter[str] | None = None

    def __getitem__(self, word: str) -> int:
        if self._all is not None:
            return self._all[word]
        count = self._known.get(word)
        if count is None:
            if len(self._known) >= _FEW:
                self._all = self._counted()
                return self._all[word]
            count = self._known[word] = sum(_count(block, word) for block in self._blocks())
        return count

    def _blocks(self) -> map[str]:
        """The text in lower case, in blocks: a long one is not held twice."""
        return map(str.lower, blocks_of(self.text))

    def _counted(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for block in self._blocks():  # a list of all words of a long text would be too long
            found.update(_words().findall(block))
        return found


def _count(block: str, word: str) -> int:
    """How often *word* is one of the words of *block*."""
    count = 0
    at = block.find(word)
    while at >= 0:  # the letters and hyphens around it may be other words
        start, end = at, at + len(word)
        while start > 0 and _is_of_a_word(block[start - 1]):
            start -= 1
        while end < len(block) and _is_of_a_word(block[end]):
            end += 1
        count += _words().findall(block[start:end]).count(word)
        at = block.find(word, end)
    return count


def _is_of_a_word(char: str) -> bool:
    return char == "-" or (char.isalnum() and not char.isdecimal())
