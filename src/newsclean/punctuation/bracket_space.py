"""Remove the spaces that tags leave inside brackets: "the agency ( Reuters ) said"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.codes import compiled
from newsclean.text.edges import cut_line_end, line_start

__all__ = ["BRACKET_CUES", "BRACKET_SPACE"]

BRACKET_SPACE = Repair(
    "punctuation.bracket-space",
    before="The agency ( Reuters ) said on Monday that the port was shut (see page 5 ).",
    after="The agency (Reuters) said on Monday that the port was shut (see page 5).",
    keeps=(
        "The answers are ( a ) and ( b ).",
        "f( x, yy ) = 2",
        "if ( price > limit ) return",
        "Take a mug with a lid ( mine is red ) for the bag.",
        "this.list.splice ( index, 1 ) is what the book of the house says.",
        "He chose ( ) and left it at that.",
    ),
    about="Only after a blank in a line of prose, on both sides only of a name or one word.",
)

_LEAST = 4
"""Minimum words of a line of prose."""


@cache
def _bracket() -> re.Pattern[str]:
    return compiled(r"\(( ?)([^()\n]{2,80}?)( ?)\)(?=[\s.,;:!?\"”’]|\Z)")


@cache
def _word() -> re.Pattern[str]:
    return compiled(r"[^\W\d_]{2}")


def _bracket_space(text: str, at: int) -> Iterator[Edit]:
    match = _bracket().match(text, at)
    if match is None or text[at - 1 : at] not in {" ", "\n", ""}:
        return
    start = line_start(text, at, at - 80)
    around = text[start : cut_line_end(text, match.end(), 80)]
    if any(sign in around for sign in "{}=<>`\\|_") or around.count(" ") < _LEAST + 2:
        return
    if not _word().search(match[2]):
        return
    if match[1] and match[3] and match[2][0].islower() and " " in match[2]:
        return  # "a mug ( mine is red ) for the bag": that is how its author writes
    if match[1]:
        yield Edit(at + 1, at + 2, "", (BRACKET_SPACE.id,))
    if match[3]:
        yield Edit(match.end() - 2, match.end() - 1, "", (BRACKET_SPACE.id,))


def _before_closing(text: str, at: int) -> Iterator[Edit]:
    """The space before the closing bracket at *at*, if there is none after the opening one."""
    opening = text.rfind("(", max(0, at - 82), at)
    if opening >= 0 and text[opening + 1] != " ":  # the other cue removes both spaces
        yield from _bracket_space(text, opening)


BRACKET_CUES = (
    Cue("(", r" \S", _bracket_space),
    Cue(")", r" (?<= \) )", _before_closing),
    Cue(")", r"[\n.,;:!?\"”](?<= \).)", _before_closing),
    Cue(")", r"\Z(?<= \))", _before_closing),
)
