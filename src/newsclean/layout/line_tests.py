"""Tests of a single line: is it a list item, an address, a heading, the middle of a sentence?"""

from __future__ import annotations

import re
from functools import cache

from newsclean.layout.breaks import bare_word
from newsclean.text.clauses import DETERMINERS, is_finite
from newsclean.text.codes import compiled
from newsclean.text.marks import BULLETS
from newsclean.text.months import ENGLISH_MONTH
from newsclean.text.words import ASKING, BEFORE_A_NOUN, QUOTATIVE, QUOTATIVE_ABROAD

__all__ = [
    "is_address",
    "is_dated",
    "is_label",
    "is_list_item",
    "is_numbered",
    "is_salutation",
    "is_signature",
    "is_stranded",
    "is_time",
    "opens_a_phrase",
    "opens_with_a_verb",
    "says_who",
    "starts_small",
]

_LONGEST_HEADING = 60
_CLOSING = frozenset('”“»"')


@cache
def _list_item() -> re.Pattern[str]:
    return compiled(rf"[{BULLETS}»~]|\(?\d{{1,3}}[.)]\s|[a-z][.)]\s|\[\d|&nbsp")


_IN_ADDRESSES = frozenset(".:/@#")
"""One of these is in each address."""


@cache
def _address() -> re.Pattern[str]:
    return compiled(r"https?:|www\.|[@#/]|(?!\((?:e\.g|i\.e)\.)\S*[a-z]\w*[./@][a-z]|\S*@")


@cache
def _number() -> re.Pattern[str]:
    return compiled(r"#?\d{1,3}[.)] ")


@cache
def _stranded() -> re.Pattern[str]:
    """Phrases after which the last small word of a heading is complete: an infinitive or a clause.

    "Something to look forward to", "A case to answer for"; "The world we live in", "Things we
    wish we had".
    """
    clause = r"(?:I|he|it|she|they|we|you)(?: [\w’']+){1,5}"
    noun = r"(?:A|All|An|Everything|Nothing|One|People|Places|Something|The|Things|Those)"
    # No comma: "The day after he spoke, …"; no verb before "to": "The town agreed to pay for".
    return compiled(rf"{noun} [^,]{{1,40}}?\b{clause}|(?:\w+ ){{1,3}}to \w+(?: [^,]{{1,30}})?")


@cache
def _asks_within() -> re.Pattern[str]:
    """A question within a heading that ends in its verb: "Here’s what to expect from"."""
    return compiled(r"\b(?:how|what|when|where|who|why)\b(?!’)")


