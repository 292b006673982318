"""Undress a Markdown text: find its dress, and what is read of it.

It takes Markdown as tools write it, which break links over lines and put them around blocks.

>>> dress = undress("* [Read *more*](https://tide.example)\\n\\n![The port](a.jpg)\\n\\nIt rains.")
>>> dress.reading, [piece.kind for piece in dress.pieces]
('Read more\\n\\nIt rains.', ['item', 'open', 'open', 'close', 'close', 'hidden'])
"""

from __future__ import annotations

from newsclean.dress.blocks import blocks_of
from newsclean.dress.hidden import with_breaks
from newsclean.dress.pieces import Dress, Kind, Piece
from newsclean.text.last_text import of_last_text

__all__ = ["undress"]


@of_last_text
def undress(text: str) -> Dress:
    """Return *text* with what is read of it and the pieces of its dress."""
    pieces = with_breaks(text, _pieces(text))
    places: list[int] = []
    read: list[str] = []
    done = at = 0
    for start, end, new, _, _ in pieces:
        at += start - done
        places.append(at)
        if start > done:
            read.append(text[done:start])
        if new:
            read.append(new)
            at += len(new)
        done = end
    read.append(text[done:])
    reading = "".join(read) if pieces else text
    return Dress(text, reading, tuple(pieces), tuple(places))


def _pieces(text: str) -> list[Piece]:
    """The pieces of all blocks of *text*; unread lines beside each other are one piece."""
    found: list[Piece] = []
    for at, block in blocks_of(text):
        rows = block.pieces
        number = len(found)
        if found and rows and found[-1].kind == rows[0][3] == Kind.HIDDEN:
            last = found[-1]
            if not text[last.end : at + rows[0][0]].strip():
                found[-1] = last._replace(end=at + rows[0][1])
                rows = rows[1:]
                number -= 1
        found += [
            Piece(start + at, end + at, new, kind, mate if mate < 0 else mate + number)
            for start, end, new, kind, mate in rows
        ]
    return found
