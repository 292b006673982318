"""Where the fuzzer puts a piece into a text: at one of its lines, or where a word ends."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Final

__all__ = ["LONGEST", "at_lines", "placed", "some_of"]

LONGEST: Final = 1_500
"""Maximum characters of a made text; if the laws hold for these, they hold for longer ones."""
_PLACE: Final = re.compile(r"\b|\n|\Z")


def some_of(text: str, chance: random.Random) -> str:
    """Return *text*, or some of its lines in a row if it is long or at random."""
    if len(text) <= LONGEST and chance.random() < 0.5:
        return text
    lines = text.split("\n")
    first = chance.randrange(len(lines))
    return "\n".join(lines[first : first + chance.randint(1, 20)])[:LONGEST]


def at_lines(text: str, chance: random.Random, change: Callable[[list[str], int], None]) -> str:
    """Return *text* after *change* of its lines, at one of them."""
    lines = text.split("\n")
    change(lines, chance.randrange(len(lines)))
    return "\n".join(lines)


def placed(text: str, chance: random.Random, piece: str) -> str:
    """Return *text* with *piece* inserted, preferably where a word, a line or the text ends."""
    at = chance.randint(0, len(text))
    if chance.random() < 0.7 and (place := _PLACE.search(text, at)):
        at = place.start()
    return text[:at] + piece + text[at:]
