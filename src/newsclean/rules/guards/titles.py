"""Guards of title suffixes."""

from __future__ import annotations

import re

from newsclean.text.edges import line_start
from newsclean.text.late import late
from newsclean.text.words import words

__all__ = ["above_a_story", "section_and_site"]

# A kicker before the bar: then the headline is after it, not the site.
_SMALL = frozenset(words("small-words-of-sites"))
# Words of the names of sites, not of persons: "Harbour Times", "UK News".
_NEWS_WORDS = frozenset(words("words-of-sites"))
_SENTENCE = late(r"[a-z]{3}\. [A-Z]")
_LONGEST_HEADLINE = 250


def section_and_site(match: re.Match[str]) -> bool:
    """Whether " | Section | Site" follows text that is surely the headline.

    Kept: "Opinion | Why we vote" and "Ukraine war | What we know" (the headline is after the bar),
    "Team | Played | Points" (a table), and a paragraph with a bar in it.

    >>> section_and_site(re.search(r" \\| .+", "Opinion | Why we vote\\n\\nWe do."))
    False
    """
    text = match.string
    start = line_start(text, match.start(), match.start() - _LONGEST_HEADLINE - 1)
    head = max((part.split() for part in text[start : match.start()].split(" | ")), key=len)
    segments = [segment.split() for segment in match.group().split(" | ")[1:]]
    if len(text) == match.end() or len(head) < 4 or match.start() - start > _LONGEST_HEADLINE:
        return False
    if any(not _is_name(segment) or len(segment) >= len(head) for segment in segments):
        return False
    if len(segments) == 1 and len(segments[0]) == 2 and _NEWS_WORDS.isdisjoint(segments[0]):
        return False  # "… | Ann Lee": a byline
    if _SENTENCE.search(text, start, match.start()):
        return False  # "A farm in Fuyang, China. Ann Lee | Getty Images": a caption
    return True


def above_a_story(match: re.Match[str]) -> bool:
    """Whether there is text below the title; in a column of headlines there is none.

    >>> above_a_story(re.search(" - BBC News$", "Bridge opens - BBC News"))
    False
    """
    return match.end() < len(match.string)


def _is_name(words: list[str]) -> bool:
    """Whether *words* read like a section or a site: "UK News", "ISIS / ISIL News"."""
    if not 1 <= len(words) <= 6 or words[-1][-1] in "?!,;:…" or not words[0][0].isalpha():
        return False
    return all(w[0].isupper() or w in _SMALL or not w[0].isalpha() or "." in w[1:-1] for w in words)
