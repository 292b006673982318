"""Mojibake, entities, control characters and line breaks: what ftfy repairs, at a fraction of it.

The edits are what ``ftfy.fix_text`` does with the settings of `_settings`, one line at a time:
curly quotes, fullwidth forms and combining marks stay as they came, entities are always decoded,
and no line's repair depends on another's.  ftfy itself sees only lines in which it could change
something; `_suspicious` finds them with character classes derived from ftfy's own tables.

>>> [edit[:3] for edit in mojibake("Itâ€™s late, donâ€™t wait")]
[(2, 5, '’'), (16, 19, '’')]
>>> mojibake("“It’s late,” said José.")
[]
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.encoding import ftfy_classes as classes
from newsclean.encoding.differences import differences
from newsclean.rules import Coded, Repair

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
    Repair("encoding.line-break", before="one\r\ntwo\u2028three", after="one\ntwo\nthree"),
    Repair(
        "encoding.control",
        before="a\x00b\x1b[31mc\ufeff",
        after="abc",
        keeps=("one\ttwo\n",),
        about="Control characters, terminal escapes, stray byte order marks, lone surrogates.",
    ),
    Repair("encoding.ligature", before="oﬃce ﬂoor", after="office floor", keeps=("œuvre, Æsop",)),
)
_ENTITY = re.compile(r"&#?[0-9A-Za-z]{1,24};")
_SOUND_ASCII = bytes((9, 10, *range(32, 127)))
_SURROGATES = "".join(map(chr, range(0xD800, 0xE000)))
_WINDOW = 8  # no alternative of ftfy's BADNESS_RE is longer


def _find(text: str) -> list[Edit]:
    starts = sorted({text.rfind("\n", 0, at) + 1 for at in _suspicious(text)})
    if not starts:
        return []
    repair = _repair()
    edits: list[Edit] = []
    for start in starts:
        end = text.find("\n", start) + 1 or len(text)
        line = text[start:end]
        if line.endswith("\r\n") and not line.endswith("\r\r\n"):
            # A file with CRLF on every line must not send every line to ftfy.
            edits += differences(line[:-2] + "\n", _line(line[:-2] + "\n", repair), start, _rule)
            edits.append(Edit(end - 2, end - 1, "", ("encoding.line-break",)))
        else:
            edits += differences(line, _line(line, repair), start, _rule)
    return edits


def _suspicious(text: str) -> Iterator[int]:
    """Yield an offset in each line that ftfy might change (and in few others)."""
    if "&" in text:
        yield from (m.start() for m in _ENTITY.finditer(text))
    if text.isascii() and not text.encode().translate(None, _SOUND_ASCII):
        return
    at = _first_bad(text, 0)
    while at >= 0:
        yield at
        end = text.find("\n", at)
        at = _first_bad(text, end) if end >= 0 else -1


def _first_bad(text: str, start: int) -> int:
    """Return the offset of the first character at or behind *start* for ftfy, or -1."""
    gate, is_bad = _gate()
    for m in gate.finditer(text, start):
        at = m.start()
        if (
            m.lastgroup == "special"
            or is_bad(text, max(0, at - _WINDOW), at + _WINDOW + 1)
            or (text[at] in "ÃÂ" and text[at - 1 : at] in ("", "\n"))  # ftfy's "^[ÃÂ] "
        ):
            return at
    return -1


def _line(line: str, repair: Callable[[str], str]) -> str:
    """Return *line* as ftfy repairs it."""
    if not any(True for _ in _suspicious(line)):
        return line
    return repair(line)


@cache
def _gate() -> tuple[re.Pattern[str], Callable[..., object]]:
    """Return the regex that stops at each character ftfy may object to, and ftfy's own search.

    It begins with one character class, for which ``re`` has a fast loop (300 MB/s); quotation
    marks, dashes, Greek, Cyrillic and Chinese are not in it.
    """
    import ftfy
    from ftfy.badness import BADNESS_RE

    if ftfy.__version__ != classes.FTFY_VERSION:
        return re.compile(r"(?P<special>[^\n])"), BADNESS_RE.search
    c = classes
    stops = c.SPECIAL + c.ALONE + c.LETTERS + c.SIGNS + c.TRIPLE
    return (
        re.compile(
            f"[{stops}](?:"
            f"(?<=[{c.LETTERS}])(?:(?=[{c.AFTER_LETTERS}])|(?<=[{c.BEFORE_LETTERS}].))"
            f"|(?<=[{c.TRIPLE}])(?=[{c.TRIPLE_MIDDLE}][{c.TRIPLE}])"
            f"|(?<=[{c.SIGNS}])(?:(?=[{c.AFTER_SIGNS}])|(?<=[{c.BEFORE_SIGNS}].))"
            f"|(?<=[{c.ALONE}])"
            f"|(?P<special>(?<=[{c.SPECIAL}])))",
            re.DOTALL,
        ),
        BADNESS_RE.search,
    )


@cache
def _repair() -> Callable[[str], str]:
    """Return what repairs a line: ftfy, without the passes that the gate shows to be idle."""
    import ftfy
    from ftfy.fixes import unescape_html

    settings = ftfy.TextFixerConfig(
        unescape_html=True,
        fix_character_width=False,
        uncurl_quotes=False,
        normalization=None,
        explain=False,
    )
    if ftfy.__version__ != classes.FTFY_VERSION:
        return lambda line: ftfy.fix_text(line, settings)
    one_step = ftfy._fix_encoding_one_step_and_explain

    def repair(line: str) -> str:
        if len(line) > settings.max_decode_length:
            return ftfy.fix_text(line, settings)  # ftfy cuts such a line into pieces
        fixed = unescape_html(line) if "&" in line else line
        for _ in range(4):
            if next(_suspicious(fixed), -1) < 0:
                return fixed
            fixed = one_step(fixed, settings).text
        return ftfy.fix_text(line, settings)

    return repair


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


mojibake = Coded("encoding.mojibake", _find, RULES)
