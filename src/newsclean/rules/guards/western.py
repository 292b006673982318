"""Guards of furniture rows that cover western and northern European languages."""

from __future__ import annotations

import re

__all__ = ["quoted"]

_QUOTED = re.compile(r'["“”„«»]')


def quoted(match: re.Match[str]) -> bool:
    """Whether the match contains a quotation: then it is story.

    >>> quoted(re.search(".+", "Partagez, « dit-elle »"))
    True
    """
    return bool(_QUOTED.search(match.group()))
