"""Keep a sentence right above two paragraphs that stay: it is the lede, whatever it looks like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.body.judged import Lines

__all__ = ["with_lede"]

_PROSE: Final = b"\1\1\1"
_PERIODS: Final = (".", "。", "।", "۔")
"""Ends of a lede; a question is rather the headline of another story, "..." ends its teaser."""


def with_lede(lines: Lines, goes: Sequence[bool]) -> list[bool]:
    """Return whether each of *lines* goes, if ledes stay.

    A lede is prose below a line that is none, and above two lines of prose that stay.  With a month
    and a year in it, it looks like the date of the story: "One day in July 2001 she shut the port."

    >>> from newsclean.body.judged import listed
    >>> from newsclean.body.line import Line
    >>> prose = "The council approved the plan on Monday after a long debate here."
    >>> page = listed([Line(text, 0) for text in ("Home", prose, prose, prose)])
    >>> with_lede(page, [True, True, False, False])
    [True, False, False, False]
    """
    kept = [*goes]
    at = lines.kinds.find(_PROSE)
    while at >= 0:
        text = lines.bare[at]
        if goes[at] and not (goes[at + 1] or goes[at + 2]):
            kept[at] = not text.endswith(_PERIODS) or text.endswith("...")
        stop = lines.kinds.find(0, at)
        at = lines.kinds.find(_PROSE, stop) if stop >= 0 else -1
    return kept
