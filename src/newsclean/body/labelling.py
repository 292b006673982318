"""Label lines as story or page by their scores; each change of label costs something.

So similar lines in a row get the same label.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import Final

from newsclean.body.model import DEEP

__all__ = ["labelled"]

_SWITCH: Final = 0.3
"""The cost of a change of label between two lines."""
_PROSE: Final = 1.0
"""How much higher a line of prose must score to be removed.  A lede between a time of day and a
caption once scored high, and the lede is the line that must not be lost."""
_PAIR: Final = [DEEP, DEEP]


def labelled(scores: Sequence[float], kinds: bytes, bar: float) -> list[bool] | None:
    """Return whether each line is removed, by the best labelling; ``None`` if none is.

    What a line scores above *bar* is the gain from removing it.  *kinds* has a 1 for each line of
    prose.

    >>> labelled([2.0, -0.2, 2.0, -0.2, -9.0], b"\\0\\0\\0\\0\\1", 0.0)
    [True, True, True, False, False]
    >>> labelled([-9.0, 0.4, -9.0], b"\\1\\0\\1", 0.0) is None
    True
    """
    doubted = [i for i, score in enumerate(scores) if score > bar]
    if not doubted:
        return None
    first, stop = _around(scores, doubted[0], doubted[-1])
    stay = go = 0.0
    came_from: list[tuple[bool, bool]] = []
    for score, is_prose in zip(scores[first:stop], kinds[first:stop], strict=True):
        over, back = go - _SWITCH, stay - _SWITCH
        came_from.append((over > stay, go >= back))
        gain = score - bar - _PROSE if is_prose else score - bar
        go = (go if go >= back else back) + gain
        if over > stay:
            stay = over
    goes = go > stay
    way = []
    for to_stay, to_go in reversed(came_from):
        way.append(goes)
        goes = to_go if goes else to_stay
    if not any(way):
        return None
    return [*repeat(False, first), *reversed(way), *repeat(False, len(scores) - stop)]


def _around(scores: Sequence[float], first: int, last: int) -> tuple[int, int]:
    """From where to where lines may go, if none before *first* and after *last* is a gain.

    After two lines of deep prose in a row, nothing depends on what is beyond them.
    """
    first -= 2
    while first > 0 and scores[first : first + 2] != _PAIR:
        first -= 1
    stop = last + 3
    while stop < len(scores) and scores[stop - 2 : stop] != _PAIR:
        stop += 1
    return max(first, 0), min(stop, len(scores))
