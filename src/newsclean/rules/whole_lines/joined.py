"""Texts joined for the cache: one long text is loaded faster than many short ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

__all__ = ["by_number", "by_text", "split"]


def split(joined: str) -> list[str]:
    """Return the texts that were *joined* by line breaks."""
    return joined.split("\n") if joined else []


def by_number(numbers: Mapping[str, int]) -> list[tuple[int, str]]:
    """Return the texts of *numbers*, joined where several in a row have the same number.

    >>> by_number({"share": 3, "print": 3, "more": 4})
    [(3, 'share\\nprint'), (4, 'more')]
    """
    groups = groupby(numbers, key=numbers.__getitem__)
    return [(number, "\n".join(texts)) for number, texts in groups]


def by_text(filed: Iterable[tuple[int, str]]) -> dict[str, int]:
    """Return the texts of which ``by_number`` made *filed*, each with its number."""
    found: dict[str, int] = {}
    for number, joined in filed:
        found.update(dict.fromkeys(split(joined), number))
    return found
