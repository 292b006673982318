"""Guess the encoding of a text in Latin letters by the letters and small words of its language.

Each language is tried in each of its encodings.  A letter of its alphabet counts for it, a
character that no word of it has counts against it, and small words and ends of words count even
where they are ASCII.

>>> guess("Rybacy stracili już sieci i liczą straty.".encode("iso-8859-2"))
('iso-8859-2', True)
>>> guess("Le café est fermé à cause de la grève.".encode("windows-1252"))
('windows-1252', True)
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from newsclean.encoding.alphabets import SMALL, Alphabet
from newsclean.encoding.western_alphabets import WESTERN
from newsclean.text.late import late

__all__ = ["guess"]

_ALPHABETS: Final = (*WESTERN, *SMALL)
_SIGNS: Final = frozenset("‘’“”‚„–—…•·«»‹›£€©®™°§½²\xa0\xad´`")
_BETWEEN_LETTERS: Final = frozenset("’·\xad–—")
_BORROWED: Final = frozenset("äöüéèêëáàâãåçíîïñóôøúûæßõìòùÄÖÜÉÅØÁÓ")
"""Letters of names from abroad, in a text whose small words show a language of the West."""
_ENOUGH_WORDS: Final = 1.5
_LETTER, _RARE_LETTER, _SIGN, _END = 1.0, 0.5, 0.1, 0.3
_SHARED_WORD, _WORD, _MARKED_WORD = 0.5, 1.0, 1.4
"""A small word that two languages have; that only one has; one with a letter beyond ASCII."""
_NAMED, _FOREIGN, _CONTROL = -0.4, -1.6, -2.5
_IN_A_WORD, _CAPITAL, _NEVER = -1.0, -1.0, -1.5
_SAME_LETTER: Final = 6
"""How often one letter, or one word, counts at most: a name that comes again decides nothing."""
_SURE: Final = 0.9
"""By how much the best reading must be better than the next one to be sure."""
_BETTER: Final = 0.6
"""By how much a reading must be better than Windows-1252, which most texts are in."""
_LEAST: Final = 1.6
"""How good a reading must be to be taken before Windows-1252: a letter or two decide nothing."""
_TOKENS: Final = late(r"(?<!['’])\b[^\W\d_]+")
_TWO_CAPITALS: Final = late(r"[^\W\d_][A-Z][a-z]")  # "ŤHa" is "«Ha"
_BEYOND: Final = late("[^\x00-\x7f]")
_PLAIN: Final = bytes(range(128)) + bytes((0x85, *range(0x91, 0x98), 0xA0))
"""ASCII, and the marks that all code pages of Windows have in the same places."""


class _Reading(NamedTuple):
    score: float
    text: str
    encoding: str
    alphabet: Alphabet


def guess(sample: bytes) -> tuple[str, bool]:
    """Return the encoding of *sample*, and whether no other one fits it nearly as well.

    The encoding is empty if *sample* fits no language in any encoding.
    """
    if not sample.translate(None, _PLAIN):
        return "windows-1252", True
    readings = sorted(_readings(sample), key=lambda reading: -reading.score)
    west = next(r for r in readings if r.encoding == "windows-1252")
    best = readings[0]
    if best.text != west.text and best.score < max(west.score + _BETTER, _LEAST):
        best = west
    if best.score <= 0:
        return "", False
    others = (r.score for r in readings if r.text != best.text)
    ahead = best.score - next(others, -1e9)
    return best.encoding, best.score >= _LEAST / 2 and ahead + (
        _BETTER if best.text == west.text else 0
    ) >= _SURE


def _readings(sample: bytes) -> Iterator[_Reading]:
    texts: dict[str, tuple[str, frozenset[str]]] = {}
    for alphabet in _ALPHABETS:
        for encoding in alphabet.encodings:
            if encoding not in texts:
                text = sample.decode(encoding, "replace")
                texts[encoding] = text, frozenset(_TOKENS.findall(text.lower()))
            text, words = texts[encoding]
            yield _Reading(_score(text, words, alphabet), text, encoding, alphabet)


def _score(text: str, words: frozenset[str], alphabet: Alphabet) -> float:
    """How well *text* fits the language."""
    letters, small, ends, never = _compiled(alphabet)
    hits = words & small.keys()
    score = sum(small[word] for word in hits)
    west = score >= _ENOUGH_WORDS and "windows-1252" in alphabet.encodings
    seen: dict[str, int] = {}
    for found in _BEYOND.finditer(text):
        char, at = found[0], found.start()
        seen[char] = seen.get(char, 0) + 1
        if seen[char] > _SAME_LETTER:
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        inside = before.islower() and after.islower()
        if char in letters:
            # "Š" may be a "©", "ß" a "§".
            alone = not (before.isalpha() or after.isalpha()) and char not in small
            score += _SIGN if alone or not char.isalpha() else letters[char]
            if before.isdecimal():
                score += _IN_A_WORD
            elif char.isupper() and (before.islower() or _TWO_CAPITALS.match(text, at)):
                score += _CAPITAL
        elif char in _SIGNS:
            score += _IN_A_WORD if inside and char not in _BETWEEN_LETTERS else _SIGN
        elif "\x80" <= char < "\xa0" or char == "\ufffd":
            score += _CONTROL
        elif char in _BORROWED and west:
            score += _NAMED
        else:
            score += _FOREIGN + (_IN_A_WORD if inside and not char.isalpha() else 0)
    score += sum(_END for word in words - hits if len(word) > 4 and word.endswith(ends))
    if never is not None:
        score += _NEVER * min(_SAME_LETTER, sum(1 for _ in never.finditer(text.lower())))
    return score


@cache
def _shared() -> frozenset[str]:
    """The small words that more than one language has."""
    counted = Counter(word for alphabet in _ALPHABETS for word in {*alphabet.words.split()})
    return frozenset(word for word, count in counted.items() if count > 1)


def _worths(letters: str, worth: float) -> dict[str, float]:
    return dict.fromkeys(letters + letters.upper(), worth)


def _worth(word: str) -> float:
    if word in _shared():
        return _SHARED_WORD
    return _WORD if word.isascii() else _MARKED_WORD


@cache
def _compiled(
    alphabet: Alphabet,
) -> tuple[dict[str, float], dict[str, float], tuple[str, ...], re.Pattern[str] | None]:
    often, _, rare = alphabet.letters.partition("|")
    return (
        {**_worths(rare, _RARE_LETTER), **_worths(often, _LETTER)},
        {word: _worth(word) for word in alphabet.words.split()},
        tuple(alphabet.ends.split()),
        re.compile(alphabet.never) if alphabet.never else None,
    )
