"""Remove white space before a comma or a period: "said Chinoy , a fellow"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.edges import cut_line_end, line_start, near_line_end
from newsclean.text.language import is_english
from newsclean.text.late import late
from newsclean.text.words import NEVER_LAST, OFTEN, QUOTATIVE

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
        "The call takes rows[name , first] in all of them .",
        "The score was 3 , 4 and 5 in all.",
        "console . log",
        "cd .",
        "docker build -t ferry-app .\n\ngit commit -m first .\n\nThen push the branch.",
        "I came , I saw , the river ran ,\nand where the willows bent ,\nthe boats went out .",
        "More on how the bridge was built stands in this article .",
        "Qui a vu le maire de la ville ? Personne ne répond ; il pleut.",
    ),
    about="A link or a tag was there, and its space is left before the mark.",
)


_CLOSERS = frozenset('"”')


def _space_before(text: str, at: int) -> Iterator[Edit]:
    """The space before the mark at *at*, if a word ends before it and the sentence is prose."""
    if at < 2:
        return  # of " ," at the start, nothing is before the space
    before, farther = text[at - 2], text[at - 3] if at > 2 else "\n"
    if not (before.isalpha() or before in '"”’»)%' or _ends_number(text, at)):
        return
    if (farther in " .," and not before.isdigit()) or _is_near_code(text, at):
        return
    if _is_verse(text, at):
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
    after = text[at + 1 : at + 3].strip('"”’ \n')
    if not number[:1].isdigit() or (after and not after[0].isalpha()):
        return False
    if len(number) > 1 or not after:
        return len(number) > 1
    before = text[max(0, at - 40) : at - 1].split()[-2:-1]
    return bool(before) and before[0].isalpha() and before[0].islower()


def _is_near_code(text: str, at: int) -> bool:
    """Whether symbols of a program are near *at*, on its line or the one below."""
    ahead = text[at : at + 40].split("\n", 2)[:2]  # a line farther down may go: none looks again
    near = text[line_start(text, at, at - 60) : at] + "\n".join(ahead)
    if "[" in near:
        near = _INSERTED.sub("-", near)
    if any(sign in near for sign in "{}[]=<>") or (" (" in near and " )" in near):
        return True
    return text[at] == "." and _is_command(text[line_start(text, at, at - 200) : at - 1])


def _is_command(before: str) -> bool:
    """Whether the period after *before* is the folder of a command: "git add .", "pip install -e ."

    A line of a command begins in lower case and has an option, or no small word of a sentence.
    """
    line = before.strip().lstrip("$>%# ")
    if _command().search(line):
        return True
    if not line[:1].islower() or not line.isascii() or any(mark in line for mark in ',;!?"'):
        return False
    if len(line) < _LONGEST_LINE and _OPTION.search(line):
        return True
    words = line.split()
    return len(words) <= _LONGEST_COMMAND and _in_sentences().isdisjoint(words)


def _is_verse(text: str, at: int) -> bool:
    """Whether the mark is in a short line directly between others that set their marks off, too."""
    start = line_start(text, at, at - _LONGEST_VERSE)
    end = near_line_end(text, at, _LONGEST_VERSE)
    if end < 0 or end - start > _LONGEST_VERSE or (start and text[start - 1] != "\n"):
        return False
    above = text[line_start(text, start - 1, start - 80) : start - 1] if start else ""
    below = text[end + 1 : cut_line_end(text, end + 1, 80)]
    return any(0 < len(line) <= _LONGEST_VERSE and _SET_OFF.search(line) for line in (above, below))


_LONGEST_COMMAND = 6
_LONGEST_LINE = 120
_LONGEST_VERSE = 60
# "[ the mayor ] said no , and", "[H]e" and "[sic]" are words of an editor; "x = [1 , 2]" is code.
_INSERTED = late(
    r"(?<![\w)\]])\[ ?(?:[A-Z]\](?=[a-z])|[^\W\d_]{2,}(?:[ ’'-][^\W\d_]+){0,7} ?(?:\](?![\[(])|\Z))"
    r"|\A[^\W\d_ ’'-]*\]"  # cut by the end of what is near
)
_OPTION = late(r" --?[a-zA-Z]")
_SET_OFF = late(r"[^\W\d_] [,.;](?: |$)")


@cache
def _command() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|[ (`:])(?:git|docker|podman|npm|npx|pip3?|chmod|chown|rsync|scp|pytest|mypy|kubectl)"
        r"(?: [\w./:@*=~-]{1,60}){1,6}$"
    )


@cache
def _in_sentences() -> frozenset[str]:
    return OFTEN["en"] | NEVER_LAST["en"] | QUOTATIVE


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
