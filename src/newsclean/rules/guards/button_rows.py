"""Guards of share bars whose buttons are all on one line."""

from __future__ import annotations

import re

from newsclean.text.late import late
from newsclean.text.words import words

__all__ = ["several_buttons"]

_LABELS = "|".join(re.escape(label.lower()) for label in words("share-buttons"))
_IS_LOCAL = late(rf"(?<!\w)(?:{_LABELS})(?!\w)")
"""Finds labels in lower case, because a search without regard to case takes far longer."""


def several_buttons(match: re.Match[str]) -> bool:
    """Whether two or more labels are of the same language; networks alone are not enough.

    >>> several_buttons(re.search(".+", "Artikel merken Teilen Drucken"))
    True
    """
    return len(_IS_LOCAL.findall(match.group().lower())) > 1
