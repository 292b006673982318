"""Guards that recognise narrative, by past tense and verbs of speech, as prompts have none."""

from __future__ import annotations

import re

from newsclean.text.told import TELLS, TELLS_ABROAD

__all__ = ["told", "told_abroad"]


def told_abroad(match: re.Match[str]) -> bool:
    """Whether the match is narrative in German, French, Spanish, Italian or Dutch.

    >>> told_abroad(re.search(".+", "Abonnieren Sie unseren Brief, schrieb er"))
    True
    """
    return bool(TELLS_ABROAD.search(match.group()))


def told(match: re.Match[str]) -> bool:
    """Whether the match is narrative: it has a verb of speech or in the past, as no prompt has.

    >>> told(re.search(".+", "Spread the word, they said.")), told(re.search(".+", "Join us."))
    (True, False)
    """
    return TELLS.search(match.group()) is not None
