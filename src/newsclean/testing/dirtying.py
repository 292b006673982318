"""Damage a sound article as scraping does: add furniture, break sentences."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Final

from hypothesis import strategies as st

from newsclean.testing.artifacts import Specimen, specimens
from newsclean.testing.attributions import BREAKS
from newsclean.testing.damage import MISREADINGS, Dirtied
from newsclean.text.lines import is_prose

__all__ = ["FAMILIES", "SPACES", "dirtied"]

FAMILIES: Final = ("placeholder", "furniture", "layout", "attribution", "encoding")
"""The families of damage: artifacts of the rules of that name, white space, sentences, encodings.
"""

SPACES: Final[dict[str, Callable[[str], str]]] = {
    "more blank lines": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "doubled spaces": lambda text: re.sub(r"(\w) (?=\w)", r"\1  ", text),
    "blanks around lines": lambda text: f"  {text}\t\n".replace("\n\n", " \n\n \t"),
}
"""Name of a damage to white space to the function that does it."""


@st.composite
def dirtied(draw: st.DrawFn, article: str, families: Sequence[str] = FAMILIES) -> Dirtied:
    """*article* with up to four kinds of damage from *families*, whose names are in the result.

    Artifacts are put where they usually are on a page: on lines of their own before a paragraph, at
    the end of a line, after the headline or at the end.  *article* has blank lines between its
    paragraphs, as those of ``articles`` have.  Raises ``ValueError`` for a family that is not one
    of ``FAMILIES``.

    >>> from hypothesis import find
    >>> find(dirtied("Storm shuts the port\\n\\nIt rains.", ["layout"]), lambda pair: True).damage
    ('more blank lines',)
    """
    unknown = [family for family in families if family not in FAMILIES]
    if unknown or not families:
        raise ValueError(f"no families of damage are {unknown}; there are {', '.join(FAMILIES)}")
    text = article
    damage: list[str] = []
    for family in sorted(
        draw(st.lists(st.sampled_from(families), min_size=1, max_size=4)), key=FAMILIES.index
    ):
        if family == "attribution":
            made = [*_broken(text, draw(st.randoms(use_true_random=False)))]
        elif family in ("layout", "encoding"):
            how = SPACES if family == "layout" else MISREADINGS
            once = how.keys().isdisjoint(damage)
            made = [(name, change(text)) for name, change in how.items() if once]
        else:
            specimen = draw(_placeable(family))
            made = [(specimen.rule, placed) for placed in _placed(text, specimen)]
        made = [(name, after) for name, after in made if after != text]
        if made:
            name, text = draw(st.sampled_from(made))
            damage.append(name)
    return Dirtied(text, article, tuple(damage))


@cache
def _placeable(family: str) -> st.SearchStrategy[Specimen]:
    return st.sampled_from([s for s in specimens(family) if s.place != "text"])


def _broken(text: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    """*text* with one of its paragraphs broken, in every possible way."""
    paragraphs = text.split("\n\n")
    for i, paragraph in enumerate(paragraphs):
        for kind, (_, broken) in BREAKS.items() if is_prose(paragraph) else ():
            if (damaged := broken(paragraph, chance)) is not None:
                yield kind, "\n\n".join((*paragraphs[:i], damaged, *paragraphs[i + 1 :]))


def _placed(text: str, specimen: Specimen) -> Iterator[str]:
    """*text* with *specimen* in each place where such an artifact may be."""
    paragraphs = text.split("\n\n")
    match specimen.place:
        case "title":
            yield "\n\n".join((paragraphs[0] + specimen.text, *paragraphs[1:]))
        case "tail":
            yield f"{text}\n\n{specimen.text}"
        case "line":
            for i, paragraph in enumerate(paragraphs):
                if is_prose(paragraph):
                    yield "\n\n".join((*paragraphs[:i], specimen.text, *paragraphs[i:]))
            yield f"{text}\n\n{specimen.text}"
        case "inline":
            for i, paragraph in enumerate(paragraphs):
                if is_prose(paragraph):
                    damaged = paragraph + specimen.text
                    yield "\n\n".join((*paragraphs[:i], damaged, *paragraphs[i + 1 :]))
