"""Guards of the lines of a player: they stand among its other controls."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["in_a_player"]

_CONTROL: Final = re.compile(
    r"(?:current time|remaining time|duration|loaded|progress|stream type|seek to live|playback rate"
    r"|video player|play video|play|pause|mute|unmute|0:00|picture-in-picture|fullscreen|1x)"
    r"\b[^\n]{0,40}$",
    re.IGNORECASE,
)
_NEAR: Final = 2
"""So many lines above and below are looked at."""
_LONGEST: Final = 200


def in_a_player(match: re.Match[str]) -> bool:
    """Whether a line next to the match is another control: "Mute" beside "Duration 2:31".

    >>> in_a_player(re.search("Duration 2:31", "Current Time 0:00\\n/\\nDuration 2:31"))
    True
    >>> in_a_player(re.search("Duration 2:31", "The song is loved.\\nDuration 2:31\\nLabel: Tide"))
    False
    """
    start, end = match.span()
    above = match.string[max(0, start - _LONGEST) : start].split("\n")
    below = match.string[end : end + _LONGEST].split("\n")
    beside = [
        *[line for line in above if line.strip()][-_NEAR:],
        *[line for line in below if line.strip()][:_NEAR],
    ]
    return any(_CONTROL.match(line.strip()) for line in beside)
