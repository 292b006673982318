"""Count the ways through a parsed regular expression, and the steps to try them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from newsclean.regexes.alphabet import Alphabet
from newsclean.regexes.next_characters import (
    DONE,
    ENDS,
    Ahead,
    NextCharacters,
    alike,
    by_first,
    either,
    most_alike,
)
from newsclean.regexes.reruns import is_optional, within

__all__ = ["LINE_LENGTH", "Counter"]

LINE_LENGTH: Final = 1_000_000
"""The length of text over which an unbounded loop is assumed to run."""
_MANY: Final = 5_000
"""A loop of at least so many turns counts as unbounded."""
_MAXREPEAT: Final = 2**32 - 1
"""The number of turns that a parsed pattern gives for a loop without a bound."""
_SHORT_LOOP: Final = 16
"""Assumed turns of a loop that stops at the next start of the pattern, if starts are close."""
_PASSED_OVER: Final = 0.05
"""The cost, in steps, of an alternative whose first character does not match."""
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
        nothing_fails, afters = after, []
        for item in reversed(list(items)):
            afters.append(after)
            after = self.next.of_item(item, after, flags)
        ways, work = 1.0, 1.0
        before = 1.0  # the ways without those that only end one loop elsewhere
        between: list[int] = []  # what is between two such ends
        for place, (item, after) in enumerate(zip(items, reversed(afters), strict=True)):
            more, steps = self.cost_of(item, after, flags)
            if self.is_sure(items[place:], nothing_fails, flags):
                return 1, work + ways * _within_groups(item)[1][0] + steps
            shares = ways > before and self.stops([item], between, flags)
            if shares:
                work += min(ways * steps, before * steps + ways * self.least([item], after, flags))
            else:
                work += ways * steps
            if more > 1 and (body := _with_ends(item, more)):
                before, between = ways, self.alphabet.needed(body, flags)
            elif shares or more == 1 == steps:
                between += self.alphabet.needed([item], flags)
            else:
                before, between = ways * more, []
            ways *= more
        return ways, work

    def is_sure(self, items: Any, after: Ahead, flags: int) -> bool:
        """Whether *items* begin with a loop, and nothing can fail once it has its minimum of turns.

        So it is where nothing is after the loop, or if it can only stop at the end of a line.
        """
        op, value = _within_groups(items[0])
        if after not in (DONE, ENDS) or not op.endswith("_REPEAT") or len(value[2]) > 1:
            return False
        char, new_line = self.alphabet.one_of(value[2][0], flags), self.alphabet.bits["\n"]
        to_the_end = char | new_line == self.alphabet.all
        if len(items) == 1:
            return char != 0 and (after == DONE or to_the_end)
        if not to_the_end or op == "MIN_REPEAT" or not is_optional(items[1:]):
            return False
        rest = self.next.of(items[1:], after, flags)
        return rest != () and not rest[0] & new_line

    def stops(self, items: Any, between: Sequence[int], flags: int) -> bool:
        """Whether no loop in *items* can run over all of the characters *between*."""
        for item in items:
            op, value = str(item[0]), item[1]
            if op == "GROUPREF":
                return False
            if op.endswith("_REPEAT") and int(value[1]) > _SHORT_LOOP:
                loop = self.alphabet.all_of(value[2], flags)
                if all(loop & char for char in between):
                    return False
            inner, parts = within(op, value, flags)
            if not all(self.stops(part, between, inner) for part in parts):
                return False
        return True

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
            case "POSSESSIVE_REPEAT" if self.alphabet.is_one(value[2], flags):
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
        work = max(sum(work for _, work in costs) for costs in by_first(found))
        return most_alike(heads), work + len(branches) * _PASSED_OVER

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
        exits = self.exits(repeat, after, again, flags, most - low + 1)
        if ways > 1:
            return _power(ways, most) * exits, work * _power(ways, most)
        return exits, min(most * work, most * self.least(body, again, flags) + work)

    def least(self, body: Any, again: Ahead, flags: int) -> float:
        """The steps of a turn whose own loops take as few turns as they can."""
        short, self.short = self.short, True
        _, work = self.cost(body, again, flags)
        self.short = short
        return work

    def exits(self, repeat: Any, after: Ahead, again: Ahead, flags: int, most: int) -> int:
        """After how many turns of a loop the text after the loop may match instead.

        A loop without a bound stops at what it cannot match, so that this is part of the text
        after it, too: before " >", a loop over letters and blanks can only give back one blank.
        """
        _, high, body = repeat
        if not self.alphabet.is_one(body, flags):
            return most if alike(self.next.of(body, again, flags), after) else 1
        char = self.alphabet.one_of(body[0], flags)
        found = 0
        for chars in after:
            found += 1 if int(high) < _MAXREPEAT else chars & ~char != 0
            if not chars & char:
                return max(1, min(most, found))
        return most

    def reach(self, items: Any) -> int:
        """How many characters *items* and their lookaheads may match."""
        found = 0
        for op, value in items:
            _, parts = within(str(op), value, 0)
            longest = max(map(self.reach, parts), default=0)
            if str(op).endswith("_REPEAT"):
                longest *= int(value[1])
            elif str(op) == "GROUPREF":
                longest = self.width(value)
            elif str(op) in ("LITERAL", "NOT_LITERAL", "ANY", "IN"):
                longest = 1
            found = min(LINE_LENGTH, found + longest)
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


def _within_groups(item: Any) -> tuple[str, Any]:
    """The kind and the parts of *item*, or of what a group contains that is nothing else."""
    op, value = str(item[0]), item[1]
    if op == "SUBPATTERN" and len(value[3]) == 1 and not value[1] and not value[2]:
        return _within_groups(value[3][0])
    return op, value


def _with_ends(item: Any, ways: float) -> Any:
    """What *item* repeats, if it is a loop, all of whose *ways* are places where it ends."""
    op, value = _within_groups(item)
    is_loop = op in ("MAX_REPEAT", "MIN_REPEAT")
    return value[2] if is_loop and ways <= int(value[1]) - int(value[0]) + 1 else None


def _power(ways: float, turns: int) -> float:
    try:
        return ways**turns
    except OverflowError:
        return float("inf")
