"""Calls of ad servers and analytics inside a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.furniture.code_names import AD_CALL_NAMES, AD_CALLS
from newsclean.text.late import late
from newsclean.text.lines import is_prose
from newsclean.text.search import places_of

__all__ = ["ad_calls"]

_CALLS: Final = late(AD_CALLS)
_CALL: Final = 120
"""A call begins at most so many characters before its opening bracket."""
_LONGEST_CALL: Final = 4_000
_MOST_UNCLOSED: Final = 20


def ad_calls(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each call of an ad server, up to its closing bracket.

    >>> [*ad_calls("It is green. gtag('set', {'id': 1});")]
    [(12, 36)]
    """
    done = unclosed = 0
    for call in _named(text):
        start = call.start()
        before = text[max(0, start - 3) : start].rstrip(" \t")
        if start < done or (before and before[-1] not in '\n.!?;})"”/*>'):
            continue
        end = _closed(text, call.end())
        if end and not any(map(is_prose, text[start:end].split("\n")[1:])):
            done = end
            while start and text[start - 1] in " \t":
                start -= 1
            yield start, end
        else:
            unclosed += 1
            if unclosed == _MOST_UNCLOSED:
                return


def _named(text: str) -> Iterator[re.Match[str]]:
    """The starts of calls of ad servers, found by their opening brackets instead of by the pattern:
    few brackets of a story are directly after a word."""
    done = 0
    for at in places_of("(", text):
        before = text[at - 1 : at]
        if before.isalnum() or before == "_":
            start = max(done, at - _CALL)
            near = text[start:at]
            if any(map(near.__contains__, AD_CALL_NAMES)) and (
                call := _CALLS.search(text, start, at + 1)
            ):
                done = call.end()
                yield call


def _closed(text: str, at: int) -> int:
    """The offset after the bracket that closes the one before *at*; 0 if none does."""
    depth = 1
    for i in range(at, min(len(text), at + _LONGEST_CALL)):
        if text[i] in "([{":
            depth += 1
        elif text[i] in ")]}":
            depth -= 1
            if not depth:
                return i + 2 if text[i + 1 : i + 2] == ";" else i + 1
    return 0
