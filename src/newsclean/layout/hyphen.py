"""Join words hyphenated at the end of a line: "the gover-⏎nment", "well-⏎known"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsclean.layout.breaks import Break
from newsclean.layout.page import Page, is_cut_word
from newsclean.rules.rows import Repair
from newsclean.text.hyphens import HYPHENS, OF_OTHERS, SUSPENDED, Hyphens

__all__ = ["HYPHEN", "hyphen", "hyphen_cue"]

HYPHEN = Repair(
    "layout.hyphen",
    before=(
        "Nobody in the gover-\nnment spoke of the well-\nknown plan, and those who stood "
        "out-\nside the UN-\nbacked talks knew nothing."
    ),
    after=(
        "Nobody in the government spoke of the well-known plan, and those who stood outside "
        "the UN-backed talks knew nothing."
    ),
    keeps=(
        "“But I thought –”\n“So did I.”",
        "Bus 12: Varna -\nburgas -\nsofia",
        "Roles: editor-\nAnn Lee",
        "- salt\n- pepper",
    ),
    about="The hyphen is removed if the two are one word, and stays in compounds.",
)

_UNKNOWN = Hyphens()
_NUMBERS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_DIGITS = frozenset("one two three four five six seven eight nine first second third".split())


_LINKS = frozenset("a à and as at by for in of on the up de del du la le les or und y".split())
"""Small words within a chain: "state-of-the-⏎art"."""


_LONGEST_PART: Final = 4
"""A word of so many letters is hardly written twice within one: "anak-⏎anaknya", "ber-⏎ber"."""
_VOWELS: Final = "aeiouyäöåõü"
_OF_FINNIC: Final = ("että", "myös", "sekä", "ovat", "mutta", "kuin", "ning", "aga", "kuid")
"""Words of Finnish and Estonian, which write "linja-auto", as no other language that joins does."""
_OF_DUTCH: Final = frozenset("aa ae ai ao au ee ei eu ie ii oe oi oo ou ui uu".split())
"""Vowels that would be read as one: "auto-⏎ongeluk"."""


@cache
def _peoples() -> re.Pattern[str]:
    """Two adjectives of peoples: "česko-německý", "российско-китайское", "deutsch-französische"."""
    few = r"[^\W\d_]"
    return re.compile(
        rf"{few}{{2,}}[scčš]ko-{few}*[aeiouyáéíóúýąęóě]{few}*(?:[scčš]k|[čš]t){few}{{1,4}}"
        rf"|{few}{{2,}}[сцш]ь?ко-{few}*[аеёиоуыэюяіїєъ]{few}*[сцш]ь?к{few}{{1,4}}"
        rf"|(?:{few}{{2,}}isch|deutsch)-{few}{{2,}}isch(?:e[nrms]?)?"
        rf"|{few}{{2,}}sk-{few}{{3,}}sk(?:[aet]|en?)?"
    )


@cache
def _head() -> re.Pattern[str]:
    return re.compile(r"[^\W_](?:[\w’'-]*[^\W_])?(?=[-‐]$)")


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{1,40}")


def hyphen_cue(end: str, _: str) -> bool:
    """Whether ``hyphen`` may join a line that ends in the character *end* to the next."""
    return end in "-‐"


def hyphen(at: Break) -> str | None:
    """Return the replacement of the hyphen and the break *at*, or ``None`` to keep them.

    ``"-"`` keeps the hyphen without a space, ``" "`` with one, ``""`` makes one word.
    """
    left, right = at.left, at.right
    if at.gap != 1 or left[-1:] not in "-‐" or not left[-2:-1].isalnum() or not right[0].isalnum():
        return None
    head = _head().search(left[-60:])
    tail = _tail().match(right)
    if head is None:
        return None
    cut = is_cut_word(left, right)
    if not (at.place in at.page.wrapped or at.joined or (cut and " " in left)):
        return None
    if tail is None or not cut:
        if head[0] in {"Mc", "Mac"}:
            return ""
        return "-"  # "Covid-⏎19", "Anglo-⏎American"
    rest = right[tail.end() :]
    suspended = SUSPENDED.get(at.page.language, ())
    if (rest[:1] == " " and tail[0] in suspended) or (
        rest[:2] == ". " and f"{tail[0]}." in suspended
    ):
        return " "  # "Ein-⏎und Ausfuhr", "two-⏎and three-year", "rück-⏎bzw. vorwärts"
    return "-" if _keeps_hyphen(head[0], tail[0], rest, at) else ""


def _keeps_hyphen(head: str, tail: str, rest: str, at: Break) -> bool:
    first, _, last = head.lower().rpartition("-")
    words = at.page.words
    whole, apart = words[last + tail], words[f"{last}-{tail}"]
    if whole != apart:
        return apart > whole
    if (
        len(head) == 1
        or head[-1].isdigit()
        or (head.isupper() and len(head) > 1)
        or (len(tail) > 1 and rest[:1] == "-")
    ):
        return True  # "e-⏎mail", "2010-⏎era", "UN-⏎backed", "day-⏎to-day"
    table = HYPHENS.get(at.page.language, _UNKNOWN)
    if f"{last}-{tail}" in table.pairs or (first and last in _LINKS):
        return True  # "state-of-the-⏎art"
    if {f"{last[-2:]}-{tail}", f"{last[-1]}-{tail}"} & table.joints or _keeps(
        last, tail, OF_OTHERS
    ):
        return True  # "reunir-⏎se", "что-⏎нибудь"
    if _is_a_compound(head, tail, table, at.page):
        return True
    if last in _NUMBERS and at.page.language == "en":
        return tail in _DIGITS
    if head.lower() in table.heads and tail not in table.endings:
        return True
    return _keeps(last, tail, table)


def _is_a_compound(head: str, tail: str, table: Hyphens, page: Page) -> bool:
    """Whether *head* and *tail* are parts of equal weight, or would be misread as one word."""
    last = head.lower().rpartition("-")[2]
    if len(last) >= _LONGEST_PART and tail.startswith(last):
        return True
    if last in table.alike | OF_OTHERS.alike and any(
        tail.startswith(other.rstrip("oо")) for other in table.alike | OF_OTHERS.alike
    ):
        return True
    if head.islower() and _peoples().fullmatch(f"{head}-{tail}"):
        return True
    if last[-1] not in _VOWELS or tail[0] not in _VOWELS or len(last) < _LONGEST_PART:
        return False
    if page.language == "nl" and last[-1] + tail[0] in _OF_DUTCH:
        return True
    return last[-1] == tail[0] and any(page.words[word] for word in _OF_FINNIC)


def _keeps(last: str, tail: str, table: Hyphens) -> bool:
    """Whether *table* shows that the hyphen between the words *last* and *tail* is their own."""
    if f"{last}-{tail}" in table.pairs or (last in table.heads and tail not in table.endings):
        return True
    return tail in table.tails and len(last) > 2 and last not in table.closed
