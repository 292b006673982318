"""Restore lost characters where their surroundings show what they were.

A quotation mark, apostrophe or dash that became U+FFFD, "?" or (its other bytes stripped) "â" can
be recognised by its neighbours and by the other marks of its line.  A lost letter cannot, unless it
was a ligature of a known word; it is left as it is.

>>> [edit[:3] for edit in lost("�I don�t know,� said Jos� in the of�ce")]
[(0, 1, '“'), (6, 7, '’'), (14, 15, '”'), (35, 36, 'fi')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from string import ascii_letters

from newsclean.edits import Edit
from newsclean.encoding.contractions import is_apostrophe
from newsclean.encoding.daggers import daggers
from newsclean.encoding.restored_marks import marks_of
from newsclean.encoding.substitutions import (
    Substitution,
    cue_of,
    in_url,
    substitute,
)
from newsclean.encoding.unreadable import sparing
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.overlaps import first_apart
from newsclean.rules.rows import Repair
from newsclean.text.edges import line_end, line_start
from newsclean.text.late import late
from newsclean.text.search import matches_at

__all__ = ["lost"]

RULES = (
    Repair(
        "encoding.lost-mark",
        before="�I don�t know,� she said � it�s late, 2010�2014",
        after="“I don’t know,” she said – it’s late, 2010–2014",
        keeps=("Jos� Gonz�lez", "Lo dijo despu�s de la reuni�n", "two caf�s", "�5m for Mesut �zil"),
        about="U+FFFD in the place of an apostrophe, a dash or quotation marks.",
    ),
    Repair(
        "encoding.stripped-mark",
        before="âI donât know,â he said. Itâ??s late",
        after="“I don’t know,” he said. It’s late",
        keeps=("un dégât, le mât", "Când a plecat, românii", "a château, an âme", "pâté"),
        about="Punctuation that lost all but its first byte, as “â”.",
    ),
    Repair(
        "encoding.question-mark",
        before="I don?t know Trump?s plan, we?re late",
        after="I don’t know Trump’s plan, we’re late",
        keeps=(
            "See https://example.org/index?s=1 for more",
            "Really?so what?",
            "Is it?re: your mail",
            "The pattern k?s finds “kos” and “kus”.",
        ),
        about="“?” in the place of an apostrophe.",
    ),
    Repair(
        "encoding.odd-apostrophe",
        before="I don¿t and can´t, it`s; ItÆs late and the port wonĺt open",
        after="I don’t and can't, it's; It’s late and the port won’t open",
        keeps=(
            "¿Qué tal?",
            "the `s` flag",
            "caf´e",
            "LÆSER: Ærø, LÆST, TRÆT",
            "stĺp, vĺča, dĺž, hĺbka, vytĺkať",
        ),
        about="Signs that stand for an apostrophe in a contraction, and letters of another code "
        "page: what is an apostrophe in Windows-1252 is Æ in that of DOS and ĺ in that of Prague.",
    ),
    Repair(
        "encoding.dagger",
        before='"We stay,†she said. “We go,†he said.',
        after='"We stay," she said. “We go,” he said.',
        keeps=(
            'She said "we stay"† and left.\n† The mayor was not asked.',
            'The "port†" is shut, "Smith†, 2019" says.',
            "J. Smith†and B. Dahl† wrote it.",
        ),
        about="A dagger that a repair made of a closing quotation mark and the blank after it.",
    ),
    Repair(
        "encoding.lost-ligature",
        before="of??ce and di??erent, the of�ce",
        after="office and different, the office",
        keeps=("What?? No??way", "Why? First of all", "na�ve", "s??t"),
        about="ff, fi, fl, ffi or ffl, where one English word of the news fits, and only one.",
    ),
)


def _apostrophe(m: re.Match[str]) -> str | None:
    return "’" if is_apostrophe(m.string, m.start(), m.end()) and not in_url(m) else None


def _straight(m: re.Match[str]) -> str | None:
    return "'" if is_apostrophe(m.string, m.start(), m.end()) else None


def _misread(m: re.Match[str]) -> str | None:
    """Return the apostrophe that a letter of DOS was, if the word before it is English."""
    text, at = m.string, m.start()
    stem = re.split(r"[\W_]", text[max(0, at - 24) : at])[-1].lower()
    near = text[max(0, at - 300) : at + 300]  # a line may be long, and hold many
    sure = stem in _STEMS or (text[m.end()] != "t" and _ENGLISH.search(near))
    return _apostrophe(m) if sure else None


def _ligature(m: re.Match[str]) -> str | None:
    """Return the word that *m* was: lost characters and the letters of the word."""
    from newsclean.encoding.ligature_words import WORDS

    text, start, end = m.string, m.start(), m.end()
    first, last = start, end
    while start - first < _LONGEST_PART and text[first - 1 : first] in _LETTERS:
        first -= 1
    while last - end < _LONGEST_PART and text[last : last + 1] in _LETTERS:
        last += 1
    before, after = text[first:start], text[end:last]
    if not after or (not before and len(m[0]) < 2) or len(before + after) < 3 or in_url(m):
        return None
    fits = [
        new for new in ("ff", "fi", "fl", "ffi", "ffl") if (before + new + after).lower() in WORDS
    ]
    if len(fits) != 1:
        return None
    return fits[0].upper() if (before + after).isupper() else fits[0]


_ENDING = r"(?:s|t|re|ve|ll|d|m)\b"
_STEMS = frozenset(
    """
    it he she that what there here who let how where i you we they don won can isn aren wasn weren
    didn doesn hasn haven hadn couldn wouldn shouldn mustn needn ain
    """.split()
)
_LIGATURE = "encoding.lost-ligature"
_LETTERS = frozenset(ascii_letters)
_LONGEST_PART = 20
_SHORT = 20
"""Characters of a line of which it is kept in mind what its marks were."""
_ROWS = {
    "?": (
        Substitution("encoding.question-mark", (), r"\?(?=[A-Za-z])(?<=\w.)", _apostrophe),
        Substitution(_LIGATURE, (), r"\?\??(?=[a-z])(?<!\?\?\?)", _ligature),
    ),
    "�": (Substitution(_LIGATURE, (), r"�{1,3}(?=[a-z])(?<=[A-Za-z]�)", _ligature),),
    "â": (Substitution("encoding.stripped-mark", ("â",), r"â(?<=\d.)(?:\?\?)?(?=\d)", "–"),),
    "¿": (Substitution("encoding.odd-apostrophe", (), r"¿(?<=\w.)(?=\w)", _apostrophe),),
    "´": (Substitution("encoding.odd-apostrophe", (), r"´(?<=\w.)(?=\w)", _straight),),
    "Æ": (Substitution("encoding.odd-apostrophe", (), rf"Æ(?<=[a-z].)(?={_ENDING})", _misread),),
    "ĺ": (Substitution("encoding.odd-apostrophe", (), rf"ĺ(?<=[a-z].)(?={_ENDING})", _misread),),
    "`": (Substitution("encoding.odd-apostrophe", (), r"`(?<=\w.)(?=\w)", _straight),),
}
_LETTER_A = late(r"â(?!(?:[stdm]|re|ve|ll)\b)[^\W\d_A-Z]")  # "château": â is itself here
_LOST = late("�+")
_ENGLISH = late(r"\b(?:the|and|of|to|that|was|said|is|it)\b|nâ(?:\?\?)?t\b")


def _find(text: str) -> Sequence[Edit]:
    edits = substitute(text, _ROWS)
    if "�" in text:
        # Three for each character are the bytes of its UTF-8, read as ASCII.
        runs = matches_at("�", _LOST, text)
        width = 3 if all(len(run[0]) % 3 == 0 for run in runs) else 1
        edits += _marks(text, "encoding.lost-mark", "�", rf"(?<!�)�{{1,{2 * width}}}(?!�)", width)
    if "â" in text and not _LETTER_A.search(text) and _ENGLISH.search(text):
        edits += _marks(text, "encoding.stripped-mark", "â", r"â(?:\?\?)?", 3)
    if "†" in text:
        edits += daggers(text)
    return sparing(text, first_apart(edits)) if edits else edits


def _marks(text: str, rule: str, sign: str, pattern: str, width: int) -> Iterator[Edit]:
    """Yield the edits of the lost marks of each line that contains *sign*.

    A match of *pattern* is one mark for each *width* of its characters; a closing quote may follow
    another directly.
    """
    at = text.find(sign)
    while at >= 0:
        begin = line_start(text, at)
        end = line_end(text, at)
        line = text[begin:end]
        if line != sign:  # nothing beside it says what it was
            judged = _short_judged if end - begin <= _SHORT else _judged
            for start, stop, new in judged(line, sign, pattern, width):
                yield Edit(begin + start, begin + stop, new, (rule,))
        at = text.find(sign, end)


def _judged(line: str, sign: str, pattern: str, width: int) -> tuple[tuple[int, int, str], ...]:
    """The marks of *line* that are known: start, end and what each was."""
    spans = [
        (start, min(start + width, m.end()))
        for m in matches_at(sign, re.compile(pattern), line)
        for start in range(m.start(), m.end(), width)
    ]
    marks = marks_of(line, spans)
    # The letter "â" must be explained wherever it is, and once by more than a dash.
    if sign != "�" and (None in marks or not ("’" in marks or "”" in marks)):
        return ()
    found = zip(spans, marks, strict=True)
    return tuple((start, stop, new) for (start, stop), new in found if new is not None)


_short_judged = lru_cache(maxsize=256)(_judged)  # a mark by itself, on every line of a text


def _cue() -> tuple[tuple[str, ...], ...]:
    return cue_of(_ROWS, "[�â†]")


lost = CodeNormalizer("encoding.lost", _find, RULES, cue=_cue)
