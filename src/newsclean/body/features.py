"""Features of a single line, as names that the model of ``BODY`` has weights for.

Most features do not depend on the language: length, end mark, capitals, digits, symbols.  A few
depend on small words, and on words that only pages use ("newsletter", "getty").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from newsclean.text.lines import is_prose
from newsclean.text.words import (
    FINITE,
    LINE_BY,
    LINE_GROUPS,
    LINE_MONTHS,
    NEVER_LAST,
    OFTEN,
    QUOTATIVE,
)

__all__ = ["Line", "folded", "holds_code", "is_script", "shows"]

_LONGEST: Final = 600
"""Characters of a line that are examined; a longer line is judged by its beginning."""
_MOST_WORDS: Final = 80
_REMEMBERED: Final = 4096
"""Cache size, in lines.  Rounds re-read the same page, and pages of one site share their menus."""
_MOST_COMPARED: Final = 20
_LONG_WORD, _STEM = 6, 7
_LENGTHS: Final = tuple(
    f"words.{most}" for most in (0, 1, 2, 4, 4, *[7] * 3, *[11] * 4, *[19] * 8, *[39] * 20)
)
_CLOSERS: Final = "\"'”’»)]」』）"
_PUNCTUATION: Final = "\"'“”‘’«»()[].,:;!?…|"
_QUOTES: Final = "\"“”„«‘'「"
_BULLETS: Final = "-–—•·*▪●►▶»›>→+#"
_MARKS: Final = {
    **dict.fromkeys(".。।۔", "end.stop"),
    **dict.fromkeys("!?！？؟", "end.cry"),
    **dict.fromkeys(":：", "end.colon"),
    **dict.fromkeys(",;，、", "end.comma"),
    "…": "end.ellipsis",
}


class Line:
    """A line that is not blank: its place, its features, and its length in words.

    >>> line = Line("By Ann Lee", 0)
    >>> line.is_prose, line.size
    (False, 3)
    """

    __slots__ = ("bare", "end", "is_prose", "is_script", "is_spaced", "size", "start", "text")

    def __init__(self, text: str, start: int, end: int | None = None) -> None:
        self.text = text
        self.start = start
        self.end = start + len(text) if end is None else end
        self.bare = bare = text[:_LONGEST].strip()
        self.is_script = is_script(bare)
        self.is_prose = not self.is_script and is_prose(text)
        spaces = bare.count(" ")
        self.is_spaced = bare.isascii() or spaces * 12 >= len(bare) - 12
        self.size = spaces + 1 if self.is_spaced else len(bare) // 2 + 1

    def form(self) -> tuple[str, ...]:
        """Return the features of its length and its end, and whether it is prose.

        >>> Line("By Ann Lee", 0).form()
        ('words.4', 'end.none')
        """
        length = _LENGTHS[self.size] if self.size < len(_LENGTHS) else "words.more"
        if self.is_script:
            length = "words.code"
        end = _end(self.bare)
        return (length, end, "prose") if self.is_prose else (length, end)

    def words(self) -> list[bytes]:
        """Return the stems of its longer words; pairs of characters in scripts without spaces.

        As bytes: lower-casing a whole story as text would cost more.

        >>> Line("The Daily Election", 0).words()
        [b'electio']
        """
        if self.is_spaced:
            words = folded(self.bare).split()
            return [word[:_STEM] for word in words[:_MOST_COMPARED] if len(word) >= _LONG_WORD]
        pairs = zip(self.bare, self.bare[1:_MOST_COMPARED], strict=False)
        return [folded(first + second) for first, second in pairs]


def folded(text: str) -> bytes:
    """Return *text* as words are compared.

    >>> folded("The Élite")
    b'the \\xc3\\x89lite'
    """
    return text.encode("utf-8", "surrogatepass").lower()


@cache
def _code_signs() -> re.Pattern[str]:
    return re.compile(r'[{}()\[\]<>=;:_\\/"|#&%+]')


def holds_code(text: str) -> bool:
    """Whether some line of *text* may be code: the text has a character that all code has."""
    return "{" in text or "=" in text or '":' in text


def is_script(line: str) -> bool:
    """Whether *line* is a script, a style or data: one character in nine is a symbol of code.

    >>> is_script('{"headline":"Ferry adrift","id":"86245"}'), is_script("The {} was empty.")
    (True, False)
    """
    if not holds_code(line):
        return False
    signs = len(_code_signs().findall(line))
    return signs > 5 and signs * 9 > len(line)


def _end(bare: str) -> str:
    last = bare[-1]
    if last.isalnum():
        return "end.none"
    if last in _CLOSERS:
        return "end.quoted-stop" if bare.rstrip(_CLOSERS)[-1:] in _MARKS else "end.closer"
    return "end.ellipsis" if bare.endswith("...") else _MARKS.get(last, "end.none")


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
