"""Evidence in the next line that a sentence continues after a line break."""

from __future__ import annotations

from typing import Final

from newsclean.layout.breaks import Break, ends_sentence
from newsclean.layout.closing_punctuation import CLOSING_MARKS, closing_starts
from newsclean.layout.line_tests import is_address, starts_small

__all__ = ["AUXILIARIES", "LAST_BUT_ONE", "PROSE", "carries_on", "is_aside", "may_carry_on"]

PROSE: Final = 40
"""A line of at least so many characters is running text, not a label."""
AUXILIARIES: Final = frozenset("are had has have is was were will".split())
LAST_BUT_ONE: Final = ("; and", "; or")
"""Ends of the last item but one of a list."""
_DASHES: Final = frozenset("–—")


def may_carry_on(begin: str) -> bool:
    """Whether a line that begins with the character *begin* may be within a sentence."""
    return begin.islower() or begin in _DASHES or begin in CLOSING_MARKS or begin.isspace()


def is_aside(at: Break, right: str) -> bool:
    """Whether a dash continues the sentence: "his sister ⏎ – who was eleven – …"."""
    return right[0] in "–—" and right[2:3].islower() and at.left[0] not in "–—-•*"


def carries_on(at: Break) -> bool:
    """Whether the line after *right* shows that *right* is within a sentence."""
    after = at.after
    if not after or after[0].isupper():
        return False  # the usual, at once
    after = after.lstrip("\xa0")
    return (
        after != ""
        and not after[0].isupper()
        and after[-1] != "»"
        and (
            closing_starts(after)
            or (starts_small(after) and not is_address(after) and not ends_sentence(at.right))
            or (after[0] in "–—" and after[2:3].islower())
        )
    )
