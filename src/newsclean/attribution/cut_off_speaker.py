"""A speaker cut off: "according to the statement. Spokesman of the SDF, Mustafa Bali."."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsclean.attribution.clauses import is_finite
from newsclean.attribution.names import NAME
from newsclean.edits import Edit
from newsclean.rules import Coded, Repair
from newsclean.tables.roles import DOCUMENTS, ROLES
from newsclean.tables.verbs import QUOTATIVE

if TYPE_CHECKING:
    import regex

__all__ = ["CUT_OFF_SPEAKER", "cut_off_speaker"]

_RULE = Repair(
    "attribution.cut-off-speaker",
    before="Many fled, according to the statement. Spokesman of the SDF, Mustafa Bali.",
    after="Many fled, according to the statement by the spokesman of the SDF, Mustafa Bali.",
    keeps=(
        "Many fled, according to the statement. Spokesman Mustafa Bali declined to comment.",
        "Many fled, according to the statement. Director of the film was Ann Lee.",
        "Many fled, according to the report. Chief among the causes, Cyclone Odile.",
        "Minister of Health, Ann Lee.",
    ),
    about='"by the" was lost between the document and the one who speaks in it.',
)


@cache
def _document() -> re.Pattern[str]:
    """Begins with a literal, and so costs clean text one search for it."""
    nouns = "|".join(map(re.escape, DOCUMENTS))
    return re.compile(
        r"according to (?:the|an?|his|her|their|its|this|that) "
        rf"(?:[\w-]{{1,20}} ){{0,3}}?(?:{nouns})(\. )(?=[A-Z])"
    )


@cache
def _fragment() -> regex.Pattern[str]:
    """A role, what it is a role of, a comma and a name; nothing more up to the period."""
    import regex

    return regex.compile(
        r"(?P<role>[\p{L}-]{2,20}(?: [\p{Ll}-]{2,20}){0,3}?) (?:of|for|at|in|to|with) "
        r"(?P<body>[^\n.,;:!?]{2,80}), "
        rf"{NAME}(?: and {NAME})?(?<close>\.)(?=\s|\Z)"
    )


def cut_off_speaker(text: str) -> list[Edit]:
    """Return the edits that join such a speaker to the document.

    >>> [e.new for e in cut_off_speaker("A, according to a memo. Head of the bank, Ann Lee.")]
    [' by the h']
    """
    edits: list[Edit] = []
    if "according to" not in text:
        return edits
    for match in _document().finditer(text):
        found = _fragment().match(text, match.end(), match.end() + 200)
        if found and _names_a_role(found["role"]) and not _holds_a_verb(found["body"]):
            period, start = match.start(1), match.end()
            first = found["role"].split()[0]
            letter = first[0] if first.isupper() else first[0].lower()
            edits.append(Edit(period, start + 1, f" by the {letter}", (_RULE.id,)))
    return edits


def _names_a_role(words: str) -> bool:
    """Whether the last of *words* is a role: "deputy chief prosecutor", "Lawyers", "CEO"."""
    last = words.lower().split()[-1]
    if words.lower() == "secretary general" or last in ROLES:
        return True
    return last.endswith("s") and (last[:-1] in ROLES or f"{last[:-3]}man" in ROLES)


def _holds_a_verb(words: str) -> bool:
    small = [word for word in words.split() if word.islower()]
    return any(is_finite(word) or word in QUOTATIVE for word in small)


CUT_OFF_SPEAKER = Coded("attribution.cut-off-speaker", cut_off_speaker, (_RULE,), local=True)
