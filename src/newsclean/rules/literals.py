"""Find which of many literals are in a text, with few searches."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["Literals"]

_RARE: Final = (*"|{}[]<>_~^\\@#=+*%$&", *'/"()')
"""Signs that many texts do not have, the rarest first; looking for one character costs little."""
_SHARED: Final = ("B-", "b-", " caption", "reader-supported")
"""Parts of several literals without a rare sign, such as "B-" of "-LRB-" and "-RSB-"."""


class Literals:
    """Which of *literals* a text holds: one search for all that begin with a capital letter.

    Others are looked for by themselves, if the rarest sign in them is in the text.  A line break
    before a literal is passed over at first.

    >>> sorted(Literals(["Read more", "Reader", "[ad_1]", "more"]).held("[ad_1] Read more"))
    ['Read more', '[ad_1]', 'more']
    """

    def __init__(self, literals: Iterable[str]) -> None:
        self._capitals: dict[str, list[str]] = {}
        self._signs: dict[str, list[str]] = {}
        for literal in dict.fromkeys(literals):
            bare = literal.lstrip("\n")
            if "A" <= bare[:1] <= "Z":
                self._capitals.setdefault(bare[0], []).append(literal)
            else:
                self._signs.setdefault(_rarest(literal), []).append(literal)
        tried = (_after_first(first, group) for first, group in self._capitals.items())
        self._search = re.compile("|".join(tried)) if self._capitals else None

    def held(self, text: str) -> set[str]:
        """Return those that are in *text*."""
        signs = [sign for sign in self._signs if sign in text]
        found = {literal for sign in signs for literal in self._signs[sign] if literal in text}
        if self._search is not None and self._search.search(text) is not None:
            for first in {m[0][0] for m in self._search.finditer(text)}:
                found.update(literal for literal in self._capitals[first] if literal in text)
        return found


def _after_first(first: str, group: Iterable[str]) -> str:
    """A pattern for the literals of *group*, all of which begin with *first*.

    It takes the first letter alone, so that a literal within another is found, too.
    """
    rests = (re.escape(literal.lstrip("\n")[1:]) for literal in group)
    return f"{first}(?={'|'.join(rests)})"


def _rarest(literal: str) -> str:
    """The sign of *literal* that fewest texts have; without one, what others share, or all."""
    wide = [char for char in literal if char > "\x7f"]
    shared = [part for part in (*_RARE, *_SHARED) if part in literal]
    return (wide or shared or [literal])[0]
