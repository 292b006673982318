"""Repair doubled punctuation: "he said..", "involved,.", "actions,,” said"."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.edges import line_start
from newsclean.text.sentences import ends_abbreviation, sentence_start

__all__ = ["DOUBLED", "DOUBLED_CUES"]

DOUBLED = Repair(
    "punctuation.doubled",
    before="“We will stay,,” said the mayor of Passau,. Nobody had left the old town..",
    after="“We will stay,” said the mayor of Passau. Nobody had left the old town.",
    keeps=(
        "He moved to the U.S., he said.",
        "Well.. maybe.",
        "He waited...",
        "a,,b,,c",
        "cd ..",
        "It was signed by Harlow Foods Inc., of Leeds.",
    ),
    about="Of two marks the one that the sentence needs; an ellipsis is none of this.",
)


def _commas(text: str, at: int) -> Iterator[Edit]:
    if text[at - 1 : at].isalnum() and text[at + 2 : at + 3] in {" ", '"', "”", "\n"}:
        yield Edit(at, at + 1, "", (DOUBLED.id,))


def _comma_period(text: str, at: int) -> Iterator[Edit]:
    if text[at - 1 : at].isalnum() and text[at + 2 : at + 3] in {" ", '"', "”", "\n", ""}:
        yield Edit(at, at + 1, "", (DOUBLED.id,))


def _period_comma(text: str, at: int) -> Iterator[Edit]:
    """``heard.,”``: the comma is right, unless the period is an abbreviation's."""
    if text[at - 3 : at].islower() and not ends_abbreviation(text, at):
        yield Edit(at, at + 1, "", (DOUBLED.id,))


def _periods(text: str, at: int) -> Iterator[Edit]:
    """Two periods at the end of a paragraph of prose; elsewhere two periods mean a pause."""
    if not text[at - 1 : at].isalnum() or text.find("..", line_start(text, at, at - 300)) != at:
        return
    if text.count(" ", sentence_start(text, at), at) >= 5:
        yield Edit(at, at + 1, "", (DOUBLED.id,))


DOUBLED_CUES = (
    Cue(",", r",[ \"”\n]", _commas),
    Cue(",", r"\.(?:[ \"”\n]|\Z)", _comma_period),
    Cue(".", r",[\"”]", _period_comma),
    Cue(".", r"\.(?:\n|\Z)", _periods),
)
