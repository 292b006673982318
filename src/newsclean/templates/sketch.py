"""Sketch a document: keep the key and the shape of each line, but not its words."""

from __future__ import annotations

import re
from array import array
from typing import Final, NamedTuple
from zlib import crc32

from newsclean.templates.keys import digest, folded
from newsclean.text.lines import is_prose
from newsclean.text.marks import ALL_STOPS

__all__ = ["Shape", "Sketch", "sketch"]

_LONG: Final = 140
"""Characters: a longer line is running text even if it does not end like a sentence."""
_QUOTES: Final = '"“”„«»‘「『'
_DIGITS: Final = re.compile(r"\d+")


class Shape:
    """The bits of a line's shape, sixteen in all.

    Bits 0 to 6 are its length in fours of characters (127 for 508 and more), bit 7 says whether it
    is a sentence, bit 8 whether it begins with a quotation mark, bit 9 whether it ends with a mark
    that ends sentences, bits 10 to 15 are a digest of its numbers, 0 if it has none.
    """

    LENGTH: Final = 0x7F
    SENTENCE: Final = 0x80
    QUOTED: Final = 0x100
    ENDED: Final = 0x200
    NUMBERS: Final = 0xFC00

    @staticmethod
    def of(line: str, key: bytes) -> int:
        """Return the shape of *line*, given without spaces at the ends, whose key is *key*.

        >>> Shape.of("Posted 12 May", b"posted 0 may") == Shape.of("Posted 31 May", b"posted 0 may")
        False
        >>> bool(Shape.of("The council approved the plan on Monday after three hours.", b"") & 0x80)
        True
        """
        shape = min(len(line) >> 2, Shape.LENGTH)
        if " | " not in line and (len(line) > _LONG or is_prose(line)):  # "« Rain | Main | Wind »"
            shape |= Shape.SENTENCE
        if line[:1] in _QUOTES:
            shape |= Shape.QUOTED
        if line[-1:] in ALL_STOPS:
            shape |= Shape.ENDED
        if b"0" in key:
            shape |= (crc32("".join(_DIGITS.findall(line)).encode()) % 63 + 1) << 10
        return shape

    @staticmethod
    def numbers(shape: int) -> int:
        """Return the digest of the numbers in a line of *shape*; 0 if it has none."""
        return shape >> 10


class Sketch(NamedTuple):
    """A document as templates learn from it: its lines that have a word, in order.

    ``id`` is a digest of all keys, so a document stored twice counts once; ``keys`` and ``shapes``
    have one entry a line: the ``digest`` of its key, and its ``Shape``.
    """

    id: int
    keys: array[int]
    shapes: array[int]


def sketch(text: str) -> tuple[Sketch, list[bytes]]:
    """Return the sketch of *text*, and the readable key of each of its lines.

    >>> made, lines = sketch("Home\\n\\nThe port is shut.")
    >>> len(made.keys), lines
    (2, [b'home', b'the port is shut'])
    """
    lines: list[bytes] = []
    keys, shapes = array("Q"), array("H")
    for key, line in zip(folded(text), text.split("\n"), strict=True):
        if key:
            lines.append(key)
            keys.append(digest(key))
            shapes.append(Shape.of(line.strip(), key))
    return Sketch(digest(keys.tobytes()), keys, shapes), lines
