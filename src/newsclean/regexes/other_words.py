"""Patterns of any word but those given, for automata that read each character once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsclean.regexes.characters import joined

__all__ = ["other_than"]

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def other_than(words: Iterable[str]) -> str:
    """Return the pattern of a run of the letters a to z that is none of *words*.

    No letter may follow it.  RE2 has no negative look; this is what it reads in its place.

    >>> import re
    >>> [bool(re.fullmatch(other_than(["said", "say"]), word)) for word in ("said", "sa", "saint")]
    [False, True, True]
    """
    known = {word for word in words if word and set(word) <= set(_LETTERS)}
    return _after("", known)


def _after(start: str, known: set[str]) -> str:
    """What may follow *start*, the beginning of some words that are *known*, in none of them."""
    letters = {word[len(start)] for word in known if word != start}
    others = _spans(letter for letter in _LETTERS if letter not in letters)
    ways = [f"[{others}][a-z]*"] if others else []
    for letter in sorted(letters):
        longer = start + letter
        ways.append(letter + _after(longer, {word for word in known if word.startswith(longer)}))
    is_another = start and start not in known
    return f"(?:{'|'.join(ways)}){'?' if is_another else ''}"


def _spans(letters: Iterable[str]) -> str:
    """The inside of a class of *letters*."""
    spans = joined((ord(letter), ord(letter)) for letter in letters)
    return "".join(f"{chr(low)}-{chr(high)}" for low, high in spans)
