"""Guards that recognise story in a match: a quotation, two sentences, the past tense."""

from __future__ import annotations

import re

from newsclean.text.late import late
from newsclean.text.narrative import TELLS, TELLS_ABROAD

__all__ = ["quoted", "told", "told_abroad", "two_sentences_abroad"]

_QUOTED = late(r'["“”„«»]')
_SECOND_SENTENCE = late(r"[^\W\d_][.!?。।؟] ?[^\W\d_].{20}")


def quoted(match: re.Match[str]) -> bool:
    """Whether the match contains a quotation: then it is story.

    >>> quoted(re.search(".+", "Partagez, « dit-elle »"))
    True
    """
    return bool(_QUOTED.search(match.group()))


def two_sentences_abroad(match: re.Match[str]) -> bool:
    """Whether the match has two sentences, in any script.

    >>> two_sentences_abroad(re.search(".+", "Читайте: это важно. Он говорил так каждый день."))
    True
    """
    return bool(_SECOND_SENTENCE.search(match.group()))


def told(match: re.Match[str]) -> bool:
    """Whether the match is narrative: it has a verb of speech or in the past, as no prompt has.

    >>> told(re.search(".+", "Spread the word, they said.")), told(re.search(".+", "Join us."))
    (True, False)
    """
    return TELLS.search(match.group()) is not None


def told_abroad(match: re.Match[str]) -> bool:
    """Whether the match is narrative in German, French, Spanish, Italian or Dutch.

    >>> told_abroad(re.search(".+", "Abonnieren Sie unseren Brief, schrieb er"))
    True
    """
    return bool(TELLS_ABROAD.search(match.group()))
