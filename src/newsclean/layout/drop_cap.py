"""Join a large initial to its word: "T he city woke", "W⏎hile the city slept"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.layout.page import Page
from newsclean.rules.rows import Repair
from newsclean.text.codes import compiled
from newsclean.text.edges import cut_line_end
from newsclean.text.language import shown
from newsclean.text.words import (
    ANY_ONE_LETTER_WORD,
    ONE_LETTER_WORDS,
    OPENERS,
    OPENING_NOUNS,
    by_language,
)

__all__ = ["AFTER_VOWEL", "DROP_CAP", "OPENS", "drop_caps"]

DROP_CAP = Repair(
    "layout.drop-cap",
    before="W hen the rain came, nobody was on the square.",
    after="When the rain came, nobody was on the square.",
    keeps=(
        "R is a language for statistics.",
        "B corp status is sought by many.",
        "A man walked by.",
        "A bout of flu kept the mayor at home.",
        "A t test of the data showed no effect.",
        "T cells fight infection.",
        "I do not know.",
        "E la città resta a guardare.",
        "Y es que no hay agua en la ciudad.",
        "A s tím starosta nesouhlasí.",
        "U S troops left the town.",
        "C es raro, pero es un lenguaje que no muere, y lo usan todos los programadores.",
        "Con estas teclas se cambia la fecha que está en el campo.\n\nH o h para el primer día.",
    ),
    about="Only where the letter is no word of the language and the two make a word that often "
    "opens a paragraph or that the text shows.",
)


AFTER_VOWEL = tuple(
    """
    ccording ccused dditionally fghanistan frican fter gainst ll lmost lready lso lthough merican
    mericans mong nalysts nd nother nyone nything pparently ppeals rgentina rriving stronomers
    ts ttorney ustralia uthorities
    f magine n ncreasingly ndeed ndia ndian ndonesia nitially nside nspired nstead nternational
    nto nvestigators nvestors reland ronically s srael sraeli t taly
    """.split()
)
"""Letters that may follow the initials A and I, which are words themselves: "A fter", "I f"."""
OPENS = "“\"‘'«„("
"""Marks that may precede an initial."""

_RESTS = frozenset(AFTER_VOWEL)
_BEFORE_A_NOUN = frozenset(
    "a all an any each every her his its least last my our that the this".split()
)
_SHORT = frozenset("an as at by if in it of on to".split())
"""Words of two letters, joined in capitals only before an article: "I N the"."""
_WORDS = OPENERS | OPENING_NOUNS
_PLAIN = str.maketrans("", "", "’‘“”–—…")
_LONG = 30_000
"""Characters of a text in which a search takes longer than to judge the line."""


@cache
def _initial() -> re.Pattern[str]:
    """The initial, the gap, the rest of the word and the word after it."""
    rest = r"(?=([a-z]{1,20}|[A-Z]{1,20})(?:['’](?:s|re|ve|ll|d|m|t)\b)?(?=[\s,])[\s,]+(\w*))"
    return compiled(rf"\n[{OPENS}]?([A-Z])([ \n]){rest}")


def drop_caps(page: Page) -> Iterator[Edit]:
    """Yield the edits that join such initials.

    >>> [*drop_caps(Page("T he city woke."))]
    [Edit(start=1, end=2, new='', rules=('layout.drop-cap',))]
    """
    first = _initial().match("\n" + page.text[:80])
    if first is not None and _is_word(first, page, first.start(1) - 1):
        yield Edit(first.start(2) - 1, first.end(2) - 1, "", (DROP_CAP.id,))
    for match in _initial().finditer(page.text):
        if _is_word(match, page, match.start(1)):
            yield Edit(*match.span(2), "", (DROP_CAP.id,))


def _is_word(match: re.Match[str], page: Page, at: int) -> bool:
    initial, rest, after = match[1].lower(), match[3].lower(), match[4]
    word = initial + rest
    alone = match[2] == "\n"
    if not _may_be_word(word, rest, page, alone=alone):
        return False  # "A man walked by", whatever the language
    if initial in ANY_ONE_LETTER_WORD:
        language = _language(page, at)
        if initial in ONE_LETTER_WORDS.get(language, ANY_ONE_LETTER_WORD):
            if language == "en" and _follows_a_vowel(initial, match[3], after):
                return True
            return alone and len(rest) > 2 and _stands_elsewhere(word, rest, page)
    if match[3].isupper() and len(rest) < 2:
        return word in _SHORT and after.lower() in _BEFORE_A_NOUN
    if after.lower() == initial:
        return False  # "H o h para el primer día"
    if rest == "is":  # "R is a language", "H is for hope"
        return initial in "ht" and after not in {"a", "an", "for", "not", "the"}
    if word in _WORDS and _opens_there(word, page, at):
        return rest not in {"t", "do"} or len(word) < 4
    return len(rest) >= _least(alone=alone) and _stands_elsewhere(word, rest, page)


def _may_be_word(word: str, rest: str, page: Page, *, alone: bool) -> bool:
    """Whether *word* may be one: it is short or known, or it occurs, or its *rest* is known.

    A long text is not searched for each word.
    """
    if len(rest) < 2 or rest == "is" or word in _WORDS or rest in _RESTS:
        return True
    if len(rest) < _least(alone=alone):
        return False
    return len(page.text) > _LONG or word.encode() in page.small


def _least(*, alone: bool) -> int:
    """How many letters the rest of a word has that is known from elsewhere in the text."""
    return 2 if alone else 4


def _follows_a_vowel(initial: str, rest: str, after: str) -> bool:
    """Whether the rest of a word follows an initial that is a word itself: "I n the", "A ND"."""
    if len(rest) < 2 and (rest.isupper() or (initial == "a" and rest == "t")):
        # "A t test", "A T cell" look like "A t the", "A t Harvard".
        at_place = rest == "t" and (after.isdigit() or after.istitle())
        return initial + rest.lower() in _SHORT and (after.lower() in _BEFORE_A_NOUN or at_place)
    return rest.lower() in _RESTS


def _language(page: Page, at: int) -> str:
    """The language of the line at *at*, or else of the text, if no letter speaks against it."""
    line = page.text[at : cut_line_end(page.text, at + 2, 398)]
    return shown(line) or (page.shown if line.translate(_PLAIN).isascii() else "")


def _opens_there(word: str, page: Page, at: int) -> bool:
    """Whether *word* often opens paragraphs in the language of the line: "Ces" in no Spanish."""
    openers = by_language("openers").get(_language(page, at))
    return openers is None or word in openers or word in OPENING_NOUNS


def _stands_elsewhere(word: str, rest: str, page: Page) -> bool:
    """Whether the text has the whole word elsewhere, and the rest of it only here: "H⏎ong Kong"."""
    return page.words[word] > 0 and page.words[rest] == 1
