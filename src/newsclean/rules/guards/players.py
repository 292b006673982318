"""Guards of the lines of a player: they stand among its other controls."""

from __future__ import annotations

import re
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
"""So many lines above and below are looked at."""
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
    lines = [*_filled(text)]
    controls = [place for place, (_, line) in enumerate(lines) if _CONTROL.match(line)]
    found = set()
    for place in controls:
        start, control = lines[place]
        end = start + len(control)
        for other, line in lines[max(0, place - _NEAR) : place]:
            if end - (other + len(line)) <= _FARTHEST:
                found.add(other)
        for other, _ in lines[place + 1 : place + 1 + _NEAR]:
            if other - start <= _FARTHEST:
                found.add(other)
    return frozenset(found)


def _filled(text: str) -> Iterator[tuple[int, str]]:
    """The lines of *text* that are not blank, without blanks around them, and where each begins."""
    at = 0
    for line in lines_of(text):
        if bare := line.strip():
            yield at + line.index(bare[0]), bare
        at += len(line) + 1
