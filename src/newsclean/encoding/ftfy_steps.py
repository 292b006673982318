"""Run ftfy on one line step by step, so that no line keeps it busy for long.

ftfy repeats its steps until nothing changes.  Lines of news settle in a few; in some that are no
text, each step changes a single character, so that ftfy reads the whole line thousands of times.

>>> line = "Itâ€™s &amp;amp; late"
>>> settled(line, Reading(line))
'It’s & late'
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from newsclean.encoding.ftfy_gate import is_bad_line, is_known_version
from newsclean.text.late import late

__all__ = ["LONGEST", "Reading", "UnsettledError", "finished", "settled", "step", "unescape_html"]

_STEPS = 20
"""How often all of a line may be read; one that was misread six times over is read five times."""
_ANYWAY = 100_000
"""Characters that may be read of any line: a short one may need many steps, as it costs little."""
_SHORT = 20
"""Characters of a piece that may come again."""
LONGEST = 1_000_000
"""ftfy repairs a longer line in pieces."""
_PIECE = late(r"(?s).{1000,2000}?(?:(?<=[!-~] )(?=[!-~])|\Z)|.{1,2000}")
"""What another version of ftfy is given at a time: nobody can stop it before its end."""


class UnsettledError(Exception):
    """A line changes too often to be text."""


class Reading:
    """What ftfy has read of one line, and the number of characters that it may still read.

    >>> reading = Reading("It is late.")
    >>> reading.count("It is late.")
    >>> reading.left
    100209
    """

    __slots__ = ("known", "left")

    def __init__(self, line: str) -> None:
        self.left = _ANYWAY + _STEPS * len(line)
        self.known: dict[str, str] = {}
        """what has been read, and what one step made of it"""

    def count(self, text: str) -> None:
        """Count *text*; raise ``UnsettledError`` if that is too much."""
        self.left -= len(text)
        if self.left < 0:
            raise UnsettledError


def settled(line: str, reading: Reading) -> str:
    """Return *line* after all steps of ftfy's; raise ``UnsettledError`` if there are too many."""
    if not is_known_version():
        fix_text, _ = _ftfy()
        return "".join(fix_text(m[0]) for m in _PIECE.finditer(line))
    if len(line) > LONGEST:
        pieces = (line[at : at + LONGEST] for at in range(0, len(line), LONGEST))
        return "".join(settled(piece, reading) for piece in pieces)
    return finished(_encoding_settled(_unescaped(line), reading), reading)


def finished(line: str, reading: Reading) -> str:
    """Return *line*, of which the encoding is settled, after all other steps of ftfy's.

    If one of them changes it, all begin anew.
    """
    before = line
    for fixer in _fixers():
        line = fixer(line)
    if line == before and _unescaped(line) == line:
        return line
    reading.count(line)
    return settled(line, reading)


def _unescaped(line: str) -> str:
    return unescape_html(line) if "&" in line else line


def _encoding_settled(line: str, reading: Reading) -> str:
    """*line* after all steps by which ftfy repairs its encoding."""
    before = ""
    while line != before:
        before, line = line, step(line, reading)
    return line


def step(line: str, reading: Reading) -> str:
    """Return *line* after one step of ftfy's."""
    reading.count(line)  # a known one, too: two may become each other
    known = reading.known.get(line)
    if known is None:
        known = reading.known[line] = _step(line, reading) if is_bad_line(line) else line
    return known


def _step(line: str, reading: Reading) -> str:
    """The bad *line* after one step of ftfy's, each short piece of it repaired only once.

    If a line is in several encodings, ftfy repairs its pieces, which are often the same few: a line
    of Cyrillic with one sign that belongs to no encoding has hundreds.
    """
    import ftfy
    from ftfy.chardata import UTF8_DETECTOR_RE

    as_one = ftfy.TextFixerConfig(decode_inconsistent_utf8=False)
    fixed, plan = ftfy._fix_encoding_one_step_and_explain(line, as_one)
    if any(step.action == "decode" and step.parameter.startswith("utf-8") for step in plan or ()):
        return fixed

    def repaired(m: re.Match[str]) -> str:
        piece = m[0]
        if len(piece) == len(line) or not is_bad_line(piece):
            return piece
        return _short_piece(piece) if len(piece) <= _SHORT else _encoding_settled(piece, reading)

    pieces = UTF8_DETECTOR_RE.sub(repaired, line)
    return pieces if pieces != line else fixed


@lru_cache(maxsize=256)
def _short_piece(piece: str) -> str:
    import ftfy

    return ftfy.fix_encoding(piece)


_Repair = Callable[[str], str]


def unescape_html(text: str) -> str:
    """Return *text* with its entities decoded, as ftfy does."""
    return _ftfy()[1](text)


@cache
def _ftfy() -> tuple[_Repair, _Repair]:
    """ftfy's repair of a line, and its decoding of entities."""
    import ftfy
    from ftfy.fixes import unescape_html

    settings = ftfy.TextFixerConfig(
        unescape_html=True,
        fix_character_width=False,
        uncurl_quotes=False,
        normalization=None,
        explain=False,
    )
    return lambda line: ftfy.fix_text(line, settings), unescape_html


@cache
def _fixers() -> tuple[_Repair, ...]:
    """What the known version of ftfy does with those settings after the encoding is repaired."""
    from ftfy import fixes

    return (
        fixes.fix_c1_controls,
        fixes.fix_latin_ligatures,
        fixes.fix_line_breaks,
        fixes.fix_surrogates,
        fixes.remove_terminal_escapes,
        fixes.remove_control_chars,
    )
