"""Beginnings of the lines that rows match: the first test of each line of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Final

__all__ = ["NONE", "Beginnings", "written"]

_KEYS: Final = (1, 3, 7)
"""Prefix lengths used as index keys.  Seven is long enough that common openings such as "The …"
select no row; shorter prefixes are only for triggers shorter than seven."""
_MARKS: Final = {"'": "'’‘", '"': '"”“'}
NONE: Final = -1
"""The number of no row: a beginning with this number only means that the whole line is looked up.
"""


class Beginnings:
    """The beginnings of lines, in lower case, each with the number of its row.

    They are kept in the order of their keys, so that a key needs to know only where its own begin
    and end: a dictionary of thousands of lists would take too long to fill when newsclean starts.

    >>> begins = Beginnings.of([("share this", 4), ("by ", 2), ("share this page", 5)])
    >>> [*begins.under("share t")]
    [('share this', 4), ('share this page', 5)]
    >>> begins.fit("share this article"), begins.fit("share the road")
    (True, False)
    """

    def __init__(
        self, begins: Sequence[str], numbers: Sequence[int], keys: Iterable[str], firsts: list[int]
    ) -> None:
        self._begins = begins
        self._numbers = numbers
        ends = [*firsts[1:], len(numbers)][: len(firsts)]
        self.keys = dict(zip(keys, zip(firsts, ends, strict=True), strict=True))
        """the places at which the beginnings of each key start and end"""

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, int]]) -> Beginnings:
        """File *pairs* of a beginning and a number, each once."""
        filed: dict[str, dict[tuple[str, int], None]] = {}
        for begin, number in pairs:
            filed.setdefault(_key(begin), {})[begin, number] = None
        sorted_pairs = [pair for group in filed.values() for pair in group]
        firsts = [0]
        for group in filed.values():
            firsts.append(firsts[-1] + len(group))
        begins, numbers = [b for b, _ in sorted_pairs], [n for _, n in sorted_pairs]
        return cls(begins, numbers, filed, firsts[:-1])

    def state(self) -> tuple[Any, ...]:
        """Return the beginnings as few plain values, because each costs time to load."""
        joined = "\n".join(self._begins), "\n".join(self.keys)
        firsts = [first for first, _ in self.keys.values()]
        return (*joined, [*self._numbers], firsts, self.longest, [*map(sorted, self.heads)])

    @classmethod
    def restored(cls, state: tuple[Any, ...]) -> Beginnings:
        """Return the beginnings that had this ``state``."""
        begins, keys, numbers, firsts, longest, heads = state
        found = cls(begins.split("\n"), numbers, keys.split("\n") if firsts else (), firsts)
        vars(found).update(longest=longest, heads=tuple(map(frozenset, heads)))
        return found

    def under(self, key: str) -> Iterator[tuple[str, int]]:
        """The beginnings with *key*, each with the number of its row."""
        start, end = self.keys.get(key, (0, 0))
        return zip(self._begins[start:end], self._numbers[start:end], strict=True)

    def likely(self, bare: str) -> Iterator[tuple[str, int]]:
        """The beginnings that the line *bare* has, each with the number of its row."""
        heads, _, signs = self.heads
        if bare[:3] in heads or bare[0] in signs:
            low = bare[: self.longest].lower()
            for length in _KEYS:
                for begin, number in self.under(low[:length]):
                    if number != NONE and low.startswith(begin):
                        yield begin, number

    def fit(self, bare: str) -> bool:
        """Whether the line *bare* begins with one of them."""
        few, some, many = _KEYS
        low, of = bare[: self.longest].lower(), self._together
        return (
            low.startswith(of[low[:many]])
            or low.startswith(of[low[:some]])
            or low.startswith(of[low[:few]])
        )

    @cached_property
    def _together(self) -> _Together:
        """The beginnings by key: one ``startswith`` tries all of a key."""
        return _Together(self)

    @cached_property
    def longest(self) -> int:
        """The length of the longest one."""
        return max(map(len, self._begins), default=0)

    @cached_property
    def heads(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """The first three characters of each; the same of short ones; the first of shorter ones.

        Each occurs in the cases in which it is usually written; a line that begins with "rEAD" is
        not considered, because calling ``lower`` for each line is expensive.
        """
        begins = set(self._begins)
        return (
            _heads({begin[:3] for begin in begins}),
            _heads({begin[:3] for begin in begins if len(begin) < _KEYS[-1]}),
            frozenset(begin[0] for begin in begins if len(begin) < 3),
        )


class _Together(dict[str, tuple[str, ...]]):
    """The beginnings of rows, by key; computed when a key is first asked for."""

    def __init__(self, beginnings: Beginnings) -> None:
        self._of = beginnings

    def __missing__(self, key: str) -> tuple[str, ...]:
        if key not in self._of.keys:
            return ()
        self[key] = found = tuple({begin for begin, _ in self._of.under(key)})
        return found


def _key(begin: str) -> str:
    """The key of a row with this beginning: its first characters."""
    few, some, many = _KEYS
    length = len(begin)
    return begin[: many if length >= many else some if length >= some else few]


def _heads(begins: set[str]) -> frozenset[str]:
    """The first three characters of *begins*, in the cases in which they are usually written."""
    cases = (str.lower, str.upper, str.capitalize, str.title)
    return frozenset(case(begin)[:3] for begin in begins for case in cases)


def written(folded: str) -> Iterator[str]:
    """How a line can begin that is compared as *folded*: up to its second quotation mark.

    "don't miss" is filed as written with "'" and with "’"; under "don" it would stop "Donald …".
    """
    before, *rest = re.split("(['\"])", folded, maxsplit=2)
    if not rest:
        yield before
        return
    for mark in _MARKS[rest[0]]:
        yield before + mark + rest[1]
