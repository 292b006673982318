"""Find the evidence that a text came in a frame, by the kind of frame.

Each line of a text may ask for it, so it is looked for once a text, and only that of the kind asked
for: a text of a hundred megabytes takes long to search.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import Final

from newsclean.text.last_text import of_last_text

__all__ = ["SHOWS"]

_WORDS = "words|mots|wörter|palabras|parole|woorden"
_LABELS = (
    r"(?:section|byline|dateline|highlight|load-date|rubrik|rubrique): ?\S|body\s{0,3}$"
    r"|copyright \d{4}|all rights reserved"
)
_EVIDENCE = {
    "archive": r"(?mi)^(?:load-date: ?\S"
    rf"|length: ?[\d,]{{1,6}} (?:{_WORDS})\b[^\n]{{0,40}}\n(?:[^\n]{{0,200}}\n){{0,6}}?(?:{_LABELS})"
    rf"|(?:{_LABELS})[^\n]{{0,200}}\n(?:[^\n]{{0,200}}\n){{0,6}}?length: ?[\d,]{{1,6}} (?:{_WORDS})\b)",
    # It begins with a literal, not with "\b": so ``re`` skips to each "Document ".
    "wire": r"Document (?<=\bDocument )[A-Z]{2,10}0{2}(?:19|20)\d{6}[a-z0-9]{8,14}\b",
    "post": r"(?m)^\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)? · "
    r"(?:[^\W\d]{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? (?:de )?[^\W\d]{3,10}\.?,? (?:de )?\d{4})"
    r"(?=[^\n]{0,40}\n(?:[^\n]{0,60}\n){0,5}?[^\n]{0,40}\b(?:Views|Reposts?|Likes?|Replies|replies)\b"
    r"|[^\n]{0,40} Views$)"
    r"|^(?:See new posts|People on X are the first to know\.?)\s{0,3}$"
    r"|^@\w{1,20}\s{1,4}·\s{1,4}(?:[A-Z][a-z]{2} \d{1,2}|\d{1,2}[hm])\b",
    "shared": r"(?m)^(?:Shared with Public|All reactions:?|[^\n]{4,40} · Public)\s{0,3}$"
    r"|^Like\s{1,4}Comment\s{1,4}(?:Share|Send|Copy)\b",
    "blog": r"(?m)^(?:\d{1,2} min read|∙ Paid|Member-only story|Share this post)\r?$",
    "blog foot": r"(?m)^(?:Discussion about this (?:post|podcast)|Start your Substack|Substack is the home for)"
    r"|reader-supported publication\. |receive new posts and support my work",
    "mail": r"(?m)^[-–—_ >]{0,40}(?:Forwarded [Mm]essage|Begin forwarded message"
    r"|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato"
    r"|Doorgestuurd bericht)",
    "print": r"(?m)^https?://\S{3,400}\s{1,4}1/\d{1,3}\s{0,3}$",
}
_SIGNS: Final = {
    "wire": ("Document ",),
    "post": ("·", "See new posts", "People on X are the first to know"),
    "shared": ("Shared with Public", "All reaction", " · Public", "Comment"),
    "blog": (" min read", "∙ Paid", "Member-only story", "Share this post"),
    "blog foot": (
        "Discussion about this p",
        "Start your Substack",
        "Substack is the home for",
        "reader-supported publication. ",
        "receive new posts and support my work",
    ),
    "mail": (
        "orwarded",
        "Weitergeleitete Nachricht",
        "Message transf",
        "Mensaje reenviado",
        "Messaggio inoltrato",
        "Doorgestuurd bericht",
    ),
    "print": ("://",),
}
"""Signs of which one is in all evidence of a kind: to look for them takes a tenth of the search."""


@cache
def _compiled(kind: str) -> re.Pattern[str]:
    return re.compile(_EVIDENCE[kind])


def _has(kind: str, text: str) -> bool:
    """Whether *text* has the evidence of a frame of the *kind*."""
    signs = _SIGNS.get(kind)
    if signs is not None and not any(map(text.__contains__, signs)):
        return False
    return _compiled(kind).search(text) is not None


SHOWS: Final = {kind: of_last_text(partial(_has, kind)) for kind in _EVIDENCE}
"""Whether a text shows a frame, by the kind of frame."""
