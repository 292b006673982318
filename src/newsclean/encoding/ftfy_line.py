"""Repair one line as ftfy does, without the passes that its gate shows to be unnecessary.

>>> repaired("Itâ€™s &amp;amp; late")
'It’s & late'
"""

from __future__ import annotations

from functools import cache, lru_cache

from newsclean.encoding import ftfy_classes as classes
from newsclean.encoding.ftfy_gate import first_suspicious, is_bad, is_bad_line, is_known_version
from newsclean.encoding.ftfy_steps import (
    LONGEST,
    Reading,
    UnsettledError,
    finished,
    settled,
    step,
    unescape_html,
)
from newsclean.encoding.sloppy import encoded
from newsclean.encoding.unreadable import is_half_read, is_unreadable
from newsclean.text.late import late

__all__ = ["encoding_of", "repaired", "unescaped"]

_ESCAPED_OFTEN = late(r"&(?:amp;){4,}+")
_CUT_SHORT = late(rb"[\xc2-\xf4][\x80-\xbf]{0,2}[ ?]")  # all that ftfy mends begins so
_ORDER = "\ufeff"
_LIKELY = ("latin-1", "sloppy-windows-1252")
_RUNS = late(r"[^\x00-\x7f]+(?:[ ?][^\x00-\x7f]+)*[ ?]?")
"""Characters beyond ASCII; ftfy mends some of them if " " or "?" is between or after them."""
_SHORT_RUNS = 60
"""Characters of such runs that may come again, in the next line of the text."""


def repaired(line: str) -> str:
    """Return *line* as ftfy repairs it; its line end is kept even if ftfy would remove it."""
    try:
        fixed = _as_ftfy(line)
        if line.endswith("\n") and not fixed.endswith("\n"):
            # ftfy 6.3.1 reads a final "À" and the line break together as Java's UTF-8 for NUL.
            fixed = _as_ftfy(line[:-1]) + "\n"
    except UnsettledError:
        return _unread(line)
    return _unread(line) if is_half_read(line, fixed) else fixed


def _as_ftfy(line: str) -> str:
    """Return the result of ftfy for *line*, without the passes that are unnecessary."""
    if (bare := _without_marks(line)) is not None:
        return bare
    if "&amp;amp;amp;amp;" in line:  # ftfy takes one "amp;" a pass, and a pass is the whole line
        line = _ESCAPED_OFTEN.sub("&amp;", line)
    reading = Reading(line)
    if not is_known_version() or len(line) > LONGEST:
        return settled(line, reading)
    fixed = unescape_html(line) if "&" in line else line
    for _ in range(4):
        at = first_suspicious(fixed)
        if at < 0:
            return fixed
        bad = _is_bad(fixed, at)
        encoding = _whole_encoding(fixed) if bad else None
        if encoding is None and is_unreadable(line):
            return _unread(line)
        before = fixed
        fixed = encoded(fixed, encoding).decode() if encoding else step(fixed, reading)
        if fixed == before:
            return finished(fixed, reading)  # what is odd, as a ligature is, is in no encoding
    return settled(line, reading)


def _without_marks(line: str) -> str | None:
    """*line* without byte order marks, if they are all that is odd in it: ftfy removes them."""
    bare = line.replace(_ORDER, "")
    if len(bare) == len(line) or "&" in line or not is_known_version() or is_bad_line(line):
        return None
    return None if first_suspicious(bare) >= 0 or is_unreadable(line) else bare


def _unread(line: str) -> str:
    """*line* without repairs of letters: only its line breaks become alike."""
    return line.replace("\r\n", "\n").replace("\r", "\n")


def encoding_of(line: str, at: int) -> str | None:
    """Return the encoding from which ftfy would decode *line*, bad at *at*, if it only decodes it.

    ``None`` if ftfy would not decode the line, or would do more than that.
    """
    if not _is_bad(line, at):
        return None
    return _whole_encoding(line)


def _whole_encoding(line: str) -> str | None:
    """The encoding in which all of *line* is UTF-8; no rare one for Chinese."""
    if "\x1a" in line:  # ftfy's sign for U+FFFD
        return None
    runs = "x".join(sorted({*_RUNS.findall(line)}))  # ASCII is the same in all encodings
    found = _short_runs_encoding(runs) if len(runs) <= _SHORT_RUNS else _runs_encoding(runs)
    if found is None or found in _LIKELY:
        return found
    from newsclean.encoding.legacy import is_double_byte  # few lines come so far

    return None if is_double_byte(line) else found


def _is_bad(line: str, at: int) -> bool:
    """Whether ftfy would decode *line*, known to be odd at *at*; ftfy itself reads all of it."""
    return "\x80" <= line[at] <= "\x9f" or is_bad(line, at)


def _runs_encoding(runs: str) -> str | None:
    """The first encoding, in the order in which ftfy tries them, in which *runs* are UTF-8.

    ftfy continues to mend bytes that are almost UTF-8; these are UTF-8 already.
    """
    for encoding in _encodings():
        try:
            data = encoded(runs, encoding)
        except UnicodeEncodeError:
            continue
        if b"\x1a" in data:
            return None
        try:
            data.decode()
        except UnicodeDecodeError:
            if _is_mended(data):
                return None
            continue
        return encoding
    return None


_short_runs_encoding = lru_cache(maxsize=256)(_runs_encoding)  # the marks of a text, line by line


@cache
def _encodings() -> tuple[str, ...]:
    return classes.ENCODINGS if is_known_version() else _LIKELY


def _is_mended(data: bytes) -> bool:
    """Whether ftfy would change *data* before it reads them as UTF-8."""
    if 0xED in data or 0xC0 in data:
        return True
    if _CUT_SHORT.search(data) is None:
        return False
    from ftfy.chardata import ALTERED_UTF8_RE, LOSSY_UTF8_RE

    return bool(ALTERED_UTF8_RE.search(data) or LOSSY_UTF8_RE.search(data))


@lru_cache(maxsize=256)
def unescaped(entity: str) -> str:
    """Return the character of *entity*, or *entity* itself if ftfy does not know it.

    That is what ftfy returns, which takes as long to load as all else that a first text needs.

    >>> unescaped("&rsquo;"), unescaped("&NTILDE;"), unescaped("&Foo;")
    ('’', 'Ñ', '&Foo;')
    """
    if not is_known_version():
        return unescape_html(entity)
    from html import unescape
    from html.entities import html5

    name = entity[1:]
    if name in html5:
        return html5[name]
    decoded = unescape(entity)
    if name.startswith("#"):
        return entity if ";" in decoded else decoded
    small = name.lower()
    if small in html5 and small.upper() == name and decoded == entity:
        return html5[small].upper()
    return entity
