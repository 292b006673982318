"""Guards of share bars."""

from __future__ import annotations

import re

__all__ = ["ends_a_sentence", "glued_or_several"]

_GLUE = re.compile(r"[a-z+][A-Z]")


def glued_or_several(match: re.Match[str]) -> bool:
    """Whether the match is several names: "FacebookTwitter", but not "LinkedIn".

    >>> glued_or_several(re.search(".+", "FacebookTwitter"))
    True
    """
    return bool(" " in match.group() or _GLUE.search(match.group()))


def ends_a_sentence(match: re.Match[str]) -> bool:
    """Whether the match ends in "." or "!".

    >>> ends_a_sentence(re.search(".+", "Share this story: it is the best of the year."))
    True
    """
    return match.group()[-1] in ".!"
