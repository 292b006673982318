"""Write text in the encodings that ftfy knows, without loading ftfy.

ftfy has encodings of its own, such as "sloppy-windows-1252": a byte that means nothing in
Windows-1252 is the control character of its number, and 1A is U+FFFD.
"""

from __future__ import annotations

import codecs
from functools import cache
from typing import Any, Final

__all__ = ["encoded"]

_SLOPPY: Final = "sloppy-"
_LOST: Final = "\ufffd"


def encoded(text: str, encoding: str) -> bytes:
    """Return *text* in *encoding*, one of ftfy's; raises ``UnicodeEncodeError`` if it cannot be.

    >>> encoded("Itâ€™s\x81", "sloppy-windows-1252").decode(errors="replace")
    'It’s�'
    """
    if not encoding.startswith(_SLOPPY):
        return text.encode(encoding)
    return codecs.charmap_encode(text, "strict", _table(encoding.removeprefix(_SLOPPY)))[0]


@cache
def _table(encoding: str) -> Any:
    known = bytes(range(256)).decode(encoding, "replace")
    sloppy = [chr(code) if char == _LOST else char for code, char in enumerate(known)]
    sloppy[0x1A] = _LOST
    return codecs.charmap_build("".join(sloppy))
