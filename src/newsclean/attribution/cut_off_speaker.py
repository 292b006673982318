"""Rejoin a speaker cut off by a period: "according to the report. Spokesman of the port, Bo."."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.clauses import has_verb
from newsclean.text.codes import compiled
from newsclean.text.edges import line_start
from newsclean.text.late import late
from newsclean.text.names import NAME
from newsclean.text.words import DOCUMENTS, QUOTATIVE, ROLES, SPEECH

if TYPE_CHECKING:
    import regex

__all__ = ["CUT_OFF_CUES", "CUT_OFF_SPEAKER", "CUT_OFF_SUBJECT"]

CUT_OFF_SPEAKER = Repair(
    "attribution.cut-off-speaker",
    before="Many fled, according to the statement. Spokesman of the port, Omar Saleh.",
    after="Many fled, according to the statement by the spokesman of the port, Omar Saleh.",
    keeps=(
        "Many fled, according to the statement. Spokesman Omar Saleh declined to comment.",
        "Many fled, according to the statement. Director of the film was Ann Lee.",
        "Many fled, according to the report. Chief among the causes, Cyclone Odile.",
        "Minister of Health, Ann Lee.",
    ),
    about='"by the" was lost between the document and the one who speaks in it.',
)

CUT_OFF_SUBJECT = Repair(
    "attribution.cut-off-subject",
    before="“The road is open,” he said. Commander of the brigade, Ali Hassan.",
    after="“The road is open,” he said, commander of the brigade, Ali Hassan.",
    keeps=(
        "“The road is open,” he said. Commander Ali Hassan agreed.",
        "“The road is open,” he said. King of the road.",
        "He said it twice. The cast: Mayor of the town, Ali Hassan.",
    ),
    about="The name of the speaker, cut off after the verb of speech.",
)


_BEFORE_ROLES = ("acting", "deputy", "first", "former", "lawyers", "police", "senior", "vice")
_BEFORE_DOCUMENTS = "the|an?|his|her|their|its|this|that"
_MOST_OF_ROLE = 4
"""Words that a role has at most: "deputy chief public prosecutor"."""
_MARK = late(r"[\n.,;:!?]")
"""Before the first of them is a role, and what it is a role of or the one who has it."""
_LAST_WORDS = SPEECH | {noun.rpartition(" ")[2] for noun in DOCUMENTS}


@cache
def _document() -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, DOCUMENTS))
    return compiled(
        rf"according to (?:{_BEFORE_DOCUMENTS}) "
        rf"(?:[\w-]{{1,20}} ){{0,3}}?(?:{nouns})\Z"
    )


@cache
def _spoke() -> re.Pattern[str]:
    verbs = "|".join(sorted(SPEECH))
    return compiled(rf"[\"”,] (?:he|she|they) (?:{verbs})\Z")


@cache
def _fragment() -> regex.Pattern[str]:
    """A role, what it is a role of, a comma and a name; nothing more up to the period."""
    import regex

    return regex.compile(
        r"(?P<role>[\p{L}-]{2,20}(?: [\p{Ll}-]{2,20}){0,3}?) (?:of|for|at|in|to|with) "
        rf"(?P<body>[^\n.,;:!?]{{2,80}}), {NAME}(?: and {NAME})?\.(?=\s|\Z)"
    )


@cache
def _bare_fragment() -> regex.Pattern[str]:
    """A role and a name to the end of the paragraph: "Police chief Mustafa Bali."."""
    import regex

    return regex.compile(
        rf"(?P<role>\p{{Lu}}[\p{{Ll}}-]{{2,20}}(?: [\p{{Ll}}-]{{2,20}}){{0,2}}) {NAME}\.(?=\n|\Z)"
    )


def _cut_off(text: str, at: int) -> tuple[Edit, ...]:
    """The edit that joins the fragment after the period at *at* to the sentence before it."""
    last = text[max(0, at - 20) : at].rpartition(" ")[2]
    if last not in _LAST_WORDS:
        return ()
    if not any(map(_names_a_role, text[at + 2 : at + 102].split()[:_MOST_OF_ROLE])):
        return ()  # most often: "Speaking at the opening", "Police said"
    sentence = text[line_start(text, at, at - 120) : at]
    spoken = _document().search(sentence) is not None
    if not spoken and not _spoke().search(sentence):
        return ()
    mark = _MARK.search(text, at + 2, at + 202)
    if mark is not None and mark[0] == "." and spoken:
        found = _bare_fragment().match(text, at + 2, at + 102)
        if found is not None and _names_a_role(found["role"]):
            return (Edit(at, at + 3, f" by {found['role'][0].lower()}", (CUT_OFF_SPEAKER.id,)),)
    if mark is None or mark[0] != ",":
        return ()
    found = _fragment().match(text, at + 2, at + 202)
    if found is None or not _names_a_role(found["role"]) or has_verb(found["body"], QUOTATIVE):
        return ()
    first = found["role"].split()[0]
    letter = first[0] if first.isupper() else first[0].lower()
    if spoken:
        return (Edit(at, at + 3, f" by the {letter}", (CUT_OFF_SPEAKER.id,)),)
    return (Edit(at, at + 3, f", {letter}", (CUT_OFF_SUBJECT.id,)),)


def _names_a_role(words: str) -> bool:
    """Whether the last of *words* is a role: "deputy chief prosecutor", "Lawyers", "CEO"."""
    last = words.lower().split()[-1]
    if words.lower() == "secretary general" or last in ROLES:
        return True
    return last.endswith("s") and (last[:-1] in ROLES or f"{last[:-3]}man" in ROLES)


def _starts() -> str:
    """The first letters of roles, three of each, as a pattern: few sentences begin with them."""
    starts: dict[str, set[str]] = {}
    for role in {*ROLES, *_BEFORE_ROLES}:
        starts.setdefault(role[0].upper(), set()).add(role[1:3])
    small = "|".join(f"{a}(?:{'|'.join(sorted(b))})" for a, b in sorted(starts.items()))
    return f"{small}|CEO|CFO|COO|CTO"


_ENDS = "|".join(sorted({word[-3:] for word in _LAST_WORDS}))


def _shown() -> str:
    """The end of "according to" or of "he said", its period and the beginning of a role."""
    documents = "|".join(map(re.escape, DOCUMENTS))
    verbs = "|".join(sorted(SPEECH))
    words = r"(?:[0-9A-Za-z_\x{80}-\x{10ffff}-]+ )*"
    spoken = rf"according to (?:{_BEFORE_DOCUMENTS}) {words}(?:{documents})"
    return rf"(?:{spoken}|[\"”,] (?:he|she|they) (?:{verbs}))\. (?:{_starts()})"


# First three letters of few words, then three of many: most sentences begin with other words.
CUT_OFF_CUES = (Cue(".", rf" (?:{_starts()})(?<=(?:{_ENDS})\. .{{3}})", _cut_off, _shown),)
