"""Find a rare character, or the matches of a pattern that begins with one."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["matches_at", "places_of"]


def matches_at(sign: str, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches in *text* of *pattern*, which begin with *sign*.

    They are those of ``finditer``, but found faster if *sign* is a single rare character such as a
    percent sign.

    >>> [m[0] for m in matches_at("%", re.compile("%[0-9]+"), "5 % of %20, %%C3%80")]
    ['%20', '%80']
    """
    at = text.find(sign)
    while at >= 0:
        found = pattern.match(text, at)
        if found is None:
            at = text.find(sign, at + 1)
        else:
            yield found
            at = text.find(sign, found.end())


def places_of(sign: str, text: str) -> Iterator[int]:
    """Yield the offsets of *sign* in *text*.

    >>> [*places_of("%", "5 % of %20")]
    [2, 7]
    """
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)
