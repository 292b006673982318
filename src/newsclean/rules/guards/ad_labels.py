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
    behind = text[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    ahead = text[match.end() : match.end() + 3].lstrip(" \t")
    opens = not behind or behind[-1] in "\n" + BEFORE_A_LABEL
    closes = not ahead or ahead[0] == "\n" or ahead[0].isupper() or ahead[0] in '"“‘('
    named = behind[-1:] in MENTIONING and ahead[:1] in MENTIONING
    return bool(opens and closes and not named)
