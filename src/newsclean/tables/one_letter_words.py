"""Words of one letter, which no initial may be taken for: "E la città", "Y es que", "A bout"."""

from __future__ import annotations

from typing import Final

__all__ = ["ANY_ONE_LETTER_WORD", "ONE_LETTER_WORDS"]

ONE_LETTER_WORDS: Final = {
    "en": frozenset("a i".split()),
    "de": frozenset(),
    "fr": frozenset("a à y ô".split()),
    "es": frozenset("a e o u y".split()),
    "it": frozenset("a e è i o".split()),
    "pt": frozenset("a à e é o".split()),
    "nl": frozenset("u".split()),
    "sv": frozenset("i å ö".split()),
    "bg": frozenset("а в и к о с у я".split()),
    "ca": frozenset("a e i o u".split()),
    "cs": frozenset("a i k o s u v z".split()),
    "cy": frozenset("a e i o u y".split()),
    "da": frozenset("i å ø".split()),
    "el": frozenset("α η ή ο ω".split()),
    "eo": frozenset("a e i o u".split()),
    "ga": frozenset("a á í ó".split()),
    "gl": frozenset("a á e é o ó".split()),
    "hr": frozenset("a i k o s u".split()),
    "hu": frozenset("a e ó s ő".split()),
    "is": frozenset("á í ó æ".split()),
    "lt": frozenset("į o".split()),
    "no": frozenset("i å ø".split()),
    "pl": frozenset("a i o u w z".split()),
    "ro": frozenset("a e i o".split()),
    "ru": frozenset("а в и к о с у я".split()),
    "sk": frozenset("a i k o s u v z".split()),
    "sl": frozenset("a h i k o s v z".split()),
    "sq": frozenset("a e i o u".split()),
    "sr": frozenset("a i k o s u а и к о с у".split()),
    "sw": frozenset("a".split()),
    "tr": frozenset("o".split()),
    "uk": frozenset("а в є з и і й о с у я".split()),
    "vi": frozenset("à á ả ạ ồ ở ợ ý ỷ ư".split()),
}
"""By language, in lower case; the languages that ``languages.guess`` knows come first."""

ANY_ONE_LETTER_WORD: Final = frozenset().union(*ONE_LETTER_WORDS.values())
"""Those of all languages, for a text whose language nothing shows."""
