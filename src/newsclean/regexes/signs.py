"""The signs of a cue: characters and literals of which one is in each text that has the cue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Final

from newsclean.regexes.characters import ANY, Characters, common, joined, set_of, written
from newsclean.regexes.literals import BEYOND, CONTROLS, is_told

__all__ = ["signs_of"]

_RARE: Final = frozenset(CONTROLS + "!#$%&()*+/;<=>?@[\\]^_`{|}~")
"""What many texts do not have."""
_LONGEST: Final = 1_000
"""Patterns longer than this are many words, and to read one takes milliseconds."""
_USUAL: Final = (*map(ord, "“”‘’–—…é"),)
"""The signs beyond ASCII that most texts have that have any."""
_WIDE: Final[Characters] = ((128, 0x10FFFF),)


def signs_of(patterns: Iterable[str]) -> tuple[str, ...]:
    """Return signs of which one is in each text that one of *patterns* matches.

    They are rare characters of ASCII, literals that are found fast, and last a class of characters
    beyond ASCII, which begins with ``BEYOND``.  Returns none if a match may be in a text without.

    >>> signs_of(["[a][&]", "[<>][b]"]), signs_of(["[a][&]", "[b]"]), signs_of(["[é][a]"])
    (('&', '<', '>'), (), ('\\x80[é]',))
    """
    found: set[str] = set()
    wide: Characters = ()
    known: list[str] = []  # places as windows are written, of which each has one of the signs
    for pattern in patterns:
        if any(map(pattern.__contains__, known)):
            continue
        places = _places(pattern) if len(pattern) <= _LONGEST else []
        signs = min(filter(_is_rare, places), key=_cost, default=None)
        if signs is not None:
            found.update(_in_ascii(signs))
            wide = joined((*wide, *common(signs, _WIDE)))
            known.append(written(signs))
        elif literal := next(filter(is_told, _literals(places)), ""):
            found.add(literal)
        else:
            return ()
    return (*sorted(found), *([BEYOND + written(wide)] if wide else []))


def _places(pattern: str) -> list[Characters]:
    """The characters of each place of *pattern*, which are not known of some."""
    try:
        tree = parser.parse(pattern)
    except re.error:  # written for RE2 alone
        return []
    flags = tree.state.flags
    return [set_of(str(op), value, flags) or ANY for op, value in tree]


def _is_rare(characters: Characters) -> bool:
    """Whether those of *characters* that are ASCII are rare; if none is, no ASCII text has one."""
    return _RARE.issuperset(_in_ascii(characters))


def _in_ascii(characters: Characters) -> Iterator[str]:
    return (chr(n) for low, high in characters for n in range(low, min(high, 127) + 1))


def _cost(characters: Characters) -> tuple[int, int, int]:
    """How many texts have one of *characters*: the fewer, the better."""
    usual = sum(low <= each <= high for each in _USUAL for low, high in characters)
    return usual, sum(1 for _ in _in_ascii(characters)), sum(b - a for a, b in characters)


def _literals(places: Iterable[Characters]) -> Iterator[str]:
    """Yield the pieces of *places* that have one character of ASCII each."""
    single = (chr(each[0][0]) if each[0][0] == each[-1][1] < 128 else "" for each in places)
    for is_known, piece in groupby(single, bool):
        if is_known:
            yield "".join(piece)
