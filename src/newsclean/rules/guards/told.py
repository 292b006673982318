"""Guards that recognise narrative, by past tense and verbs of speech, as prompts have none."""

from __future__ import annotations

import re

__all__ = ["TELLS", "TELLS_ABROAD", "told", "told_abroad"]

# A prompt orders and promises; it does not tell what was.  "Follow me on Instagram, she told the
# crowd", "Find us on Facebook was the only address that the firm gave", "By signing up 400 new
# members the club had saved itself" begin as prompts do.
TELLS = re.compile(
    r"\b(?:said|says|told|wrote|urged|argued|warned|ruled|recalled|insisted|begged|joked|was|were"
    r"|had|did|took|gave|went|came|broke|according to)\b"
)
"""A verb of speech or in the past tense, which prompts do not have."""
TELLS_ABROAD = re.compile(
    r"\b(?:sagte|sagt|schrieb|rief|warb|stand|teilte|warnte|war|dit|déclaré|dijo|disse|zei)\b"
)
"""The same in the languages in which prompts are more than a label."""


def told_abroad(match: re.Match[str]) -> bool:
    """Whether the match is narrative in German, French, Spanish, Italian or Dutch.

    >>> told_abroad(re.search(".+", "Abonnieren Sie unseren Brief, schrieb er"))
    True
    """
    return bool(TELLS_ABROAD.search(match.group()))


def told(match: re.Match[str]) -> bool:
    """Whether the match is narrative: it has a verb of speech or in the past, as no prompt has.

    >>> told(re.search(".+", "Spread the word, they said.")), told(re.search(".+", "Join us."))
    (True, False)
    """
    return TELLS.search(match.group()) is not None
