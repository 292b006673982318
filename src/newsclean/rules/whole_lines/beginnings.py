"""Beginnings of the lines that rows match: the first test of each line of a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, Final

from newsclean.rules.whole_lines.joined import split
from newsclean.rules.whole_lines.known_lines import MOST_KNOWN

__all__ = ["HEAD", "NONE", "Beginnings", "ByHead", "Heads", "written"]

HEAD: Final = 7
"""Characters at the beginning of a line that tell most lines of a story from those of rows."""
_KEYS: Final = (1, 3, HEAD)
"""Prefix lengths used as index keys.  Seven is long enough that common openings such as "The …"
select no row; shorter prefixes are only for triggers shorter than seven."""
_MARKS: Final = {"'": "'’‘", '"': '"”“'}
_INDENTED: Final = ("",)
"""How rows begin that may match an indented line, which is not known before it is stripped."""
NONE: Final = -1
"""The number of no row: a beginning with this number only means that the whole line is looked up.
"""


Heads = tuple[frozenset[str], frozenset[str], frozenset[str]]


class Beginnings:
    """The beginnings of lines, in lower case, each with the number of its row.

    They are kept in the order of their keys, so that a key needs to know only where its own begin
    and end: a dictionary of thousands of lists would take too long to fill when newsclean starts.
    Most texts need no more than the heads; the rest is loaded when a line has one of them.

    >>> begins = Beginnings.of([("share this", 4), ("by ", 2), ("share this page", 5)])
    >>> [*begins.under("share t")]
    [('share this', 4), ('share this page', 5)]
    >>> begins.fit("share this article"), begins.fit("share the road")
    (True, False)
    """

    def __init__(self, load: Callable[[str], Any]) -> None:
        self._load = load
        """returns the part of a ``state`` with that name"""

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
        found = cls(dict[str, Any]().__getitem__)
        vars(found).update(
            _filed=(begins, numbers, firsts),
            keys=dict(zip(filed, range(len(filed)), strict=True)),
            longest=max(map(len, begins), default=0),
            heads=_heads_of({*begins}),
        )
        return found

    def state(self) -> dict[str, Any]:
        """Return the beginnings in parts, as few plain values, because each costs time to load."""
        begins, *numbers = self._filed
        return {
            "heads": (self.longest, ["\n".join(sorted(some)) for some in self.heads]),
            "keys": "\n".join(self.keys),
            "begins": ("\n".join(begins), *numbers),
        }

    @cached_property
    def _filed(self) -> tuple[Sequence[str], Sequence[int], Sequence[int]]:
        """The beginnings, the numbers of their rows, and the place of the first one of each key."""
        begins, numbers, firsts = self._load("begins")
        return split(begins), numbers, firsts

    @cached_property
    def keys(self) -> dict[str, int]:
        """The keys, each with its own place among them."""
        keys = split(self._load("keys"))
        return dict(zip(keys, range(len(keys)), strict=True))

    @cached_property
    def longest(self) -> int:
        """The length of the longest one."""
        longest: int = self._load("heads")[0]
        return longest

    @cached_property
    def heads(self) -> Heads:
        """The first three characters of each; the same of short ones; the first of shorter ones.

        Each occurs in the cases in which it is usually written; a line that begins with "rEAD" is
        not considered, because calling ``lower`` for each line is expensive.
        """
        heads, short, signs = (frozenset(split(joined)) for joined in self._load("heads")[1])
        return heads, short, signs

    def under(self, key: str) -> Iterator[tuple[str, int]]:
        """The beginnings with *key*, each with the number of its row."""
        place = self.keys.get(key)
        if place is None:
            return iter(())
        begins, numbers, firsts = self._filed
        start, end = firsts[place : place + 2]
        return zip(begins[start:end], numbers[start:end], strict=True)

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
        low, of = bare[: self.longest].lower(), self.together
        return (
            low.startswith(of[low[:many]])
            or low.startswith(of[low[:some]])
            or low.startswith(of[low[:few]])
        )

    def under_all(self, low: str) -> tuple[str, ...]:
        """Those of each key that the line has whose first ``HEAD`` characters are *low*."""
        return tuple(chain.from_iterable(self.together[low[:length]] for length in _KEYS))

    @cached_property
    def together(self) -> _Together:
        """The beginnings by key: one ``startswith`` tries all of a key."""
        return _Together(self)


class _Together(dict[str, tuple[str, ...]]):
    """The beginnings of rows, by key; computed when a key is first asked for."""

    def __init__(self, beginnings: Beginnings) -> None:
        self._of = beginnings

    def __missing__(self, key: str) -> tuple[str, ...]:
        if len(self) >= MOST_KNOWN:
            self.clear()
        self[key] = found = tuple({begin for begin, _ in self._of.under(key)})
        return found


class ByHead(dict[str, tuple[str, ...]]):
    """Those *beginnings* that a line may have, by its first ``HEAD`` characters; cached.

    >>> by_head = ByHead(Beginnings.of([("share this", 4), ("by ", 2), ("share this page", 5)]))
    >>> sorted(by_head["Share t"]), by_head["Share o"], by_head["By noon"], by_head["  Share"]
    (['share this', 'share this page'], (), ('by ',), ('',))
    """

    def __init__(self, beginnings: Beginnings) -> None:
        self._of = beginnings
        self._heads, self._short, self._signs = beginnings.heads

    def __missing__(self, head: str) -> tuple[str, ...]:
        """Each paragraph of a new text comes here: nothing is called that it does not need."""
        if len(self) >= MOST_KNOWN:
            self.clear()
        first, few = head[0], head[:3]
        found: tuple[str, ...] = ()
        if first.isspace():
            found = _INDENTED
        elif few in self._heads:  # "Theo Reuters" begins as a row does, and "The port" does not
            low = head.lower()
            if (
                low in self._of.keys
                or (few in self._short and low.startswith(self._of.together[low[:3]]))
                or first in self._signs
            ):
                found = self._of.under_all(low)
        elif first in self._signs:
            found = self._of.under_all(head.lower())
        self[head] = found
        return found


def _key(begin: str) -> str:
    """The key of a row with this beginning: its first characters."""
    few, some, many = _KEYS
    length = len(begin)
    return begin[: many if length >= many else some if length >= some else few]


def _heads_of(begins: set[str]) -> Heads:
    return (
        _heads({begin[:3] for begin in begins}),
        _heads({begin[:3] for begin in begins if len(begin) < _KEYS[-1]}),
        frozenset(begin[0] for begin in begins if len(begin) < 3),
    )


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
