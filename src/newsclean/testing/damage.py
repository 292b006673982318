"""Damage as a record (what was done to a sound text), and misread encodings."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final, NamedTuple

from hypothesis import strategies as st

from newsclean.testing.articles import lines

__all__ = ["MISREADINGS", "Dirtied", "mojibake"]


class Dirtied(NamedTuple):
    """A damaged text, the sound text that it was made from, and the names of the damage in it.

    An artifact has the name of its rule, a broken encoding or sentence has the name of its damage.

    >>> Dirtied("Rain. [ad_1]", "Rain.", ("placeholder.wp-automatic",)).clean
    'Rain.'
    """

    dirty: str
    clean: str
    damage: tuple[str, ...]


@cache
def mojibake(misreading: str | None = None) -> st.SearchStrategy[Dirtied]:
    """Lines of news in many languages in which each non-ASCII letter was misread.

    *misreading* is one of ``MISREADINGS``; without it, all are used.  Some of them cannot be
    undone: require of a repair that nothing is lost, and count how many lines are restored.

    >>> from hypothesis import find
    >>> find(mojibake("UTF-8 read as Latin-1"), lambda pair: "é" in pair.clean).damage
    ('UTF-8 read as Latin-1',)
    """
    if misreading is not None and misreading not in MISREADINGS:
        raise ValueError(f"no misreading {misreading!r}; there are {', '.join(MISREADINGS)}")
    names = [misreading] if misreading else [*MISREADINGS]

    def damaged(name: str, line: str) -> Dirtied:
        return Dirtied(MISREADINGS[name](line), line, (name,))

    found = st.builds(damaged, st.sampled_from(names), lines().filter(lambda s: not s.isascii()))
    return found.filter(lambda pair: pair.dirty != pair.clean)


def _misread(encoding: str) -> Callable[[str], str]:
    """A function that reads UTF-8 as *encoding*, and bytes that *encoding* lacks as Latin-1."""

    letters = [bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in range(256)]

    def read(text: str) -> str:
        return text.encode("utf-8", "surrogatepass").decode("latin-1").translate(letters)

    return read


_AS_WINDOWS = _misread("cp1252")
MISREADINGS: Final[dict[str, Callable[[str], str]]] = {
    "UTF-8 read as Windows-1252": _AS_WINDOWS,
    "UTF-8 read as Latin-1": _misread("latin-1"),
    "UTF-8 read as Windows-1252 twice": lambda text: _AS_WINDOWS(_AS_WINDOWS(text)),
    "UTF-8 read as Mac Roman": _misread("mac_roman"),
    "UTF-8 read as Windows-1251": _misread("cp1251"),
    "UTF-8 read as DOS 437": _misread("cp437"),
}
"""Name of a misreading to the function that misreads a text that way."""
