"""Take Markdown off a text: only the text that a reader sees is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.dress.gate import is_dressed
from newsclean.dress.markdown import undress
from newsclean.dress.pieces import BLOCKS, Dress, Kind
from newsclean.edits import Edit
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair

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
    before="It is **quite** _shut_ now⟨3⟩.",
    after="It is quite shut now.",
    keeps=("5 * 3 * 2 and snake_case_name",),
    about="Marks of emphasis and code, and numbers of links.",
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
    keeps=("C:\\ports\\varna",),
    about="Backslashes before marks.",
)
_RULES: Final = {
    **dict.fromkeys((Kind.OPEN, Kind.CLOSE, Kind.KEPT, Kind.CITATION), _MARK.id),
    **dict.fromkeys((Kind.IMAGE, Kind.HIDDEN), _IMAGE.id),
    **dict.fromkeys((*BLOCKS, Kind.TAIL, Kind.UNDERLINE), _LINE.id),
    Kind.ESCAPE: _ESCAPE.id,
    Kind.WRAP: _LINK.id,
}


def _plain(text: str) -> Sequence[Edit]:
    """The edits that take the Markdown off *text*."""
    if not is_dressed(text):
        return ()
    dress = undress(text)
    return [
        Edit(piece.start, piece.end, piece.new, (_rule(dress, i),))
        for i, piece in enumerate(dress.pieces)
        if piece.start < piece.end
    ]


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
