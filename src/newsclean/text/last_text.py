"""A one-entry cache: results that several normalizers compute for the same text."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from threading import local
from typing import Any, TypeVar

__all__ = ["LONGEST", "forget_long_text", "of_last_text", "of_long_text"]

_Found = TypeVar("_Found")
LONGEST = 1_000_000
"""Characters: what is found of a longer text is known only while that text is cleaned."""


class _Long(local):
    """The long text that a thread cleans, and what each function found of it."""

    text = ""

    def __init__(self) -> None:
        self.found: dict[Callable[[str], Any], Any] = {}


_long = _Long()


def of_long_text(find: Callable[[str], _Found], text: str) -> _Found:
    """Return ``find(text)``, computed once while this thread asks about the same long *text*.

    The memory is not freed before ``forget_long_text``.

    >>> words = of_long_text(str.split, text := "One two. " * 200_000)
    >>> of_long_text(str.split, text) is words
    True
    >>> forget_long_text(text)
    """
    if _long.text is not text:
        _long.text = text
        _long.found = {}
    known = _long.found
    if find not in known:
        known[find] = find(text)
    found: _Found = known[find]
    return found


def forget_long_text(text: str) -> None:
    """Free what was found of long texts in this thread, if *text*, of which it is done, is long."""
    if len(text) > LONGEST:
        _long.text = ""
        _long.found = {}


def of_last_text(find: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """Return *find* with a cache of one entry, for the last text.

    Normalizers that change nothing pass on the same object, which is equal to itself at once;
    other texts mostly differ in their length.  Threads may share the cache, and *find* may call
    itself, because text and result are stored together when the result is complete.  The result
    must be immutable (a string, a number, a tuple), so that nobody can change it for the next
    caller.  What is found of a text of more than a million characters is freed by
    ``forget_long_text``.

    >>> words = of_last_text(str.split)
    >>> text = "One two."
    >>> words(text) is words(text)
    True
    """
    last: tuple[str, _Found] | None = None

    @wraps(find)  # with this, doctest finds it in its module
    def remembering(text: str) -> _Found:
        nonlocal last
        known = last  # another thread may store its own entry
        if known is not None and known[0] == text:
            return known[1]
        if len(text) > LONGEST:
            return of_long_text(find, text)
        found = find(text)
        last = text, found
        return found

    return remembering
