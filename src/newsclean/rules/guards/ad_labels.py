"""Guards of ad labels."""

from __future__ import annotations

import re

from newsclean.text.marks import BEFORE_A_LABEL, MENTIONING

__all__ = ["between_sentences"]


def between_sentences(match: re.Match[str]) -> bool:
    """Whether the words are not part of a sentence such as "… Story continues below the surface".

    >>> between_sentences(re.search("Story continues below", "Story continues below the surface"))
    False
    """
    text = match.string
    before = text[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    after = text[match.end() : match.end() + 3].lstrip(" \t")
    opens = not before or before[-1] in "\n" + BEFORE_A_LABEL
    closes = not after or after[0] == "\n" or after[0].isupper() or after[0] in '"“‘('
    named = before[-1:] in MENTIONING and after[:1] in MENTIONING
    return bool(opens and closes and not named)
