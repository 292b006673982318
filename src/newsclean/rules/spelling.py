"""Spelling variants of phrases, which a row of a file asks for with the key ``spelled``."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

__all__ = ["SPELLINGS", "respelled"]

_NON_JOINER: Final = "\u200c"
_COMPOSED: Final = {
    unicodedata.normalize("NFC", c): c for c in "\u095b\u095c\u095d\u095e\u09dc\u09dd\u09df"
}
_BARE: Final = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")
_DIGRAPHS: Final = (("lj", "љ"), ("nj", "њ"), ("dž", "џ"))
_CYRILLIC: Final = str.maketrans("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж")
_FOREIGN: Final = frozenset("qwxy")


def with_or_without_joiners(phrase: str) -> Iterator[str]:
    """Yield the forms of *phrase* on Hindi, Bengali, Persian, Urdu and Thai pages.

    Hindi and Bengali letters with a dot below are one character or two; Persian and Urdu words are
    separated by an invisible character, by a space or not at all.

    >>> [*with_or_without_joiners("پربازدید\u200cها")][:3]
    ['پربازدید\u200cها', 'پربازدید ها', 'پربازدیدها']
    """
    parted = composed = unicodedata.normalize("NFC", phrase)
    for two, one in _COMPOSED.items():
        composed = composed.replace(two, one)
    for form in (parted, composed):
        yield from (form, form.replace(_NON_JOINER, " "), form.replace(_NON_JOINER, ""))


def without_accents(phrase: str) -> Iterator[str]:
    """Yield *phrase*, and the same without accents, which Greek omits in capitals.

    >>> [*without_accents("διαβάστε")]
    ['διαβάστε', 'διαβαστε']
    """
    yield from (phrase, phrase.translate(_BARE))


def without_yo(phrase: str) -> Iterator[str]:
    """Yield *phrase*, and the same without the dots of ё, which most Russian pages omit.

    >>> [*without_yo("читайте ещё")]
    ['читайте ещё', 'читайте еще']
    """
    yield from (phrase, phrase.replace("ё", "е"))


def with_dotted_i(phrase: str) -> Iterator[str]:
    """Yield *phrase*, and its form when a Turkish capital İ at its start is lower-cased.

    >>> [len(form) for form in with_dotted_i("ilgili")]
    [6, 7]
    """
    yield phrase
    if phrase.startswith("i"):
        yield "i̇" + phrase[1:]


def in_both_scripts(phrase: str) -> Iterator[str]:
    """Yield a Serbian *phrase*, and its Cyrillic form, unless it has a foreign letter.

    >>> [*in_both_scripts("povezane vesti")]
    ['povezane vesti', 'повезане вести']
    """
    yield phrase
    if _FOREIGN.isdisjoint(phrase):
        for latin, cyrillic in _DIGRAPHS:
            phrase = phrase.replace(latin, cyrillic)
        yield phrase.translate(_CYRILLIC)


SPELLINGS: Final[dict[str, Callable[[str], Iterator[str]]]] = {
    function.__name__.replace("_", "-"): function
    for function in (
        in_both_scripts,
        with_dotted_i,
        with_or_without_joiners,
        without_accents,
        without_yo,
    )
}
"""The values of ``spelled`` in a file of rows."""


def respelled(phrases: tuple[str, ...], spelling: str) -> tuple[str, ...]:
    """Return *phrases* with all variants that *spelling* makes, without duplicates.

    >>> respelled(("ещё", "далее"), "without-yo")
    ('ещё', 'еще', 'далее')
    """
    ways = SPELLINGS[spelling]
    return tuple(dict.fromkeys(form for phrase in phrases for form in ways(phrase)))
