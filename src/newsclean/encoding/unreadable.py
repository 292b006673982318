"""Recognise lines of another encoding than UTF-8, such as GBK or KOI8-R, that were read as Latin.

Some of their bytes happen to look like UTF-8; if only these were repaired, the line could never be
recovered.  Unchanged, it can be: all of its bytes are still there.

>>> is_unreadable("ÖÐ¹úÈËÃñµÄ¹²Í¬ÀûÒæ"), is_unreadable("Ð’Ð°Ñ€Ð½Ð°, donâ€™t, “cafÃ©”")
(True, False)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from newsclean.edits import Edit, apply
from newsclean.encoding.beyond_ascii import unusual
from newsclean.text.edges import line_end, line_start

__all__ = ["is_half_read", "is_unreadable", "sparing"]

_FEWEST = 4
"""Minimum non-ASCII characters; with fewer, what looks like UTF-8 is UTF-8."""
_FEWEST_KANA = 3
_LONGEST = 20_000  # of a line, its beginning shows it


def sparing(text: str, edits: Sequence[Edit]) -> list[Edit]:
    """Return *edits* of *text* without those of lines that would remain unreadable."""
    kept: list[Edit] = []
    i = 0
    while i < len(edits):
        start, end = line_start(text, edits[i].start), line_end(text, edits[i].start)
        first = i
        while i < len(edits) and edits[i].start <= end:
            i += 1
        line = text[start:end]
        if is_unreadable(line) or _stays_odd(line, edits[first:i], start):
            continue
        kept += edits[first:i]
    return kept


def _stays_odd(line: str, edits: Sequence[Edit], offset: int) -> bool:
    # In what is beyond ASCII, runs are the same or longer, and most lines have none.
    if _in_long_runs(unusual(line)) < _FEWEST or _in_long_runs(line) < _FEWEST:
        return False
    within = [
        Edit(a - offset, b - offset, new, r) for a, b, new, r in edits if b - offset <= len(line)
    ]
    return is_half_read(line, apply(line, within))


@lru_cache(maxsize=64)
def is_unreadable(line: str) -> bool:
    """Whether *line* was read as Latin-1 or Windows-1252 but is neither that nor UTF-8."""
    if line.isascii():
        return False
    line = line[:_LONGEST]
    kana = sum(map(line.count, "‚ƒ\x81\x82\x83"))
    if kana < _FEWEST_KANA and sum(map(len, _runs().findall(unusual(line)))) < _FEWEST:
        return False  # most lines: curly quotes and dashes, a name or two
    runs = _runs().findall(_marks().sub(" ", line) if "‚" in line or "Ô" in line else line)
    beyond = sum(map(len, runs))
    long = sum(len(run) for run in runs if len(run) > 2 and len({*run}) > 1)
    dense = beyond >= _FEWEST and long >= 0.5 * beyond
    if not dense and kana < _FEWEST_KANA:
        return False
    from newsclean.encoding.legacy import is_double_byte, latin_bytes  # few lines come so far

    data = latin_bytes(line.replace("\ufffd", "?"))
    if not data:
        return False
    if not dense:
        return _is_shift_jis(data)
    high = sum(byte > 0x7F for byte in data)
    utf8 = sum(map(len, _utf8().findall(data)))
    return utf8 <= (0.5 if high < 12 else 0.55) * high or is_double_byte(line)


def is_half_read(line: str, repaired: str) -> bool:
    """Whether *repaired* is *line* with some of its bytes read as UTF-8 but most of them not.

    >>> is_half_read("¥Ö¥ë¥Ê¹Á¤¬ÊÄº¿", "¥Ö¥ë¥Ê¹Á¤¬Êĺ¿"), is_half_read("Ð’Ð°Ñ€Ð½Ð°", "Варна")
    (True, False)
    """
    before = _in_long_runs(line)
    return before >= _FEWEST and _in_long_runs(repaired) > 0.4 * before


def _in_long_runs(line: str) -> int:
    """How many characters of Latin-1 and Windows-1252 are in runs of three and more."""
    return sum(len(run) for run in _latin_runs().findall(line) if len({*run}) > 1)


def _is_shift_jis(data: bytes) -> bool:
    """Whether *data* has kana of Shift-JIS; half of their bytes are ASCII, so they form no runs."""
    kana = _kana().findall(data)
    if len(kana) < _FEWEST_KANA or len({*kana} - {b"\x82\xc4"}) < _FEWEST_KANA:
        return False  # "‚Äô" is no "て", but an apostrophe read in MacRoman
    return 2 * len(kana) >= 0.35 * sum(byte > 0x7F for byte in data)


@cache
def _kana() -> re.Pattern[bytes]:
    return re.compile(rb"(?<![\xc2-\xdf])(?:\x82[\x9f-\xf1]|\x83[\x40-\x96]|\x81[\x40-\x5b])")


@cache
def _marks() -> re.Pattern[str]:
    """Quotation marks and dashes in UTF-8, read in MacRoman or in code page 850."""
    return re.compile("‚Ä[ôúùìîò¶¢†°]|‚Ç¨|‚Ñ¢|ÔÇ[Ö£ØôÿôÜ]|ÔÇª|Ôäó")


@cache
def _runs() -> re.Pattern[str]:
    """Runs of non-ASCII characters, without those that typography puts beside sound letters."""
    return re.compile("[^\x00-\x7f‘’“”–—…•·«»‹›€£©®™°§\xa0\ufffd\x91\x92\x93\x94\x96\x97\x85]+")


@cache
def _latin_runs() -> re.Pattern[str]:
    return re.compile("[\x80-\x90\x98-\x9f¡¢¤-¦¨ª¬\xad¯±-¶¸-º¼-\xffŒœŠšŽžŸƒˆ˜‚„†‡‰]{3,}")


@cache
def _utf8() -> re.Pattern[bytes]:
    return re.compile(
        rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}"
        rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf4][\x80-\xbf]{3}"
    )
