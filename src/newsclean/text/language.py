"""Guess the language of a text, among those with data files, from its smallest words."""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache

from newsclean.text.edges import cut_line_end
from newsclean.text.words import NEVER_LAST, OFTEN

__all__ = ["guess", "guess_line", "is_english", "shown"]

_ENOUGH = 3000
"""Characters that are used for the guess; a paragraph or two contain dozens of small words."""


_ENGLISH_ALONE = frozenset(
    "and been from his said that the their they this were when which who with would".split()
)
"""Small English words that no other language has; "to", "do", "by" are also Polish."""
_NEAR, _BLOCK = 400, 100
"""How many characters on both sides of a place are read, as a line may be a megabyte long.  All
places in one block share an answer, so that a text with many marks is not read for each."""
_FARTHEST = 100_000
"""Maximum distance to the start of a line; text farther away has no blocks."""
_SMALL = {code: NEVER_LAST[code] | OFTEN[code] for code in OFTEN}


def guess_line(text: str, at: int) -> str:
    """Return the code of the language of the line of *text* that contains the character at *at*.

    >>> guess_line("The law is good.\\nDas Gesetz ist gut und von Dauer.", 20)
    'de'
    """
    return _guess_near(_near(text, at))


def is_english(text: str, at: int) -> bool:
    """Whether the line of *text* that contains the character at *at* is surely English.

    Languages without data files, such as Finnish, have none of the small words that show it.

    >>> is_english("”We will stay in the port,” she said.", 0)
    True
    >>> is_english("”Emme luovuta”, sanoo pääministeri Anna Lind.", 0)
    False
    """
    return _is_english_near(_near(text, at))


def _near(text: str, at: int) -> str:
    """The text near *at* in its line; blocks are counted from the start of the line."""
    floor = text.rfind("\n", max(0, at - _FARTHEST), at) + 1
    block = at if at - floor > _FARTHEST else at - (at - floor) % _BLOCK
    start = max(floor, block - _NEAR)
    return text[start : cut_line_end(text, at, block + _BLOCK + _NEAR - at)]


@lru_cache(maxsize=16)
def _guess_near(near: str) -> str:
    return guess(near)


@lru_cache(maxsize=16)
def _is_english_near(near: str) -> bool:
    words = near.lower().replace("”", " ").replace("“", " ").replace(",", " ").split()
    return sum(word in _SMALL["en"] for word in words) > 1 and guess(near) == "en"


def guess(text: str) -> str:
    """Return the code of the language of *text*; English if nothing shows the language.

    >>> guess("Der Minister sagte, das Gesetz sei mit der Opposition besprochen.")
    'de'
    >>> guess("42")
    'en'
    """
    return _guess_start(text[:_ENOUGH])


@lru_cache(maxsize=4)  # lines are joined far below it, and the text is asked for again
def _guess_start(text: str) -> str:
    told = dict.fromkeys(OFTEN, 0)
    speaks = _tells()
    words = filter(speaks.__contains__, text.lower().split())
    for word, count in Counter(words).items():
        for code, weight in speaks[word]:
            told[code] += weight * count
    return max(told, key=told.__getitem__)


def shown(text: str) -> str:
    """Return the code of the language that *text* shows, or an empty string if it shows none.

    Czech has no data files: its small words must not be taken for those of another language.

    >>> shown("Die Stadt kaufte das Werk von der Bank."), shown("A s tím starosta nesouhlasí.")
    ('de', '')
    """
    code = guess(text)
    words = set(text[:_ENOUGH].lower().split())
    if code == "en":
        return code if not _ENGLISH_ALONE.isdisjoint(words) else ""
    return code if sum(len(word) > 1 for word in words & _SMALL[code]) > 2 else ""


@cache
def _tells() -> dict[str, list[tuple[str, int]]]:
    """The languages that a small word is evidence for, with weights."""
    found: dict[str, list[tuple[str, int]]] = {}
    for code, words in _SMALL.items():
        for word in words:
            found.setdefault(word, []).append((code, 2 if word in OFTEN[code] else 1))
    return found
