"""Repair single words that were read in a wrong encoding, in a text that is otherwise sound.

ftfy decodes whole lines, and the sequences that are wrong anywhere.  The others are judged here one
by one: their bytes must be UTF-8 for characters that fit in that place.

>>> [edit[:3] for edit in misread("Erdoğan and ErdoÄŸan, donΓÇÖt, РњРѕСЃРєРІР°")]
[(16, 18, 'ğ'), (25, 28, '’'), (31, 43, 'Москва')]
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newsclean.edits import Edit
from newsclean.encoding.beyond_ascii import unusual
from newsclean.encoding.substitutions import Substitution, cue_of, substitute
from newsclean.encoding.unreadable import sparing
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair

__all__ = ["misread"]

RULES = (
    Repair(
        "encoding.misread-letter",
        before="President ErdoÄŸan spoke",
        after="President Erdoğan spoke",
        keeps=("“Ä” und „Å“", "ÄŸ", "Åland, Ångström, SÄCHSISCHE ÄRZTE"),
        about="One Turkish or Central European letter as two, read in Windows-1252.",
    ),
    Repair(
        "encoding.misread-dos",
        before="donΓÇÖt ÔÇ£goÔÇØ, caf├⌐",
        after="don’t “go”, café",
        keeps=("ΓΔ, ΓÇ", "┌──┬──┐ ├──┤"),
        about="UTF-8 read in code page 437 or 850.",
    ),
    Repair(
        "encoding.misread-mac",
        before="Hodeida‚Äôs pi√π, donÕt: ÒHello,Ó he said",
        after="Hodeida’s più, don’t: “Hello,” he said",
        keeps=("√2 × π, 2√π", "CANÇÕES, PERÒ", "‚Äpfel‘"),
        about="UTF-8 read in MacRoman, and MacRoman's quotes read in Windows-1252.",
    ),
    Repair(
        "encoding.misread-cyrillic",
        before="РњРѕСЃРєРІР° и п╪п╬я│п╨п╡п╟",
        after="Москва и москва",
        keeps=("РФ, СССР и США", "Рим. Ростов"),
        about="Cyrillic UTF-8 read in Windows-1251 or KOI8-R.",
    ),
    Repair(
        "encoding.misread-gbk",
        before="鈥淚t鈥檚 over,鈥� she said: 窶彿t窶冱 fine.",
        after="“It’s over,” she said: “it’s fine.",
        keeps=("“鈥” is U+9225", "鈥檚这样的乱码", "鈥滀腑鍥解€�, 涓滀含", "貧窶の冱", "no鈥? he"),
        about="Marks of UTF-8 that were read in GBK or Shift-JIS, in a line of another language. "
        "Before a blank a byte is lost, and `encoding.lost-mark` says which mark it was.",
    ),
    Repair(
        "encoding.stray-a-circumflex",
        before="he saidÂ, afterÂ that.",
        after="he said, after that.",
        keeps=("Â, â and Ă are letters", "ÂNGELA", "PÂTÉ, AÇÃO DA CÂMARA"),
        about="The first half of a no-break space that was read in Windows-1252.",
    ),
)
_MARKS = frozenset("’‘“”‚„–—…•™€†‡«»·\xa0")
_MISREAD = re.compile("[鈥窶].")  # the first two bytes of a mark, in GBK and in Shift-JIS
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u4e00-\u9fff]{2}")
_NEAR = 200
"""Characters on either side in which no Chinese or Japanese may be."""
_ROUND = "[\xa0-\u2fff]"  # anything that a byte beyond ASCII is read as


def _reread(
    encodings: tuple[str, ...], belongs: Callable[[re.Match[str], str], bool]
) -> Callable[[re.Match[str]], str | None]:
    """Return a function that decodes a match as UTF-8 that was misread in one of *encodings*."""

    def new(m: re.Match[str]) -> str | None:
        for encoding in encodings:
            try:
                text = m[0].encode(encoding).decode()
            except UnicodeError:
                continue
            if belongs(m, text):
                return text
        return None

    return new


def _is_mark(_: re.Match[str], text: str) -> bool:
    return text in _MARKS


def _in_word(m: re.Match[str], text: str) -> bool:
    """Whether *text* is a letter that continues the word before or after it."""
    before, after = m.string[m.start() - 1 : m.start()], m.string[m.end() : m.end() + 1]
    return text.isalpha() and (_lower(before) or (_lower(after) and not before.isdigit()))


def _extended(m: re.Match[str], text: str) -> bool:
    """Whether *text* is a letter of Latin Extended-A where "Ä" or "Å" cannot be."""
    before, after = m.string[m.start() - 1 : m.start()], m.string[m.end() : m.end() + 1]
    if not ("\u0100" <= text <= "\u017f"):
        return False
    if _lower(before):  # no language puts a capital there
        return True
    if m[0][1].isalpha():  # "Åžener", "ERDOÄžAN"
        return m[0][1].islower() or after.islower()
    return m[0][1] not in "‘’“”‚„‹›«»…–—•\xa0" and after.isalpha()


def _east_asian(encoding: str) -> Callable[[re.Match[str]], str | None]:
    """Return a function that decodes a mark and an ASCII letter that were read in *encoding*."""

    def new(m: re.Match[str]) -> str | None:
        text, start, end = m.string, m.start(), m.end()
        before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
        near = before + text[end : end + _NEAR].partition("\n")[0]
        if _EAST_ASIAN.search(_MISREAD.sub("", near)):  # mojibake of a whole line, or about it
            return None
        if m[0][1] == "\ufffd":  # the blank after the mark made it invalid: see lost_marks
            return "\ufffd"
        try:
            found = m[0].encode(encoding).decode()
        except UnicodeError:
            return None
        return found if found[0] in _MARKS and found[1:].isalpha() and found[1:].isascii() else None

    return new


def _lower(char: str) -> bool:
    return char.isalpha() and char.islower()


def _is_cyrillic(m: re.Match[str], text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 3 and all("\u0400" <= char <= "\u045f" for char in letters)


def _closes(m: re.Match[str]) -> str | None:
    near = m.string[max(0, m.start() - 600) : m.start()].rpartition("\n")[2]
    return "”" if "Ò" in near else None


def _stray(m: re.Match[str]) -> str | None:
    text, at = m.string, m.start()
    before = text[at - 1 : at]
    if before.isspace() or not before:
        # On its own it may be the letter; two in a row are spaces.
        return "" if "Â" in (text[max(0, at - 2) : at - 1], text[at + 2 : at + 3]) else None
    if before == "A":
        return None if text[at - 2 : at - 1].isalpha() else ""
    return None if before.isupper() else ""


def _pairs(leads: str, encoding: str) -> str:
    """Return the pattern of words whose letters were UTF-8 and were read in *encoding*."""
    seconds = re.escape(bytes(range(0x80, 0xC0)).decode(encoding, "ignore"))
    word = f"(?:[{leads}][\x98{seconds}])+"
    return f"{word}(?:[ ,.!?-]{{1,2}}{word})*"


_MARK, _LETTER = _reread(("cp437", "cp850"), _is_mark), _reread(("cp437", "cp850"), _in_word)
_ROWS: dict[str, tuple[Substitution, ...]] = {
    lead: (
        Substitution(
            "encoding.misread-letter", (lead,), f"{lead}{_ROUND}", _reread(("cp1252",), _extended)
        ),
    )
    for lead in "ÄÅ"
}
_ROWS |= {
    # Russian has "Р" and "С" in every line, and seldom what follows them in mojibake.
    pair[1]: (
        Substitution(
            "encoding.misread-cyrillic",
            (pair,),
            _pairs("РС", "cp1251"),
            _reread(("cp1251",), _is_cyrillic),
        ),
    )
    for pair in ("Рѕ", "Р°", "Рµ", "СЃ")
}
_ROWS |= {
    "Γ": (Substitution("encoding.misread-dos", ("ΓÇ", "Γä", "Γé"), r"Γ[Çäé].", _MARK),),
    "Ô": (Substitution("encoding.misread-dos", ("ÔÇ", "Ôä", "Ôé"), r"Ô[Çäé].", _MARK),),
    "├": (Substitution("encoding.misread-dos", (), f"├{_ROUND}", _LETTER),),
    "‚": (
        Substitution(
            "encoding.misread-mac",
            ("‚Ä", "‚Ç", "‚Ñ"),
            f"‚[ÄÇÑ]{_ROUND}",
            _reread(("mac-roman",), _is_mark),
        ),
    ),
    "√": (
        Substitution("encoding.misread-mac", (), f"√{_ROUND}", _reread(("mac-roman",), _in_word)),
    ),
    "Õ": (
        Substitution(
            "encoding.misread-mac",
            ("Õ",),
            r"Õ(?:(?<=[a-z].)(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=[a-z]s.)(?=\s))",
            "’",
        ),
    ),
    "Ó": (
        Substitution(
            "encoding.misread-mac",
            ("Ò",),
            r"Ò(?<![^\s(].)(?=[A-Za-z0-9][^ÒÓ\n]{0,600}[a-z.,!?…]Ó(?!\w))",
            "“",
        ),
        Substitution("encoding.misread-mac", ("Ò",), r"Ó(?<=[a-z.,!?…].)(?!\w)", _closes),
    ),
    "╬": (
        Substitution(
            "encoding.misread-cyrillic",
            ("п╬",),
            _pairs("пя", "koi8-r"),
            _reread(("koi8-r",), _is_cyrillic),
        ),
    ),
    "Â": (Substitution("encoding.stray-a-circumflex", ("Â",), r"Â(?=[\s.,;:!?)\"”’]|$)", _stray),),
}
_ROWS |= {
    sign: (
        Substitution("encoding.misread-gbk", (), f"{sign}[一-\u9fff\ufffd]", _east_asian(encoding)),
    )
    for sign, encoding in (("鈥", "gbk"), ("窶", "cp932"))
}

_BY_CHANCE = frozenset(("encoding.misread-letter", "encoding.stray-a-circumflex"))
"""Rules for sequences that two bytes of another encoding may look like by chance."""


def _find(text: str) -> Sequence[Edit]:
    edits = [] if text.isascii() else substitute(text, _ROWS, unusual(text))
    if not edits:
        return edits
    letters = [edit for edit in edits if edit.rules[0] in _BY_CHANCE]
    kept = sparing(text, letters)
    if len(kept) == len(letters):
        return edits
    return sorted([*kept, *(edit for edit in edits if edit.rules[0] not in _BY_CHANCE)])


def _cue() -> tuple[tuple[str, ...], ...]:
    return cue_of(_ROWS)


misread = CodeNormalizer("encoding.misread", _find, RULES, scope="line", cue=_cue)
