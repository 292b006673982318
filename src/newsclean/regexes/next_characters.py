"""The characters that can come next in a parsed regular expression.

They distinguish two ways through a pattern: where they differ, only one way can go on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

from newsclean.regexes.alphabet import END, Alphabet

__all__ = ["DONE", "ENDS", "Ahead", "NextCharacters"]
__all__ += ["alike", "by_first", "either", "most_alike"]

_LOOK: Final = 24
"""How many of the next characters are compared to distinguish two ways."""

_FEW: Final = 50
"""Up to so many alternatives are compared pair by pair."""
_T = TypeVar("_T")

Ahead = tuple[int, ...]
"""The sets of the next characters, as far as they are known."""
ENDS: Final = (END,) * _LOOK
"""Where the text ends."""
DONE: Final = (0,) * _LOOK
"""After a whole pattern, nothing can fail any more."""


class NextCharacters:
    """The next characters of the parts of a parsed pattern; each part is looked at once."""

    def __init__(self, alphabet: Alphabet) -> None:
        self.alphabet = alphabet
        self.known: dict[tuple[int, Ahead, int], Ahead] = {}

    def of(self, items: Any, after: Ahead, flags: int) -> Ahead:
        """The possible next characters where *items* are followed by *after*."""
        key = (id(items), after, flags)
        if key not in self.known:
            for item in reversed(list(items)):
                after = self.of_item(item, after, flags)
            self.known[key] = after
        return self.known[key]

    def of_item(self, item: Any, after: Ahead, flags: int) -> Ahead:
        if char := self.alphabet.one_of(item, flags):
            return (char, *after)[:_LOOK]
        op, value = str(item[0]), item[1]
        match op:
            case "SUBPATTERN":
                return self.of(value[3], after, (flags | value[1]) & ~value[2])
            case "BRANCH":
                return either(*(self.of(branch, after, flags) for branch in value[1]))
            case "ATOMIC_GROUP":
                return self.of(value, after, flags)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self.of_loop(value[2], after, flags, value[0], int(value[1]))
            case "AT" if str(value) in ("AT_END_STRING", "AT_END"):
                return (END | (self.alphabet.bits["\n"] if str(value) == "AT_END" else 0),) * _LOOK
            case "ASSERT" | "ASSERT_NOT" if value[0] > 0:  # it is tried, whatever follows it
                return either(after, ENDS, self.of(value[1], (), flags))
            case "AT" | "ASSERT" | "ASSERT_NOT":  # they can fail, even where nothing follows
                return either(after, ENDS) if after == DONE else after
            case _:  # a reference to a group: any text, of any length
                return ()

    def of_loop(self, body: Any, after: Ahead, flags: int, low: int, high: int) -> Ahead:
        """The next characters where *body* is repeated before *after*."""
        ahead = after
        for _ in range(min(high - low, _LOOK)):
            once_more = either(after, self.of(body, ahead, flags))
            if once_more == ahead:
                break
            ahead = once_more
        for _ in range(min(low, _LOOK)):
            ahead = self.of(body, ahead, flags)
        return ahead


def alike(one: Ahead, other: Ahead) -> bool:
    """Whether *one* and *other* can be the same characters."""
    return all(a & b for a, b in zip(one, other, strict=False))


def either(*ways: Ahead) -> Ahead:
    """The next characters where any of *ways* may be taken."""
    found = [0] * min(map(len, ways))
    for way in ways:
        for at in range(len(found)):
            found[at] |= way[at]
    return tuple(found)


def by_first(found: Mapping[Ahead, list[_T]]) -> Iterator[list[_T]]:
    """Yield what is *found* for heads that may begin with the same character."""
    firsts: dict[int, list[_T]] = {}
    for head, costs in found.items():
        firsts.setdefault(head[0] if head else -1, []).extend(costs)
    for one in firsts:
        yield [cost for other, costs in firsts.items() if one & other for cost in costs]


def most_alike(heads: Sequence[tuple[Ahead, float]], at: int = 0) -> float:
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
    return max(most_alike(group, at + 1) for _, group in groups)
