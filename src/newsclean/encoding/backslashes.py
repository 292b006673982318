r"""Decode escapes of program strings in prose, such as ``\n`` and ``\"``.

Either the whole text is escaped or none of it; decoding half of it would break lines at random
places.  Escapes at the ends of sentences are evidence for it; code, formulas and paths are evidence
against it.

>>> [edit[:3] for edit in backslashes(r"He left.\n\nThe boats:\n- the Galata")]
[(8, 12, '\n\n'), (22, 24, '\n')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.text.edges import line_end, line_start

__all__ = ["backslashes"]

_RULE = "encoding.backslash"
_WORDS = 8  # of a line of prose
_NEW = {"n": "\n", "r": "\n", "t": "\t"}


def backslashes(text: str) -> list[Edit]:
    """Return the edits that decode *text*, if it was escaped as a whole."""
    if not any(sign in text for sign in ("\\n", '\\"')):
        return []
    kept = [m.span() for m in _kept().finditer(text)]
    prose = _without(text, kept) if kept else text
    if _against().search(prose) or not (_has_breaks(prose) or _has_quotes(prose)):
        return []
    often = _single().search(prose) is None  # escaped twice
    return list(_decoded(prose, often=often))


def _without(text: str, kept: list[tuple[int, int]]) -> str:
    """Return *text* with spaces in place of *kept*, so that offsets do not change."""
    parts = []
    done = 0
    for start, end in kept:
        parts += [text[done:start], " " * (end - start)]
        done = end
    return "".join([*parts, text[done:]])


@cache
def _kept() -> re.Pattern[str]:
    """The places of Windows paths, and of lines of JSON."""
    return re.compile(
        r"(?<![^\s\"'“‘(])(?:[A-Za-z]:\\|\\\\[\w.-]{1,60}\\)[^\s\"”]{0,300}"
        r'|(?m:^)[^\n]{0,200}?[{\[,] ?"[\w$@.-]{1,60}" ?: ?[^\n]{0,1000000}'
    )


@cache
def _against() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\\)\\(?:[acdeghijklmopqsvwyzA-TV-Z]|[a-z]{2,20}\{)"  # "\alpha", "\d+", "\textbf{"
        r"|\w\([fFrRbBuU]{0,2}[\"'`][^\n]{0,300}?\\n"  # 'print("Done.\n")'
        r"|\\[nrt][\"'`][ ]?[);,+\]]"
        r"|\[[^\]\n]{0,20}\\[nrt][^\]\n]{0,20}\]"  # "[\r\n]"
        r"|[\w,] ['\"`“‘]?\\[nrt]['\"`”’]?(?: [a-z(]|[,.;:)])"  # 'the sign \n stands for'
        r"|(?<!\\)[^\W\d_]\\\"[^\W\d_]"  # "K\"oln"
    )


_BREAK = r"(?:\\{1,2}r)?\\{1,2}n"
_FAR = r"(?![a-z\"';,)])"


@cache
def _strong() -> re.Pattern[str]:
    """Escaped breaks where a sentence or a line ends."""
    return re.compile(
        rf"(?:(?<=[.!?:\"”’)…。！？>])|(?<=[.!?:\"”’)…] )|(?<![^\n]))"
        rf"{_BREAK}(?: ?{_BREAK}){{0,3}} ?{_FAR}"
    )


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(rf"{_BREAK}(?: ?{_BREAK}){{0,3}}")


def _has_breaks(text: str) -> bool:
    """Whether *text* has escaped breaks at the ends of sentences, more than one by mistake."""
    strong = list(_strong().finditer(text))
    if not strong:
        return _parts_sentences(text)
    if len(strong) > 1 or len(_breaks().findall(text)) > 1 or strong[0][0].count("n") > 1:
        return True
    return re.match(r"[\"“‘«]?[^\W\d_a-z][^\W\d_A-Z]", text[strong[0].end() :][:3]) is not None


def _parts_sentences(text: str) -> bool:
    """Whether a break separates a heading from prose: "Read more: Ferry towed\\nTwo boats are"."""
    m = re.search(r"(?<=[^\W_])\\n(?=[\"“‘«]?[^\W\d_a-z][^\W\d_A-Z]{1,30} [^\n]{10})", text)
    if m is None:
        return False
    line = text[line_start(text, m.start()) : line_end(text, m.end())]
    return line.count(" ") >= _WORDS


def _has_quotes(text: str) -> bool:
    """Whether *text* has escaped quotation marks that open, and others that close."""
    return bool(
        re.search(r"(?:(?<=\\n)|(?<![\w=\\:(\[{,;]))\\+\"(?=[\w‘'])", text)
        and re.search(r"(?<=[\w.,!?…%)])\\+\"(?![\w;)\]}:])", text)
    )


@cache
def _single() -> re.Pattern[str]:
    return re.compile(r"(?<!\\)\\[nrt\"]")


@cache
def _escapes() -> re.Pattern[str]:
    return re.compile(r"(?<!\\)\\(?:(?:r\\n|[nrt\"'/])(?:\\(?:r\\n|[nrt\"'/]))*)")


@cache
def _twice_escaped() -> re.Pattern[str]:
    return re.compile(r"\\{2,3}(?:r\\\\n|[nrt\"'/])(?:\\{2,3}(?:r\\\\n|[nrt\"'/]))*")


def _decoded(text: str, *, often: bool) -> Iterator[Edit]:
    for m in (_twice_escaped() if often else _escapes()).finditer(text):
        signs = re.sub(r"\\", "", m[0]).replace("rn", "n")
        new = "".join(_NEW.get(sign, sign) for sign in signs)
        yield Edit(m.start(), m.end(), new, (_RULE,))
