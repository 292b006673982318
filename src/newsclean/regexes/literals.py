"""Find which groups of literals are in a text, with few searches.

What it costs to search a clean text does not grow with the number of literals.  All that have the
same sign share a search for that sign, and all that have a capital or another rare letter share one
search for these letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["BEYOND", "CONTROLS", "Literals", "is_told"]

BEYOND: Final = "\x80"
"""Among literals, begins a class of characters beyond ASCII; alone, it stands for all of them."""
CONTROLS: Final = "".join(map(chr, (*range(9), 11, 12, 13, *range(14, 32), 127)))
"""All control characters but tabs and line feeds: few texts have one."""
_CONTROLS: Final = frozenset(CONTROLS)

_SIGNS: Final = "\\`^<~>@\t{}+=*#[]|&_;%!$?"
"""Signs that few texts have."""
_RARE: Final = "QZXJVKYUGqO/(zLNjRFHE-DWB0MPC2xASIT"
"""Characters that news has few of, the rarest first.  After these comes "k", with one in 170
characters: to stop at each takes as long as to search the text for one more literal."""
_OTHER_SIGNS: Final = "/():-\"'"
"""Signs for a literal that is too short after them to be told from other text there."""
_SHARED: Final = (" caption", "edia playback is ")
"""Parts of several literals without such a sign or letter."""
_MARK: Final = b"\0"
"""Stands for each rare character: to look for one takes a tenth of the time for one of many."""
_CONTROL: Final = b"\1"
"""Stands for each control character."""
_TOLD: Final = 2
"""Characters after a rare one that are enough to tell a literal from most other text."""
_READ: Final = 8
"""Characters after a rare one that are looked at for all literals together."""


class Literals:
    """Which of *groups* have a literal in a text: each group is a bit, from the lowest on.

    >>> literals = Literals([["Read more", "Reader"], ["[ad_1]"], ["less"], ["more"]])
    >>> bin(literals.found("[ad_1] Read more", b"[ad_1] Read more"))
    '0b1011'
    """

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        bits: dict[str, int] = {}
        for place, group in enumerate(groups):
            for literal in _shortest(group):
                bits[literal] = bits.get(literal, 0) | 1 << place
        self.longest = max(map(len, bits), default=0)
        self._at_parts: dict[str, list[tuple[str, int]]] = {}
        self._at_marks: dict[bytes, list[tuple[int, bytes, int]]] = {}  # by it and what is next
        self._controls = [each for each in bits.items() if each[0] in _CONTROLS]
        marks = _marks(bits)
        for literal, own in bits.items():
            if literal in _CONTROLS:
                continue
            if mark := marks[literal]:
                raw = literal.encode()
                at = raw.index(mark.encode())
                self._at_marks.setdefault(raw[at : at + 2], []).append((at, raw, own))
            else:
                self._at_parts.setdefault(_part_of(literal), []).append((literal, own))
        outline = bytearray(range(256))
        for control, _ in self._controls:
            outline[ord(control)] = _CONTROL[0]
        for mark in filter(None, marks.values()):
            outline[ord(mark)] = _MARK[0]
        self._outline = bytes(outline)
        marked = [each for filed in self._at_marks.values() for each in filed]
        after = {raw.translate(self._outline)[at + 1 :][:_READ] for at, raw, _ in marked}
        self._mark = re.compile(_MARK + _one_of(after))

    @property
    def searches(self) -> list[str]:
        """The parts that are looked for in every text, as their literals have no rare character."""
        return [part for part in self._at_parts if len(part) > 1]

    @property
    def signs(self) -> list[str]:
        """The signs that every text is asked for; only one that has a sign is searched further."""
        return [part for part in self._at_parts if len(part) == 1]

    def found(self, text: str, raw: bytes) -> int:
        """Return the bits of the groups that have a literal in *text*, which is *raw* in UTF-8."""
        found = 0
        for part in [part for part in self._at_parts if part in text]:
            for literal, own in self._at_parts[part]:
                if literal in text:
                    found |= own
        return found | self._found_in_outline(text, raw)

    def _found_in_outline(self, text: str, raw: bytes) -> int:
        """The bits of the groups with a control character, or a literal at a mark, in *text*."""
        found = 0
        outline = raw.translate(self._outline)
        if _CONTROL in outline:
            for control, own in self._controls:
                if control in text:
                    found |= own
        place = self._mark.search(outline)
        while place is not None:
            at = place.start()
            for before, literal, own in self._at_marks.get(raw[at : at + 2], ()):
                if at >= before and raw.startswith(literal, at - before):
                    found |= own
            place = self._mark.search(outline, at + 1)
        return found


def is_told(literal: str) -> bool:
    """Return whether *literal* is found with the others, without a search of its own.

    >>> is_told("kAm"), is_told("last updated")
    (True, False)
    """
    return bool(_rare_in(literal))


def _shortest(group: Iterable[str]) -> list[str]:
    """*group* without the literals that contain another: a text that has them has that one."""
    kept: list[str] = []
    for literal in sorted(set(group), key=len):
        if not any(short in literal for short in kept):
            kept.append(literal)
    return kept


def _marks(literals: Iterable[str]) -> dict[str, str]:
    """The rare character by which each of *literals* is found; empty if another part is better.

    They are few characters in all: first come those that a literal cannot do without.
    """
    may_be = {literal: _rare_in(literal) for literal in literals}
    marks: dict[str, str] = {}
    for literal in sorted(may_be, key=lambda literal: len(may_be[literal])):
        known = [char for char in may_be[literal] if char in marks.values()]
        marks[literal] = (known or may_be[literal] or [""])[0]
    return marks


def _rare_in(literal: str) -> list[str]:
    """The rare characters of *literal* with enough of it after them, the rarest first."""
    if _first_in(literal, (*_SIGNS, *_SHARED)):
        return []
    return [char for char in _RARE if char in literal[:-_TOLD]] or [
        char for char in _RARE if char in literal[:-1]
    ]


def _part_of(literal: str) -> str:
    """What is looked for before *literal*: a sign in it, a part that others have, or all of it."""
    wide = sorted(char for char in literal if char > "\x7f")
    sign = _first_in(literal, [*_SIGNS, *wide, *_OTHER_SIGNS])
    return sign or _first_in(literal, _SHARED) or literal


def _first_in(literal: str, parts: Iterable[str]) -> str:
    """The first of *parts* that *literal* contains; empty if it contains none."""
    return next((part for part in parts if part in literal), "")


def _one_of(words: Iterable[bytes]) -> bytes:
    """A pattern for any of *words*, or for what they begin with: "c(?:rossed|ut)"."""
    rest: dict[bytes, set[bytes]] = {}
    for word in words:
        if not word:
            return b""
        rest.setdefault(word[:1], set()).add(word[1:])
    found = [re.escape(first) + _one_of(after) for first, after in sorted(rest.items())]
    return found[0] if len(found) == 1 else b"(?:" + b"|".join(found) + b")"
