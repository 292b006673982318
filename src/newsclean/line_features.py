"""What a line of a page shows by itself, as names that the model of ``BODY`` has weights for.

Most of it is neutral to language: length, end mark, capitals, digits, signs.  Small words and a few
words that only pages use ("newsletter", "getty") come on top.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property
from typing import Final

from newsclean.lines import is_prose
from newsclean.tables.function_words import NEVER_LAST, OFTEN
from newsclean.tables.line_words import GROUPS, MONTHS
from newsclean.tables.verbs import FINITE, QUOTATIVE

__all__ = ["Line"]

_LENGTHS: Final = ((1, "1"), (2, "2"), (4, "4"), (7, "7"), (11, "11"), (19, "19"), (39, "39"))
_CLOSERS: Final = "\"'”’»)]」』）"
_QUOTES: Final = "\"“”„«‘'「"
_BULLETS: Final = "-–—•·*▪●►▶»›>→+#"
_SEPARATORS: Final = "|•·/»›>→"
_MARKS: Final = {
    **dict.fromkeys(".。।۔", "stop"),
    **dict.fromkeys("!?！？؟", "cry"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(",;，、", "comma"),
    "…": "ellipsis",
}
_CODE: Final = ("{", "}", "//", "/*", "</", "/>", "();", " = ", "@param", "==")
_LONGEST: Final = 600
"""Characters of a line that are looked at; a longer line is prose, or code, by its beginning."""


@cache
def _small_words() -> frozenset[str]:
    return frozenset().union(*NEVER_LAST.values(), *OFTEN.values())


@cache
def _groups() -> dict[str, str]:
    return {word: name for name, words in GROUPS.items() for word in words}


@cache
def _time() -> re.Pattern[str]:
    return re.compile(r"\b\d{1,2}[:.]\d\d\b")


@cache
def _date() -> re.Pattern[str]:
    return re.compile(r"\b(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d)\b|\d年")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"https?:|www\.|\.(?:com|org|net|html)\b|@\w|\w@")


class Line:
    """A line that is not blank: where it is, what it shows, and its longer words.

    >>> line = Line("By Ann Lee", 0)
    >>> line.is_prose, "case.title" in line.shows, "word.by" in line.shows
    (False, True, True)
    """

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.is_prose = is_prose(text)
        self.bare = text[:_LONGEST].strip()
        spaces = self.bare.count(" ")
        self.spaced = spaces * 12 >= len(self.bare) - 12
        self.size = spaces + 1 if self.spaced else len(self.bare) // 2 + 1

    @cached_property
    def words(self) -> frozenset[str]:
        """The beginnings of its longer words: "election" and "elections" speak of the same."""
        if self.spaced:
            return frozenset([w[:5] for w in self.bare.lower().split() if len(w) > 4])
        return frozenset(_pairs(self.bare))

    @cached_property
    def shows(self) -> list[str]:
        """The names of what it shows, its length and its end first."""
        found = [*self.form, *_letters(self.bare), *_signs(self.bare)]
        found += _speech(self.bare.lower().split())
        return found

    @cached_property
    def form(self) -> list[str]:
        """Its length and its end, and whether it is prose."""
        found = [*_form(self.bare, self.size)]
        if self.is_prose:
            found.append("prose")
        return found

    @cached_property
    def seen_from_beside(self) -> list[str]:
        """What the lines next to it see of it; of prose only its form."""
        found = self.form if self.is_prose else self.shows
        return [*found, " ".join(self.form[:2])]


def _pairs(bare: str) -> Iterator[str]:
    """Pairs of characters, where no spaces part the words."""
    for i in range(len(bare) - 1):
        yield bare[i : i + 2]


def _form(bare: str, size: int) -> Iterator[str]:
    """Its length and its last mark."""
    yield "words." + next((name for most, name in _LENGTHS if size <= most), "more")
    if bare.endswith("..."):
        yield "end.ellipsis"
    elif bare[-1] in _CLOSERS:
        inner = bare.rstrip(_CLOSERS)[-1:]
        yield "end.quoted-stop" if inner in _MARKS else "end.closer"
    else:
        yield "end." + _MARKS.get(bare[-1], "none")


def _letters(bare: str) -> Iterator[str]:
    """How it begins, its capitals and its digits."""
    first = bare[0]
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
    words = [w for w in bare.split() if w[0].isalpha()]
    if bare.isupper():
        yield "case.upper"
    elif len(words) > 1:
        high = sum(1 for w in words if w[0].isupper()) / len(words)
        yield "case.title" if high > 0.7 else "case.mixed" if high > 0.35 else "case.sentence"
    digits = sum(map(str.isdigit, bare))
    if digits:
        yield "digits.many" if digits * 4 > len(bare) else "digits.some"
        if _time().search(bare):
            yield "shape.time"
        if _date().search(bare):
            yield "shape.date"


def _signs(bare: str) -> Iterator[str]:
    """Its separators, links and brackets."""
    if any(sign in bare for sign in _SEPARATORS):
        yield "sign.separator"
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
    if any(sign in bare for sign in '"“”«„「'):
        yield "sign.quote"
    if "#" in bare:
        yield "sign.hash"
    if any(sign in bare for sign in _CODE):
        yield "shape.code"
    if bare.count(",") > 2:
        yield "sign.commas"


def _speech(tokens: list[str]) -> Iterator[str]:
    """Its small words, its verbs, and words that pages use."""
    bare = [token.strip("\"'“”‘’«»()[].,:;!?…|") for token in tokens[:80]]
    small = sum(map(_small_words().__contains__, bare))
    share = small / len(bare)
    yield "small." + (
        "none" if not small else "few" if share < 0.25 else "some" if share < 0.45 else "many"
    )
    found = set(bare)
    if not found.isdisjoint(QUOTATIVE):
        yield "verb.speech"
    if not found.isdisjoint(FINITE):
        yield "verb.finite"
    if not found.isdisjoint(MONTHS):
        yield "word.month"
    groups = _groups()
    for name in {groups[word] for word in found if word in groups}:
        yield "word." + name
    if bare[0] in _BY:
        yield "word.by"
    if tokens[0][-1] == ":":
        yield "begin.label"
    if any(groups.get(word) == "credit" for word in bare[-5:]):
        yield "end.credit"


_BY: Final = frozenset({"by", "von", "por", "par", "di", "door", "av", "written", "text:", "foto"})
