"""Remove or replace invisible characters that confuse programs.

Characters with a meaning are kept: joiners of Persian, Indic scripts and emoji; direction marks in
a text with right-to-left letters; word breaks of Thai and its neighbours; the spaces that French
puts before its punctuation, and those that group the digits of a number.

>>> [edit[:3] for edit in invisible("govern\\u200bment of\\xa0the")]
[(6, 7, ''), (14, 15, ' ')]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from newsclean.edits import Edit
from newsclean.encoding.beyond_ascii import unusual
from newsclean.encoding.citations import citations
from newsclean.encoding.unreadable import sparing
from newsclean.rules.code import ALL, CodeNormalizer
from newsclean.rules.rows import Repair
from newsclean.text.codes import compiled
from newsclean.text.fences import is_within
from newsclean.text.search import places_of

__all__ = ["invisible"]

RULES = (
    Repair(
        "encoding.invisible",
        before="govern\u200bment\u2060 of\u200e the",
        after="government of the",
        keeps=(
            "می\u200cخواهم",
            "👨\u200d👩\u200d👧",
            "ภาษา\u200bไทย",
            "אמר \u200fב-2020\u200e (BBC)",
        ),
        about="Zero-width spaces, word joiners, direction marks.",
    ),
    Repair(
        "encoding.soft-hyphen",
        before="gov\xadern\xadment " * 12 + "of the par\xad\n  liament",
        after="government " * 12 + "of the parliament",
        keeps=(
            "Vladi\xadmir and the gov\xadern\xadment",
            "Vor\xad\nund Nachteile",
            "Pier\xad\n\nmarket",
        ),
        about="Where a word may break: at the end of a line, and in a text that its page "
        "hyphenated: dozens of them, so that no word is found. Else a few are the writer's.",
    ),
    Repair(
        "encoding.no-break-space",
        before="the\xa0Army\u2002said",
        after="the Army said",
        keeps=(
            "« Oui\u202f! »",
            "«\xa0Non\xa0» : 10\u202f000 habitants, 50\xa0%",
            "東京\u3000大阪",
        ),
        about="No-break, en, em and other fixed spaces become a space.",
    ),
    Repair(
        "encoding.citation",
        before="It is shut.\ue200cite\ue202turn0search3\ue202turn0news12\ue201 It rains.",
        after="It is shut. It rains.",
        keeps=("It is shut, cite turn0search3 as a source.",),
        about="Citations of language models between private-use characters, with their content.",
    ),
    Repair(
        "encoding.icon",
        before="Bread\uf09a and butter",
        after="Bread and butter",
        about="Private-use characters: glyphs of an icon font, nothing without it.",
    ),
)
_SPACES = "\xa0\u1680\u2000-\u200a\u202f\u205f"
_MARKS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_ZERO_WIDTH = "\xad\u180e\u200b\u2060-\u2064"
_ICONS = "\ue000-\uf8ff"
_GROUPING = "\xa0\u2007\u2009\u202f"
_OPENS_FRENCH = frozenset("«‹")
_AFTER_FRENCH_SPACE = frozenset("!?:;»›%")
_UNITS = frozenset("€$£°")
_HYPHENATED = 24
"""Minimum soft hyphens of a page that is hyphenated; sound news has only a few."""
_FEW = 4
"""Maximum characters that are searched for one by one."""
_FAR = 2
"""The second part of the cue."""
_BULLET = "\uf0b7"  # Word's bullet, from the font Symbol

_MARK_CHARACTERS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


def _find(text: str) -> Sequence[Edit]:
    signs = set() if text.isascii() else {*_unseen().findall(unusual(text))}
    if not signs:
        return []
    edits = citations(text)
    gone = [(edit.start, edit.end) for edit in edits]
    marks_meant = None  # known once a direction mark is met
    hyphenated = text.count("\xad") >= _HYPHENATED
    done = 0
    for at in _places(text, signs):
        char = text[at]
        if at < done or (gone and is_within(at, gone)):
            continue
        if char in _MARK_CHARACTERS:
            if marks_meant is None:
                marks_meant = _right_to_left().search(text) is not None
            if not marks_meant:
                edits.append(Edit(at, at + 1, "", ("encoding.invisible",)))
            continue
        if char == "\xad":
            done = _end_of_break(text, at)
            if hyphenated or done > at + 1:
                edits.append(Edit(at, done, "", ("encoding.soft-hyphen",)))
            continue
        made = _replacement(text, at, char)
        if made is not None:
            new, rule = made
            edits.append(Edit(at, at + 1, new, (rule,)))
    return sparing(text, sorted(edits) if gone else edits) if edits else edits


def _places(text: str, signs: set[str]) -> Iterable[int]:
    """Return in order where one of *signs* is in *text*, which contains them and no others.

    Most texts have one or two of them, and a search for each is faster than one for the class.
    """
    if len(signs) > _FEW:
        return (m.start() for m in _unseen().finditer(text))
    return sorted(at for sign in signs for at in places_of(sign, text))


def _end_of_break(text: str, at: int) -> int:
    """Return the end of the soft hyphen at *at*, which may include a line break after it.

    "Vor\xad\nund Nachteile" are two words.
    """
    m = _line_break().match(text, at + 1)
    if m is None or not text[at - 1 : at].isalpha() or at == 0:
        return at + 1
    sound = text[at - 1].isupper() or not text[m.end()].isupper()
    return m.end() if sound else at + 1


@cache
def _line_break() -> re.Pattern[str]:
    return compiled(r"[ \t\xa0]{0,40}\n[ \t\xa0\u3000]{0,80}(?!(?:und|oder|and|or)\b)(?=[^\W\d_])")


def _replacement(text: str, at: int, char: str) -> tuple[str, str] | None:
    """Return the replacement of *char* at *at* in *text*, and its rule; ``None`` to keep it."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if "\ue000" <= char <= "\uf8ff":
        if any("\u3400" <= beside <= "\u9fff" for beside in (before, after)):
            return None  # a Chinese character that Unicode lacked when the text was written
        return "•" if char == _BULLET else "", "encoding.icon"
    if char in "\u200b\u180e" and (_unspaced(before) or _unspaced(after)):
        return None
    if char in "\u180e\u200b" or "\u2060" <= char <= "\u2064":
        return "", "encoding.invisible"
    # At an end of the text as at an end of a line: below "«\xa0", the line of a button may go.
    french = before in _OPENS_FRENCH or after in _AFTER_FRENCH_SPACE
    number = before.isdigit() and (after.isdigit() or after in _UNITS)
    if char in _GROUPING and (french or number):
        return None
    return " ", "encoding.no-break-space"


