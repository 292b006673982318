"""Tell the rows of a table that a story ends with from the headlines of other stories."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import Final

from newsclean.text.late import late
from newsclean.text.lines import is_headline

__all__ = ["are_data", "counts_votes"]

_LOOKED_AT: Final = 8
_FEWEST: Final = 2
_FEWEST_NAMES: Final = 3
"""Minimum rows of which nothing but their beginning tells."""
_LONGEST: Final = 80
_YES, _NO = frozenset(("jaa", "ja")), frozenset(("ei", "nej", "nei", "nee"))
_DIGIT: Final = late(r"\d")
_VOTES: Final = late(r"\d{1,9}(?: [^\W\d]{3,12})?")


def are_data(below: Sequence[str]) -> bool:
    """Whether the lines *below* a heading such as "Latest" are rows of a table, or a list of names.

    >>> are_data(["Harbour – Quay 2:1", "Port – Bay 0:0"]), are_data(["Greens 46 %", "Reds 31 %"])
    (True, True)
    >>> are_data(["Ferry sinks off the coast", "Why bridges sing in the wind"])
    False
    >>> are_data(["Best picture: The Ferry", "Best director: Ann Lee", "Best song: Rain"])
    True
    """
    rows = [*islice(filter(None, map(str.strip, below)), _LOOKED_AT)]
    if len(rows) < _FEWEST or max(map(len, rows)) > _LONGEST:
        return False
    if all(map(_DIGIT.search, rows)) and all(map(_figure().search, rows)):
        return True  # most are headlines, and few of these have a digit
    if len(rows) < _FEWEST_NAMES:
        return False
    found = [*map(_name().match, rows)]
    names = {match[1] for match in found if match}
    if len(names) == len(rows):
        return True
    if all(map(_best().match, rows)):
        return True
    numbers = [*map(_number().match, rows)]
    return None not in numbers and not any(map(is_headline, rows))


def counts_votes(label: str, below: Sequence[str]) -> bool:
    """Whether *label* is the answer yes: a number is *below* it, and then the answer no.

    "Jaa" is what the Finnish parliament votes, and what shares a page.

    >>> counts_votes("Jaa", ["46", "Ei", "31"]), counts_votes("Jaa", ["46", "Tykkää", "31"])
    (True, False)
    """
    if label.lower() not in _YES:
        return False
    rows = [*islice(filter(None, map(str.strip, below)), 2)]
    return len(rows) > 1 and rows[1].lower() in _NO and _VOTES.fullmatch(rows[0]) is not None


@cache
def _figure() -> re.Pattern[str]:
    """A score, a share, a sum or a large number at the end of a row; "12" and "10:47" count
    comments and tell the time."""
    number = r"(?<![\w.,:/-])\d{1,3}"
    named = r"[^\W\d][^\d\n]{1,29}"
    coins = r"[€£¥]|Euro|euros?|dollars?|(?:Millionen|Mio\.?|Mrd\.?) Euro|Kč|zł|kr|Ft|руб\.?|лв\.?"
    return re.compile(
        rf"(?:{number}[:–]\d(?: ?\([\d:–, ]{{3,20}}\))?"
        rf"|{number} ?(?:[.,]\d{{1,2}})? ?(?:%|Prozent|per ?cent)"
        rf"|[$€£¥] ?\d[\d.,]{{0,15}}(?: ?(?:bn|m|k|million|billion))?|\d[\d.,]{{0,15}} ?(?:{coins})"
        rf"|{named} \d{{1,3}} {named} \d{{1,3}}"
        r"|\(\d{1,3}(?:[.,\xa0 ]\d{3}){1,3} [^\W\d]{1,20}\))\Z"
    )


@cache
def _name() -> re.Pattern[str]:
    """A name, a colon and a few words: "Best picture: The Ferry"."""
    return re.compile(r"([^\W\d_][^:\n/]{1,34}): (?!https?:)[^\s:]{1,20}(?: [^\s:]{1,20}){0,3}\Z")


@cache
def _best() -> re.Pattern[str]:
    """The beginning of the name of an award: "Best director", "Bester Film", "Meilleur film"."""
    return re.compile(
        r"(?i:beste?[rsn]?|meilleure?s?|mejor(?:es)?|melhor(?:es)?|migliore?i?|bäst[ae]|bedste"
        r"|paras|najleps\w{1,3}|nejlepší|najlepší|cel mai bun|лучш\w\w|найкращ\w\w?|най-добър"
        r"|најбољ[аи]?)\s"
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}[.)] \w")
