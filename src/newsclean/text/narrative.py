"""Recognise narrative: a text that reports what somebody did or said."""

from __future__ import annotations

import re

from newsclean.text.late import late
from newsclean.text.lines import is_prose, lines_of
from newsclean.text.words import QUOTATIVE_ABROAD

__all__ = ["TELLS", "TELLS_ABROAD", "tells_a_story"]

# A prompt orders and promises; it does not tell what was.  "Follow me on Instagram, she told the
# crowd", "Find us on Facebook was the only address that the firm gave", "By signing up 400 new
# members the club had saved itself" begin as prompts do.
TELLS = late(
    r"\b(?:said|says|told|wrote|urged|argued|warned|ruled|recalled|insisted|begged|joked|was|were"
    r"|had|did|took|gave|went|came|broke|according to)\b"
)
"""A verb of speech or in the past tense, which prompts do not have."""
TELLS_ABROAD = late(
    r"\b(?:sagte|sagt|schrieb|rief|warb|stand|teilte|warnte|war|dit|déclaré|dijo|disse|zei)\b"
)
"""The same in the languages in which prompts are more than a label."""
_OF_A_SITE = late(
    r"(?i)\b(?:you\w{0,4}|page|site|website|server|url|link|browser|request\w{0,3}|error|ip|cookies?|sie|ihr\w{0,2}|seite"
    r"|vous|votre|usted|su|página|lei|pagina|sito|você|sua|uw|strona|stronę|вы|ваш\w{0,2}|страниц\w{1,3})\b"
)


def tells_a_story(text: str) -> bool:
    """Return whether a line of prose says what somebody did or said, and not what a site does.

    >>> tells_a_story("The hall was full when the play about a hacker opened in Lund on Monday.")
    True
    """
    for line in lines_of(text):
        if is_prose(line) and not _OF_A_SITE.search(line):
            told = TELLS.search(line) or TELLS_ABROAD.search(line)
            if told or not QUOTATIVE_ABROAD.isdisjoint(re.findall(r"\w+", line.lower())):
                return True
    return False