def _unspaced(char: str) -> bool:
    """Whether *char* is of a script without spaces: Thai to Burmese, Khmer, Mongolian."""
    return (
        "\u0e00" <= char <= "\u0eff" or "\u1000" <= char <= "\u109f" or "\u1780" <= char <= "\u18af"
    )


@cache
def _unseen() -> re.Pattern[str]:
    """One class, because a search for each of its characters would cost more."""
    return compiled(f"[{_ZERO_WIDTH}{_MARKS}{_SPACES}{_ICONS}]")


@cache
def _far() -> re.Pattern[str]:
    """Characters that depend on others anywhere in the text."""
    return compiled(f"[\xad{_MARKS}]")


@cache
def _right_to_left() -> re.Pattern[str]:
    return compiled(
        "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
    )


class _Invisible(CodeNormalizer):
    """Repairs invisible characters; direction marks depend on letters anywhere in the text."""

    __slots__ = ()

    @property
    def is_local(self) -> bool:
        return False

    def recheck(self, text: str, near: str, shown: int = ALL) -> Sequence[Edit]:
        if text.isascii() or not shown:
            return ()
        anywhere = shown & _FAR and _far().search(text)
        return self.find(text) if anywhere or _unseen().search(unusual(near)) else ()


def _cue() -> tuple[tuple[str, ...], ...]:
    from newsclean.regexes.windows import windows  # a wheel has the cue ready-made

    return windows([_unseen().pattern]), windows([_far().pattern])


invisible = _Invisible("encoding.invisible", _find, RULES, scope="line", cue=_cue)
