"""What the tables of several languages share: networks in Latin letters, and ways to spell a phrase."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

__all__ = ["NETWORKS", "spelled"]

NETWORKS = (
    r"(?i:Facebook Messenger|Facebook|FB|X \(Twitter\)|X \(formerly Twitter\)|Twitter/X|Twitter|X"
    r"|Messenger|WhatsApp|LinkedIn|Pinterest|Reddit|Tumblr|Telegram|Instagram|YouTube|TikTok"
    r"|Threads|Bluesky|Mastodon|LINE|Viber|Zalo|Pocket|Google\+|Google Plus|Google News|Flipboard"
    r"|Skype|E-?mail|SNS)"
)
"""A network's name as buttons show it in any script."""

_NON_JOINER = "\u200c"
_COMPOSED = {
    unicodedata.normalize("NFC", c): c for c in "\u095b\u095c\u095d\u095e\u09dc\u09dd\u09df"
}


def spelled(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return *phrases* in each way that pages write them.

    Hindi and Bengali letters with a dot below stand as one character or as two; Persian and Urdu
    words are parted by a character that is not seen, by a space or not at all.

    >>> spelled(["پربازدید\u200cها"])
    ('پربازدید\u200cها', 'پربازدید ها', 'پربازدیدها')
    """
    found = []
    for phrase in phrases:
        parted = unicodedata.normalize("NFC", phrase)
        composed = parted
        for two, one in _COMPOSED.items():
            composed = composed.replace(two, one)
        for form in (parted, composed):
            found += [form, form.replace(_NON_JOINER, " "), form.replace(_NON_JOINER, "")]
    return tuple(dict.fromkeys(found))
