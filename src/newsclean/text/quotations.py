"""Find where quotations are open, and whether a speaker may follow one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsclean.text.edges import line_start
from newsclean.text.late import late
from newsclean.text.marks import SENTENCE_ENDS
from newsclean.text.names import NAME
from newsclean.text.words import QUOTATIVE, QUOTATIVE_ABROAD, SPEECH_ABROAD

if TYPE_CHECKING:
    import re

    import regex

__all__ = [
    "TELLING",
    "is_any_open",
    "is_open",
    "is_quotation",
    "names_a_speaker",
    "paragraph_start",
    "tells_who_spoke",
]

_FARTHEST = 3000
"""Maximum length of a quotation that is looked for, so that every text takes linear time."""
_OPENING = frozenset('“"”„«»‘‚')
_CLOSING = frozenset('”"“»«’')
TELLING = QUOTATIVE | SPEECH_ABROAD
"""Verbs by which a line tells who spoke, in any language."""
_LOW = (("„", ("“", "”")), ("‚", ("‘", "’")))
"""Marks that open a quotation below the line, and those that close it; in English, the first of
these opens one."""
_PAIRS = (("「", "」"), ("『", "』"))
_ANGLES = (("«", "»"), ("‹", "›"))
"""Marks of which either may open, by the language: one without the other is open."""
_SINGLE = late(r"(?P<opens>‘|(?<![^\s(\[])'(?=\w|\Z))|['’](?!\w)")
"""A single mark that opens a quotation or may close one; "I’m" has none."""
_SPEAKS = QUOTATIVE | QUOTATIVE_ABROAD
_NEAR = 160
"""Within so many characters a speaker is named."""
_WORD = late(r"\w[\w\u0300-\u036f]*")
_FEW_WORDS = late(
    r"(?:(?:(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Prof)\.|\([^()\n]{1,20}\)"
    r"|[^\s“”\"«»„.!?:;,()]++) ){1,6}"
)
"""Words before a verb of speech, of which a period ends none but a title."""
_BEGINS = late(r"(?:[–—] )?(?:(a|au|ha|han|hanno|har|hat|ont|je|se|va) )?(\w+) \w")
"""What may be a verb of speech, and more: "räumte der Minister ein", "— сказал он"."""


def paragraph_start(text: str, at: int) -> int:
    """Return the start of the line of *at*, or a limit if that is too far away.

    >>> paragraph_start("One.\\nTwo.", 7)
    5
    """
    return line_start(text, at, at - _FARTHEST)


def is_open(text: str, at: int, mark: str) -> bool:
    """Whether a quotation of *mark*, a straight or a curly one, is open at *at*.

    >>> is_open('He said "yes, ', 13, '"'), is_open("“Yes,” he", 7, "“")
    (True, False)
    """
    start = paragraph_start(text, at)
    if mark == '"':
        return text.count('"', start, at) % 2 == 1
    return text.rfind("“", start, at) > text.rfind("”", start, at)


def is_any_open(text: str, at: int) -> bool:
    """Whether a quotation of any marks is open at *at*, in its line.

    >>> [is_any_open(text, 8) for text in ("“I am. So", "«I am». So", "»I am. So", "'I’m. So ")]
    [True, False, True, True]
    >>> is_any_open("„Ja“, sagte sie. ", 17), is_any_open("„Ja. Sie sagte: ", 16)
    (False, True)
    """
    before = text[paragraph_start(text, at) : at]
    if _is_straight_open(before):
        return True
    for low, (opener, closer) in _LOW:
        last = before.rfind(low)
        if last >= 0 and max(before.rfind(opener), before.rfind(closer)) < last:
            return True
    if "„" not in before and before.rfind("“") > before.rfind("”"):
        return True
    for opener, closer in _PAIRS:
        if before.rfind(opener) > before.rfind(closer):
            return True
    for one, other in _ANGLES:
        if before.count(one) != before.count(other):
            return True
    single = _last_single(before) if "‚" not in before else None
    return single is not None and single["opens"] is not None


def _last_single(before: str) -> re.Match[str] | None:
    """The last match of ``_SINGLE``; to look for it at each character takes long."""
    at = len(before)
    while (at := max(before.rfind(mark, 0, at) for mark in "'’‘")) >= 0:
        if match := _SINGLE.match(before, at):
            return match
    return None


def _is_straight_open(before: str) -> bool:
    """Whether the last straight mark opens a quotation, by the blank on one of its sides.

    A quotation of several paragraphs, which are one line in a data set, opens more often than it
    closes: '"Ah. "But he left."'.  With blanks on both sides or none, the marks are counted.

    >>> [_is_straight_open(line) for line in ('"Ah. "But he left." ', 'a: "He came. ', '" He ')]
    [False, True, True]
    """
    last = before.rfind('"')
    if last < 0:
        return False
    blank_before = last == 0 or before[last - 1].isspace()
    blank_after = before[last + 1 : last + 2].isspace()
    return before.count('"') % 2 == 1 if blank_before == blank_after else blank_before


@cache
def _name() -> regex.Pattern[str]:
    import regex

    return regex.compile(NAME)


def names_a_speaker(text: str, at: int) -> bool:
    """Whether the words from *at* on name a speaker: "said the mayor", "Obama said", "she".

    >>> names_a_speaker("Obama said so", 0), names_a_speaker("Financial Times", 0)
    (True, False)
    """
    near = text[at : at + _NEAR]
    for word in _WORD.finditer(near):
        start = word.start()
        if word[0] not in _SPEAKS or (start and near[start - 1] != " "):
            continue
        before = near[:start]
        if not before or _FEW_WORDS.fullmatch(before) or _name().fullmatch(before[:-1]):
            return True
    return False


def tells_who_spoke(quotation: str, line: str) -> bool:
    """Whether *line* goes on after the line *quotation*, which is one, with who said it.

    The line begins in lower case, with a verb of speech, and ends a sentence.  The quotation ends
    in no full stop; it may have lost its comma.

    >>> tells_who_spoke("„Wir haben gewartet“", "räumte der Minister ein.")
    True
    >>> tells_who_spoke("„Wir haben gewartet.“", "räumte der Minister ein.")
    False
    """
    if not is_quotation(quotation) or line[-1] not in SENTENCE_ENDS:
        return False
    begins = _BEGINS.match(line)
    return begins is not None and not TELLING.isdisjoint(begins.groups())


def is_quotation(line: str) -> bool:
    """Whether *line* is a quotation that ends in no full stop, with or without its comma.

    >>> is_quotation("„Wir haben gewartet“,"), is_quotation("„Wir haben gewartet.“")
    (True, False)
    """
    bare = line.rstrip(",")
    return bare[-1:] in _CLOSING and bare[0] in _OPENING and " " in bare and bare[-2] != "."
