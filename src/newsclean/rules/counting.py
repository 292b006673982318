"""Count the ways through a parsed regular expression, and the steps to try them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from newsclean.rules.alphabet import Alphabet
from newsclean.rules.next_characters import ENDS, Ahead, NextCharacters, alike, either

__all__ = ["LINE_LENGTH", "Counter"]

LINE_LENGTH: Final = 1_000_000
"""The length of text over which an unbounded loop is assumed to run."""
_MANY: Final = 5_000
"""A loop of at least so many turns counts as unbounded."""
_SHORT_LOOP: Final = 16
"""Assumed turns of a loop that stops at the next start of the pattern, if starts are close."""
_PASSED_OVER: Final = 0.05
"""The cost, in steps, of an alternative whose first character does not match."""
_FEW: Final = 50
"""Up to so many alternatives are compared pair by pair."""
_Cost = tuple[float, float]
"""The ways through a part of a pattern, and the steps to try them all."""


class Counter:
    """Walks a parsed pattern from its end to its start."""

    def __init__(self, alphabet: Alphabet, widths: Sequence[tuple[int, int] | None]) -> None:
        self.alphabet = alphabet
        self.next = NextCharacters(alphabet)
        self.widths = widths
        """minimum and maximum length of each group"""
        self.reruns: frozenset[int] = frozenset()
        """the loops that can match other starts of the pattern, by identity"""
        self.near = False
        """whether starts are so close that no other loop runs far"""
        self.short = False
        """whether loops without a bound take as few turns as they can"""
        self.counted: dict[tuple[int, Ahead, int, bool], _Cost] = {}
        """results for loops within loops, by the part of the parsed pattern"""

    def cost(self, items: Any, after: Ahead, flags: int) -> _Cost:
        """The number of ways through *items* in a row, followed by *after*, and the steps."""
        key = (id(items), after, flags, self.short)
        if key not in self.counted:
            self.counted[key] = self.cost_in_a_row(items, after, flags)
        return self.counted[key]

    def cost_in_a_row(self, items: Any, after: Ahead, flags: int) -> _Cost:
        costs = []
        for item in reversed(list(items)):
            costs.append(self.cost_of(item, after, flags))
            after = self.next.of_item(item, after, flags)
        ways, work = 1.0, 1.0
        for more, steps in reversed(costs):
            work += ways * steps
            ways *= more
        return ways, work

    def cost_of(self, item: Any, after: Ahead, flags: int) -> _Cost:
        op, value = str(item[0]), item[1]
        match op:
            case "SUBPATTERN":
                return self.cost(value[3], after, (flags | value[1]) & ~value[2])
            case "BRANCH":
                return self.alternatives(value[1], after, flags)
            case "GROUPREF_EXISTS":
                return self.alternatives([value[1], value[2] or []], after, flags)
            case "ATOMIC_GROUP":
                return 1, self.apart(self.cost, value, flags)
            case "ASSERT" | "ASSERT_NOT":
                return 1, self.apart(self.cost, value[1], flags)
            case "MAX_REPEAT" | "MIN_REPEAT":
                return self.loop(value, after, flags)
            case "POSSESSIVE_REPEAT" if self.alphabet.one_of(value[2][0], flags):
                return 1, self.loop(value, ENDS, flags)[1]
            case "POSSESSIVE_REPEAT":
                return 1, self.apart(self.loop, value, flags)
            case "GROUPREF":
                return 1, self.width(value)
            case _:
                return 1, 1

    def apart(self, cost: Callable[[Any, Ahead, int], _Cost], part: Any, flags: int) -> float:
        """The steps of a *part* that may read more text than it takes."""
        short, self.short = self.short, False
        _, work = cost(part, ENDS, flags)
        self.short = short
        return work

    def alternatives(self, branches: Sequence[Any], after: Ahead, flags: int) -> _Cost:
        """All are tried; each that the next characters do not distinguish is a way of its own."""
        found: dict[Ahead, list[_Cost]] = {}
        for branch in branches:
            cost = self.cost(branch, after, flags)
            found.setdefault(self.next.of(branch, after, flags), []).append(cost)
        heads = [(head, sum(ways for ways, _ in costs)) for head, costs in found.items()]
        work = max(sum(work for _, work in costs) for costs in _by_first(found))
        return _most_alike(heads, 0), work + len(branches) * _PASSED_OVER

    def loop(self, repeat: Any, after: Ahead, flags: int) -> _Cost:
        low, high, body = repeat
        most = int(high) if high < _MANY else LINE_LENGTH
        if self.short and most == LINE_LENGTH:
            most = max(1, int(low))
        if self.near and id(repeat) not in self.reruns:
            most = max(int(low), min(most, _SHORT_LOOP))
        if low == most == 1:
            return self.cost(body, after, flags)
        again = either(self.next.of_loop(body, after, flags, 0, most), after)
        ways, work = self.cost(body, again, flags)
        exits = self.exits(body, after, again, flags, most - low + 1)
        if ways > 1:
            return _power(ways, most) * exits, work * _power(ways, most)
        return exits, min(most * work, most * self.least(body, again, flags) + work)

    def least(self, body: Any, again: Ahead, flags: int) -> float:
        """The steps of a turn whose own loops take as few turns as they can."""
        short, self.short = self.short, True
        _, work = self.cost(body, again, flags)
        self.short = short
        return work

    def exits(self, body: Any, after: Ahead, again: Ahead, flags: int, most: int) -> int:
        """After how many turns of a loop the text after the loop may match instead."""
        if len(body) == 1 and (char := self.alphabet.one_of(body[0], flags)):
            told = (at + 1 for at, chars in enumerate(after) if not chars & char)
            return min(most, next(told, most))
        return most if alike(self.next.of(body, again, flags), after) else 1

    def reach(self, items: Any) -> int:
        """How many characters *items* and their lookaheads may match."""
        found = 0
        for item in items:
            op, value = str(item[0]), item[1]
            match op:
                case "LITERAL" | "NOT_LITERAL" | "ANY" | "IN":
                    found += 1
                case "SUBPATTERN":
                    found += self.reach(value[3])
                case "BRANCH":
                    found += max(map(self.reach, value[1]))
                case "ATOMIC_GROUP":
                    found += self.reach(value)
                case "ASSERT" | "ASSERT_NOT":
                    found += self.reach(value[1])
                case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                    found += self.reach(value[2]) * int(value[1])
                case "GROUPREF":
                    found += self.width(value)
                case "GROUPREF_EXISTS":
                    found += max(self.reach(value[1]), self.reach(value[2] or []))
            if found >= LINE_LENGTH:
                return LINE_LENGTH
        return found

    def width(self, group: int) -> int:
        """The possible lengths of the match of *group*."""
        known = self.widths[group] if group < len(self.widths) else None
        return min(LINE_LENGTH, int(known[1])) if known else LINE_LENGTH

    def count_again(self, reruns: frozenset[int]) -> None:
        """Forget the results; loops other than *reruns* stop at the next start of the pattern."""
        self.counted.clear()
        self.reruns = reruns
        self.near = True


def _by_first(found: dict[Ahead, list[_Cost]]) -> Iterator[list[_Cost]]:
    """The costs of the alternatives that may begin with the same character."""
    firsts: dict[int, list[_Cost]] = {}
    for head, costs in found.items():
        firsts.setdefault(head[0] if head else -1, []).extend(costs)
    for one in firsts:
        yield [cost for other, costs in firsts.items() if one & other for cost in costs]


def _most_alike(heads: Sequence[tuple[Ahead, float]], at: int) -> float:
    """The largest group of ways in *heads* that no next character distinguishes."""
    if len(heads) <= _FEW:
        return max(sum(ways for other, ways in heads if alike(head, other)) for head, _ in heads)
    if at >= min(len(head) for head, _ in heads):
        return sum(ways for _, ways in heads)
    groups: list[tuple[int, list[tuple[Ahead, float]]]] = []
    by_char: dict[int, list[tuple[Ahead, float]]] = {}
    for head, ways in heads:
        by_char.setdefault(head[at], []).append((head, ways))
    for chars, group in by_char.items():
        for known in [known for known in groups if known[0] & chars]:
            groups.remove(known)
            chars, group = chars | known[0], group + known[1]
        groups.append((chars, group))
    return max(_most_alike(group, at + 1) for _, group in groups)


def _power(ways: float, turns: int) -> float:
    try:
        return ways**turns
    except OverflowError:
        return float("inf")
