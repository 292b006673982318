"""Remember which lines the line model judged last, and would all keep.

A text is judged again after each round that changed it, mostly by the line model itself, and then
the lines are those that it left.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from threading import local

__all__ = ["is_settled", "settle"]


class _Last(local):
    """The lines that a thread judged last, with all by which they were judged."""

    lines: Sequence[Hashable] = ()


_last = _Last()


def settle(lines: Sequence[Hashable]) -> None:
    """Remember that a text of just these *lines* is left as it is.

    >>> settle(["The ferry is late.", "It rains."])
    >>> is_settled(["The ferry is late.", "It rains."]), is_settled(["It rains."])
    (True, False)
    """
    _last.lines = lines


def is_settled(lines: Sequence[Hashable]) -> bool:
    """Return whether *lines* are those of the last text that was judged."""
    return _last.lines == lines
