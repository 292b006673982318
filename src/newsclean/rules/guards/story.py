"""Guards that recognise story in a match: a quotation, or two sentences."""

from __future__ import annotations

import re

from newsclean.text.late import late

__all__ = ["quoted", "two_sentences_abroad"]

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
