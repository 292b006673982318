"""Guards of newsletters that a mail program wrote out as text, with an address after each link."""

from __future__ import annotations

import re

from newsclean.text.edges import line_start
from newsclean.text.last_text import of_last_text
from newsclean.text.late import late

__all__ = ["of_a_newsletter"]

_LETTER = late(
    r"(?i)unsubscribe|view (?:this |it )?(?:e-?mail |post |image|newsletter )?(?:in|on|online)"
    r"|manage (?:your )?(?:e-?mail )?preferences|forward(?:ed)? this e-?mail|abbestellen|abmelden"
    r"|im browser|désabonner|désinscrire|dans (?:le|votre) navigateur|darse de baja|navegador"
    r"|disiscriv|cancel\w{0,4} (?:l['’])?iscrizione|uitschrijven|wypisz|avprenumerera|отписаться"
)
_TRACKS = late(
    r"(?i)[/.](?:track|click|clicks|links?|email|mail|e|ls|ct|t|r|c|go|redirect|wf|trk)(?:[./?]|\d)"
    r"|[?&](?:utm_|u=|e=|mc_|upn=|token|uid|redirect)|list-manage|mailchi|sendgrid|substack|beehiiv"
)
_AWAITS = frozenset(
    "at from to on via in see visit under of with and or is auf unter bei sur à en".split()
)


@of_last_text
def _is_letter(text: str) -> bool:
    return _LETTER.search(text) is not None


def of_a_newsletter(match: re.Match[str]) -> bool:
    """Whether an address in brackets is what a mail as text puts after the words of a link.

    An address that its sentence needs is not: "See <https://tide.example> for more".

    >>> mail = "It rains. <https://tide.example/track?u=1>\\n\\nUnsubscribe"
    >>> of_a_newsletter(re.search("<.+>", mail))
    True
    """
    text, start = match.string, match.start()
    before = text[line_start(text, start, start - 80) : start].rstrip()
    if not before or before[-1] in ":(=`@" or before.split()[-1].lower() in _AWAITS:
        return False
    return _TRACKS.search(match.group()) is not None or _is_letter(text)
