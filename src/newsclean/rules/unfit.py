"""Tell that a line lacks what a pattern needs, before the pattern is compiled."""

from __future__ import annotations

import marshal
from typing import Any, Final

__all__ = ["EDGE", "Need", "Unfit", "folded_case"]

Need = Any
"""A text that a line must contain; a tuple, of which it must contain all; or a list, of which one.

A list begins with a tuple of texts that a line must begin with, and one of texts that it contains.
"""
EDGE: Final = "\n"
"""Stands for both ends of a line."""
_VARIANTS: Final = str.maketrans(
    "\u0131\u017f\u00b5\u0345\u1fbe\u1fd3\u1fe3\u03d0\u03f5\u03d1\u03f0\u03d6\u03f1\u03c2\u03d5"
    "\u1c80\u1c81\u1c82\u1c83\u1c84\u1c85\u1c86\u1c87\u1c88\u1e9b\ufb06",
    "is\u03bc\u03b9\u03b9\u0390\u03b0βεθκπρσφвдосттъѣ\ua64b\u1e61\ufb05",
)
"""Small letters that ``re`` takes for another one if case does not matter."""


def folded_case(text: str) -> str:
    """Return *text* in lower case; what ``re`` takes for one letter if it ignores case is one.

    >>> folded_case("Straße İſ")
    'straße is'
    """
    if text.isascii():
        return text.lower()
    return text.replace("İ", "i").lower().translate(_VARIANTS)


class Unfit:
    """Knows what lines need to match each of some patterns; *needs* has it by their numbers.

    A pattern is asked about until a line has what it needs, because then it is compiled.

    >>> need = "tweet ", [(), ("dit", "deze")]
    >>> unfit = Unfit({4: marshal.dumps((9, 20, need))})
    >>> [unfit.lacks(4, line) for line in ("Tweet of the day", "Tweet dit", "Tweet of the day")]
    [True, False, False]
    """

    def __init__(self, needs: dict[int, bytes]) -> None:
        self._packed = {**needs}
        self._needs: dict[int, tuple[int, int, Need]] = {}

    def lacks(self, number: int, bare: str) -> bool:
        """Whether the line *bare* lacks what it needs to match the pattern with *number*."""
        packed = self._packed.get(number)
        if packed is None:
            return False
        known = self._needs.get(number)  # another thread may have forgotten both by now
        if known is None:
            known = self._needs[number] = marshal.loads(packed)
        low, high, need = known
        if low <= len(bare) <= high and _has(need, f"{EDGE}{folded_case(bare)}{EDGE}"):
            self._packed.pop(number, None)
            self._needs.pop(number, None)
            return False
        return True


def _has(need: Need, line: str) -> bool:
    """Whether *line*, between two ends and in one case, has what is needed."""
    if isinstance(need, str):
        return need in line
    if isinstance(need, tuple):
        return all(_has(each, line) for each in need)
    begins, texts, *others = need
    if line.startswith(begins) or any(map(line.__contains__, texts)):
        return True
    return any(_has(each, line) for each in others)
