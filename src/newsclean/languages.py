"""Which of the languages with tables a text is in: a guess from its smallest words."""

from __future__ import annotations

from collections import Counter

from newsclean.tables.function_words import OFTEN

__all__ = ["guess"]

_ENOUGH = 3000
"""Characters from which the guess is made; a paragraph or two hold dozens of small words."""


def guess(text: str, at: int = 0) -> str:
    """Return the code of the language of *text* around *at*; English where nothing speaks.

    >>> guess("Der Minister sagte, das Gesetz sei mit der Opposition besprochen.")
    'de'
    >>> guess("42")
    'en'
    """
    start = max(0, at - _ENOUGH // 2)
    words = Counter(text[start : start + _ENOUGH].lower().split())
    return max(OFTEN, key=lambda code: sum(map(words.__getitem__, OFTEN[code])))
