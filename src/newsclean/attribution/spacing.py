"""White space before a comma or a period: "said Chinoy , a fellow"."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.attribution.scan import Cue
from newsclean.edits import Edit
from newsclean.languages import is_english
from newsclean.rules import Repair
from newsclean.tables.verbs import QUOTATIVE

__all__ = ["SPACE_BEFORE", "SPACING_CUES"]

SPACE_BEFORE = Repair(
    "punctuation.space-before",
    before="The river rose , said the mayor of Passau . Nobody was hurt.",
    after="The river rose, said the mayor of Passau. Nobody was hurt.",
    keeps=(
        "He waited . . . and left.",
        "It works with .NET and costs .50 cents.",
        "Il a dit : « Non ! »",
        "Le maire de la ville a dit : “Non, merci.”",
        "x = [1 , 2]",
        "console . log",
    ),
    about="Where a link or a tag stood, its space is left before the mark.",
)


def _space_before(text: str, at: int) -> Iterator[Edit]:
    """The space before the mark at *at*, if a word ends before it and the sentence is prose."""
    before = text[at - 2 : at - 1]
    if not (before.isalpha() or before in '"”’»)%' or _ends_number(text, at - 1)):
        return
    if text[at - 3 : at - 2] in " .," or _is_code(text, at):
        return
    yield Edit(at - 1, at, "", (SPACE_BEFORE.id,))


def _ends_number(text: str, at: int) -> bool:
    """Whether a number of prose ends at *at*: "in 2014 ," but not "1 , 2"."""
    return text[at - 2 : at].isdigit() and text[at + 1 : at + 3].strip().isalpha()


def _is_code(text: str, at: int) -> bool:
    """Whether signs of a program stand near *at*, on its line or the one below."""
    behind = text[at : at + 40].split("\n", 2)[:2]  # a line farther down may go: none looks again
    near = text[max(0, at - 60, text.rfind("\n", 0, at) + 1) : at] + "\n".join(behind)
    return any(sign in near for sign in "{}[]=<>;") or (" (" in near and " )" in near)


def _space_before_colon(text: str, at: int) -> Iterator[Edit]:
    """``Trump said : “Would I``: behind an English verb of saying; French sets the space."""
    verb = text[max(0, at - 21) : at - 1].rpartition(" ")[2]
    if verb in QUOTATIVE and is_english(text, at):
        yield Edit(at - 1, at, "", (SPACE_BEFORE.id,))


SPACING_CUES = (
    Cue(":", r" [“\"](?<= : .)", _space_before_colon),
    Cue(",", r" (?<= , )", _space_before),
    Cue(",", r"[\n\"”](?<= ,[\n\"”])", _space_before),
    Cue(".", r" (?<= \. )(?![a-z. \n]|\Z)", _space_before),
    Cue(".", r"[\"”](?<= \..)(?! ?[a-z. \n]|\Z)", _space_before),
)
