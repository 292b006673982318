"""Identify the lost marks of one line: apostrophes, dashes, and quotes that pair.

Each mark is judged by its neighbours; opening and closing quotes are then matched with each
other.  A mark without a partner is not restored: it may have been a letter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto

from newsclean.encoding.contractions import is_apostrophe, is_plural_possessive

__all__ = ["Span", "marks_of"]

Span = tuple[int, int]


class Kind(Enum):
    """The kinds of a lost mark, as its neighbours show them."""

    APOSTROPHE = auto()
    DASH = auto()
    OPENING = auto()
    CLOSING = auto()
    LETTER = auto()


_ENGLISH_WORDS = "the and of to in is a for on that with was he it at by from as are his"
_FOREIGN_WORDS = """
de la el los las que un una le les des du et est dans pour par und der die das ist nicht den
von mit ein eine o os da dos em um uma il di che per con non och att som en er ei
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_FOREIGN = frozenset(_FOREIGN_WORDS.split())
_BEFORE_OPENING = frozenset("([—–-/“‘\"'")
_AFTER_OPENING = frozenset("[(.…“‘#@")
_BEFORE_CLOSING = frozenset(".,!?…%)]’”\"'*")
_AFTER_CLOSING = frozenset(".,;:!?)]—–-/’”\"'")


def marks_of(line: str, spans: Sequence[Span]) -> list[str | None]:
    """Return what the marks at *spans* of *line* were; ``None`` for those that cannot be known.

    >>> marks_of("?So it?s,? he said of Jos?.", [(0, 1), (6, 7), (9, 10), (25, 26)])
    ['“', '’', '”', None]
    """
    kinds: list[Kind] = []
    for i in range(len(spans)):
        kinds.append(_kind(line, spans, i, kinds))
    if _foreign(line):
        # Whether "d�s" is "dés" only its reader knows, and quotes differ from language to language.
        kinds = [kind if kind is Kind.DASH else Kind.LETTER for kind in kinds]
    _drop_letters(line, spans, kinds)
    marks = [_alone(kind) for kind in kinds]
    outer: list[int] = []
    for i, j in _pairs(kinds):
        while outer and outer[-1] < i:
            outer.pop()
        marks[i], marks[j] = "‘’" if len(outer) % 2 else "“”"
        outer.append(j)
    for i, (start, end) in enumerate(spans):
        if marks[i] is None and start == 0 and kinds[i] is Kind.OPENING and line[end].isalpha():
            marks[i] = "“"  # the quote continues in the next paragraph
        elif marks[i] is None and kinds[i] is Kind.CLOSING and line[max(0, start - 1)] in ",!?":
            marks[i] = "”"  # the quote began in an earlier one
        elif marks[i] is None and is_plural_possessive(line, start, end):
            marks[i] = "’"
    return marks


def _alone(kind: Kind) -> str | None:
    """The mark of *kind* if it needs no other to be known."""
    if kind is Kind.APOSTROPHE:
        return "’"
    return "–" if kind is Kind.DASH else None


def _kind(line: str, spans: Sequence[Span], i: int, kinds: Sequence[Kind]) -> Kind:
    start, end = spans[i]
    before, after = line[max(0, start - 1) : start], line[end : end + 1]
    if is_apostrophe(line, start, end):
        return Kind.APOSTROPHE
    if before.isdigit() and re.match(r"\$?\d", line[end : end + 2]):
        return Kind.DASH
    if not before.strip() and not after.strip():
        if start > 0 and end < len(line):
            return Kind.DASH
        # "� A whole line in quotes that stand apart �"
        if len(spans) > 1 and spans[0][0] == 0 and spans[-1][1] == len(line):
            return Kind.OPENING if start == 0 else Kind.CLOSING
        return Kind.LETTER
    follows = kinds[-1] if i > 0 and spans[i - 1][1] == start else None
    leads = i + 1 < len(spans) and spans[i + 1][0] == end
    opens = not before.strip() or before in _BEFORE_OPENING or follows is Kind.OPENING
    if opens and (after.isalpha() or after in _AFTER_OPENING or (leads and after)):
        return Kind.OPENING
    glued = line[end + 1 : end + 2].isalnum()  # "terribl�.y" is one broken word
    closes = before.isalnum() or before in _BEFORE_CLOSING or follows is Kind.CLOSING
    if closes and (not after.strip() or (after in _AFTER_CLOSING and not glued) or leads):
        return Kind.CLOSING
    return Kind.LETTER


def _drop_letters(line: str, spans: Sequence[Span], kinds: list[Kind]) -> None:
    """Treat surplus closing marks without punctuation beside them as letters.

    "�I met Jos� there,� she said": two marks close, one opens.
    """
    excess = kinds.count(Kind.CLOSING) - kinds.count(Kind.OPENING)
    if excess <= 0:
        return
    last = max((i for i, kind in enumerate(kinds) if kind is Kind.CLOSING), default=-1)
    for i, (start, end) in enumerate(spans[: max(0, last)]):
        if excess <= 0:
            return
        ends_word = line[max(0, start - 1)].isalnum() and line[end : end + 1] == " "
        if kinds[i] is Kind.CLOSING and ends_word:
            kinds[i] = Kind.LETTER
            excess -= 1


def _pairs(kinds: Sequence[Kind]) -> list[Span]:
    """Match each closing mark with the last open one; return the pairs as they open."""
    pairs: list[Span] = []
    opened: list[int] = []
    for i, kind in enumerate(kinds):
        if kind is Kind.OPENING:
            opened.append(i)
        elif kind is Kind.CLOSING and opened:
            pairs.append((opened.pop(), i))
    return sorted(pairs)


def _foreign(line: str) -> bool:
    """Whether *line* is in a Romance language or German rather than English."""
    words = re.findall(r"[a-z]+", line.lower() if line.isupper() else line)
    return sum(map(_FOREIGN.__contains__, words)) > sum(map(_ENGLISH.__contains__, words))
