"""Words hyphenated at the end of a line: "the gover-⏎nment"."""

from __future__ import annotations

import re

from newsclean.layout.breaks import Break
from newsclean.rules import Repair

__all__ = ["HYPHEN", "hyphen"]

HYPHEN = Repair(
    "layout.hyphen",
    before="The government met. Nobody in the gover-\nnment spoke.",
    after="The government met. Nobody in the government spoke.",
    keeps=("They offered long-\nterm loans.",),
    about="Only where the text shows the whole word elsewhere, or the rest is but an ending.",
)

_PREFIXES = frozenset("all anti co ex mid multi non post pre self semi well".split())
_ENDINGS = frozenset(
    """
    ance ation ations ative ciated ciation ence ence ential eous ical ings ious ities ity ization
    lished ment mental ments ness sion sions ted ting tion tional tions ture
    """.split()
)
"""Ends of words that are no words: what they are cut from can only be the rest of the word."""


def hyphen(at: Break) -> str | None:
    """Return what takes the place of the hyphen and the break *at*, or ``None``.

    A hyphen that the word has anyway stays: "a non-⏎free game".
    """
    left, right = at.left, at.right
    if at.gap != 1 or left[-1:] != "-" or not left[-2:-1].islower() or not right[0].islower():
        return None
    head = left[:-1].rpartition(" ")[2].lower().lstrip("\"'“‘(")
    tail = re.match(r"[^\W\d_]{1,40}", right)
    if not head.isalpha() or tail is None or len(head) < 2:
        return None
    if head in _PREFIXES or f"{head}-{tail[0]}" in at.page.words:
        return "-"
    return "" if head + tail[0] in at.page.words or tail[0] in _ENDINGS else None
