"""A simple extractor of quotations and their speakers, as a user may write one in an afternoon.

It reads line by line.  A speaker is a name, or words that end in one, beside a verb of speech that
is beside a quotation: ``“…,” said NAME``, ``“…,” NAME said``, ``NAME said: “…”``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["Quotation", "attributed", "quotations"]

_VERB = r"(?:said|says|told|asked|added|wrote|promised|warned|insisted|explained|tweeted)"
_NAME = r"(?:[A-Z][\w'’.-]*)(?: (?:[A-Z][\w'’.-]*|de|von|van|bin|al))*"
_ASIDE = r"(?:, [^,“”\"\n]{3,80},)?"
_QUOTE = r"[“\"](?P<quote>[^“”\"\n]{3,400}[,.?!])[”\"]"
_FORMS = (
    rf"{_QUOTE} (?P<name>{_NAME}){_ASIDE} {_VERB}\b",
    rf"{_QUOTE} {_VERB} (?:[a-z]+ ){{0,5}}(?P<name>{_NAME})",
    rf"\b(?P<name>{_NAME}){_ASIDE} {_VERB}(?: [^“”\"\n.]{{0,40}})?[:,] {_QUOTE}",
)
_PATTERNS = [re.compile(form) for form in _FORMS]


class Quotation(NamedTuple):
    """What was said, and by whom."""

    quote: str
    name: str


def quotations(text: str) -> list[Quotation]:
    """Return the quotations of *text* that have a speaker.

    >>> quotations('“It is over,” said the chief engineer, Ailsa Renwick. “We go home.”')
    []
    >>> quotations('“It is over,” said Ailsa Renwick, who built it.')
    [Quotation(quote='It is over,', name='Ailsa Renwick')]
    """
    found: dict[int, Quotation] = {}
    for line in text.split("\n"):
        for pattern in _PATTERNS:
            for match in pattern.finditer(line):
                at = text.find(match["quote"])
                found.setdefault(at, Quotation(match["quote"], match["name"].rstrip(".")))
    return [found[at] for at in sorted(found)]


def attributed(text: str, speakers: Sequence[tuple[str, str]]) -> int:
    """Return how many of *speakers* are found in *text*: words of a quotation and who said them."""
    found = quotations(text)
    return sum(
        any(words in each.quote and name.split()[-1] in each.name for each in found)
        for words, name in speakers
    )
