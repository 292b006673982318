"""Write out a list of paragraphs that was stored as Python shows it: "['It rains.', 'No.']".

Data sets keep such lists in a column of text.  A text is taken for one only if its quotes and
escapes are exactly those that Python would write; so an array of JSON stays.

>>> [edit[:3] for edit in string_lists.find("['Nobody had seen the boat since it left the port on "
...     "Monday.', \\"It's late.\\"]")]
[(0, 2, ''), (60, 64, '\\n\\n'), (74, 76, '')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from newsclean.edits import Edit
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair
from newsclean.text.late import late
from newsclean.text.lines import is_prose

__all__ = ["string_lists"]

_RULE: Final = Repair(
    "encoding.string-list",
    before="['The bridge is open again after repairs that took the county two years.', \"It's "
    "late.\", '', 'Nobody came.\\nNobody went.']",
    after="The bridge is open again after repairs that took the county two years.\n\nIt's late.\n\n"
    "Nobody came.\nNobody went.",
    keeps=(
        "['a', 'b']",
        '["The bridge is open again after repairs that took the county two years.", "It is late."]',
        "print(['The bridge is open again after repairs that took the county two years.'])",
        "['The bridge is open again after repairs that took the county two years.', 12]",
        "{'text': 'The bridge is open again after repairs that took the county two years.'}",
    ),
    about="Only if an item is a whole sentence of prose; lists of words and JSON stay.",
)
_OPENERS: Final = "[("
_ESCAPE: Final = late(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[^xuU])")


@cache
def _item() -> re.Pattern[str]:
    return re.compile(r"'(?:[^'\\\n]|\\.)*+'|\"(?:[^\"\\\n]|\\.)*+\"")


def _find(text: str) -> Sequence[Edit]:
    """Return the edits that write out *text*, if it is a list of paragraphs as Python shows it."""
    start = len(text) - len(text.lstrip()) if text[:1].isspace() else 0
    if text[start : start + 1] not in _OPENERS or text[start + 1 : start + 2] not in ("'", '"'):
        return ()
    spans = _spans(text, start)
    if not spans or not any(text[a] == "'" for a, _ in spans):
        return ()
    items = [_value(text[a:b]) for a, b in spans]
    if any(item is None for item in items) or not any(is_prose(item or "") for item in items):
        return ()
    return list(_edits(text, spans))


def _spans(text: str, start: int) -> list[tuple[int, int]]:
    """The ranges of the items with their quotes; none if anything else is in the text."""
    spans = []
    at = start + 1
    while item := _item().match(text, at):
        spans.append(item.span())
        between = re.compile(r",? {0,2}\n? {0,4}").match(text, item.end())
        at = between.end() if between else item.end()
        if text[at : at + 1] in "])":
            break
    closed = spans and text[at : at + 1] == {"[": "]", "(": ")"}[text[start]]
    return spans if closed and not text[at + 1 :].strip() else []


def _value(shown: str) -> str | None:
    """The string that Python shows as *shown*; ``None`` if it would show it in another way."""
    from ast import literal_eval  # few texts are such lists

    try:
        value: str = literal_eval(shown)
    except (ValueError, SyntaxError):
        return None
    return value if repr(value) == shown else None


def _edits(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Edit]:
    from ast import literal_eval

    end = 0
    first = True
    for a, b in spans:
        inner, stop = a + 1, b - 1
        if not (_value(text[a:b]) or "").strip():
            continue
        yield Edit(end, inner, "" if first else "\n\n", (_RULE.id,))
        for escape in _ESCAPE.finditer(text, inner, stop):
            new = literal_eval(f'"{escape[0]}"') if escape[0] != '\\"' else '"'
            yield Edit(escape.start(), escape.end(), new, (_RULE.id,))
        end, first = stop, False
    yield Edit(end, len(text), "", (_RULE.id,))


def _cue() -> tuple[tuple[str, ...], ...]:
    return ((r"[\[(]['\"]",),)


string_lists = CodeNormalizer("encoding.string-lists", _find, (_RULE,), cue=_cue)
