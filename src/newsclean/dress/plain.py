"""Take Markdown off a text: only the text that a reader sees is left."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from newsclean.dress.gate import is_dressed
from newsclean.dress.markdown import undress
from newsclean.dress.pieces import BLOCKS, Dress, Kind
from newsclean.edits import Edit, apply
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair
from newsclean.text.edges import cut_line_end, line_start
from newsclean.text.late import late

__all__ = ["PLAIN"]

_LINK = Repair(
    "markdown.link",
    before="Read [the report](https://gov.example/a) and <https://gov.example/b>.",
    after="Read the report and https://gov.example/b.",
    keeps=("The port [sic] (again) is shut.",),
    about="A link becomes its words.",
)
_IMAGE = Repair(
    "markdown.image",
    before="It rains.\n\n![A wave](a.jpg)\n\nThe port is shut.",
    after="It rains.\n\nThe port is shut.",
    keeps=("Wow! [sic] (again)",),
    about="Images, rules and lists of addresses, of which no word is read.",
)
_MARK = Repair(
    "markdown.mark",
    before="It is **quite** _shut_ now⟨3⟩. Type `git status`.",
    after="It is quite shut now. Type git status.",
    keeps=("5 * 3 * 2 and snake_case_name", "The sign is `&amp;`, and `a  ,b` has blanks."),
    about="Marks of emphasis and numbers of links; those of code that no repair could change.",
)
_LINE = Repair(
    "markdown.line",
    before="# Port shut\n\n> **It rains.**\n>\n> It storms.",
    after="Port shut\n\nIt rains.\n\nIt storms.",
    keeps=("#port is a tag.",),
    about="Headings, items, quotations and hard breaks become plain lines.",
)
_ESCAPE = Repair(
    "markdown.escape",
    before="**Rule 1\\.** Never sail\\!",
    after="Rule 1. Never sail!",
    keeps=("C:\\ports\\varna", "A tool writes \\[Port\\](a.html) here."),
    about="Backslashes before marks, unless these would be Markdown without them.",
)
_RULES: Final = {
    **dict.fromkeys((Kind.OPEN, Kind.CLOSE, Kind.KEPT, Kind.CITATION), _MARK.id),
    **dict.fromkeys((Kind.IMAGE, Kind.HIDDEN), _IMAGE.id),
    **dict.fromkeys((*BLOCKS, Kind.TAIL, Kind.UNDERLINE), _LINE.id),
    Kind.ESCAPE: _ESCAPE.id,
    Kind.WRAP: _LINK.id,
}

_NEAR: Final = 80
"""Characters beside code in which its line is searched for other words."""
_WORDS: Final = late(r"[\w/-]+(?: [\w/-]+)*+")


def _plain(text: str) -> Sequence[Edit]:
    """The edits that take the Markdown off *text*."""
    if not is_dressed(text):
        return ()
    dress = undress(text)
    kept = _code_that_a_repair_may_change(dress)
    edits = _without_marks(dress, kept)
    if _ESCAPE.id not in {edit.rules[0] for edit in edits} or not _has_marks(apply(text, edits)):
        return edits
    escapes = {i for i, piece in enumerate(dress.pieces) if piece.kind == Kind.ESCAPE}
    return _without_marks(dress, kept | escapes)


def _without_marks(dress: Dress, kept: Set[int]) -> list[Edit]:
    """The edits that take off all pieces of *dress* but those *kept*."""
    return [
        Edit(piece.start, piece.end, piece.new, (_rule(dress, i),))
        for i, piece in enumerate(dress.pieces)
        if piece.start < piece.end and i not in kept
    ]


def _has_marks(text: str) -> bool:
    """Whether *text* holds Markdown other than code."""
    return is_dressed(text) and any(piece.kind != Kind.KEPT for piece in undress(text).pieces)


def _code_that_a_repair_may_change(dress: Dress) -> set[int]:
    """The marks of code that is more than words, or a line of its own: without them it is prose."""
    reading = dress.reading
    kept: set[int] = set()
    for i, piece in enumerate(dress.pieces):
        if piece.kind == Kind.KEPT and piece.mate > i and piece.start < piece.end:
            closer = dress.pieces[piece.mate]
            start, end = dress.places[i], dress.places[piece.mate]
            first = line_start(reading, start, start - _NEAR)
            last = cut_line_end(reading, end, _NEAR)
            is_alone = not reading[first:start].strip() and not reading[end:last].strip()
            if is_alone or not _WORDS.fullmatch(dress.text, piece.end, closer.start):
                kept |= {i, piece.mate}
    return kept


def _rule(dress: Dress, i: int) -> str:
    piece = dress.pieces[i]
    if piece.kind in (Kind.OPEN, Kind.CLOSE, Kind.ADDRESS):
        first = dress.pieces[piece.mate] if piece.kind == Kind.CLOSE else piece
        if dress.text[first.start] in "[<":
            return _LINK.id
    return _RULES[piece.kind]


PLAIN: Final = CodeNormalizer("plain", _plain, (_LINK, _IMAGE, _MARK, _LINE, _ESCAPE), written=True)
"""Takes Markdown off: link text without its address, images gone, lists and headings plain lines.

>>> from newsclean import NEWS, PLAIN
>>> NEWS.plus(PLAIN).clean("# Port shut\\n\\nThe [port](https://tide.example/a) is **shut**.")
'Port shut\\n\\nThe port is shut.'
"""
