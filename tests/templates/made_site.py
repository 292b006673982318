"""Sites made from a seed: pages with a menu, a list of headlines, a foot and their own story."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

_WHO = "the mayor|a spokesman|the port authority|two divers|a farmer|the ministry".split("|")
_DID = "closed|opened|inspected|sold|repaired|painted|fenced off|flooded".split("|")
_WHAT = "the quay|a school|four bridges|the old mill|a field of rye|the tram depot".split("|")
_WHEN = "on Monday|last week|in the night|before noon|after the storm|in spring".split("|")
_WHY = "to save money|because of the rain|for the fair|against advice|by mistake".split("|")


class Story(NamedTuple):
    """A headline, and the paragraphs below it."""

    headline: str
    paragraphs: tuple[str, ...]


def story(seed: object, paragraphs: int = 4) -> Story:
    """Return the story of *seed*; no two of different seeds share a paragraph."""
    draw = random.Random(f"story {seed}")

    def sentence() -> str:
        who, did, what = draw.choice(_WHO), draw.choice(_DID), draw.choice(_WHAT)
        said = f"{who} {did} {what} {draw.choice(_WHEN)} {draw.choice(_WHY)}"
        return f"{said[0].upper()}{said[1:]}, {draw.choice(_WORDS)} {draw.choice(_WORDS)} said."

    told = tuple(" ".join(sentence() for _ in range(4)) for _ in range(paragraphs))
    word = draw.choice(_WORDS)
    return Story(f"{word.title()} {draw.choice(_DID)} {draw.choice(_WHAT)} of {word}", told)


_DRAW = random.Random("words")
_WORDS = [
    "".join(_DRAW.choice("bdfgklmnprstvz") + _DRAW.choice("aeiou") for _ in range(4))
    for _ in range(4000)
]


class Site(NamedTuple):
    """What all pages of a site have above and below their story."""

    name: str
    menu: tuple[str, ...]
    foot: tuple[str, ...]

    def page(self, told: Story, others: Sequence[str] = (), head: bool = True) -> str:
        """Return the page of the story *told*, with a list of headlines of *others*."""
        top = ["\n".join(self.menu), told.headline] if head else ["\n".join(self.menu)]
        listed = ["\n".join(("Read on the Tide", *others))] if others else []
        return "\n\n".join((*top, *told.paragraphs, *listed, "\n".join(self.foot)))


def site(seed: object) -> Site:
    """Return the site of *seed*."""
    draw = random.Random(f"site {seed}")
    words = draw.sample(_WORDS, 12)
    kinds = ("news", "sport", "tides", "my page")
    menu = tuple(f"{word.title()} {kind}" for word, kind in zip(words, kinds, strict=False))
    foot = (
        f"The {words[5].title()} Tide is printed by {words[6]} and {words[7]}, who have been at "
        "the same quay since the year of the flood.",
        f"Write to the {words[8]} desk",
        f"All of it © {words[9].title()} 2024",
    )
    return Site(f"{words[4]}.example", menu, foot)


def pages(made: Site, count: int, listed: int = 0) -> list[str]:
    """Return *count* pages of a site, each with its story and *listed* headlines of the next."""
    stories = [story(f"{made.name} {n}") for n in range(count)]
    return [
        made.page(told, [stories[(n + k) % count].headline for k in range(1, listed + 1)])
        for n, told in enumerate(stories)
    ]
