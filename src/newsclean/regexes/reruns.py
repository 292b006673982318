"""Loops of a parsed regular expression that read the same text again from another of its starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsclean.regexes.alphabet import Alphabet

__all__ = ["is_optional", "reruns_of", "within"]

_FEW_TURNS: Final = 16
"""A loop that ends the pattern can fail before it has this minimum of turns."""


def reruns_of(items: Any, alphabet: Alphabet, flags: int) -> tuple[frozenset[int], int]:
    """Return the ids of such loops in *items*, and the minimum length of the text before one.

    "[tide" in ``\\[tide[^\\]]*\\]`` is tried at each "[tide" that the loop of another ran over;
    not so ``Follow @\\w+``, for ``\\w`` stops at a space.

    ``#\\w+(?: #\\w+)*`` is no such loop, although it runs over other starts.  Nothing is after it
    that the match needs, so that a match which has come to it cannot fail: its text is done, and
    the next start is after it.  More than its text is read only by the turn that fails, if a loop
    in that turn can run over starts and then fail; that loop is found by itself.  All else in a
    turn reads no more starts than the pattern has parts.
    """
    search = _Search(alphabet)
    found = dict(search.loops(items, flags))
    return frozenset(found), min(found.values(), default=0)


class _Search:
    """A search for loops that can match everything that the pattern needs before them."""

    def __init__(self, alphabet: Alphabet) -> None:
        self.alphabet = alphabet

    def loops(
        self,
        items: Any,
        flags: int,
        before: Sequence[int] = (),
        width: int = 0,
        *,
        is_last: bool = True,
    ) -> Iterator[tuple[int, int]]:
        """Yield each such loop with the minimum length of the text before it.

        *before* is what the pattern needs before *items*, *width* its minimum length.  With
        *is_last*, nothing is after *items* that can fail.
        """
        must = list(before)
        for place, item in enumerate(items):
            op, value = str(item[0]), item[1]
            if char := self.alphabet.one_of(item, flags):
                must.append(char)
                continue
            least = width + items[:place].getwidth()[0]
            ends = is_last and is_optional(items[place + 1 :]) and not op.startswith("ASSERT")
            if op.endswith("_REPEAT"):
                loop = self.alphabet.all_of(value[2], flags)
                few = value[0] <= _FEW_TURNS or self.alphabet.is_one(value[2], flags)
                if not (ends and few) and all(loop & char for char in must):
                    yield id(value), least
                ends = ends and value[0] <= 1  # else a turn that is needed may fail
            inner, parts = within(op, value, flags)
            for part in parts:
                yield from self.loops(part, inner, must, least, is_last=ends)
            must += self.alphabet.needed([item], flags)


def is_optional(items: Any) -> bool:
    """Whether a match can do without *items*."""
    return all(str(op).endswith("_REPEAT") and not value[0] for op, value in items)


def within(op: str, value: Any, flags: int) -> tuple[int, list[Any]]:
    """The parts within an item of a parsed pattern, and the flags that they have."""
    match op:
        case "SUBPATTERN":
            return (flags | value[1]) & ~value[2], [value[3]]
        case "ATOMIC_GROUP":
            return flags, [value]
        case "BRANCH":
            return flags, value[1]
        case "GROUPREF_EXISTS":
            return flags, [value[1], value[2] or []]
        case "ASSERT" | "ASSERT_NOT":
            return flags, [value[1]]
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return flags, [value[2]]
        case _:
            return flags, []
