"""What several normalizers ask about the same text, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

__all__ = ["of_last_text"]

_Found = TypeVar("_Found")
_LONGEST = 1_000_000
"""Characters: a longer text is not held, for what is found of it can be larger than itself."""


def of_last_text(find: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """Return *find* with a memory of one text, the last; what it returns is for reading.

    The text is known by its identity: normalizers that change nothing hand on the same object.
    Threads may share it, for text and result are put in its place together.  A text of more than
    a million characters is not remembered, for the memory of the last one stays taken.

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
