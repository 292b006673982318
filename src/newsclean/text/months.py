"""Names of months, for patterns of dates: exact, or in English as it is abbreviated."""

from __future__ import annotations

from functools import cache
from typing import Final

from newsclean.text.words import MONTHS

__all__ = ["ENGLISH_MONTH", "months"]

ENGLISH_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
"""A month by its first letters: enough where a date only shows what kind of line it is in."""


@cache
def months() -> str:
    """Return the names of the months, as the alternatives of a regular expression.

    For a date that is returned to a user, and so must be one.

    >>> months().split("|")[:2]
    ['septiembre', 'September']
    """
    return "|".join(sorted(sorted(MONTHS), key=len, reverse=True))
