"""A one-entry cache: results that several normalizers compute for the same text."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

__all__ = ["of_last_text"]

_Found = TypeVar("_Found")
_LONGEST = 1_000_000
"""Characters: a longer text is not cached, because its result can be larger than the text."""


def of_last_text(find: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """Return *find* with a cache of one entry, for the last text; its results must be immutable.

    Normalizers that change nothing pass on the same object, which is equal to itself at once;
    other texts mostly differ in their length.  Threads may share the cache, and *find* may call
    itself, because text and result are stored together when the result is complete.  The result
    must be immutable (a string, a number, a tuple), so that nobody can change it for the next
    caller.  A text of more than a million characters is not cached, because the memory would not be
    freed.

    >>> words = of_last_text(str.split)
    >>> text, long = "One two.", "One two. " * 200_000
    >>> words(text) is words(text), words(long) is words(long)
    (True, False)
    """
    last: tuple[str, _Found] | None = None

    @wraps(find)  # with this, doctest finds it in its module
    def remembering(text: str) -> _Found:
        nonlocal last
        known = last  # another thread may store its own entry
        if known is not None and known[0] == text:
            return known[1]
        found = find(text)
        if len(text) <= _LONGEST:
            last = text, found
        return found

    return remembering
