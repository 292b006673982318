"""Recognise the place of the apostrophe in English contractions and possessives.

The ending "’s" follows any word; "’re", "n’t" and "’m" follow only a few ("they’re", "isn’t",
"I’m").  They are tested separately, because the lost character may have been a letter: "después",
"naïve".
"""

from __future__ import annotations

import re
from functools import cache

from newsclean.text.codes import compiled

__all__ = ["is_apostrophe", "is_plural_possessive"]

# "Andrés", "cafés", "después": before "s" the lost character is as likely their letter.
_ACCENTED_STEMS = """
adem andr appliqu apr atr attach autob av burgu caf canap chass clich comit communiqu
consomm cort cour cri d demi despu detr entr essay expos fianc franc gar in inter ingl
jam japon jes l lib lyc m mach mois n neglig numer p pa pass pi pur portugu prot quiz r
saut soir succ toup tr touch vald v
"""
_STEMS_OF_RE = "they we you who what there here how why where"
_STEMS_OF_VE = "i we you they who would could should might must may not there these those"
_STEMS_OF_LL = "i you he she it we they who that there what this how where"
_BEFORE_E = frozenset(("pass", "blas", "expos"))  # "passé", "blasé", "exposé"
_ACCENTED = frozenset(_ACCENTED_STEMS.split())
_STEMS = {
    "re": frozenset(_STEMS_OF_RE.split()),
    "ve": frozenset(_STEMS_OF_VE.split()),
    "ll": frozenset(_STEMS_OF_LL.split()),
    "d": frozenset(_STEMS_OF_LL.split()),
    "m": frozenset("i"),
    "clock": frozenset("o"),
    "all": frozenset("y"),
}


def is_apostrophe(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` can only be the apostrophe of an English word.

    >>> [is_apostrophe(word, len(word) - 2, len(word) - 1) for word in ("don?t", "Ann?s", "caf?s")]
    [True, True, False]
    """
    tail = _tail().match(text, end)
    if tail is None or not text[start - 1 : start].isalnum():
        return False
    stem = re.split(r"[\W_]", text[max(0, start - 24) : start])[-1].lower()
    ending = tail[0].lower()
    if tail["ending"] is None:
        if text[end + 1 : end + 2].isupper():
            return stem == "o"  # "O’BRIEN", but "LÖFVEN"
        return stem in ("o", "d", "l")  # "O’Brien", "d’Ivoire"
    if ending == "t":
        return stem.endswith("n")
    if ending == "s":
        # "The pattern k?s finds kus": a letter by itself has no possessive, but "Oakland A's" has.
        return stem not in _ACCENTED and not (len(stem) == 1 and text[start - 1].islower())
    return stem in _STEMS[ending]


def is_plural_possessive(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is an apostrophe between a plural and what belongs to it.

    >>> is_plural_possessive("the kids? rooms", 8, 9), is_plural_possessive("pass? and", 4, 5)
    (True, False)
    """
    if text[start - 1 : start] not in ("s", "S"):
        return False
    if text[start - 1].isupper():
        stem = re.split(r"[^A-Z]", text[max(0, start - 24) : start])[-1].lower()
        owned = re.match(r" [A-Z]{3}", text[end : end + 4])
    else:
        stem = re.split(r"[^a-z]", text[max(0, start - 24) : start])[-1]
        owned = re.match(r" [a-z]{3}", text[end : end + 4])
    return len(stem) > 3 and stem[-1] == "s" and stem not in _BEFORE_E and owned is not None


@cache
def _tail() -> re.Pattern[str]:
    endings = "s|t|re|ve|ll|d|m|clock|all"
    return compiled(
        rf"(?P<ending>{endings}|{endings.upper()})(?![^\W_]|['’=&:\ufffd])|[A-Z](?=[A-Za-z])"
    )
