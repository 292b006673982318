"""Cut a stream of bytes into blocks of whole lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

__all__ = ["BLOCK", "line_blocks"]

BLOCK = 1 << 18
"""Bytes of a block: large enough to be passed on cheaply, small enough to be cleaned at once."""


def line_blocks(pieces: Iterable[bytes], size: int = BLOCK) -> Iterator[bytes]:
    r"""Yield the bytes of *pieces* in blocks of about *size* bytes that end with a line.

    >>> list(line_blocks([b"one\ntw", b"o\nthree\nfo", b"ur"], size=4))
    [b'one\n', b'two\nthree\n', b'four']
    """
    held: list[bytes] = []
    length = 0
    for piece in pieces:
        end = piece.rfind(b"\n") + 1
        if end and length + end >= size:
            held.append(piece[:end])
            yield b"".join(held)
            held, length, piece = [], 0, piece[end:]
        held.append(piece)
        length += len(piece)
    if length:
        yield b"".join(held)
