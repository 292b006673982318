"""What several normalizers ask about the same text, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

__all__ = ["of_last_text"]

_Found = TypeVar("_Found")


def of_last_text(find: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """Return *find* with a memory of one text, the last; what it returns is for reading.

    The text is known by its identity: normalizers that change nothing hand on the same object.
    Threads may share it, for text and result are put in its place together.

    >>> words = of_last_text(str.split)
    >>> text = "One two."
    >>> words(text) is words(text)
    True
    """
    last = "", find("")

    @wraps(find)  # by which doctest knows it for a function of its module
    def remembering(text: str) -> _Found:
        nonlocal last
        known, found = last
        if known is not text:
            found = find(text)
            last = text, found
        return found

    return remembering
