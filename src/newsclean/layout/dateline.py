"""Join a dateline to its lede: "MADRID —⏎The council …"."""

from __future__ import annotations

import re
from functools import cache

from newsclean.layout.breaks import Break
from newsclean.rules.rows import Repair
from newsclean.text.codes import compiled
from newsclean.text.months import ENGLISH_MONTH
from newsclean.text.words import AGENCIES, AGENCIES_AFTER_SMALL_PLACES, NO_PLACE

__all__ = ["DATELINE", "LEDE", "PLACE", "dateline", "dateline_cue"]

DATELINE = Repair(
    "layout.dateline",
    before="VARNA —\nThe council shut the port on Monday and called in the last tugs.",
    after="VARNA — The council shut the port on Monday and called in the last tugs.",
    keeps=(
        "VARNA —\nAnn Lee",
        "NEW IN THE PORT\nThe council shut the port on Monday and called in the last tugs.",
        "She left the port —\nThe council shut it on Monday and called in the last tugs.",
        "OPINION —\nThe council is wrong to shut the port, and everybody knows it.",
        "Ann Lee (AP)\nThe council shut the port on Monday and called in the last tugs.",
        "ROMA (Italia)\nThe council shut the port on Monday and called in the last tugs.",
    ),
    about="A place in capitals and a dash, an agency or a date before a line of prose.",
)

_CAPITAL = "[A-ZÀ-ÖØ-ÞŁŚŠŽŹŻČĆĐŐŰŞİĞ]"
PLACE = (
    rf"{_CAPITAL}{{3,20}}(?:[ .-]{{1,2}}{_CAPITAL}{{2,20}}){{0,3}}"
    r"(?:, [A-Z][A-Za-z.]{1,20}){0,2}"
)
"""A place in capitals, with its state or country: "NEW DELHI", "COLUMBUS, Ohio"."""
LEDE = 40
"""A line of at least so many characters is the lede, not a name or a label."""


@cache
def _place_and_dash() -> re.Pattern[str]:
    """ "MADRID —", "NEW DELHI, India (AP) –": the place in capitals, all or most of it."""
    return compiled(rf"{PLACE}(?: \([A-Z]\w{{1,20}}\))? ?(?:[—–]|(?<= )--?)")


@cache
def _place_and_agency() -> re.Pattern[str]:
    """ "LONDON (Reuters)", "Hong Kong (CNN Business)": of agencies alone, as no dash shows it.

    In small letters for houses that write places so; "Ann Lee (AP)" is a picture and its owner.
    """
    agencies, of_small = map("|".join, (AGENCIES, AGENCIES_AFTER_SMALL_PLACES))
    place = r"[A-Z][\w.-]{1,20}(?:,? [A-Z][\w.-]{1,20}){0,3}"
    return compiled(rf"{PLACE} \((?:{agencies})\)|{place} \((?:{of_small})\)")


@cache
def _agency() -> re.Pattern[str]:
    """ "(CNN)", "(AP) –": the place is lost."""
    return compiled(rf"\((?:{'|'.join(AGENCIES)})\)(?: ?[—–]| --?)?")


@cache
def _date() -> re.Pattern[str]:
    """ "April 25 (Reuters) -": what follows a place whose line ends in a comma."""
    return compiled(rf"{ENGLISH_MONTH}\.? \d{{1,2}}(?:,| \()")


@cache
def _words() -> re.Pattern[str]:
    return compiled(r"[A-Z]+")


def dateline_cue(end: str, _: str) -> bool:
    """Whether ``dateline`` may join a line that ends in the character *end* to the next."""
    return end in ",)—–-"


def dateline(at: Break) -> str | None:
    """Return the replacement of the break *at*, or ``None`` to keep it."""
    left, right = at.left, at.right
    if at.joined or len(left) > 60 or len(right) < LEDE:
        return None
    if not NO_PLACE.isdisjoint(_words().findall(left)):
        return None  # "ANALYSIS —", "BREAKING NEWS –"
    if left[-1] == ",":
        return " " if left[:-1].isupper() and _date().match(right) else None
    if not (right[0].isupper() or right[0] in '“"'):
        return None
    if left[-1] in "—–-":
        return " " if (_place_and_dash().fullmatch(left) or _agency().fullmatch(left)) else None
    if at.place == 0 and _agency().fullmatch(left):
        return " "  # elsewhere it may be the owner of a picture
    return " " if at.gap == 1 and _place_and_agency().fullmatch(left) else None
