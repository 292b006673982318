"""Mojibake, entities, control characters and line breaks: what ftfy repairs, at a fraction of it.

The edits are what ``ftfy.fix_text`` does with the settings of `_ftfy`, one line at a time:
curly quotes, fullwidth forms and combining marks stay as they came, entities are always decoded,
and no line's repair depends on another's.  A Chinese or Japanese line read as Latin-1 stays:
ftfy takes some of its bytes for UTF-8, and then the rest could not be read again.

ftfy itself sees only lines in which it could change something; `_suspicious` finds them with
character classes derived from ftfy's own tables.

>>> [edit[:3] for edit in mojibake("Itâ€™s late, donâ€™t wait")]
[(2, 5, '’'), (16, 19, '’')]
>>> mojibake("“It’s late,” said José.")
[]
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from newsclean.coded import Coded
from newsclean.edits import Edit
from newsclean.encoding import ftfy_classes as classes
from newsclean.encoding.differences import differences
from newsclean.encoding.legacy import is_double_byte
from newsclean.encoding.unusual import unusual
from newsclean.rules import Repair

__all__ = ["mojibake"]

RULES = (
    Repair(
        "encoding.mojibake",
        before="The cafÃ© doesnâ€™t open",
        after="The café doesn’t open",
        keeps=("HÔTEL À “PARIS”", "50 µg · 3 × 4 ≤ 12", "Čeština, Türkçe, Việt Nam, română"),
        about="UTF-8 read as an 8-bit encoding, once or several times over; C1 controls.",
    ),
    Repair(
        "encoding.entity",
        before="Tom &amp;amp; Jerry&#8217;s",
        after="Tom & Jerry’s",
        keeps=("AT&T; R&D", "a?b=1&copy=2"),
        about="HTML entities with their semicolon, however often they were escaped.",
    ),
    Repair(
        "encoding.line-break",
        before="one\r\ntwo\u2028three",
        after="one\ntwo\nthree",
        about="Every sign for the end of a line becomes a line feed.",
    ),
    Repair(
        "encoding.control",
        before="a\x00b\x1b[31mc\ufeff",
        after="abc",
        keeps=("one two",),
        about="Control characters, terminal escapes, stray byte order marks, lone surrogates.",
    ),
    Repair(
        "encoding.ligature",
        before="oﬃce ﬂoor",
        after="office floor",
        keeps=("œuvre, Æsop",),
        about="One character for ff, fi, fl, ffi or ffl, as typesetting leaves it.",
    ),
)
_ESCAPED_OFTEN = re.compile(r"&(?:amp;){4,}+")
_ENTITY = re.compile(r"&#?[0-9A-Za-z]{1,24};")
_SURROGATES = "".join(map(chr, range(0xD800, 0xE000)))
_LONGEST = 1_000_000  # ftfy repairs a longer line in pieces
_WINDOW = 8  # no alternative of ftfy's BADNESS_RE is longer


def _find(text: str) -> list[Edit]:
    starts = set()
    start = end = -1
    for at in _suspicious(text):
        if not start <= at < end:  # one look for each line, however much is wrong in it
            start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
            end = end if end >= 0 else len(text)
            starts.add(start)
    edits: list[Edit] = []
    for start in sorted(starts):
        end = text.find("\n", start) + 1 or len(text)
        line = text[start:end]
        if line.endswith("\r\n") and not line.endswith("\r\r\n"):
            # A file with CRLF on every line must not send every line to ftfy.
            line = line[:-2] + "\n"
            edits += differences(line, _repaired(line), start, _rule)
            edits.append(Edit(end - 2, end - 1, "", ("encoding.line-break",)))
        else:
            edits += differences(line, _repaired(line), start, _rule)
    return edits


def _repaired(line: str) -> str:
    """Return *line* as ftfy repairs it, with the end of line that ftfy may take from it."""
    fixed = _as_ftfy(line)
    if line.endswith("\n") and not fixed.endswith("\n"):
        # ftfy 6.3.1 reads a final "À" and the line break together as Java's UTF-8 for NUL.
        return _as_ftfy(line[:-1]) + "\n"
    return fixed


def _as_ftfy(line: str) -> str:
    """Return what ftfy makes of *line*, without the passes that the gate shows to be idle."""
    ftfy_repair, ftfy_step, unescape = _ftfy()
    if "&amp;amp;amp;amp;" in line:  # ftfy takes one "amp;" a pass, and a pass is the whole line
        line = _ESCAPED_OFTEN.sub("&amp;", line)
    if ftfy_step is None or len(line) > _LONGEST:
        return ftfy_repair(line)
    fixed = unescape(line) if "&" in line else line
    for _ in range(4):
        at = next(_suspicious(fixed), -1)
        if at < 0:
            return fixed
        decoded = _decoded(fixed, at)
        if decoded is None and is_double_byte(line):
            return line
        fixed = decoded or ftfy_step(fixed)
    return ftfy_repair(line)


def _decoded(line: str, at: int) -> str | None:
    """Return *line* decoded as the first two encodings that ftfy tries, where that is all it does.

    ftfy goes on to mend bytes that are almost UTF-8; these are UTF-8 already.  It would look at
    the whole of *line* for what is bad; here that is known to stand at *at*.
    """
    if not ("\x80" <= line[at] <= "\x9f" or _is_bad(line, at, _WINDOW)):
        return None
    for encoding in ("latin-1", "sloppy-windows-1252"):
        try:
            data = line.encode(encoding)
        except UnicodeEncodeError:
            continue
        try:
            return None if b"\x1a" in data else data.decode()  # 1A: ftfy's sign for U+FFFD
        except UnicodeDecodeError:
            return None
    return None


def _suspicious(text: str) -> Iterator[int]:
    """Yield an offset in each line that ftfy might change (and in few others)."""
    if "&" in text:
        yield from (m.start() for m in _ENTITY.finditer(text))
    odd = unusual(text)
    if not odd or _gate().search(odd) is None:
        return
    at = _first_bad(text, 0)
    while at >= 0:
        yield at
        end = text.find("\n", at)
        at = _first_bad(text, end) if end >= 0 else -1


def _first_bad(text: str, start: int) -> int:
    """Return the offset of the first character at or behind *start* for ftfy, or -1."""
    sound = start  # no bad sequence holds a character before this one
    reach = _WINDOW
    for m in _gate().finditer(text, start):
        at = m.start()
        if m.lastgroup == "special" or (text[at] in "ÃÂ" and text[at - 1 : at] in ("", "\n")):
            return at  # ftfy has "^[ÃÂ] ", which a search from the middle does not see
        if at < sound:
            continue
        # One character in a word is looked at closely, a drawing of lines in longer pieces.
        reach = min(4 * reach, 256) if at < sound + _WINDOW else _WINDOW
        if _is_bad(text, at, reach):
            return at
        sound = at + reach + 1 - _WINDOW
    return -1


def _is_bad(text: str, at: int, reach: int) -> bool:
    return _badness()(text, max(0, at - _WINDOW), at + reach + 1) is not None


@cache
def _badness() -> Callable[[str, int, int], object]:
    from ftfy.badness import BADNESS_RE

    return BADNESS_RE.search


@cache
def _gate() -> re.Pattern[str]:
    """Return the regex that stops at each character that ftfy may object to.

    It begins with one character class, for which ``re`` has a fast loop (300 MB/s); quotation
    marks, dashes, Greek, Cyrillic and Chinese are not in it.
    """
    import ftfy

    if ftfy.__version__ != classes.FTFY_VERSION:
        return re.compile(r"(?P<special>[^\n])")
    c = classes
    stops = c.SPECIAL + c.ALONE + c.CAPITALS + c.SMALL + c.SIGNS + c.TRIPLE
    return re.compile(
        f"[{stops}](?:"
        f"(?<=[{c.SMALL}])(?:(?=[{c.AFTER_SMALL}])|(?<=[{c.BEFORE_SMALL}].))"
        f"|(?<=[{c.CAPITALS}])(?:(?=[{c.AFTER_CAPITALS}])|(?<=[{c.BEFORE_CAPITALS}].))"
        f"|(?<=[{c.SIGNS}])(?:(?=[{c.AFTER_SIGNS}])|(?<=[{c.BEFORE_SIGNS}].))"
        f"|(?<=[{c.TRIPLE}])(?=[{c.TRIPLE_MIDDLE}][{c.TRIPLE}])"
        f"|(?<=[{c.ALONE}])"
        f"|(?P<special>(?<=[{c.SPECIAL}])))",
        re.DOTALL,
    )


_Repair = Callable[[str], str]


@cache
def _ftfy() -> tuple[_Repair, _Repair | None, _Repair]:
    """Return ftfy's repair of a line, one step of it (of a known version) and its unescaping."""
    import ftfy
    from ftfy.fixes import unescape_html

    settings = ftfy.TextFixerConfig(
        unescape_html=True,
        fix_character_width=False,
        uncurl_quotes=False,
        normalization=None,
        max_decode_length=_LONGEST,
        explain=False,
    )
    one_step = ftfy._fix_encoding_one_step_and_explain
    known = ftfy.__version__ == classes.FTFY_VERSION
    return (
        lambda line: ftfy.fix_text(line, settings),
        (lambda line: one_step(line, settings).text) if known else None,
        unescape_html,
    )


def _rule(old: str, new: str) -> str:
    """Name the rule behind the change of *old* to *new*."""
    first = old[:1]
    if first == "&":
        return "encoding.entity"
    if "\ufb00" <= first <= "\ufb06" or ("\u0132" <= first <= "\u01f3" and new.isalpha()):
        return "encoding.ligature"
    if old and not old.strip("\r\x85\u2028\u2029"):
        return "encoding.line-break"
    if old and (not new or "\x1b" in old or not old.strip(_SURROGATES)):
        return "encoding.control"
    return "encoding.mojibake"


mojibake = Coded("encoding.mojibake", _find, RULES, reach="line")
