"""How long a regular expression may take: a bound on the steps of its backtracking.

Python's ``re`` tries every way in which a pattern can match before it gives up.  ``(a+)+b`` can
share a run of n letters among its loops in 2**n ways, ``.*x.*y`` in n**2.  This file counts those
ways on the parsed pattern.  A loop or an alternative multiplies them only where what goes on inside
and what comes behind can be the same characters; the next few characters tell most of them apart,
as in ``\\w+ \\w+``.  The count may be too high, and bounded loops bring it down.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module
from typing import Any, Final

from newsclean.characters import END, Alphabet

__all__ = ["LINE_LENGTH", "objection", "steps"]

LINE_LENGTH: Final = 1_000_000
"""Characters that an unbounded loop is taken to run over."""
_MANY: Final = 5_000
"""A loop of so many turns counts as one without bound."""
_MOST_STEPS: Final = 2 * 10**9
"""What is let pass: a few seconds where the bound is met, which for most patterns is too high."""
_LOOK: Final = 24
"""How many of the next characters tell two ways apart."""

_Ahead = tuple[int, ...]
"""The sets of the next characters, as far as they are known."""
_ENDS: Final = (END,) * _LOOK
_DONE: Final = (0,) * _LOOK
"""Behind a whole pattern, nothing can fail any more."""
_Cost = tuple[float, float]
"""The ways through a part of a pattern, and the steps that trying them all takes."""


def steps(pattern: str, starts: tuple[str, ...] | None = None) -> float:
    """Return a bound on the steps that *pattern* may take over ``LINE_LENGTH`` characters.

    It is tried wherever one of *starts* stands, at every character where *starts* is ``None``,
    and once, against the whole line, where it is empty.  Raises ``re.error`` where *pattern* is no
    regular expression.

    >>> steps(r"Tide \\d{1,4}", ()) < steps(r"Tide .*", ()) < 10**9 < steps(r"Tide .*x.*y", ())
    True
    >>> steps(r"(a+)+b", ())
    inf
    """
    parsed = import_module("re._parser").parse(pattern)
    counter = _Counter(pattern)
    flags = parsed.state.flags
    _, work = counter.cost(parsed, _ENDS if starts == () else _DONE, flags)
    if starts is None:
        begins = [counter.ahead(parsed, (), flags)]
    else:
        begins = [tuple(counter.alphabet.one(char, flags) for char in start) for start in starts]
    for loop in counter.unbounded:
        if any(all(loop & chars for chars in begin) for begin in begins):
            return work * LINE_LENGTH  # each start runs over all those behind it
    return work


def objection(pattern: str, starts: tuple[str, ...] | None = None) -> str | None:
    """Return why *pattern*, tried at *starts* as in ``steps``, is not to be run; else ``None``.

    >>> objection(r"Tide table \\d{1,4}")
    >>> objection(r"\\[tide [^]]*\\]", ("[tide",))
    'could run for hours on a hostile line: bound its loops, as in {0,200} for *'
    >>> objection("(")
    'does not compile: missing ), unterminated subpattern at position 0'
    """
    try:
        if re.compile(pattern).match(""):
            return "matches the empty string"
        if steps(pattern, starts) <= _MOST_STEPS:
            return None
    except (re.error, OverflowError, RecursionError) as error:
        return f"does not compile: {error}"
    return "could run for hours on a hostile line: bound its loops, as in {0,200} for *"


class _Counter:
    """Walks a parsed pattern, from its end to its start."""

    def __init__(self, pattern: str) -> None:
        self.alphabet = Alphabet(pattern)
        self.unbounded: list[int] = []
        """what the loops without bound run over"""
        self.known: dict[tuple[int, _Ahead, int], _Ahead] = {}
        self.counted: dict[tuple[int, _Ahead, int], _Cost] = {}
        """what is asked again and again of loops in loops, by the part of the parsed pattern"""

    def cost(self, items: Any, behind: _Ahead, flags: int) -> _Cost:
        """The ways through *items* in a row, with *behind* after them, and the steps."""
        key = (id(items), behind, flags)
        if key not in self.counted:
            self.counted[key] = self.cost_in_a_row(items, behind, flags)
        return self.counted[key]

    def cost_in_a_row(self, items: Any, behind: _Ahead, flags: int) -> _Cost:
        costs = []
        for item in reversed(list(items)):
            costs.append(self.cost_of(item, behind, flags))
            behind = self.ahead_of(item, behind, flags)
        ways, work = 1.0, 1.0
        for more, steps in reversed(costs):
            work += ways * steps
            ways *= more
        return ways, work

    def cost_of(self, item: Any, behind: _Ahead, flags: int) -> _Cost:
        op, value = str(item[0]), item[1]
        match op:
            case "SUBPATTERN":
                return self.cost(value[3], behind, (flags | value[1]) & ~value[2])
            case "BRANCH":
                return self.alternatives(value[1], behind, flags)
            case "GROUPREF_EXISTS":
                return self.alternatives([value[1], value[2] or []], behind, flags)
            case "ATOMIC_GROUP":
                return 1, self.cost(value, _ENDS, flags)[1]
            case "ASSERT" | "ASSERT_NOT":
                return 1, self.cost(value[1], _ENDS, flags)[1]
            case "MAX_REPEAT" | "MIN_REPEAT":
                return self.loop(value, behind, flags)
            case "POSSESSIVE_REPEAT":
                return 1, self.loop(value, _ENDS, flags)[1]
            case _:
                return 1, 1

    def alternatives(self, branches: Sequence[Any], behind: _Ahead, flags: int) -> _Cost:
        """All are tried; those that no next character tells apart are ways of their own."""
        costs = [self.cost(branch, behind, flags) for branch in branches]
        heads = [self.ahead(branch, behind, flags) for branch in branches]
        ways = max(
            sum(costs[j][0] for j, other in enumerate(heads) if i == j or _alike(head, other))
            for i, head in enumerate(heads)
        )
        return ways, sum(work for _, work in costs)

    def loop(self, repeat: Any, behind: _Ahead, flags: int) -> _Cost:
        low, high, body = repeat
        most = int(high) if high < _MANY else LINE_LENGTH
        if most == LINE_LENGTH and behind != _DONE:
            self.unbounded.append(self.alphabet.all_of(body, flags))
        if low == most == 1:
            return self.cost(body, behind, flags)
        again = _either(self.repeat(body, behind, flags, 0, most), behind)
        ways, work = self.cost(body, again, flags)
        exits = self.exits(body, behind, again, flags, most - low + 1)
        return _power(ways, most) * exits, work * (most if ways == 1 else _power(ways, most))

    def exits(self, body: Any, behind: _Ahead, again: _Ahead, flags: int, most: int) -> int:
        """After how many of the turns of a loop what follows may be what stands behind it."""
        if len(body) == 1 and (char := self.alphabet.one_of(body[0], flags)):
            told = (at + 1 for at, chars in enumerate(behind) if not chars & char)
            return min(most, next(told, most))
        return most if _alike(self.ahead(body, again, flags), behind) else 1

    def ahead(self, items: Any, behind: _Ahead, flags: int) -> _Ahead:
        """What the next characters can be where *items* stand before *behind*."""
        key = (id(items), behind, flags)
        if key not in self.known:
            for item in reversed(list(items)):
                behind = self.ahead_of(item, behind, flags)
            self.known[key] = behind
        return self.known[key]

    def ahead_of(self, item: Any, behind: _Ahead, flags: int) -> _Ahead:
        if char := self.alphabet.one_of(item, flags):
            return (char, *behind)[:_LOOK]
        op, value = str(item[0]), item[1]
        match op:
            case "SUBPATTERN":
                return self.ahead(value[3], behind, (flags | value[1]) & ~value[2])
            case "BRANCH":
                return _either(*(self.ahead(branch, behind, flags) for branch in value[1]))
            case "ATOMIC_GROUP":
                return self.ahead(value, behind, flags)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self.repeat(value[2], behind, flags, value[0], int(value[1]))
            case "AT" if str(value) in ("AT_END_STRING", "AT_END"):
                return (END | (self.alphabet.bits["\n"] if str(value) == "AT_END" else 0),) * _LOOK
            case "AT" | "ASSERT" | "ASSERT_NOT":  # they can fail, even where nothing follows
                return _either(behind, _ENDS) if behind == _DONE else behind
            case _:  # a reference to a group: any text, of any length
                return ()

    def repeat(self, body: Any, behind: _Ahead, flags: int, low: int, high: int) -> _Ahead:
        """The next characters where *body* is repeated before *behind*."""
        ahead = behind
        for _ in range(min(high - low, _LOOK)):
            once_more = _either(behind, self.ahead(body, ahead, flags))
            if once_more == ahead:
                break
            ahead = once_more
        for _ in range(min(low, _LOOK)):
            ahead = self.ahead(body, ahead, flags)
        return ahead


def _alike(one: _Ahead, other: _Ahead) -> bool:
    """Whether the same characters may be *one* and *other*."""
    return all(a & b for a, b in zip(one, other, strict=False))


def _either(*ways: _Ahead) -> _Ahead:
    """The next characters where any of *ways* may be taken."""
    found = [0] * min(map(len, ways))
    for way in ways:
        for at in range(len(found)):
            found[at] |= way[at]
    return tuple(found)


def _power(ways: float, turns: int) -> float:
    try:
        return ways**turns
    except OverflowError:
        return float("inf")
