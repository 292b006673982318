"""What a single line shows: a list item, an address, a heading, the middle of a sentence."""

from __future__ import annotations

import re
from functools import cache

from newsclean.clauses import DETERMINERS, is_finite
from newsclean.layout.breaks import bare_word
from newsclean.tables.verbs import QUOTATIVE

__all__ = [
    "holds_an_end",
    "is_address",
    "is_list_item",
    "is_numbered",
    "opens_a_phrase",
    "opens_with_a_verb",
    "starts_small",
]


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"[a-z]{3}\.[\"”’)]? [\"“‘(]?[A-Z]")


@cache
def _list_item() -> re.Pattern[str]:
    return re.compile(r"[-*•·▪●◦‣+►▶»–—~]|\(?\d{1,3}[.)]\s|[a-z][.)]\s|\[\d|&nbsp")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?:|www\.|[@#]|(?!\((?:e\.g|i\.e)\.)\S*[a-z]\w*[./@][a-z]|\S*@")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"#?\d{1,3}[.)] ")


def holds_an_end(line: str) -> bool:
    """Whether a sentence ends and another begins within *line*, as in no heading or list item.

    >>> holds_an_end("It rained. Then it"), holds_an_end("It rained in St. Ives")
    (True, False)
    """
    return _end().search(line) is not None


def is_list_item(line: str) -> bool:
    """Whether *line* begins with a bullet, a dash, a number or a letter of a list."""
    return _list_item().match(line) is not None


def is_address(line: str) -> bool:
    """Whether *line* begins with a host, a mail address, a handle or a hash tag.

    >>> is_address("example.org, under"), is_address("(e.g. by sea)")
    (True, False)
    """
    return _address().match(line) is not None


def is_numbered(line: str) -> bool:
    """Whether *line* begins with a number and a period: "7. Find someone to talk to"."""
    return _number().match(line) is not None


def starts_small(line: str) -> bool:
    """Whether *line* begins with a small letter, "iPhone" aside."""
    word = line.split(maxsplit=1)[0]
    return word[0].islower() and not any(map(str.isupper, word[1:3]))


def opens_a_phrase(line: str) -> bool:
    """Whether *line* is but an article and an adjective: "The fourth" (⏎ Star Trek ⏎ film)."""
    words = line.lower().split()
    return len(words) < 4 and words[0] in DETERMINERS and line[1:].islower()


def opens_with_a_verb(line: str) -> bool:
    """Whether the first word of *line* is a verb: "reported the loss"."""
    word = bare_word(line.split(maxsplit=1)[0])
    return word in QUOTATIVE or is_finite(word)
