"""Break sentences as scraping does, mostly where a speaker is named."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import Final

from hypothesis import strategies as st

from newsclean.testing.damage import Dirtied
from newsclean.testing.languages import LANGUAGES
from newsclean.testing.press import LINKS, Press

__all__ = [
    "ABROAD",
    "BREAKS",
    "BREAKS_ABROAD",
    "break_abroad",
    "break_english",
    "broken_attributions",
]

Break = Callable[[str, random.Random], str | None]
"""Returns a text broken in one way, or ``None`` if that is impossible."""


@cache
def broken_attributions(kind: str | None = None) -> st.SearchStrategy[Dirtied]:
    """Paragraphs in seven languages, each broken in one place and paired with the sound one.

    *kind* is one of ``BREAKS`` (in English; ``BREAKS_ABROAD`` lists those that other languages
    have); without it, all are used.

    >>> from hypothesis import find
    >>> pair = find(broken_attributions("quotation and speaker glued"), lambda pair: True)
    >>> ",”said" in pair.dirty, pair.dirty.replace(",”said", ",” said") == pair.clean
    (True, True)
    """
    if kind is not None and kind not in BREAKS:
        raise ValueError(f"no kind of break {kind!r}; there are {', '.join(BREAKS)}")
    kinds = [kind] if kind else [*BREAKS]
    english = st.builds(break_english, st.sampled_from(kinds), st.randoms(use_true_random=False))
    abroad = [
        pair
        for name in kinds
        for language in ABROAD
        for ending in LANGUAGES[language].endings
        if name in BREAKS_ABROAD and (pair := break_abroad(language, name, ending))
    ]
    made = st.one_of(english, st.sampled_from(abroad)) if abroad else english
    return made.filter(bool).map(_needed)


def break_english(kind: str, chance: random.Random) -> Dirtied | None:
    """Return an English paragraph broken as *kind* says; ``None`` if it cannot be.

    >>> break_english("mark doubled", random.Random(1)).damage
    ('mark doubled',)
    """
    write, broken = BREAKS[kind]
    return _dirtied(write(Press(chance)), broken, kind, chance)


def break_abroad(language: str, kind: str, ending: str) -> Dirtied | None:
    """Return a paragraph of *language* that ends in *ending*, broken as *kind* says.

    >>> break_abroad("nl", "sentences glued", "Het regende.").dirty[-24:]
    'urgemeester.Het regende.'
    """
    place, broken = BREAKS_ABROAD[kind]
    sound = f"{LANGUAGES[language].sentences[place]} {ending}"
    return _dirtied(sound, broken, kind, random.Random(0))


def _dirtied(sound: str, broken: Break, kind: str, chance: random.Random) -> Dirtied | None:
    dirty = broken(sound, chance)
    return Dirtied(dirty, sound, (kind,)) if dirty is not None else None


def _needed(pair: Dirtied | None) -> Dirtied:
    assert pair is not None, "filtered above"
    return pair


def _sub(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Break:
    def broken(text: str, _: random.Random) -> str | None:
        changed = re.sub(pattern, new, text, count=1)
        return changed if changed != text else None

    return broken


def _period(text: str, _: random.Random) -> str | None:
    for link in sorted(LINKS, key=len, reverse=True):
        if f" {link}." in text:
            return re.sub(rf",? {re.escape(link)}\.", f". {link}.", text)
    return None


def _wrap(text: str, chance: random.Random) -> str | None:
    lines = textwrap.wrap(text, chance.randint(56, 80), break_on_hyphens=False)
    return "\n".join(lines) if len(lines) > 3 else None


def _torn(text: str, chance: random.Random) -> str | None:
    """Up to four words or pairs of words on lines of their own, as links leave them."""
    words = list(re.finditer(r"(?<=[a-z,] )[a-z]+(?: [a-z]+)?(?=[ ,.])", text))
    if len(words) < 4:
        return None
    cuts: set[int] = set()
    for word in chance.sample(words, chance.randint(1, 4)):
        cuts.update(word.span())
    places = [0, *sorted(cuts), len(text)]
    pieces = (text[a:b].strip() for a, b in pairwise(places))
    return "\n".join(piece for piece in pieces if piece)


def _hyphen(text: str, _: random.Random) -> str | None:
    twice = re.search(r"\b([a-z]{4})([a-z]{3,})\b(?=.*\b\1\2\b)", text)
    if twice is None:
        return None
    return f"{text[: twice.end(1)]}-\n{text[twice.start(2) :]}"


def _doubled_quotes(text: str, _: random.Random) -> str | None:
    return text.replace('"', '""') if '"' in text else None


def _spoken(press: Press) -> str:
    return f"{press.spoken()} {press.small()}"


def _spoken_plainly(press: Press) -> str:
    return _spoken(press).replace("“", '"').replace("”", '"')


def _linked(press: Press) -> str:
    return f"{press.linked()} {press.small()}"


def _documented(press: Press) -> str:
    return f"{press.small()} {press.documented()}"


def _sourced(press: Press) -> str:
    return f"{press.sourced()} {press.small()}"


def _reported(press: Press) -> str:
    return f"{press.reported()} {press.small()}"


def _quoted(press: Press) -> str:
    return f"{press.quote()}. {press.small()}"


def _dated(press: Press) -> str:
    return f"{press.dated()} {press.small()}"


def _addressed(press: Press) -> str:
    return press.addressed()


def _long(press: Press) -> str:
    return f"{press.linked()} {press.spoken()} {press.reported()} {press.linked()}"


BREAKS: Final[dict[str, tuple[Callable[[Press], str], Break]]] = {
    "spurious period": (_linked, _period),
    "speaker cut off from the document": (
        _documented,
        _sub(
            r"(according to the [a-z ]+) by the ([a-z])(.*)",
            lambda m: f"{m[1]}. {m[2].upper()}{m[3]}",
        ),
    ),
    "quotation and speaker on two lines": (_spoken, _sub(",” said", ",”\n\nsaid")),
    "verb lost after a source": (_sourced, _sub(", said ", ", ")),
    "verb lost after a quotation": (_spoken, _sub(",” said ", ",” ")),
    "quotation and speaker parted by an ad": (
        _spoken,
        _sub(",” said", ",”\n\nAdvertisement\n\nsaid"),
    ),
    "link on a line of its own": (
        _reported,
        _sub(r" (The [A-Z]\w+(?: \w+)?|[A-Z]\w+ ?[A-Z]?\w*), a paper", r"\n\1\n, a paper"),
    ),
    "sentences torn at up to four tags": (_long, _torn),
    "name on a line of its own": (_spoken, _sub(r" of (?=[A-Z])([^.]+)\.", r" of\n\1\n.")),
    "quotation mark on a line of its own": (_spoken, _sub(",” said", ",\n”\nsaid")),
    "initial on a line of its own": (_quoted, _sub(r"^([B-HJ-Z])([a-z]+ )", r"\1\n\2")),
    "dateline on a line of its own": (_dated, _sub(" – ", " –\n")),
    "initial set apart": (_quoted, _sub(r"^([B-HJ-Z])([a-z]+ )", r"\1 \2")),
    "hyphen at the end of a line": (_long, _hyphen),
    "hard wrap": (_spoken, _wrap),
    "sentences glued": (_spoken, _sub(r"\. (?=[A-Z])", ".")),
    "quotation and speaker glued": (_spoken, _sub(",” said", ",”said")),
    "dateline glued": (_dated, _sub(" – ", " –")),
    "address glued": (_addressed, _sub(" https", "https")),
    "space within quotation marks": (_spoken, _sub(r"“(.*?),” said", r"“ \1, ” said")),
    "space before a mark": (_spoken, _sub(r"([a-z]), (?=\w)", r"\1 , ")),
    "blanks within brackets": (_dated, _sub(r"\((\w+)\)", r"( \1 )")),
    "mark doubled": (_spoken, _sub(",” said", ",,” said")),
    "quotation marks doubled": (_spoken_plainly, _doubled_quotes),
    "quotation mark turned": (_spoken, _sub(",” said", ",“ said")),
    "quotation mark beyond the space": (_spoken, _sub(",” said", ", ”said")),
}
"""For each kind of break, a function that writes a suitable paragraph, and one that breaks it."""

ABROAD: Final = tuple(code for code, language in LANGUAGES.items() if language.goes_on)
"""The languages whose sentences can be broken."""
_BREAKABLE: Final = [LANGUAGES[code] for code in ABROAD]
_GOES_ON: Final = rf",? ({'|'.join(each.goes_on for each in _BREAKABLE)}) "
_SPEAKS: Final = rf"(“,|»,|”,) (?={'|'.join(each.speaks for each in _BREAKABLE)})"
_NAMED: Final = rf" ({'|'.join(each.named for each in _BREAKABLE)}), "
BREAKS_ABROAD: Final[dict[str, tuple[int, Break]]] = {
    "spurious period": (0, _sub(_GOES_ON, r". \1 ")),
    "quotation and speaker on two lines": (1, _sub(_SPEAKS, r"\1\n\n")),
    "link on a line of its own": (2, _sub(_NAMED, r"\n\1\n, ")),
    "sentences glued": (1, _sub(r"\. (?=[A-Z])", ".")),
    "space before a mark": (2, _sub(r"(\w), ", r"\1 , ")),
}
"""For each kind of break, the sentences of a language that suit it, and a function that breaks
them."""
