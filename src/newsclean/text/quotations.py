"""Find where quotations are open, and whether a speaker may follow one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsclean.text.edges import line_start
from newsclean.text.names import NAME
from newsclean.text.words import QUOTATIVE, QUOTATIVE_ABROAD

if TYPE_CHECKING:
    import regex

__all__ = ["is_open", "names_a_speaker", "paragraph_start"]

_FARTHEST = 3000
"""Maximum length of a quotation that is looked for, so that every text takes linear time."""


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


@cache
def _speaker() -> regex.Pattern[str]:
    import regex

    verbs = "|".join(sorted(QUOTATIVE | QUOTATIVE_ABROAD, key=len, reverse=True))
    title = r"(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Prof)\."
    word = rf"(?:{title}|\([^()\n]{{1,20}}\)|[^\s“”\"«»„.!?:;,()]++)"
    return regex.compile(
        rf"(?:{verbs})\b|(?:{word} ){{1,6}}?(?:{verbs})\b"
        rf"|{NAME}(?:, [^.!?\n“”\"]{{1,80}}+)? (?:{verbs})\b"
    )


def names_a_speaker(text: str, at: int) -> bool:
    """Whether the words from *at* on name a speaker: "said the mayor", "Obama said", "she".

    >>> names_a_speaker("Obama said so", 0), names_a_speaker("Financial Times", 0)
    (True, False)
    """
    return _speaker().match(text, at, at + 160) is not None
