"""The key by which templates compare lines: the words, in lower case, with each number as ``0``."""

from __future__ import annotations

import re
import string
from hashlib import blake2b
from typing import Final

__all__ = ["digest", "folded"]

_SIGNS: Final = string.punctuation.encode()
_TABLE: Final = bytes.maketrans(
    string.ascii_uppercase.encode() + string.digits.encode() + b"\t\r\x0b\x0c",
    string.ascii_lowercase.encode() + b"0" * 10 + b"    ",
)
_WIDE_SIGNS: Final = "’‘“”•·…»«›‹→–—"
_WIDE_BLANKS: Final = "\xa0"
# The digits of Arabic, Persian, Hindi and Bengali, and those of full width, in UTF-8
_WIDE_DIGITS: Final = re.compile(
    rb"\xd9[\xa0-\xa9]|\xdb[\xb0-\xb9]|\xe0[\xa5\xa7][\xa6-\xaf]|\xef\xbc[\x90-\x99]"
)
_DIGIT_LEADS: Final = (b"\xd9", b"\xdb", b"\xe0\xa5", b"\xe0\xa7", b"\xef\xbc")
_ADDRESS: Final = re.compile(rb"\]\([^()\s]{0,2000}\)")
"""The address of a Markdown link: "[Home](https://tide.example/)" is read as "Home"."""


def folded(text: str) -> list[bytes]:
    """Return the key of each line of *text*, as UTF-8; empty for a line without words.

    Two lines with the same key are the same line to a template.  All work is done on the whole text
    by functions written in C: a loop over its lines would cost more than cleaning it.

    >>> folded("Posted 12 May\\n\\n» 1,200 COMMENTS «")
    [b'posted 0 may', b'', b'0 comments']
    >>> folded("* [Home](https://tide.example/)") == folded("Home")
    True
    """
    if not text.isascii():
        for sign in _WIDE_SIGNS:
            if sign in text:
                text = text.replace(sign, "")
        for blank in _WIDE_BLANKS:
            if blank in text:
                text = text.replace(blank, " ")
        text = text.lower()
    data = text.encode("utf-8", "surrogatepass")
    if b"](" in data:
        data = _ADDRESS.sub(b"", data)
    if not text.isascii() and any(lead in data for lead in _DIGIT_LEADS):
        data = _WIDE_DIGITS.sub(b"0", data)
    data = data.translate(_TABLE, _SIGNS)
    for twice, once in ((b"00", b"0"), (b"  ", b" ")):
        while twice in data:
            data = data.replace(twice, once)
    return [line.strip() for line in data.split(b"\n")]


def digest(key: bytes) -> int:
    """Return *key* as a whole number of 64 bits, the same on every machine.

    >>> digest(b"home") == digest(b"home") != digest(b"news")
    True
    """
    return int.from_bytes(blake2b(key, digest_size=8).digest(), "little")
