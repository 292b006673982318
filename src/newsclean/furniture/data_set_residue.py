"""Remove residue of news data sets that no row can describe: stamps within a paragraph, highlights.

>>> residue("It rains. 25 May 2015 Last updated at 00:03 BST The bridge is open.")
[Edit(start=10, end=48, new='', rules=('furniture.inline.updated',))]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from newsclean.edits import Edit
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.proof import STORY
from newsclean.rules.rows import Repair
from newsclean.text.edges import line_start
from newsclean.text.marks import BEFORE_A_LABEL

__all__ = ["RESIDUE", "residue"]

_UPDATED: Final = Repair(
    "furniture.inline.updated",
    before="It rains in York. 25 May 2015 Last updated at 00:03 BST. The bridge is open.",
    after="It rains in York. The bridge is open.",
    keeps=(
        "The page of 25 May 2015 was last updated at 00:03 BST, he said.",
        "It rains. 25 May 2015, last updated at 00:03 by the mayor.",
    ),
    about="When a page was last updated, run into a paragraph between two sentences.",
)
_HIGHLIGHTS: Final = Repair(
    "furniture.inline.highlights",
    before=f"{STORY}\n\n@highlight\n\nThe bridge is open again\n\n@highlight\n\n"
    "It cost the county twelve million, four times what had been planned for it .",
    after=STORY,
    keeps=(
        "He wrote to @highlight on Monday.\n\nNobody answered.",
        f"@highlight\n\n{STORY}",
    ),
    about="The summary points of CNN's data set, to the end of the text, also as whole sentences.",
)
_LEAD: Final = 60
"""How far from the words the day may begin and the time end."""
_HIGHLIGHT: Final = "@highlight"


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(
        r"(?i:\d{1,2} [a-z]{3,9} \d{4},? last updated at \d{1,2}:\d\d (?:gmt|bst|utc|est|edt|cet))"
        r"(?: ?\.)?(?=\s|\Z)"
    )


def residue(text: str) -> Sequence[Edit]:
    """Return the edits of *text*; none without one of the two marks."""
    edits = list(_stamps(text)) if "ast updated at" in text else []
    if "@" in text and _HIGHLIGHT in text:
        for points in _highlights(text):  # which may hold a stamp, or come after one
            edits = [stamp for stamp in edits if stamp.start < points.start]
            start = max(points.start, edits[-1].end) if edits else points.start
            edits.append(points._replace(start=start))
    return edits


def _stamps(text: str) -> Iterator[Edit]:
    """Yield the removals of stamps between two sentences."""
    done = 0
    for found in re.finditer("ast updated at", text):
        floor = line_start(text, found.start(), max(done, found.start() - _LEAD))
        stamp = _stamp().search(text, floor, found.end() + _LEAD)
        if stamp is None or not stamp.start() < found.start() < stamp.end():
            continue
        done = end = stamp.end()
        before = text[max(0, stamp.start() - 3) : stamp.start()].rstrip(" ")
        ahead = text[end : end + 2].lstrip(" ")
        ends = not before or before[-1] in "\n" + BEFORE_A_LABEL
        begins = not ahead or ahead[0] in "\n\"'“‘" or ahead[0].isupper() or ahead[0].isdecimal()
        if ends and begins and before.strip():
            while text[end : end + 1] == " ":
                end += 1
            closes = end == len(text) or text[end] == "\n"
            start = len(text[: stamp.start()].rstrip(" ")) if closes else stamp.start()
            yield Edit(start, end, "", (_UPDATED.id,))


def _highlights(text: str) -> Iterator[Edit]:
    """Yield the removal of all from the first mark on, if only marks and single lines follow."""
    lines = text.split("\n")
    filled = [i for i, line in enumerate(lines) if line.strip()]
    marks = [n for n, i in enumerate(filled) if lines[i].strip() == _HIGHLIGHT]
    if not marks or marks[0] == 0 or len(filled) - marks[0] > 2 * len(marks):
        return
    if any(later - first > 2 for first, later in pairwise(marks)):
        return
    start = sum(len(line) + 1 for line in lines[: filled[marks[0]]])
    yield Edit(len(text[:start].rstrip()), len(text), "", (_HIGHLIGHTS.id,))


def _cue() -> tuple[tuple[str, ...], ...]:
    return (("ast updated at", _HIGHLIGHT),)


RESIDUE = CodeNormalizer("data-set-residue", residue, (_UPDATED, _HIGHLIGHTS), cue=_cue)
