"""Guards of the lines of a player: they stand among its other controls."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import Final

from newsclean.text.last_text import of_last_text
from newsclean.text.late import late
from newsclean.text.lines import lines_of

__all__ = ["in_a_player"]

_CONTROL: Final = late(
    r"(?:current time|remaining time|duration|loaded|progress|stream type|seek to live|playback rate"
    r"|video player|play video|play|pause|mute|unmute|0:00|picture-in-picture|fullscreen|1x)"
    r"\b[^\n]{0,40}$",
    re.IGNORECASE,
)
_NEAR: Final = 2
"""How many lines above and below are looked at."""
_FARTHEST: Final = 200
"""Up to so many characters from a line to the far end of one beside it."""


def in_a_player(match: re.Match[str]) -> bool:
    """Whether a line next to the match is another control: "Mute" beside "Duration 2:31".

    >>> in_a_player(re.search("Duration 2:31", "Current Time 0:00\\n/\\nDuration 2:31"))
    True
    >>> in_a_player(re.search("Duration 2:31", "The song is loved.\\nDuration 2:31\\nLabel: Tide"))
    False
    """
    return match.start() in _beside_controls(match.string)


@of_last_text
def _beside_controls(text: str) -> frozenset[int]:
    """Where the lines of *text* begin, blanks aside, that have a control among those near them."""
    found = set()
    above: deque[tuple[int, int, bool]] = deque(maxlen=_NEAR)
    for start, line in _filled(text):
        end = start + len(line)
        is_control = _CONTROL.match(line) is not None
        for other, its_end, is_other in above:
            if is_control and end - its_end <= _FARTHEST:
                found.add(other)
            if is_other and start - other <= _FARTHEST:
                found.add(start)
        above.append((start, end, is_control))
    return frozenset(found)


def _filled(text: str) -> Iterator[tuple[int, str]]:
    """The lines of *text* that are not blank, without blanks around them, and where each begins."""
    at = 0
    for line in lines_of(text):
        if bare := line.strip():
            yield at + line.index(bare[0]), bare
        at += len(line) + 1
