"""Features of a single line, as names that the model of ``BODY`` has weights for.

Most features do not depend on the language: length, end mark, capitals, digits, symbols.  A few
depend on small words, and on words that only pages use ("newsletter", "getty").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from newsclean.text.marks import WIDE
from newsclean.text.words import (
    FINITE,
    LINE_BY,
    LINE_GROUPS,
    LINE_MONTHS,
    NEVER_LAST,
    OFTEN,
    QUOTATIVE,
)

__all__ = ["caseless", "shows"]

_MOST_WORDS: Final = 80
_REMEMBERED: Final = 4096
"""Cache size, in lines.  Rounds re-read the same page, and pages of one site share their menus."""
_PUNCTUATION: Final = "\"'“”‘’«»()[].,:;!?…|"
_QUOTES: Final = "\"“”„«‘'「"
_BULLETS: Final = "-–—•·*▪●►▶»›>→+#"


@lru_cache(_REMEMBERED)
def shows(bare: str) -> tuple[str, ...]:
    """Return the names of all features of a line except its length and its end.

    >>> shows("By Ann Lee")
    ('case.title', 'small.some', 'word.by')
    """
    return tuple(_shown(bare))


def _shown(bare: str) -> Iterator[str]:
    words = bare.split()
    yield from _beginning(bare[0])
    if not bare.isascii() and (script := caseless().search(bare)):
        yield "script.wide" if script[0] >= WIDE else "script.caseless"
    yield from _capitals(bare, words)
    if digits := len(_digit().findall(bare)):
        yield "digits.many" if digits * 4 > len(bare) else "digits.some"
        if _time().search(bare):
            yield "shape.time"
        if _date().search(bare):
            yield "shape.date"
    yield from _signs(bare)
    yield from _speech([word.strip(_PUNCTUATION) for word in bare.lower().split()[:_MOST_WORDS]])
    if words[0][-1] == ":":
        yield "begin.label"


def _beginning(first: str) -> Iterator[str]:
    if first.isupper():
        return
    if first.islower():
        yield "begin.lower"
    elif first.isdigit():
        yield "begin.digit"
    elif first in _QUOTES:
        yield "begin.quote"
    elif first in _BULLETS:
        yield "begin.bullet"
    elif not first.isalpha():
        yield "begin.sign"


def _capitals(bare: str, words: list[str]) -> Iterator[str]:
    if bare.isupper():
        yield "case.upper"
        return
    initials = [word[0] for word in words if word[0].isalpha()]
    if len(initials) > 1:
        high = sum(map(str.isupper, initials)) / len(initials)
        yield "case.title" if high > 0.7 else "case.mixed" if high > 0.35 else "case.sentence"


@cache
def caseless() -> re.Pattern[str]:
    """Letters from Hebrew to Khmer except Georgian, and those of Chinese, Japanese and Korean."""
    return re.compile(r"[\u0590-\u109f\u1100-\u139f\u1700-\u18af\u2e80-\ud7ff](?<=[^\W\d])")


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _time() -> re.Pattern[str]:
    return re.compile(r"\b\d{1,2}[:.]\d\d\b")


@cache
def _date() -> re.Pattern[str]:
    return re.compile(r"\b(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d)\b|\d年")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"https?:|www\.|\.(?:com|org|net|html)\b|@\w|\w@")


@cache
def _separator() -> re.Pattern[str]:
    return re.compile("[|•·/»›>→]")


@cache
def _quote() -> re.Pattern[str]:
    return re.compile('["“”«„「]')


def _signs(bare: str) -> Iterator[str]:
    """Features of its separators, links and brackets, and of sentence ends within it."""
    if _separator().search(bare):
        yield "sign.separator"
    if _quote().search(bare):
        yield "sign.quote"
    if " - " in bare or " – " in bare or " — " in bare:
        yield "sign.dash"
    if ("." in bare or "@" in bare or ":" in bare) and _link().search(bare):
        yield "shape.link"
    if "©" in bare or "(c)" in bare or "®" in bare or "™" in bare:
        yield "sign.rights"
    if ":" in bare[:30]:
        yield "sign.label"
    if "(" in bare:
        yield "sign.bracket"
    if "#" in bare:
        yield "sign.hash"
    if bare.count(",") > 2:
        yield "sign.commas"
    if inner := bare.count(". ") + bare.count("? ") + bare.count("! "):
        yield "inner.one" if inner == 1 else "inner.more"


@cache
def _small_words() -> frozenset[str]:
    return frozenset().union(*NEVER_LAST.values(), *OFTEN.values())


@cache
def _vocabulary() -> dict[str, frozenset[str]]:
    """The words that are features of a line, and the feature of each."""
    named = [(f"word.{name}", words) for name, words in LINE_GROUPS.items()]
    named += [("verb.speech", QUOTATIVE), ("verb.finite", FINITE), ("word.month", LINE_MONTHS)]
    found: dict[str, set[str]] = {}
    for name, words in named:
        for word in words:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def _speech(words: list[str]) -> Iterator[str]:
    """Features of its small words, its verbs, and words that pages use."""
    small = sum(map(_small_words().__contains__, words)) / len(words)
    yield "small." + (
        "none" if not small else "few" if small < 0.25 else "some" if small < 0.45 else "many"
    )
    vocabulary = _vocabulary()
    if known := vocabulary.keys() & set(words):
        yield from sorted(frozenset().union(*map(vocabulary.__getitem__, known)))
    if words[0] in LINE_BY:
        yield "word.by"
    if not LINE_GROUPS["credit"].isdisjoint(words[-5:]):
        yield "end.credit"
