"""Turn daggers back into the closing quotation marks that they were: '"We stay,†she said.'

The mark's last byte was lost, and a repair took the space after it instead.  A dagger between two
words without a space, where a quotation is open, is not a footnote.

>>> [edit[:3] for edit in daggers('"We stay,†she said.')]
[(9, 10, '" ')]
"""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.edits import Edit
from newsclean.text.edges import line_end, line_start
from newsclean.text.late import late

__all__ = ["RULE", "daggers"]

RULE = "encoding.dagger"
_SIGNS = late('["“”†]')
_QUOTES = late('["“”]')
_ENGLISH = late(r"\b(?:the|and|of|to|that|was|said|says|is|it|he|she|they|we|you|in|a|i)\b")


def daggers(text: str) -> Iterator[Edit]:
    """Yield the edits that turn daggers in *text* into quotation marks, line by line."""
    at = text.find("†")
    while at >= 0:
        start, end = line_start(text, at), line_end(text, at)
        line = text[start:end]
        if ('"' in line or "“" in line) and _ENGLISH.search(line.lower()):
            yield from _in_line(line, start)
        at = text.find("†", end)


def _in_line(line: str, offset: int) -> Iterator[Edit]:
    opened = ""
    for m in _SIGNS.finditer(line):
        at, sign = m.start(), m[0]
        if sign == '"':
            opened = "" if opened else sign
        elif sign != "†":
            opened = sign if sign == "“" else ""
        elif opened and _closes(line, at):
            yield Edit(offset + at, offset + at + 1, ("”" if opened == "“" else '"') + " ", (RULE,))
            opened = ""


def _closes(line: str, at: int) -> bool:
    before, after = line[max(0, at - 1) : at], line[at + 1 : at + 2]
    if not after.isalpha():
        return False
    if before and before in ".,!?…":
        return True
    # "the “mayor†said": no quote may close after it
    closing = _QUOTES.search(line, at + 1)
    last = line[closing.start() - 1] if closing else " "
    return before.isalpha() and (last in " \t(" and (closing is None or closing[0] != "”"))
