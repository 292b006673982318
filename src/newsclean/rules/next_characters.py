"""The characters that can come next in a parsed regular expression.

They distinguish two ways through a pattern: where they differ, only one way can go on.
"""

from __future__ import annotations

from typing import Any, Final

from newsclean.rules.alphabet import END, Alphabet

__all__ = ["DONE", "ENDS", "Ahead", "NextCharacters", "alike", "either"]

_LOOK: Final = 24
"""How many of the next characters are compared to distinguish two ways."""

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
