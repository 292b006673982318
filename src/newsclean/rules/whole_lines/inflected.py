"""Tell a subhead by the sentence below it, which has its words in other forms."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from newsclean.rules.whole_lines.known_lines import MOST_KNOWN
from newsclean.text.lines import is_prose
from newsclean.text.words import words

__all__ = ["is_told_of", "stems_of"]

_SHORTEST_WORD: Final = 5
_SHORTEST_STEM: Final = 5
_MOST_WORDS: Final = 3


def is_told_of(label: str, below: str) -> bool:
    """Whether the sentence *below* a folded *label* is about it, and asks nothing of the reader.

    A page that wants something says "you", "our" or repeats the verb first.

    >>> is_told_of("anmelden", "Wer sich bis Freitag anmeldet, bekommt einen Platz in der Halle.")
    True
    >>> is_told_of("anmelden", "Wer unser Angebot nutzen will, meldet sich mit seiner Adresse an.")
    False
    """
    stems = stems_of(label)
    low = below.lower()
    if not stems or not all(stem in low for stem in stems) or not is_prose(below):
        return False
    first = re.split(r"(?<=\w[.!?]) ", below, maxsplit=1)[0]
    low = first.lower()
    patterns = [*map(_form, stems)]
    if not all(pattern.search(low) for pattern in patterns):
        return False
    if any(pattern.match(low) for pattern in patterns):
        return False
    opening, *others = re.findall(r"\w[\w'’-]*", first)
    return _addressing().isdisjoint([opening.lower(), *others])  # "Sie rät davon ab"


@lru_cache(maxsize=MOST_KNOWN)
def stems_of(label: str) -> tuple[str, ...]:
    """Return the stem of each word of *label*; nothing if one of the words is short.

    >>> stems_of("newsletter abonnieren"), stems_of("share this")
    (('newslett', 'abonnier'), ())
    """
    found = label.split(" ")
    if len(found) > _MOST_WORDS or any(
        len(word) < _SHORTEST_WORD or not word.isalpha() for word in found
    ):
        return ()
    return tuple(word[: max(_SHORTEST_STEM, len(word) - 2)] for word in found)


@lru_cache(maxsize=MOST_KNOWN)
def _form(stem: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(stem)}\w{{0,4}}\b")


@cache
def _addressing() -> frozenset[str]:
    return frozenset((*words("addressing"), *words("prompt-ours")))
