"""Remove running heads and page numbers beside the page breaks (form feeds) of a printed text.

>>> [edit[:3] for edit in running_heads("It rains.\\n3\\n\\x0cIt is late.\\n4\\n\\x0cNobody came.")]
[(10, 12, ''), (25, 27, '')]
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsclean.edits import Edit
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair
from newsclean.text.late import late
from newsclean.text.lines import is_prose

__all__ = ["RUNNING_HEADS", "running_heads"]

_RULE: Final = Repair(
    "furniture.running-head",
    before="THE DAILY TIDE   3\n\nThe bridge is open.\n\n\x0cTHE DAILY TIDE   4\n\nIt rains.",
    after="The bridge is open.\n\nIt rains.",
    keeps=(
        "THE DAILY TIDE\n\nThe bridge is open.\n\nTHE DAILY TIDE\n\nIt rains.",
        "3\n\nThe bridge is open.\n\n4\n\nIt rains.",
    ),
    about="The first or last lines of pages, if another page has the same there, numbers aside, "
    "and page numbers that count up. On the first page, what may be the headline stays.",
)
_LOOKED_AT: Final = 2
"""How many lines at the head and the foot of a page may be running heads."""
_LONGEST: Final = 120
_NUMBER: Final = late(r"\W{0,4}(?:(?i:page|p\.|seite|s\.|página|pagina|pág\.)\s?)?(\d{1,4})\W{0,4}")


class _Line(NamedTuple):
    page: int
    start: int
    end: int
    key: str
    number: int | None
    may_be_title: bool


def running_heads(text: str) -> Sequence[Edit]:
    """Return the edits of *text*; none without a form feed."""
    if "\x0c" not in text:
        return ()
    lines = [*_lines(text)]
    seen = Counter(line.key for line in lines if line.number is None)
    numbers = {(line.page, line.number) for line in lines if line.number is not None}
    edits = [
        Edit(line.start, line.end, "", (_RULE.id,)) for line in lines if _runs(line, seen, numbers)
    ]
    return [edit for i, edit in enumerate(edits) if i == 0 or edit.start >= edits[i - 1].end]


def _runs(line: _Line, seen: Counter[str], numbers: set[tuple[int, int]]) -> bool:
    if line.number is None:
        return seen[line.key] > 1 and not line.may_be_title
    beside = ((line.page + step, line.number + step) for step in (-1, 1))
    return not numbers.isdisjoint(beside)


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines at the heads and feet of the pages, in order."""
    at = 0
    for page, part in enumerate(text.split("\x0c")):
        places = [*_places(part, at)]
        heads = places[:_LOOKED_AT]
        feet = places[max(_LOOKED_AT, len(places) - _LOOKED_AT) :]
        for head, (start, end) in [(True, place) for place in heads] + [
            (False, place) for place in feet
        ]:
            bare = text[start:end].strip()
            if len(bare) > _LONGEST or is_prose(bare):
                continue
            number = _NUMBER.fullmatch(bare)
            key = f"{head} {re.sub(r'[0-9]+', '0', ' '.join(bare.split()))}"
            title = (
                page == 0 and head and bare.count(" ") > 2 and "0" not in key and not bare.isupper()
            )
            yield _Line(page, start, end, key, int(number[1]) if number else None, title)
        at += len(part) + 1


def _places(part: str, at: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the lines of *part* that are not blank, with their line breaks."""
    last = at + len(part)
    for line in part.split("\n"):
        if line.strip():
            yield at, min(at + len(line) + 1, last)
        at += len(line) + 1


def _cue() -> tuple[tuple[str, ...], ...]:
    return (("\x0c",),)


RUNNING_HEADS = CodeNormalizer("furniture.running-heads", running_heads, (_RULE,), cue=_cue)
