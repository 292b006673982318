"""Sets of characters as ranges of code points, and the sets that parts of a pattern match.

Where a set is not known exactly, it is taken too large, or too small if that is asked for:
categories such as ``\\w`` grow with each version of Unicode.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from re import _casefix  # type: ignore[attr-defined]
from typing import Any, Final

__all__ = ["ANY", "NEVER", "Characters", "common", "complement", "set_of", "written"]

Characters = tuple[tuple[int, int], ...]
"""Ranges in order, with gaps between them; both ends belong to a range."""

NEVER: Final = r"a\Ab"
"""A pattern that no text has."""
_LAST: Final = 0x10FFFF
_AROUND_SURROGATES: Final = ((0xD7FF, 0xD7FF), (0xE000, 0xE000))
ANY: Final[Characters] = ((0, _LAST),)
_IGNORECASE, _DOTALL = int(re.IGNORECASE), int(re.DOTALL)
_EXTRA_CASES: Final = {"i": "İ", "k": "\u212a", "å": "\u212b", "ß": "ẞ", "θ": "ϴ", "ω": "\u2126"}
"""Capitals of letters that have another one, which ``str.upper`` makes."""
_MOST_FOLDED: Final = 1_000
"""The size of a range whose cases are looked up one by one; a larger one has nearly all of them."""


def joined(ranges: Iterable[tuple[int, int]]) -> Characters:
    """Return *ranges*, in any order, as one set."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if found and low <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(high, found[-1][1])
        else:
            found.append((low, high))
    return tuple(found)


@lru_cache(maxsize=4_000)
def complement(characters: Characters) -> Characters:
    """Return all other characters.

    >>> complement(((0, 9), (11, 0x10FFFF)))
    ((10, 10),)
    """
    edges = [-1, *(edge for span in characters for edge in span), _LAST + 1]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return tuple((low + 1, high - 1) for low, high in gaps if high - low > 1)


@lru_cache(maxsize=4_000)
def common(one: Characters, other: Characters) -> Characters:
    """Return the characters in both sets."""
    if one == ANY or other == ANY:
        return other if one == ANY else one
    return complement(joined((*complement(one), *complement(other))))


def of(text: str) -> Characters:
    """Return the characters of *text*."""
    return joined((ord(char), ord(char)) for char in text)


_SPACE: Final[Characters] = (
    *((9, 13), (28, 32), (0x85, 0x85), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A)),
    *((0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000)),
)
_LATIN_1: Final = tuple((n, n) for n in range(256) if chr(n).isalnum() or n == 95)
_WORD: Final = joined((*_LATIN_1, (0x100, 0x1FFF), (0x2070, 0x2FFF), (0x3004, _LAST)))
"""At least what ``\\w`` matches: there are no letters among the marks from U+2000 on."""
_SURELY_WORD: Final = joined(_LATIN_1)
_DIGIT: Final = joined(((48, 57), (0x660, _LAST)))
_SURELY_DIGIT: Final = ((48, 57),)
_CATEGORIES: Final = {
    "CATEGORY_SPACE": (_SPACE, _SPACE),
    "CATEGORY_NOT_SPACE": (complement(_SPACE), complement(_SPACE)),
    "CATEGORY_WORD": (_WORD, _SURELY_WORD),
    "CATEGORY_NOT_WORD": (complement(_SURELY_WORD), complement(_WORD)),
    "CATEGORY_DIGIT": (_DIGIT, _SURELY_DIGIT),
    "CATEGORY_NOT_DIGIT": (complement(_SURELY_DIGIT), complement(_DIGIT)),
}
"""The largest and the smallest set that each may be."""


def set_of(op: str, value: Any, flags: int, *, surely: bool = False) -> Characters | None:
    """Return at least the characters that a parsed item matches; ``None`` if it is no set.

    With *surely*, return at most these: what must not match is not taken too large.
    """
    folds = bool(flags & _IGNORECASE)
    match op:
        case "LITERAL":
            return _class([(op, value)], folds=folds, surely=surely)
        case "NOT_LITERAL":
            return _class([("NEGATE", None), ("LITERAL", value)], folds=folds, surely=surely)
        case "ANY":
            return ANY if flags & _DOTALL else complement(of("\n"))
        case "IN":
            return _class(value, folds=folds, surely=surely)
    return None


def _class(parts: Sequence[Any], *, folds: bool, surely: bool) -> Characters:
    negated = str(parts[0][0]) == "NEGATE"
    ranges: list[tuple[int, int]] = []
    for op, value in parts[1:] if negated else parts:
        match str(op):
            case "LITERAL":
                ranges.append((value, value))
            case "RANGE":
                ranges.append(value)
            case _:  # what is left out of a negated class is judged the other way round
                ranges += _CATEGORIES[str(value)][negated != surely]
    if negated:
        return () if folds and surely else complement(joined(ranges))
    return _folded(ranges) if folds and not surely else joined(ranges)


def _folded(ranges: Iterable[tuple[int, int]]) -> Characters:
    """The characters of *ranges* in all cases."""
    found = [*ranges]
    for low, high in [*found]:
        for char in map(chr, range(low, high + 1) if high - low < _MOST_FOLDED else ()):
            found += [(ord(case), ord(case)) for case in _cases(char)]
    return joined(found)


def _cases(char: str) -> Iterator[str]:
    """Yield all characters that ``re`` takes for *char* if case does not matter."""
    small = char.lower()[0]  # "İ" becomes an "i" and a dot
    for each in (char, small, *map(chr, _casefix._EXTRA_CASES.get(ord(small), ()))):
        for case in (each, each.upper(), each.title(), *_EXTRA_CASES.get(each, "")):
            if len(case) == 1:
                yield case


@lru_cache(maxsize=4_000)
def written(characters: Characters) -> str:
    """Return *characters* as a class that ``re`` and RE2 read alike, without lone surrogates.

    >>> written(((45, 45), (97, 122)))
    '[\\\\x2da-z]'
    """
    if characters == ANY:
        return "(?s:.)"
    sound = common(characters, ((0, 0xD7FF), (0xE000, _LAST)))
    if common(characters, _AROUND_SURROGATES) == _AROUND_SURROGATES:  # one range is faster than two
        sound = joined((*sound, (0xD800, 0xDFFF)))
    parts = (
        _escaped(low) if low == high else f"{_escaped(low)}-{_escaped(high)}" for low, high in sound
    )
    return f"[{''.join(parts)}]" if sound else NEVER


def _escaped(code: int) -> str:
    char = chr(code)
    return char if code > 127 or char.isalnum() else f"\\x{code:02x}"
