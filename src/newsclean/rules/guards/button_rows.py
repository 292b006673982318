"""Guards of share bars whose buttons are all on one line."""

from __future__ import annotations

import re

from newsclean.text.words import words

__all__ = ["several_buttons"]

_LOCAL = map(str.lower, words("share-buttons"))
_IS_LOCAL = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _LOCAL))})(?!\w)")
"""Labels in lower case: without regard to case, ``re`` takes ten times as long for as many words."""


def several_buttons(match: re.Match[str]) -> bool:
    """Whether two or more labels are of the same language; networks alone are not enough.

    >>> several_buttons(re.search(".+", "Artikel merken Teilen Drucken"))
    True
    """
    return len(_IS_LOCAL.findall(match.group().lower())) > 1
