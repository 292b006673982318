"""Caches of what is known of lines, which several rules and rounds ask about again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeVar

from newsclean.text.lines import fold

__all__ = ["MOST_KNOWN", "SHORT", "Judged", "folded_line"]

_Verdict = TypeVar("_Verdict")

SHORT: Final = 60
"""Lines up to this length are compared whole; a longer one only if its beginning selects a row."""
MOST_KNOWN: Final = 4_000
"""Cache size, in lines.  Rounds read the same page again, and pages of one site share menus."""


class Judged(dict[str, _Verdict]):
    """What *judge* says of a text, cached: rounds read the same lines again."""

    def __init__(self, judge: Callable[[str], _Verdict]) -> None:
        self._judge = judge

    def __missing__(self, key: str) -> _Verdict:
        if len(self) >= MOST_KNOWN:
            self.clear()
        self[key] = verdict = self._judge(key)
        return verdict


def folded_line(bare: str) -> str:
    """``fold``, cached for short lines, because several rules ask for the same line."""
    return _short_folded(bare) if len(bare) < SHORT else fold(bare)


_short_folded = lru_cache(maxsize=MOST_KNOWN)(fold)
