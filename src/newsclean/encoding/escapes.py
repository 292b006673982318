r"""Decode escapes that some program wrote and none decoded.

Escapes are correct in code, in addresses and in texts about them.  So each kind is decoded only in
the surroundings that it has in broken prose: next to letters, or near other escapes.

>>> [edit[:3] for edit in escapes(r"It\u2019s caf%C3%A9 time<U+2026>")]
[(2, 8, '’'), (13, 19, 'é'), (24, 32, '…')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.edits import Edit
from newsclean.encoding.backslashes import backslashes
from newsclean.encoding.structured import is_structured
from newsclean.encoding.substitutions import (
    Substitution,
    cue_of,
    in_url,
    substitute,
)
from newsclean.rules.code import ALL, CodeNormalizer
from newsclean.rules.overlaps import first_apart
from newsclean.rules.rows import Repair
from newsclean.text.edges import line_start
from newsclean.text.last_text import of_last_text

__all__ = ["escapes"]

RULES = (
    Repair(
        "encoding.escape",
        before=r"It\u2019s S\u00e3o Paulo, <U+201C>he<U+201D> said; don\xe2\x80\x99t, donu2019t",
        after="It’s São Paulo, “he” said; don’t, don’t",
        keeps=(
            r"C:\users\u2019 and C:\new",
            r'the regex "[\u2018\u2019]" matches "\u2019"',
            "The character <U+2019> is an apostrophe.",
            r"\unit, \u2 and $\xi$",
        ),
        about="Escapes of programs for a character, in prose alone.",
    ),
    Repair(
        "encoding.backslash",
        before=r"He said \"don\'t\".\n\nThe boats:\n- the Galata\nShe left.\n\"Why?\"",
        after='He said "don\'t".\n\nThe boats:\n- the Galata\nShe left.\n"Why?"',
        keeps=(
            r"C:\new\table",
            r'printf("Done.\n"); puts("Bye.\n");',
            r"K\"oln, M\"uller",
            r"\alpha\nabla",
            r'{"text": "It rains.\nRead more\nIt is late."}',
            r"""['It rains.\nRead more', 'It is late.\nNobody came.']""",
            r"The sign \n stands for a line break, and \t for a tab.\nThat is all.",
        ),
        about="Quotation marks, tabs and line breaks written as in a program's string: all of a "
        "text or none of it. JSON and lists as Python writes them stay.",
    ),
    Repair(
        "encoding.percent",
        before="don%E2%80%99t%20go",
        after="don’t go",
        keeps=("See https://example.org/caf%C3%A9 for more", "Up 3%A 20%E2", "My%20File.pdf"),
        about="Characters beyond ASCII in the code of addresses, outside an address.",
    ),
    Repair(
        "encoding.quoted-printable",
        before="It=E2=80=99s a long=\n line, isn=E2=80=99t it",
        after="It’s a long line, isn’t it",
        keeps=("E=MC2 and a=20, b=30, c=4F", "x =\ny"),
        about="The transfer code of mail.",
    ),
    Repair(
        "encoding.excel",
        before="one_x000D_\ntwo",
        after="one\ntwo",
        keeps=("var_x000d_",),
        about="Line ends as Excel writes them.",
    ),
)
_CODE = "\"'`[({=:"
_HEX = "[0-9a-fA-F]"
_HEX_DIGITS = "0123456789abcdefABCDEF"


def _escaped(m: re.Match[str]) -> str | None:
    r"""Return the character of ``\u2019``, unless the escape is quoted, in a class or in a path."""
    text, start, end = m.string, m.start(), m.end()
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if (before in _CODE and after in "\"'`])}-\\" and before and after) or _in_path(m):
        return None
    if before == ":" and re.search(r"\b[A-Za-z]:\Z", text[max(0, start - 3) : start]):
        return None  # "C:\u2019"
    if before == "-" and after == "]":  # the end of a range, "[\u2018-\u201f]"
        return None
    if after in _HEX_DIGITS and after and not _holds_sure_escape(text):
        return None
    return _sound(_units(re.findall(r"u([0-9a-fA-F]{4})", m[0])))


def _unquoted(m: re.Match[str]) -> str | None:
    r"""Return the apostrophe of *m*, unless it is in code: ``print('don\'t')``."""
    text, at = m.string, m.start()
    before = text[line_start(text, at, at - 200) : at]
    return None if re.search(r"[\w=+,(\[:] ?[(\[=] ?'[^'\n]*\Z", before) else "'"


@of_last_text
def _holds_sure_escape(text: str) -> bool:
    r"""Whether some ``\u2019`` of *text* surely is an escape: "Br\u00fccke" may be a code."""
    return re.search(rf"\\u{_HEX}{{4}}(?!{_HEX})", text) is not None


def _in_path(m: re.Match[str]) -> bool:
    text, at = m.string, m.start()
    scope = max(0, at - 300)  # a path on Windows may have 260 characters
    begin = max(scope, text.rfind(" ", scope, at) + 1, text.rfind("\n", scope, at) + 1)
    return ":\\" in text[begin:at] or "\\\\" in text[begin:at]


def _units(codes: list[str]) -> str:
    data = b"".join(int(code, 16).to_bytes(2, "big") for code in codes)
    return data.decode("utf-16-be", "replace")


def _sound(text: str) -> str | None:
    """Return *text* if it could be part of prose."""
    if "\ufffd" in text or not text.replace("\n", "").replace("\xa0", "").isprintable():
        return None
    return text


def _code_point(m: re.Match[str]) -> str | None:
    text = m.string
    beside = text[max(0, m.start() - 1) : m.start()] + text[m.end() : m.end() + 1]
    if not beside.strip(" \n\t()[]\"'“”‘’"):
        return None  # "the character <U+2019> is"
    code = int(m[1], 16)
    return chr(code) if 0x80 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else None


def _bytes(m: re.Match[str]) -> str | None:
    r"""Return the UTF-8 bytes of ``\xe2\x80\x99``, ``\342\200\231`` or ``%E2%80%99``."""
    found = re.findall(r"x([0-9a-fA-F]{2})|\\([0-7]{3})|[%=]([0-9a-fA-F]{2})", m[0])
    data = bytes(int(octal, 8) if octal else int(a or b, 16) for a, octal, b in found)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    return None if text.isascii() else _sound(text)


def _percent(m: re.Match[str]) -> str | None:
    if in_url(m) or re.match(r"[^\s%]{0,60}(?:/|\.[a-z]{2,4}\b)", m.string[m.end() : m.end() + 80]):
        return None  # an address without its scheme, or the name of a file
    return re.sub("(?:%[0-9A-Fa-f]{2})+", lambda run: _bytes(run) or _blanks(run[0]), m[0])


def _blanks(text: str) -> str:
    return text.replace("%20", " ")


_ROWS = {
    "\\": (
        Substitution(
            "encoding.escape",
            (),
            rf"(?:\\{{1,2}}u(?:[dD][89abAB]{_HEX}{{2}}\\{{1,2}}u[dD][c-fC-F]{_HEX}{{2}}"
            rf"|00(?:2{_HEX}|3[a-fA-F]|40|5[b-fB-F]|60|7[b-eB-E]|[a-fA-F]{_HEX})|0[1-9a-fA-F]{_HEX}{{2}}"
            rf"|[1-9abcABC]{_HEX}{{3}}|[fF][bBeEfF]{_HEX}{{2}}))+",
            _escaped,
        ),
        Substitution("encoding.escape", (), rf"(?:\\x[89a-fA-F]{_HEX}){{2,12}}", _bytes),
        Substitution("encoding.escape", (), r"(?:\\[23][0-7]{2}){2,12}", _bytes),
        Substitution("encoding.backslash", (), r"(?<=[A-Za-z])\\{1,3}'(?=[a-z])", _unquoted),
    ),
    "<": (Substitution("encoding.escape", (), rf"<U\+({_HEX}{{4,8}})>", _code_point),),
    "%": (
        Substitution(
            "encoding.escape",
            (),
            rf"%u(20{_HEX}{{2}})",
            lambda m: None if in_url(m) else chr(int(m[1], 16)),
        ),
        Substitution(
            "encoding.percent",
            (),
            rf"%[c-eC-E]{_HEX}(?:%{_HEX}{{2}}|[A-Za-z](?=[A-Za-z]{{0,20}}%{_HEX}{{2}}))+",
            _percent,
        ),
    ),
    "u201": (
        Substitution(
            "encoding.escape",
            ("u2019", "u201c"),
            r"(?<=[a-z])u2019(?=(?:s|t|re|ve|ll|d|m)\b)"
            r"|(?<![\w\\%])u201c(?=\w)|(?<=[\w.,!?])(?<!\\)u201d(?!\w)",
            lambda m: chr(int(m[0][1:], 16)),
        ),
    ),
    "_": (
        Substitution("encoding.excel", (), r"_x000D_", ""),
        Substitution("encoding.excel", (), r"_x000A_", "\n"),
    ),
}
_SIGNS = (*_ROWS, "=")


def _find(text: str) -> Sequence[Edit]:
    edits = substitute(text, _ROWS)
    if "\\" in text:
        edits += backslashes(text)
    if "=" in text and ("=E2=80=" in text or "=C3=" in text or "=20\n" in text):
        edits += _quoted_printable(text)
    return first_apart(edits) if edits and not is_structured(text) else []


def _quoted_printable(text: str) -> Iterator[Edit]:
    """Yield the edits of a text that kept its mail's transfer encoding."""
    rule = "encoding.quoted-printable"
    for m in re.finditer(
        f"=[C-E]{_HEX}(?:=[89AB]{_HEX}){{1,2}}(?:=[C-E]{_HEX}(?:=[89AB]{_HEX}){{1,2}})*", text
    ):
        found = _bytes(m)
        if found is not None:
            yield Edit(m.start(), m.end(), found, (rule,))
    if len(re.findall(f"=(?:[89A-E]{_HEX}|20|3D)", text)) >= 3 and "=\n" in text:
        for m in re.finditer(r"=\n|=20(?=\n)|=3D", text):
            yield Edit(m.start(), m.end(), "=" if m[0] == "=3D" else "", (rule,))


class _Escapes(CodeNormalizer):
    """Repairs escapes; some kinds are decoded only if there are several in the text."""

    __slots__ = ()

    def recheck(self, text: str, near: str, shown: int = ALL) -> Sequence[Edit]:
        # A line that speaks against escaped line breaks may be gone.
        if "\\" in text or any(map(near.__contains__, _SIGNS)):
            return self.find(text)
        return ()


def _cue() -> tuple[tuple[str, ...], ...]:
    return cue_of(_ROWS, "\\\\", "=[2C-E]")


escapes = _Escapes("encoding.escapes", _find, RULES, scope="counts", cue=_cue)
