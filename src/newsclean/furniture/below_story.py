"""Remove everything below the story, from a heading of a list or a row of site links on.

A heading is recognised by its grammar, not by a phrase: it consists of words of one language that
mean "more" and words that mean "stories" ("Latest news", "Najnowsze artykuły", "相关新闻").  Only
lines after the last line of prose are looked at, so a text that ends in prose costs one test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache
from typing import Final

from newsclean.edits import Edit
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.proof import STORY
from newsclean.rules.rows import Repair
from newsclean.rules.whole_lines.data_rows import are_data
from newsclean.text.edges import line_end
from newsclean.text.late import late
from newsclean.text.lines import fold, goes_on_from_above, is_headline, stays_below
from newsclean.text.marks import WIDE
from newsclean.text.story import story_of, tail_start
from newsclean.text.words import by_language, words

__all__ = ["BELOW_STORY", "below_story"]

_LIST = Repair(
    "furniture.related.by-grammar",
    before=f"{STORY}\n\nOther recent stories\n\nFerry sinks off the northern coast\n\n"
    "Why bridges sing in the wind\n\nMayor loses his bicycle",
    after=STORY,
    keeps=(
        f"{STORY}\n\nOther recent stories\n\nThe first bus came over the bridge at noon, with a "
        "brass band on board and nobody to listen.",
        "Other recent stories\n\nFerry sinks off the coast\n\nWhy bridges sing in the wind",
        f"{STORY}\n\nRecent posts of the envoy\n\nLisbon, from 2001\n\nVarna, from 2005",
        f"{STORY}\n\nOther recent stories\n\nNone",
    ),
    about="A heading made of words for “more” and “stories” in one language, below the story, with "
    "two headlines or more under it; all that follows.",
)
_SITE = Repair(
    "furniture.page.site-links",
    before=f"{STORY}\n\nAbout us | Contact | Privacy policy\n\nWorld\n\nSport",
    after=STORY,
    keeps=(
        f"{STORY}\n\nContact\n\nAnn Lee, 12 Harbour Street",
        f"{STORY}\n\nHelp\n\nHousing\n\nHealth",
        f"{STORY}\n\nContact help about jobs at the bridge",
        f"{STORY}\n\nHealth\n\nHousing\n\nSport\n\nSchools\n\nScience\n\nRoads\n\nArt",
        "About us | Contact | Privacy policy\n\nWorld\n\nSport",
    ),
    about="Links to pages that a site has about itself, three or more below the story; "
    "all that follows.",
)
_LONGEST_HEADING: Final = 50
_MOST_WORDS: Final = 6
_LOOKED_AT: Final = 7
"""How many lines below a cue are looked at for headlines or for further links of the site."""
_FEWEST_HEADLINES: Final = 2
_FEWEST_PAGES: Final = 3
_LONGEST_ROW: Final = 200
_BETWEEN: Final = late(r"\s*[|·•/‧丨｜,]\s*|\s{2,}")
_RIGHTS: Final = late(r"(?i:\s*(?:©|\(c\)|copyright\b)[^\n]{0,120})\Z")


def below_story(text: str) -> Sequence[Edit]:
    """Return the edits that remove what is below the story.

    >>> {edit.rules for edit in below_story(_LIST.before)}
    {('furniture.related.by-grammar',)}
    """
    tail = tail_start(text)
    return [*_edits(text, tail)] if tail < len(text) else ()


def _edits(text: str, tail: int) -> Iterator[Edit]:
    story = story_of(text)
    lines = [*_lines(text, tail)]
    filled = [place for place, (_, line) in enumerate(lines) if line]
    for at, place in enumerate(filled):
        start, line = lines[place]
        is_heading = len(line) <= _LONGEST_HEADING and is_list_heading(line)
        links = _counted(line)
        if not is_heading and not links:
            continue
        below = [lines[i][1] for i in filled[at + 1 : at + 1 + _LOOKED_AT]]
        if is_heading and are_data(below):
            continue
        if is_heading and sum(map(is_headline, below)) >= _FEWEST_HEADLINES:
            rule = _LIST
        elif links and links + sum(map(_counted, below)) >= _FEWEST_PAGES:
            rule = _SITE
        else:
            continue
        if not story.ends_before(start):
            continue
        rest = [lines[i] for i in filled[at:]]
        if any(goes_on_from_above(each) for _, each in rest[1:]):
            return
        for start, each in rest:
            if not stays_below(each):
                end = min(line_end(text, start) + 1, len(text))
                yield Edit(start, end, "", (rule.id,))
        return


def _lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    """The lines from *start*, the end of a line, on, with the offsets at which they begin."""
    at = start + 1
    for line in text[at:].split("\n"):
        yield at, line.strip()
        at += len(line) + 1


def _counted(line: str) -> int:
    """The links in *line*; a long one, which would fill the cache, has none."""
    return _site_links(line) if len(line) <= _LONGEST_ROW else 0


@lru_cache(maxsize=4_000)
def is_list_heading(line: str) -> bool:
    """Whether *line* consists of words for "more" and words for "stories" in one language.

    >>> is_list_heading("Other recent stories"), is_list_heading("Other recent wars")
    (True, False)
    """
    folded = fold(line)
    if not folded or folded.isspace():  # of ".\x1f."
        return False
    first = folded[0] if folded[0] >= WIDE else folded.split(maxsplit=1)[0]
    return any(grammar.fits(folded) for grammar in _grammars().get(first, ()))


class _Grammar:
    """The words that headings of lists consist of in one language."""

    def __init__(self, more: Sequence[str], nouns: Sequence[str], small: Sequence[str]) -> None:
        self.more, self.nouns = frozenset(more), frozenset(nouns)
        self.entries = sorted({*more, *nouns, *small}, key=len, reverse=True)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """A whole heading, and one entry of it."""
        entry = f"(?:{'|'.join(map(re.escape, self.entries))})"
        between = " ?" if self.entries[0][0] >= WIDE else r"(?: |\Z)"
        return (
            re.compile(f"(?:{entry}{between}){{2,{_MOST_WORDS}}}"),
            re.compile(f"{entry}(?={between})"),
        )

    def fits(self, folded: str) -> bool:
        """Whether *folded* is a heading: it has words of both kinds, and no other."""
        has = folded.__contains__
        if not (any(map(has, self.more)) and any(map(has, self.nouns))):
            return False  # most lines: "Most of the cars", for which nothing is compiled
        heading, entry = self._patterns
        if heading.fullmatch(folded) is None:
            return False
        found = entry.findall(folded)
        return not (self.more.isdisjoint(found) or self.nouns.isdisjoint(found))


@cache
def _grammars() -> dict[str, list[_Grammar]]:
    """The grammars of all languages, by the first words, or characters, of their entries."""
    found: dict[str, list[_Grammar]] = {}
    nouns, small = by_language("list-nouns"), by_language("list-small")
    for language, more in by_language("list-more").items():
        grammar = _Grammar(more, nouns.get(language, ()), small.get(language, ()))
        for first in {
            entry[0] if entry[0] >= WIDE else entry.split()[0] for entry in grammar.entries
        }:
            found.setdefault(first, []).append(grammar)
    return found


@lru_cache(maxsize=4_000)
def _site_links(line: str) -> int:
    """How many links to pages of a site *line* consists of; 0 if it has anything else.

    A notice of rights may follow them.

    >>> _site_links("Contact | Privacy policy"), _site_links("Contact Privacy policy © 2024 Tide")
    (2, 2)
    >>> _site_links("Contact the mayor"), _site_links("© 2024 Tide")
    (0, 0)
    """
    links = _RIGHTS.sub("", line)
    found = [_links_in(piece) for each in _BETWEEN.split(links) if (piece := fold(each))]
    return sum(found) if all(found) else 0


def _links_in(piece: str) -> int:
    """How many links *piece* consists of, with nothing but blanks between them."""
    words, found, at = piece.split(" "), 0, 0
    while at < len(words):
        ends = range(min(len(words), at + _MOST_WORDS), at, -1)
        end = next((end for end in ends if " ".join(words[at:end]) in _site_pages()), 0)
        if not end:
            return 0
        found, at = found + 1, end
    return found


@cache
def _site_pages() -> frozenset[str]:
    return frozenset(words("site-pages"))


BELOW_STORY = CodeNormalizer("below story", below_story, (_LIST, _SITE))
"""Removes what a page has below the story."""
