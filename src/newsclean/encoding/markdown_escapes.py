r"""Take back escapes of Markdown in a text that has no other Markdown: "1\. The bridge is shut."

Tools that write Markdown put a backslash before a mark that could be read as one.  Where such a
text lost its Markdown, the backslashes are left.  They have few forms, and code, formulas,
paths and regular expressions have others; so they go only if all backslashes of a text have them.

>>> [edit[:3] for edit in markdown_escapes.find(r"She said it was a \*secret\*.")]
[(18, 19, ''), (26, 27, '')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newsclean.edits import Edit
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair
from newsclean.text.edges import line_end, line_start

__all__ = ["markdown_escapes"]

_RULE = Repair(
    "encoding.markdown-escape",
    before="\\# Bridge opens\n\n1\\. The bridge is open.\n2\\. It rains, \\[the mayor\\] said.\n\n"
    "It was a \\*secret\\*, and it cost \\$12 for \\~3 km.",
    after="# Bridge opens\n\n1. The bridge is open.\n2. It rains, [the mayor] said.\n\n"
    "It was a *secret*, and it cost $12 for ~3 km.",
    keeps=(
        r"The pattern \d+\. finds a number and \*secret\* a word.",
        r"A backslash, as in \*secret\*, keeps the mark.",
        r"The formula \[ a + b = c \] is old.",
        r"It is in C:\new\_files and src\_internal.",
        r"grep '^\*' file",
        r"He drew a face: ¯\_(ツ)_/¯",
    ),
    about="Only if all backslashes of the text are such escapes, and no sentence speaks of them.",
)
_MOST = 2_000


@cache
def _forms() -> re.Pattern[str]:
    begin, end = r"(?<![^\s(\"'“‘«„])", r"(?![^\s.,;:!?)\"'”’»…])"
    inside = r"(?:[^\\\n\[\]=^{}|]|\\_(?=\w))"
    return re.compile(
        r"(?m:^)[ \t]{0,8}(?:\d{1,3}\\(?=[.)][ \t])|\\(?=(?:#{1,6}|[-+>*])[ \t]))"
        rf"|{begin}(?P<mark>(?:\\[*_]){{1,3}})(?=[^\s\\*_])[^\n\\]{{1,300}}?(?<=\S)(?P=mark){end}"
        rf"|{begin}\\\[(?=[^\s\\]){inside}{{1,200}}(?<=[^\s\\])\\\]{end}"
        r"|\\(?=\$\d)(?<![\w\\]\\)|(?<=[A-Z])\\(?=&[A-Z])|(?<= )\\(?=& )"
        rf"|{begin}\\(?=@\w)|(?<=\w)\\(?=\.\.\.)|(?<=[ (])\\(?=[<>] \d)|{begin}\\(?=~\d)"
    )


@cache
def _against() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:regex\w*|regular expressions?|patterns?|backslash\w*|escaped|latex|markdown"
        r"|grep|sed|awk|syntax|wildcards?|shell)\b"
    )


def _find(text: str) -> Sequence[Edit]:
    if "\\" not in text:
        return ()
    count = text.count("\\")
    if count > _MOST or "`" in text:  # code: see `_against`
        return ()
    places = [
        match.start() + at
        for match in _matches(text)
        for at, char in enumerate(match[0])
        if char == "\\"
    ]
    if len(places) != count or _against().search(text):
        return ()
    return [Edit(at, at + 1, "", (_RULE.id,)) for at in places]


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of the forms: in the lines with a backslash, for none goes over a break."""
    at = text.find("\\")
    while at >= 0:
        end = line_end(text, at)
        yield from _forms().finditer(text, line_start(text, at), end)
        at = text.find("\\", end)


def _cue() -> tuple[tuple[str, ...], ...]:
    return ((r"\\",),)


markdown_escapes = CodeNormalizer("encoding.markdown-escapes", _find, (_RULE,), cue=_cue)
