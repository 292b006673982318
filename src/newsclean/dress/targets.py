"""Classify the targets of links: a share form, a tag, a section of the same site, or a story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsclean.text.late import late

__all__ = ["is_author", "is_form", "is_page", "is_section", "kind_of", "main_host"]

_SHARE: Final = late(
    r"sharer|/share\b|share\?|intent/(?:tweet|post)|mailto:\?|mailto:$|#comments?\b|#respond"
    r"|#disqus|javascript:|whatsapp:|api\.whatsapp|t\.me/share|pinterest\.[a-z]{2,3}/pin/create"
    r"|reddit\.com/submit|linkedin\.com/share|addtoany|share-offsite|/log-?in\b|/sign-?in\b"
    r"|/subscribe\b|/register\b|/newsletters?\b|/privacy|/cookies?\b|/terms\b",
    re.I,
)
_TAG: Final = late(
    r"/(?:tags?|topics?|category|categories|keywords?|thema|themen|section|tema|temas|etiqueta"
    r"|sujet|rubrik|rubrique)/|[?&]s=|/search\b",
    re.I,
)
_SOCIAL: Final = late(
    r"//(?:www\.|m\.)?(?:facebook|twitter|x|instagram|youtube|linkedin|pinterest|tiktok|snapchat"
    r"|flipboard|telegram|t)\.(?:com|me|org)/[^/]{0,80}/?$",
    re.I,
)
_HOST: Final = late(r"(?:https?:)?//(?:www\.)?([^/?#:\s]+)", re.I)
_SECTION: Final = late(r"(?:(?:https?:)?//[^/]+)?/?[a-z0-9-]{0,24}/?$", re.I)
_AUTHOR: Final = late(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|by|people|staff|contributors?|users?)/", re.I
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
    return _SHARE.search(target) is not None


def is_author(target: str) -> bool:
    """Return whether *target* is the page of a person, as a byline has it."""
    return _AUTHOR.search(target) is not None


def is_section(target: str) -> bool:
    """Return whether *target* is a front page or the first page of a section."""
    return _SECTION.match(target) is not None and not is_form(target)


def is_page(target: str, own: str) -> bool:
    """Return whether *target* is a form, a tag or a section of the site *own*, and no story.

    >>> is_page("https://x.com/intent/tweet?u=a", ""), is_page("/2024/05/04/bridge-closed.html", "")
    (True, False)
    """
    if is_form(target) or _TAG.search(target) or _SOCIAL.search(target):
        return True
    if target[:1] == "#" or not _SECTION.match(target):
        return False
    host = _HOST.match(target)
    if host is None:
        return not target.lower().startswith(("http", "mailto", "tel:"))
    name = host[1].lower()
    return bool(own) and (name == own or name.endswith(f".{own}"))


def kind_of(target: str, own: str) -> str:
    """Return what *target* is on a page of the site *own*, in a word.

    >>> [kind_of(target, "tide.example") for target in ("#map", "/tag/rain", "//gov.example/a/b")]
    ['anchor', 'tag', 'elsewhere']
    """
    if is_form(target):
        return "form"
    if target[:1] == "#" or not target:
        return "anchor"
    if is_author(target):
        return "author"
    if _TAG.search(target):
        return "tag"
    if _SOCIAL.search(target):
        return "social"
    host = _HOST.match(target)
    name = host[1].lower() if host else own
    if name != own and not name.endswith(f".{own}"):
        return "elsewhere"
    return "section" if _SECTION.match(target) else "own"
