"""Guards of furniture rows that cover many languages."""

from __future__ import annotations

import re

__all__ = ["two_sentences_abroad"]

_SECOND_SENTENCE = re.compile(r"[^\W\d_][.!?。।؟] ?[^\W\d_].{20}")


def two_sentences_abroad(match: re.Match[str]) -> bool:
    """Whether the match has two sentences, in any script.

    >>> two_sentences_abroad(re.search(".+", "Читайте: это важно. Он говорил так каждый день."))
    True
    """
    return bool(_SECOND_SENTENCE.search(match.group()))
