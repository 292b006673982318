"""Reduce a text to the smallest one that still shows a failure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["least"]

_Part = TypeVar("_Part", str, list[str])


def least(text: str, breaks: Callable[[str], bool]) -> str:
    """Return the smallest part of *text* for which *breaks* still holds, with plain characters.

    Lines are left out first, then characters; each remaining character becomes an "a" if possible.

    >>> least("It rained.\\n\\nThe port (north) is shut.", lambda text: "(" in text and ")" in text)
    '()'
    """
    lines = _fewest(text.split("\n"), lambda some: breaks("\n".join(some)))
    text = _fewest("\n".join(lines), breaks)
    for at in range(len(text)):
        plain = text[:at] + "a" + text[at + 1 :]
        if plain != text and breaks(plain):
            text = plain
    return text


def _fewest(parts: _Part, breaks: Callable[[_Part], bool]) -> _Part:
    """*parts* without those that can be left out, in ever smaller runs."""
    size = len(parts)
    while size:
        at = 0
        while at < len(parts):
            less = parts[:at] + parts[at + size :]
            if breaks(less):
                parts = less
            else:
                at += size
        size //= 2
    return parts
