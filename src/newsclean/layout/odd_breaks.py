"""One search for unusual line breaks, a gate that the rules about white space and lines share."""

from __future__ import annotations

import re
from functools import cache

from newsclean.layout.drop_cap import AFTER_VOWEL, OPENS
from newsclean.text.codes import compiled
from newsclean.text.last_text import of_last_text

__all__ = ["UNFINISHED", "UNTIDY", "odd_break", "unfinished", "untidy"]

_AFTER_VOWEL = "|".join((*AFTER_VOWEL, *map(str.upper, AFTER_VOWEL)))
_UNTIDY = r" |\n[\n ]|(?<= \n)"
_UNFINISHED = (
    r"[a-zß-öø-ÿčłřśşšžα-ωа-яё,.;:!?)\]®™\xa0]|”[A-Z]|[\"'”’](?:[\s,.;:!?)]|s\b|$)|[–—] [a-z]"
    r"|[B-HJ-Z][ \n][A-Za-z]|[AI][ \n](?:" + _AFTER_VOWEL + r")\b"
    rf"|[{OPENS}](?:[B-HJ-Z][ \n][A-Za-z]|[AI][ \n](?:{_AFTER_VOWEL})\b)"
    r"|\n(?<=,[\"”’»]\n\n)|\n(?<=[,—–]\n\n)"
    r"|[^\n](?<=[\w,“«„‘(\[\"”’»):–—-]\n.)"
)
_USUAL = r"(?<=\n\n)[A-Z][a-z]|(?<=[.?!]\n)\n[^\n ]"
"""The two line breaks between most paragraphs, where no pattern above can match."""


UNTIDY = rf"\n(?:{_UNTIDY})"
UNFINISHED = rf"\n(?:{_UNFINISHED})"


@of_last_text
def odd_break(text: str) -> int:
    r"""Return the place of the first line break of *text* that is `untidy` or `unfinished`, or -1.

    This is the only cost for clean text.

    >>> odd_break("One.\n\nTwo."), odd_break("One. \n\nTwo."), odd_break("One,\ntwo.")
    (-1, 5, 4)
    """
    found = _odd().search(text) if "\n" in text else None
    return -1 if found is None else found.start()


@cache
def _odd() -> re.Pattern[str]:
    return compiled(rf"\n(?!{_USUAL})(?:{_UNTIDY}|{_UNFINISHED})")


@cache
def untidy() -> re.Pattern[str]:
    """A line break with a space beside it, or two other line breaks in a row."""
    return compiled(UNTIDY)


@cache
def unfinished() -> re.Pattern[str]:
    """Line breaks that may be inside a sentence.

    A line that begins small or with a closing mark; a quotation that ends in a comma; a single line
    break after a letter or an opening mark; a lone initial.  Every branch begins with a character,
    so that the usual capital after an empty line is skipped at once.
    """
    return compiled(UNFINISHED)
