"""Which of the languages with tables a text is in: a guess from its smallest words."""

from __future__ import annotations

from collections import Counter

from newsclean.tables.function_words import NEVER_LAST, OFTEN

__all__ = ["guess"]

_ENOUGH = 3000
"""Characters from which the guess is made; a paragraph or two hold dozens of small words."""


_SMALL = {code: NEVER_LAST[code] | OFTEN[code] for code in OFTEN}


def guess(text: str, at: int = 0) -> str:
    """Return the code of the language of *text* around *at*; English where nothing speaks.

    >>> guess("Der Minister sagte, das Gesetz sei mit der Opposition besprochen.")
    'de'
    >>> guess("42")
    'en'
    """
    start = max(0, at - _ENOUGH // 2)
    words = Counter(text[start : start + _ENOUGH].lower().split())

    def told(code: str) -> int:
        return sum(words[word] * (2 if word in OFTEN[code] else 1) for word in _SMALL[code])

    return max(OFTEN, key=told)
