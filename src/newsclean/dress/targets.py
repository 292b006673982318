"""Classify the targets of links: a share form, a tag, a section of the same site, or a story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsclean.text.late import late

__all__ = ["is_author", "is_form", "is_page", "is_section", "kind_of", "main_host"]

# All but the host are searched for in lower case: to ignore the case takes ten times as long, as do
# alternatives that begin in many ways.
_SHARE: Final = late(
    r"/(?:share\b|log-?in\b|sign-?in\b|subscribe\b|register\b|newsletters?\b|privacy|cookies?\b"
    r"|terms\b)|#(?:comments?\b|respond|disqus)|share(?:r|\?|-offsite)|intent/(?:tweet|post)"
    r"|mailto:(?:\?|$)|javascript:|whatsapp:|api\.whatsapp|addtoany|t\.me/share"
    r"|pinterest\.[a-z]{2,3}/pin/create|reddit\.com/submit|linkedin\.com/share"
)
_TAG: Final = late(
    r"[/?&](?:(?<=/)(?:tags?|topics?|category|categories|keywords?|thema|themen|section|tema|temas"
    r"|etiqueta|sujet|rubrik|rubrique)/|(?<!/)s=|(?<=/)search\b)"
)
_SOCIAL: Final = late(
    r"//(?:www\.|m\.)?(?:facebook|twitter|x|instagram|youtube|linkedin|pinterest|tiktok|snapchat"
    r"|flipboard|telegram|t)\.(?:com|me|org)/[^/]{0,80}/?$"
)
_HOST: Final = late(r"(?:https?:)?//(?:www\.)?([^/?#:\s]+)", re.I)
_SECTION: Final = late(r"(?:(?:https?:)?//[^/]++)?/?[a-z0-9-]{0,24}+/?$")
_AUTHOR: Final = late(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|by|people|staff|contributors?|users?)/"
)
_ENOUGH: Final = 2
"""How many links lead to the page's own site, at least."""


def main_host(targets: Sequence[str]) -> tuple[str, bool]:
    """Return the site to which most of *targets* lead, and whether they are enough to know it.

    >>> main_host(["https://tide.example/", "https://tide.example/news", "https://gov.example/a"])
    ('tide.example', False)
    """
    hosts = Counter(found[1].lower() for target in targets if (found := _HOST.match(target)))
    if not hosts:
        return "", len(targets) > _ENOUGH  # links within the site alone
    host, count = hosts.most_common(1)[0]
    return (host, count > _ENOUGH) if count >= _ENOUGH else ("", False)


def is_form(target: str) -> bool:
    """Return whether *target* shares, subscribes, signs in or comments."""
    return _SHARE.search(target.lower()) is not None


def is_author(target: str) -> bool:
    """Return whether *target* is the page of a person, as a byline has it."""
    return _AUTHOR.search(target.lower()) is not None


def is_section(target: str) -> bool:
    """Return whether *target* is a front page or the first page of a section."""
    return _SECTION.match(target.lower()) is not None and not is_form(target)


def is_page(target: str, own: str) -> bool:
    """Return whether *target* is a form, a tag or a section of the site *own*, and no story.

    >>> is_page("https://x.com/intent/tweet?u=a", ""), is_page("/2024/05/04/bridge-closed.html", "")
    (True, False)
    """
    low = target.lower()
    if _SHARE.search(low) or _TAG.search(low) or _SOCIAL.search(low):
        return True
    if low[:1] == "#" or not _SECTION.match(low):
        return False
    host = _HOST.match(low)
    if host is None:
        return not low.startswith(("http", "mailto", "tel:"))
    name = host[1]
    return bool(own) and (name == own or name.endswith(f".{own}"))


def kind_of(target: str, own: str) -> str:
    """Return what *target* is on a page of the site *own*, in a word.

    >>> [kind_of(target, "tide.example") for target in ("#map", "/tag/rain", "//gov.example/a/b")]
    ['anchor', 'tag', 'elsewhere']
    """
    low = target.lower()
    if _SHARE.search(low):
        return "form"
    if low[:1] == "#" or not low:
        return "anchor"
    if _AUTHOR.search(low):
        return "author"
    if _TAG.search(low):
        return "tag"
    if _SOCIAL.search(low):
        return "social"
    host = _HOST.match(low)
    name = host[1] if host else own
    if name != own and not name.endswith(f".{own}"):
        return "elsewhere"
    return "section" if _SECTION.match(low) else "own"
