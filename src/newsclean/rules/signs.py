"""The signs of a cue: ASCII characters of which one is in each ASCII text that has the cue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Final

from newsclean.rules.characters import set_of
from newsclean.rules.literals import BEYOND, CONTROLS

__all__ = ["signs_of"]

_RARE: Final = frozenset(CONTROLS + "!#$%&()*+/;<=>?@[\\]^_`{|}~")
"""What many texts do not have."""
_LONGEST: Final = 1_000
"""Patterns longer than this are many words, and to read one takes milliseconds."""


def signs_of(patterns: Iterable[str]) -> tuple[str, ...]:
    """Return characters of which one is in each text that one of *patterns* matches.

    ``BEYOND`` stands for any that is not ASCII.  Returns none if a match may be in a text without
    rare characters.

    >>> signs_of(["[a][&]", "[<>][b]"]), signs_of(["[a][&]", "[b]"]), signs_of(["[é]"])
    (('&', '<', '>', '\\x80'), (), ('\\x80',))
    """
    found = {BEYOND}
    known: tuple[str, ...] = ()  # as a window is written that has one of the signs
    for pattern in patterns:
        if any(map(pattern.__contains__, known)):
            continue
        signs = min(_signs(pattern), key=len, default=None) if len(pattern) <= _LONGEST else None
        if signs is None:
            return ()
        found |= signs
        known = tuple(f"[\\x{ord(sign):02x}]" for sign in found)
    return (*sorted(found),)


def _signs(pattern: str) -> Iterator[set[str]]:
    """Yield the ASCII characters of each place of *pattern*, if all of them are rare.

    A place that has no ASCII character says that no ASCII text has a match.
    """
    try:
        tree = parser.parse(pattern)
    except re.error:  # written for RE2 alone
        return
    for op, value in tree:
        characters = set_of(str(op), value, tree.state.flags)
        if characters is not None:
            own = {chr(n) for low, high in characters for n in range(low, min(high, 127) + 1)}
            if own <= _RARE:
                yield own