_DATE = (
    rf"(?:{ENGLISH_MONTH}\.? \d{{1,2}},? \d{{4}}"
    r"|\d{1,2}\.? [^\W\d_]{3,10}\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)


_MONTHS = frozenset("JFMASOND")
"""The capitals in which a month begins."""


@cache
def _date() -> re.Pattern[str]:
    return compiled(_DATE)


@cache
def _signature() -> re.Pattern[str]:
    """The author of a quoted post, and the date if given: "— Ann Lee (@annlee) March 25, 2020"."""
    handle = r"(?:[—–-]{1,2} ?)?[^.!?\n]{0,80}\(@\w{1,30}\)"
    return compiled(rf"(?:.*[.!?…\w] )?{handle}(?:,? {_DATE})?|[—–-]{{1,2}} ?.{{1,60}} {_DATE}")


@cache
def _label() -> re.Pattern[str]:
    """A label above a name or a list: "Recommended by", "Filed under"."""
    return compiled(r"[A-Z][a-z]+(?:ed|en|o|e) (?:by|in|on|to|under|with|for|at)|By|In|On|From")


@cache
def _salutation() -> re.Pattern[str]:
    return compiled(
        r"(?:Dear|Hello|Hi|Ladies and gentlemen|Beste|Geachte|Hallo|Liebe[rs]?|Sehr geehrte[rs]?"
        r"|Bonjour|Ch[eè]re?s?|Madame|Mesdames|Monsieur|Car[oai]|Gentil[ei]|Estimad[ao]s?"
        r"|Prezad[ao]s?|Querid[ao]s?)[ ,]"
    )


@cache
def _time() -> re.Pattern[str]:
    """A line that ends in a time of day with "am", or is nothing but one: "10.55 p.m."."""
    return compiled(r".*\d ?[ap]m|\d{1,2}(?:[:.]\d\d)? ?[ap]\.m\.", re.IGNORECASE)


def is_list_item(line: str) -> bool:
    """Whether *line* begins with a bullet, a dash, a number or a letter of a list."""
    if line[:2].isalpha():
        return False  # the usual, at once
    return _list_item().match(line) is not None


def is_address(line: str) -> bool:
    """Whether *line* begins with a host, a mail address, a handle or a hash tag.

    >>> is_address("example.org, under"), is_address("(e.g. by sea)")
    (True, False)
    """
    word = line.partition(" ")[0]
    return not _IN_ADDRESSES.isdisjoint(word) and _address().match(word) is not None


def is_dated(line: str) -> bool:
    """Whether *line* begins with a date: "January 06, 2010".

    >>> is_dated("January 06, 2010"), is_dated("January was cold")
    (True, False)
    """
    first = line[0]
    return (first in _MONTHS or first.isdecimal()) and _date().match(line) is not None


def is_label(line: str) -> bool:
    """Whether *line* is a label, or a heading in capitals, that ends in a small word.

    >>> is_label("Recommended by"), is_label("The Car Guide on"), is_label("The deal was told by")
    (True, True, False)
    """
    if _label().fullmatch(line):
        return True
    words = line.split()
    if words[-1] in BEFORE_A_NOUN or len(words) < 3 or len(line) > _LONGEST_HEADING:
        return False
    return all(word[0].isupper() for word in words[:-1])


def is_signature(line: str) -> bool:
    """Whether *line* ends in the author of a quoted post, with or without the date.

    >>> is_signature("— Ann Lee (@annlee) March 25, 2020"), is_signature("on March 25, 2020")
    (True, False)
    """
    if line[-1] not in ")0123456789":
        return False
    end = line[-200:]
    return ("(@" in end or end[0] in "—–-") and _signature().fullmatch(end) is not None


def is_numbered(line: str) -> bool:
    """Whether *line* begins with a number and a period: "7. Find someone to talk to"."""
    return not line[0].isalpha() and _number().match(line) is not None


def is_salutation(line: str) -> bool:
    """Whether *line* greets the reader of a letter: "Liebe Leser,"; what follows may begin small.

    >>> is_salutation("Ladies and gentlemen,"), is_salutation("Bo Berg, 44,")
    (True, False)
    """
    return len(line) < _LONGEST_HEADING and _salutation().match(line) is not None


def is_stranded(line: str) -> bool:
    """Whether *line* is a heading that ends in a small word: "What the deal is about".

    >>> is_stranded("The world we live in"), is_stranded("The deal was first reported by")
    (True, False)
    """
    line = line.strip()  # beside a program it may be indented
    first, _, rest = line.partition(" ")
    last = rest.rpartition(" ")[2]
    if len(line) > _LONGEST_HEADING or not last or last in BEFORE_A_NOUN or not first[0].isupper():
        return False
    if first.partition("’")[0].partition("'")[0] in ASKING or _asks_within().search(rest):
        return True
    words = rest.split()
    cut = words.index("to") if "to" in words[:-1] else 0
    return _stranded().fullmatch(line) is not None and not any(map(is_finite, words[:cut]))


def is_time(line: str) -> bool:
    """Whether a time of day ends *line*, or with a period is all of it.

    >>> is_time("Published 4 May 2021, 10:47 am"), is_time("10.55 p.m."), is_time("here I am")
    (True, True, False)
    """
    return line[-1] in "mM." and _time().fullmatch(line) is not None


def starts_small(line: str) -> bool:
    """Whether *line* begins with a small letter, except "iPhone" and the like."""
    first = line[0]
    if first.islower() and line[1:3].islower():
        return True  # the usual, at once
    if first.isupper():
        return False
    word = line.split(maxsplit=1)[0]
    second = word[1:3]
    return word[0].islower() and (second.islower() or not any(map(str.isupper, second)))


def opens_a_phrase(line: str) -> bool:
    """Whether *line* is only an article and an adjective: "The fourth" (⏎ Star Trek ⏎ film)."""
    words = line.lower().split()
    return len(words) < 4 and words[0] in DETERMINERS and line[1:].islower()


def opens_with_a_verb(line: str) -> bool:
    """Whether the first word of *line* is a verb: "reported the loss"."""
    word = bare_word(line.split(maxsplit=1)[0])
    return word in QUOTATIVE or is_finite(word)


def says_who(line: str) -> bool:
    """Whether *line* ends in a quotation and a verb of speech, so that a speaker must follow.

    >>> says_who("«Mi padre conducía aquel coche», dijo"), says_who("Es lo que dijo")
    (True, False)
    """
    before, _, verb = line.rpartition(" ")
    if verb not in QUOTATIVE and verb not in QUOTATIVE_ABROAD:
        return False
    return before.rstrip(" ,")[-1:] in _CLOSING
