"""Guards of share bars."""

from __future__ import annotations

import re
from itertools import takewhile

from newsclean.text.edges import lines_above, lines_below
from newsclean.text.late import late
from newsclean.text.story import story_of

__all__ = [
    "beside_another_network",
    "ends_a_sentence",
    "glued_or_several",
    "networks_run_together",
]

_NEAR = 200
_NETWORK = late("facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram", re.IGNORECASE)
_GLUE = late(r"[a-z+][A-Z]")


def glued_or_several(match: re.Match[str]) -> bool:
    """Whether the match is several names: "FacebookTwitter", but not "LinkedIn".

    >>> glued_or_several(re.search(".+", "FacebookTwitter"))
    True
    """
    return bool(" " in match.group() or _GLUE.search(match.group()))


def ends_a_sentence(match: re.Match[str]) -> bool:
    """Whether the match ends in "." or "!".

    >>> ends_a_sentence(re.search(".+", "Share this story: it is the best of the year."))
    True
    """
    return match.group()[-1] in ".!"


def networks_run_together(match: re.Match[str]) -> bool:
    """Whether the match names two networks, without anything between them or with a blank.

    >>> networks_run_together(re.search(".+", "FACEBOOKTWITTER"))
    True
    >>> networks_run_together(re.search(".+", "facebook share"))
    False
    """
    return len({name.lower() for name in _NETWORK.findall(match.group())}) > 1


def beside_another_network(match: re.Match[str]) -> bool:
    """Whether the line above or below is another network, and the story is yet to begin.

    >>> page = "Facebook\\n\\nTwitter\\n\\nThe council approved the plan on Monday after a long debate."
    >>> beside_another_network(re.search("Facebook|Twitter", page))
    True
    """
    text, name = match.string, match.group()
    above = lines_above(text, match.start(), _NEAR)
    below = lines_below(text, match.end(), _NEAR)
    names = [*takewhile(match.re.fullmatch, above), *takewhile(match.re.fullmatch, below)]
    if len(names) != 1 or names[0] == name:
        return False  # three and more are a run
    story = story_of(text)
    followed = match.end() < story.tail <= len(text)
    return followed and not story.begins_before(match.start())
