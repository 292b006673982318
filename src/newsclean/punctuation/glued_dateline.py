"""Put back a space lost between a dateline and its lede: "LONDON (Reuters) -Oil prices …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.layout.dateline import PLACE
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.codes import compiled
from newsclean.text.edges import line_end

__all__ = ["GLUED_DATELINE", "GLUED_DATELINE_CUES"]

GLUED_DATELINE = Repair(
    "punctuation.glued-dateline",
    before="VARNA (Reuters) -The council shut the port on Monday and called in the last tugs.",
    after="VARNA (Reuters) - The council shut the port on Monday and called in the last tugs.",
    keeps=(
        "The pilot (VARNA) -The council shut the port on Monday and called in the last tugs.",
        "std:Request is the class that is asked for by all of the others in the file.",
        "PORT:Status",
        "COVID-19:Cases rise",
    ),
    about="At the start of a line of prose: a place in capitals, or an agency in brackets.",
)

_LEDE = 40
"""A line with at least so many characters after the dateline has the lede, not a label."""


@cache
def _bracket() -> re.Pattern[str]:
    """ "LONDON (Reuters) -", "(CNN)": up to the capital of the lede."""
    return compiled(rf"{PLACE} \([A-Z][\w ]{{1,20}}\) ?[-–—]|(?:{PLACE} )?\(CNN\)")


@cache
def _colon() -> re.Pattern[str]:
    """ "NEW DELHI:": one to three words of capitals."""
    return compiled(r"(?:[A-Z]{4,20}|[A-Z]{3,20}(?: [A-Z]{3,20}){1,2}):")


def _after(pattern: re.Pattern[str], text: str, at: int) -> Iterator[Edit]:
    start = text.rfind("\n", max(0, at - 90), at) + 1
    if start == 0 and at > 90:
        return
    found = pattern.match(text, start, at + 5)
    if found is None or found.end() <= at or not text[found.end() : found.end() + 1].isupper():
        return
    lede = text[found.end() : line_end(text, at)]
    if len(lede) >= _LEDE and lede.count(" ") >= 5:
        yield Edit(found.end(), found.end(), " ", (GLUED_DATELINE.id,))


def _after_bracket(text: str, at: int) -> Iterator[Edit]:
    return _after(_bracket(), text, at)


def _after_colon(text: str, at: int) -> Iterator[Edit]:
    """``NEW DELHI:Facebook said``, ``MORE:How long``."""
    word = text[at + 1 : at + 31].split(maxsplit=1)
    if len(word) > 1 and word[0].isalpha() and word[0][1:].islower():
        return _after(_colon(), text, at)
    return iter(())


GLUED_DATELINE_CUES = (
    Cue(")", r"[A-Z]", _after_bracket),
    Cue(")", r"[-–—][A-Z]", _after_bracket),
    Cue(")", r" [-–—][A-Z]", _after_bracket),
    Cue(":", r"[A-Z](?<=[A-Z]:.)", _after_colon),
)
