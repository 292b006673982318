"""Decode bytes to text: first by what the bytes declare, last by the letters that they would give.

>>> decode(b"\\xef\\xbb\\xbfIt\\xe2\\x80\\x99s late")
('It’s late', 'utf-8-sig')
>>> decode(b"It\\x92s late")
('It’s late', 'windows-1252')
>>> decode("Привет".encode("koi8-r"), encoding="koi8-r")
('Привет', 'koi8-r')
"""

from __future__ import annotations

import codecs
import re
from functools import cache

from newsclean.encoding.legacy import decode_legacy

__all__ = ["decode", "decoded", "looks_binary"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a page calls by the first name is written in the second, which contains all of it.
_WIDER = {
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_DEFAULTS = frozenset(("cp1252", "iso8859-1"))
"""Encodings that servers declare for every page by default."""
_CONTROL = re.compile("[\x80-\x84\x86-\x9f]")
_ESCAPED = re.compile("[\udc80-\udcff]+")
_CUT = re.compile(
    "(?<![\udc80-\udcff])(?:[\udcc2-\udcdf]|[\udce0-\udcef][\udc80-\udcbf]?"
    "|[\udcf0-\udcf4][\udc80-\udcbf]{0,2})$"
)
_PRINTABLE = bytes((9, 10, 13, *range(32, 127)))


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return the text of *data* and the name of the encoding that it was decoded from.

    A byte order mark wins, then *encoding*, then a ``charset=`` that the text itself declares, then
    UTF-8, UTF-16 and UTF-32, and last a guess from the bytes.  If *encoding* is given but the bytes
    are plainly in another encoding, that other one is used.

    Raises ``LookupError`` if *encoding* does not exist; no bytes raise an error.
    """
    return decoded(data, encoding)[:2]


def decoded(data: bytes, encoding: str | None = None) -> tuple[str, str, bool]:
    """The same, and whether the encoding is sure: no other one fits the bytes nearly as well.

    >>> decoded("Požár vypukl o půlnoci.".encode("windows-1250"))
    ('Požár vypukl o půlnoci.', 'windows-1250', True)
    """
    codec = None if encoding is None else _codec(encoding)
    for mark, name in _BOMS:
        if data.startswith(mark):
            body = data[len(mark) :]
            if name == "utf-8-sig":
                return _strictly(body, "utf-8") or _mostly_utf8(body, 0) or "", name, True
            return body.decode(name, "replace"), name, True
    if encoding is not None and codec is not None:
        for name in (encoding, _WIDER.get(codec.name, encoding)):
            text = _strictly(data, name)
            if text is not None:
                return _unless_plainly_other(data, text, name)
    declared = _declared(data)
    if declared is not None:
        return _unless_plainly_other(data, *declared)
    known = _unicode(data)
    return (*known, True) if known else decode_legacy(data)


def _unless_plainly_other(data: bytes, text: str, name: str) -> tuple[str, str, bool]:
    """Return *text*, read from the encoding *name*, unless that is plainly not the right one.

    It is not if control characters are in the text, as where "iso-8859-2" is said for
    "windows-1250", or if it is what servers say by default and the letters are surely those of
    another language.
    """
    codec = codecs.lookup(name).name
    if codec in _DEFAULTS or (codec.startswith("iso8859") and _CONTROL.search(text)):
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            other = decode_legacy(data)
            if other[2] and other[0] != text and not _CONTROL.search(other[0]):
                return other
    return text, name, True


def looks_binary(data: bytes) -> bool:
    """Whether *data* is an image, an archive, a program or the like rather than text.

    >>> looks_binary(b"%PDF-1.7\\n"), looks_binary("Привет, мир".encode("utf-16"))
    (True, False)
    """
    head = data[:4096]
    if _magic().match(head):
        return True
    if b"\0" not in head or head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    return head[:4] != codecs.BOM_UTF32_BE and _wide(head[: len(head) & ~3]) is None


def _codec(encoding: str) -> codecs.CodecInfo:
    if not isinstance(encoding, str):
        raise TypeError(f"encoding takes a name, such as 'utf-8', not {encoding!r}")
    try:
        codec = codecs.lookup(encoding)
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        raise LookupError(f"unknown encoding: {encoding}") from None
    if not codec._is_text_encoding:  # "hex", "zip": bytes to bytes
        raise LookupError(f"not a text encoding: {encoding}")
    return codec


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _declared(data: bytes) -> tuple[str, str] | None:
    """Read *data* as its first 2 KB declare it, in HTML, XML or a MIME header.

    The declaration is often copied from a template and wrong.  So non-ASCII bytes that are valid
    UTF-8 are left to `_unicode`: they are hardly ever valid by chance.
    """
    head = data[:2048]
    if b"charset" not in head and b"<?xml" not in head:
        return None
    m = _declaration().search(head)
    if m is None or (not data.isascii() and _strictly(data, "utf-8") is not None):
        return None
    try:
        codec = _codec((m[1] or m[2]).decode("ascii"))
    except LookupError:
        return None
    name = _WIDER.get(codec.name, codec.name)
    text = None if data.isascii() and b"\x1b" not in data else _strictly(data, name)
    return None if text is None else (text, name)


def _unicode(data: bytes) -> tuple[str, str] | None:
    """Read *data* as UTF-8, UTF-16 or UTF-32, if it is one of them."""
    if b"\0" in data:
        wide = _wide(data)
        if wide is not None:
            return wide
    text = _strictly(data, "utf-8")
    if text is None:
        text = _mostly_utf8(data, 3)
    elif b"\x1b$" in data:  # ISO-2022-JP is ASCII bytes throughout
        japanese = _strictly(data, "iso2022_jp")
        if japanese is not None:
            return japanese, "iso-2022-jp"
    return None if text is None else (text, "utf-8")


def _wide(data: bytes) -> tuple[str, str] | None:
    """Read *data* as UTF-32 or UTF-16 without a byte order mark, by the places of its NUL bytes."""
    if len(data) % 4 == 0:
        for name in ("utf-32-le", "utf-32-be"):
            text = _strictly(data, name)  # any other bytes are beyond U+10FFFF
            if text and not text.startswith("\0"):
                return text, name
    printable = len(data) - len(data.translate(None, _PRINTABLE))
    nuls = data.count(0)
    if printable > 0.9 * (len(data) - nuls) and nuls < len(data) / 4:
        return None  # ASCII with stray NULs
    best = None
    even = data[: len(data) & ~1]  # a cut may have left half a character
    for name in ("utf-16-le", "utf-16-be"):
        text = _strictly(even, name)
        # Every language has spaces and line breaks; the wrong order of bytes makes U+2000, U+0A00.
        if text and "\0" not in text:
            score = sum(map(text.count, " \n\r,.，。、一的"))
            if score and (best is None or score > best[0]):
                best = score, text, name
    return best and best[1:]


def _mostly_utf8(data: bytes, worth: int) -> str | None:
    """Read *data* as UTF-8 with a few bad bytes: *worth* good sequences for each bad one.

    Bad bytes that are Windows-1252 punctuation or a letter of a word become that; the rest
    become U+FFFD, and a character cut off at the very end is removed.
    """
    text = data.decode("utf-8", "surrogateescape")
    # The two halves of an emoji, each encoded on its own (CESU-8), are one fault.
    bad = sum(1 if len(run) == 6 else len(run) for run in _ESCAPED.findall(text))
    cut = _CUT.search(text, max(0, len(text) - 4))
    if cut is not None:
        text, bad = text[: cut.start()], bad - len(cut[0])
    # A sequence ends in one to three continuation bytes, so these are counted.
    good = len(text.encode("utf-8", "replace")) - len(text)
    if worth and good < max(1, bad * worth):
        return None
    return _ESCAPED.sub(_bad_bytes, text)


def _bad_bytes(m: re.Match[str]) -> str:
    data = m[0].encode("utf-8", "surrogateescape")
    if len(data) == 6:  # CESU-8: each half of an emoji on its own
        halves = data.decode("utf-8", "surrogatepass") if data[0] == data[3] == 0xED else ""
        whole = halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        if len(whole) == 1:
            return whole
    if len(data) == 1:
        char = data.decode("cp1252", "replace")
        beside = m.string[max(0, m.start() - 1) : m.start()] + m.string[m.end() : m.end() + 1]
        if char in "‘’“”–—…«» \xa0" or (char.isalpha() and any(map(str.isalpha, beside))):
            return char
    return "\ufffd"


@cache
def _declaration() -> re.Pattern[bytes]:
    return re.compile(
        rb"charset\s{0,3}=\s{0,3}[\"']?([A-Za-z0-9_.:-]{3,30})"
        rb"|<\?xml\s[^>]{0,80}?encoding=[\"']([A-Za-z0-9_.:-]{3,30})"
    )


@cache
def _magic() -> re.Pattern[bytes]:
    return re.compile(
        rb"%PDF-\d|\x89PNG\r\n|\xff\xd8\xff[\xc0-\xff]|GIF8[79]a|RIFF.{4}(?:WEBP|WAVE|AVI )"
        rb"|PK(?:\x03\x04|\x05\x06)|\x1f\x8b[\x00-\x08]|BZh\d1AY|\xfd7zXZ\0|7z\xbc\xaf|Rar!\x1a"
        rb"|\x28\xb5\x2f\xfd|\x7fELF|MZ.\0|SQLite format 3\0|PAR1|II\*\0|MM\0\*|BM.{4}\0{4}"
        rb"|\xca\xfe\xba\xbe\0|OggS\0|ID3[\x02-\x04]|fLaC|wOF[F2]|.{4}ftyp[a-z0-9]{3}",
        re.DOTALL,
    )
