"""Cut a stream of bytes into blocks of whole lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

__all__ = ["BLOCK", "line_blocks"]

BLOCK = 1 << 18
"""Bytes of a block: large enough to be passed on cheaply, small enough to be cleaned at once."""


def line_blocks(pieces: Iterable[bytes], size: int = BLOCK) -> Iterator[bytes]:
    r"""Yield the bytes of *pieces* in blocks of about *size* bytes that end with a line.

    A line as long as a block is a block of its own: it may be of hundreds of megabytes, and is then
    not copied out of the block.

    >>> list(line_blocks([b"one\ntw", b"o\nthree\nfo", b"ur"], size=4))
    [b'one\n', b'two\nthree\n', b'four']
    >>> list(line_blocks([b"1\n2\nthr", b"e", b"e\n4\n"], size=4))
    [b'1\n2\n', b'three\n', b'4\n']
    """
    held: list[bytes] = []
    length = whole = 0  # of what is held, and of the lines that are complete in it
    for piece in pieces:
        while (end := piece.rfind(b"\n") + 1) and length + end >= size:
            if length >= size:
                end = piece.find(b"\n") + 1
            held.append(piece[:end])
            block = b"".join(held)
            held, length, whole, piece = [], 0, 0, piece[end:]
            yield block
            del block
        held.append(piece)
        whole = length + end if end else whole
        length += len(piece)
        if whole and length >= size:
            joined = b"".join(held)
            yield joined[:whole]
            held, length, whole = [joined[whole:]], length - whole, 0
    if length:
        yield b"".join(held)
