"""Check whether a label is running text: the end of a sentence, or what somebody says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.rules.whole_lines.introductions import MAY_BE_QUOTED
from newsclean.text.late import late
from newsclean.text.marks import USUAL_STOPS
from newsclean.text.words import NEVER_LAST_ANYWHERE

__all__ = ["ends_a_sentence", "ends_below", "is_said", "is_spoken"]

_BUTTONS: Final = (*MAY_BE_QUOTED, "furniture.share")
"""Families of rows for buttons; a button has no period, but "Share." may be the joke of a post."""
_FEWEST_BLANKS: Final = 3
"""Minimum blanks of a line that may be wrapped: "You can also" is the start of a torn one."""
_SPOKEN: Final = late(
    r"[—–―‒-] ?[^\W\d_].*(?<!\.)\.|[«‹] ?\w.*(?:[!?…]|(?<!\.)\.) ?[»›]|»\w.*(?:[!?…]|(?<!\.)\.)«"
)
"""A line of a dialogue; page furniture has neither a dash and a period nor a stop in its marks."""


def ends_a_sentence(lines: Sequence[str], i: int) -> bool:
    """Whether line *i* is the end of a sentence that the line right above it leaves open.

    >>> ends_a_sentence(["All things on this earth are", "related."], 1)
    True
    >>> ends_a_sentence(["All things on this earth.", "related."], 1)
    False
    >>> ends_a_sentence(["Die Zeitung lebt von der", "Werbung."], 1)
    True
    """
    bare = lines[i].strip()
    if i == 0 or bare[-1] not in USUAL_STOPS or bare.endswith("..."):
        return False
    above = lines[i - 1].rstrip()
    if above.count(" ") < _FEWEST_BLANKS:
        return False
    if _ends_in_a_small_word(above):
        return True
    return bare[0].islower() and (above[-1].isalnum() or above[-1] == ",")


def ends_below(line: str, below: str) -> bool:
    """Whether *below*, the line right below a wrapped *line*, is the end of its sentence.

    >>> ends_below("Read the second part of the manual in English with the", "help command.")
    True
    >>> ends_below("Related: rich are paying more, but less than they used to", "Sport")
    False
    """
    if line[-1] == ",":
        return below.strip() != ""
    ends = below[-1:] in USUAL_STOPS and below != "" and len(below) < len(line)
    return ends and _ends_in_a_small_word(line)


def _ends_in_a_small_word(line: str) -> bool:
    """Whether the last word of *line* ends no sentence: "the", "zum"; "CES" is a name."""
    return line[-1].isalpha() and line.rpartition(" ")[2] in NEVER_LAST_ANYWHERE


def is_said(bare: str, rule: str) -> bool:
    """Whether the line *bare*, which the row *rule* knows, is spoken or a sentence of one word.

    >>> is_said("Share.", "furniture.share.line"), is_said("Share", "furniture.share.line")
    (True, False)
    """
    if bare[-1] == "." and bare[:-1].isalpha():
        return rule.startswith(_BUTTONS)
    return is_spoken(bare)


def is_spoken(bare: str) -> bool:
    """Whether the line *bare* is said by somebody, as in a novel or an interview.

    >>> [*map(is_spoken, ("— Read more.", "« Lire la suite. »", "»Lesen Sie weiter!«"))]
    [True, True, True]
    >>> [*map(is_spoken, ("— Read more", "» Read more «", "— Read more...", "— Advert —"))]
    [False, False, False, False]
    """
    return bare[0] in "—–―‒-«‹»" and _SPOKEN.fullmatch(bare) is not None
