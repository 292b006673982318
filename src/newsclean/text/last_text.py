"""A one-entry cache: results that several normalizers compute for the same text."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

__all__ = ["of_last_text"]

_Found = TypeVar("_Found")
_LONGEST = 1_000_000
"""Characters: a longer text is not held, for what is found of it can be larger than itself."""


def of_last_text(find: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """Return *find* with a memory of one text, the last; what it returns never changes.

    The text is known by its identity: normalizers that change nothing hand on the same object.
    No other text can pass for it, for the memory holds the text itself, so that its address is
    not given to another, nor is it changed in place.  Threads may share it, and *find* may come
    back to it, for text and result are put there together, once the result is whole.  What it
    returns must be immutable (a string, a number, a tuple): nobody can change it for the next.
    A text of more than a million characters is not remembered, for that memory stays taken.

    >>> words = of_last_text(str.split)
    >>> text, long = "One two.", "One two. " * 200_000
    >>> words(text) is words(text), words(long) is words(long)
    (True, False)
    """
    last: tuple[str, _Found] | None = None

    @wraps(find)  # by which doctest knows it for a function of its module
    def remembering(text: str) -> _Found:
        nonlocal last
        known = last  # another thread may put its own there
        if known is not None and known[0] is text:
            return known[1]
        found = find(text)
        if len(text) <= _LONGEST:
            last = text, found
        return found

    return remembering
