"""Find which of many literals are in a text, with few searches.

What it costs to search a clean text does not grow with the number of literals.  All that have the
same sign share a search for that sign, and all that begin with a capital letter, or have another
rare letter, share one search for these letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Final

__all__ = ["Literals"]

_SIGNS: Final = "\\`^<~>@\t{}+=*#[]|&_;%!$/?():-\"'"
"""Signs that news has few of, the rarest first; some texts have many straight quotes."""
_LETTERS: Final = "QZXJVKYUGqOzLNjRFHEDWBMPCxASITk"
"""Letters that news has few of, the rarest first.  After these comes "v", with one in a hundred
characters: to stop at each takes as long as to search the text for one more literal."""
_SHARED: Final = (" caption",)
"""Parts of several literals without such a sign or letter."""
_FEW: Final = 60_000
"""So many characters are searched for each literal by itself, because to file and compile all of
the literals takes as long."""

_Filed = dict[str, list[str]]
"""Literals by a part that each of them contains."""


class Literals:
    """Which of *literals* a text contains; they are filed when enough text has come.

    >>> sorted(Literals(["Read more", "Reader", "[ad_1]", "more"]).held("[ad_1] Read more"))
    ['Read more', '[ad_1]', 'more']
    """

    def __init__(self, literals: Iterable[str]) -> None:
        self._all = tuple(dict.fromkeys(literals))
        self._unfiled = _FEW

    @cached_property
    def _together(self) -> _Together:
        """The searches that literals share."""
        return _Together(self._all)

    @property
    def searches(self) -> list[str]:
        """What every text is searched for because no sign or letter of a literal is rare."""
        return self._together.searches

    @property
    def signs(self) -> list[str]:
        """The signs that every text is asked for; only one that has a sign is searched further."""
        return self._together.signs

    def held(self, text: str) -> set[str]:
        """Return those that are in *text*."""
        if self._unfiled > 0:
            self._unfiled -= len(text)
        if self._unfiled <= 0:
            return self._together.held(text)
        return {literal for literal in self._all if literal in text}


class _Together:
    """Literals, filed by a part for which many of them are searched at once."""

    def __init__(self, literals: Iterable[str]) -> None:
        self._letters: _Filed = {}
        self._signs: _Filed = {}
        self._others: _Filed = {}
        self._single: list[str] = []
        for literal in literals:
            if len(literal) == 1:
                self._single.append(literal)
            else:
                filed, part = self._place_of(literal)
                filed.setdefault(part, []).append(literal)
        tried = (_around(letter, group) for letter, group in self._letters.items())
        self._search = re.compile("|".join(tried)) if self._letters else None
        self._at_signs: dict[str, re.Pattern[str]] = {}  # compiled when a text has the sign

    def _place_of(self, literal: str) -> tuple[_Filed, str]:
        """Where *literal* is filed, and under which part of it."""
        first = literal.strip()[:1]
        if "A" <= first <= "Z":
            return self._letters, first
        wide = [char for char in literal if char > "\x7f"]
        if sign := _first_in(literal, wide or _SIGNS):
            return self._signs, sign
        if letter := _first_in(literal, _LETTERS):
            return self._letters, letter
        return self._others, _first_in(literal, _SHARED) or literal

    @property
    def searches(self) -> list[str]:
        """What every text is searched for because no sign or letter of a literal is rare."""
        return [*self._others]

    @property
    def signs(self) -> list[str]:
        """The signs that every text is asked for; only one that has a sign is searched further."""
        return [*self._single, *self._signs]

    def held(self, text: str) -> set[str]:
        """Return those that are in *text*."""
        found = {sign for sign in self._single if sign in text}
        for part in [part for part in self._others if part in text]:
            found.update(literal for literal in self._others[part] if literal in text)
        for sign in [sign for sign in self._signs if sign in text]:
            if self._at(sign).search(text) is not None:
                found.update(literal for literal in self._signs[sign] if literal in text)
        if self._search is not None and self._search.search(text) is not None:
            for letter in {match[0] for match in self._search.finditer(text)}:
                found.update(literal for literal in self._letters[letter] if literal in text)
        return found

    def _at(self, sign: str) -> re.Pattern[str]:
        """The search for the literals with *sign*."""
        found = self._at_signs.get(sign)
        if found is None:
            found = self._at_signs[sign] = re.compile(_around(sign, self._signs[sign]))
        return found


def _first_in(literal: str, parts: Iterable[str]) -> str:
    """The first of *parts* that *literal* contains; empty if it contains none."""
    return next((part for part in parts if part in literal), "")


def _around(sign: str, group: Iterable[str]) -> str:
    """A pattern for *sign* within a literal of *group*.

    It takes the sign alone, so that a literal within another is found, too.
    """
    afters: dict[str, list[str]] = {}
    for literal in group:
        before, _, after = literal.partition(sign)
        afters.setdefault(before, []).append(re.escape(after))
    tried = (
        (f"(?<={re.escape(before + sign)})" if before else "")
        + (f"(?={'|'.join(found)})" if all(found) else "")
        for before, found in afters.items()
    )
    return f"{re.escape(sign)}(?:{'|'.join(tried)})"
