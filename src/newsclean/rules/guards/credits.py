"""Guards of credits."""

from __future__ import annotations

import re

from newsclean.text.words import words

__all__ = ["has_a_clause", "has_a_verb", "without_name"]

_WORD = rf"(?!_)[^\W\da-z][\w.'’-]{{0,20}}+|{'|'.join(words('particles-of-credits'))}"
_NAME = rf"(?:{_WORD}|&)"
_CLAUSE = re.compile(r", (?:an?|the|he|she|it|they|his|her) [a-z]|\b(?:became|won|made|found)\b")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|said|says|will|would|can|reported)\b")
_NAME_BELOW = re.compile(
    rf"\s{{0,9}}(?:(?i:by|via|courtesy of) )?{_NAME}(?:[ ,/|+&]{{1,3}}{_NAME}){{0,5}}\s{{0,3}}(?:\n|\Z)"
)


def has_a_verb(match: re.Match[str]) -> bool:
    """Whether the match has a finite verb, as no credit has.

    >>> has_a_verb(re.search(".+", "Reuters reported the fire."))
    True
    """
    return bool(_VERB.search(match.group()))


def has_a_clause(match: re.Match[str]) -> bool:
    """Whether the match is a sentence that begins as a credit does.

    >>> has_a_clause(re.search(".+", "Edited by Perkins, the novel became a success"))
    True
    """
    return bool(_CLAUSE.search(match.group()))


def without_name(match: re.Match[str]) -> bool:
    """Whether the next line has no name: a label and its name are removed together or not at all.

    >>> without_name(re.search("Photo by", "Photo by\\nAnn Lee"))
    False
    """
    below = _NAME_BELOW.match(match.string, match.end())
    return not (below and below.group().strip())
