"""Character sets of a parsed regular expression, represented by a few sample characters."""

from __future__ import annotations

import re
from typing import Any, Final

__all__ = ["END", "Alphabet"]

_SAMPLE: Final = "".join(map(chr, range(128))) + "\xa0\u2028éßñЖжאبक中日한’“”–—…«»•№€①"
"""Characters that represent all others; those in the pattern itself are added."""
END: Final = 1
"""The end of the text.  A set of characters is a number, with one bit for each character."""
_IGNORECASE, _DOTALL = int(re.IGNORECASE), int(re.DOTALL)
_CATEGORIES: Final = {
    "DIGIT": re.compile(r"\d"),
    "SPACE": re.compile(r"\s"),
    "WORD": re.compile(r"\w"),
}


class Alphabet:
    """Sample characters that distinguish the parts of *pattern*."""

    def __init__(self, pattern: str) -> None:
        found = dict.fromkeys(_SAMPLE + pattern + pattern.upper() + pattern.lower())
        self.bits = {char: 2 << at for at, char in enumerate(found)}
        self.all = sum(self.bits.values())

    def one_of(self, item: Any, flags: int) -> int:
        """The characters that *item* can match, if it matches a single character."""
        op, value = str(item[0]), item[1]
        match op:
            case "LITERAL":
                return self.one(chr(value), flags)
            case "NOT_LITERAL":
                return self.all & ~self.one(chr(value), flags)
            case "ANY":
                return self.all if flags & _DOTALL else self.all & ~self.bits["\n"]
            case "IN":
                return self.set_of(value, flags)
            case _:
                return 0

    def one(self, char: str, flags: int) -> int:
        """*char*, in both cases if case is ignored."""
        if not flags & _IGNORECASE:
            return self.bits.get(char, 0)
        cases = {char, char.lower(), char.upper()}
        return sum(self.bits.get(case, 0) for case in cases)

    def set_of(self, parts: Any, flags: int) -> int:
        found = 0
        for kind, value in parts:
            match str(kind):
                case "LITERAL":
                    found |= self.one(chr(value), flags)
                case "RANGE":
                    for char in self.bits:
                        if value[0] <= ord(char) <= value[1]:
                            found |= self.one(char, flags)
                case "CATEGORY":
                    test = _CATEGORIES[str(value).rpartition("_")[2]]
                    inside = sum(self.bits[char] for char in self.bits if test.match(char))
                    found |= self.all & ~inside if "_NOT_" in str(value) else inside
        return self.all & ~found if str(parts[0][0]) == "NEGATE" else found

    def is_one(self, items: Any, flags: int) -> bool:
        """Whether *items* are one item that matches a single character."""
        return len(items) == 1 and self.one_of(items[0], flags) != 0

    def needed(self, items: Any, flags: int) -> list[int]:
        """The characters that *items* cannot match without."""
        found: list[int] = []
        for item in items:
            op, value = str(item[0]), item[1]
            if char := self.one_of(item, flags):
                found.append(char)
            elif op == "SUBPATTERN":
                found += self.needed(value[3], (flags | value[1]) & ~value[2])
            elif op == "ATOMIC_GROUP":
                found += self.needed(value, flags)
            elif op.endswith("_REPEAT") and value[0]:
                found += self.needed(value[2], flags)
        return found

    def all_of(self, items: Any, flags: int) -> int:
        """All characters that *items* can match."""
        found = 0
        for item in items:
            op, value = str(item[0]), item[1]
            match op:
                case "SUBPATTERN":
                    found |= self.all_of(value[3], (flags | value[1]) & ~value[2])
                case "BRANCH":
                    for branch in value[1]:
                        found |= self.all_of(branch, flags)
                case "ATOMIC_GROUP":
                    found |= self.all_of(value, flags)
                case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                    found |= self.all_of(value[2], flags)
                case "AT" | "ASSERT" | "ASSERT_NOT":
                    pass
                case _:
                    found |= self.one_of(item, flags) or self.all
        return found
