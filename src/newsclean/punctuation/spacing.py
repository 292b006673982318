"""Remove white space before a comma or a period: "said Chinoy , a fellow"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.edges import line_start
from newsclean.text.language import is_english
from newsclean.text.words import QUOTATIVE

__all__ = ["SPACE_BEFORE", "SPACING_CUES"]

SPACE_BEFORE = Repair(
    "punctuation.space-before",
    before="The river rose , said the mayor . In 2014 , it fell by 5 , to 98 .\n\nThat’s all.",
    after="The river rose, said the mayor. In 2014, it fell by 5, to 98.\n\nThat’s all.",
    keeps=(
        "He waited . . . and left.",
        "It works with .NET and costs .50 cents.",
        "Il a dit : « Non ! »",
        "Le maire de la ville a dit : “Non, merci.”",
        "x = [1 , 2]",
        "The score was 3 , 4 and 5 in all.",
        "console . log",
        "cd .",
        "More on how the bridge was built stands in this article .",
        "Qui a vu le maire de la ville ? Personne ne répond ; il pleut.",
    ),
    about="Where a link or a tag stood, its space is left before the mark.",
)


_CLOSERS = frozenset('"”')


def _space_before(text: str, at: int) -> Iterator[Edit]:
    """The space before the mark at *at*, if a word ends before it and the sentence is prose."""
    before = text[at - 2 : at - 1]
    if not (before.isalpha() or before in '"”’»)%' or _ends_number(text, at)):
        return
    if (text[at - 3 : at - 2] in " .," and not before.isdigit()) or _is_code(text, at):
        return
    yield Edit(at - 1, at, "", (SPACE_BEFORE.id,))


def _space_before_end(text: str, at: int) -> Iterator[Edit]:
    """``shut on Monday .`` at the end of its line, if four words or more are before it."""
    start = line_start(text, at, at - 80)
    if text[start : at - 1].count(" ") > 2 or text[at + 1 : at + 2] in _CLOSERS:
        yield from _space_before(text, at)


def _space_before_last(text: str, at: int) -> Iterator[Edit]:
    """``said Ann Lee .`` at the end of the text, if other marks of its line are spaced as well.

    Otherwise a link may have been there: "More on how it was built stands in this article .".
    """
    start = line_start(text, at, at - 300)
    if _stands_off().search(text, start, at - 1):
        judge = _space_before_end if text[at] == "." else _space_before_in_english
        yield from judge(text, at)


@cache
def _stands_off() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_] [,.;?!][ ”\"]")


def _space_before_in_english(text: str, at: int) -> Iterator[Edit]:
    """``sure ? Yes`` and ``rose ; it``: in French and in old print the space is correct."""
    if text[at - 2 : at - 1].isalpha() and is_english(text, at):
        yield from _space_before(text, at)


def _ends_number(text: str, at: int) -> bool:
    """Whether a number of prose ends before *at*: "by 5 , the" but not "1 , 2" nor "(3 ,"."""
    if not text[at - 2 : at - 1].isdigit():
        return False
    number = text[max(0, at - 20) : at - 1].rpartition(" ")[2].lstrip("$€£")
    behind = text[at + 1 : at + 3].strip('"”’ \n')
    if not number[:1].isdigit() or (behind and not behind[0].isalpha()):
        return False
    if len(number) > 1 or not behind:
        return len(number) > 1
    before = text[max(0, at - 40) : at - 1].split()[-2:-1]
    return bool(before) and before[0].isalpha() and before[0].islower()


def _is_code(text: str, at: int) -> bool:
    """Whether symbols of a program are near *at*, on its line or the one below."""
    behind = text[at : at + 40].split("\n", 2)[:2]  # a line farther down may go: none looks again
    near = text[line_start(text, at, at - 60) : at] + "\n".join(behind)
    return any(sign in near for sign in "{}[]=<>") or (" (" in near and " )" in near)


def _space_before_colon(text: str, at: int) -> Iterator[Edit]:
    """``Trump said : “Would I``: after an English verb of saying; French sets the space."""
    verb = text[max(0, at - 21) : at - 1].rpartition(" ")[2]
    if verb in QUOTATIVE and is_english(text, at):
        yield Edit(at - 1, at, "", (SPACE_BEFORE.id,))


SPACING_CUES = (
    Cue(":", r" [“\"](?<= : .)", _space_before_colon),
    Cue(",", r" (?<= , )", _space_before),
    Cue(",", r"[\n\"”](?<= ,[\n\"”])", _space_before),
    Cue(".", r" (?<= \. )(?![a-z. \n]|\Z)", _space_before),
    Cue(".", r"[\"”](?<= \..)(?! ?[a-z.])", _space_before_end),
    Cue(".", r"\n(?<= \.\n)", _space_before_end),
    Cue(".", r"\Z(?<= \.)", _space_before_last),
    *(Cue(mark, rf" (?<= [{mark}] )(?![?!])", _space_before_in_english) for mark in "?!;"),
    *(Cue(mark, rf"[\n\"”](?<= [{mark}].)", _space_before_in_english) for mark in "?!;"),
    *(Cue(mark, rf"\Z(?<= [{mark}])", _space_before_last) for mark in "?!"),
)
