"""Remove a period inside a sentence: "in a final territory. located in …"."""

from __future__ import annotations

import re
from functools import cache

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.clauses import DETERMINERS, has_verb, is_finite, opens_a_clause
from newsclean.text.codes import compiled
from newsclean.text.edges import cut_line_end, line_start
from newsclean.text.language import guess_line
from newsclean.text.sentences import ends_abbreviation, sentence_end, sentence_start, word_before
from newsclean.text.words import (
    CONTINUATIONS_ABROAD,
    LINKS,
    OPENERS,
    PARTICIPLES,
    PREPOSITIONS,
    QUOTATIVE,
    RELATIVES,
    SUBJECTS,
    VERBS_AFTER_A_LINK,
)

__all__ = ["SPURIOUS_CUES", "SPURIOUS_PERIOD"]

SPURIOUS_PERIOD = Repair(
    "attribution.spurious-period",
    before="They hold a last village. located in the province of Deir.",
    after="They hold a last village located in the province of Deir.",
    keeps=(
        "Members of the U.S. based in Berlin left.",
        "Acme Inc. based its claim on a survey.",
        "One axis is scaled to 2 in. and the other to 20 in. by hand.",
        "He waited... located in the dark, the house was hard to see.",
        "it rained. which was bad. nobody came.",
        "The town fell. located in the north, it was the last.",
        "The rain stopped. but we’re sure it will be back.",
        "The vote is over. from the bottom of my heart, thank you all.",
        "He sold the house. the media then made it known.",
        "He fell in love with “Soul of the City”. from a friend on Vimeo.",
    ),
    about="The period is removed if the words after it cannot begin a sentence of their own.",
)

_STILL_OPEN = frozenset({"is", "are", "remains"})
_NO_LINK = frozenset(
    "as i i'm i’m if last not now so still then though we we're we’re yes yet you".split()
)
_OPENING_PARTICIPLES = frozenset("Asked Pressed Questioned Quizzed Speaking".split())
_OBJECTS = frozenset("her him it them us".split())
_OTHER_VERBS = frozenset({"i", "let’s", "thank"})
_FIRST_PERSON = frozenset("i i'm i’m me my".split())


@cache
def _continuation() -> re.Pattern[str]:
    return compiled(r"\. (?=[a-z])")


@cache
def _cue() -> re.Pattern[str]:
    """Pattern of the words after the period, by kind: participle, relative, link, preposition."""
    kinds = {
        "participle": PARTICIPLES,
        "relative": RELATIVES,
        "link": LINKS,
        "preposition": PREPOSITIONS,
        "verb": VERBS_AFTER_A_LINK,
        "subject": SUBJECTS,
    }
    return compiled("|".join(rf"(?P<{kind}>{pattern}) " for kind, pattern in kinds.items()))


@cache
def _abroad(*codes: str) -> re.Pattern[str]:
    """The cues of the languages *codes*."""
    return compiled("(?P<abroad>" + "|".join(CONTINUATIONS_ABROAD[code] for code in codes) + ") ")


def _cue_abroad(text: str, at: int) -> re.Match[str] | None:
    """The cue after the period at *at*, in the language of the text; called if some may fit."""
    if _abroad(*CONTINUATIONS_ABROAD).match(text, at + 2) is None:
        return None
    language = guess_line(text, at)
    return _abroad(language).match(text, at + 2) if language in CONTINUATIONS_ABROAD else None


@cache
def _capital() -> re.Pattern[str]:
    """A word with a capital; "I" is none."""
    return compiled(r"\b[A-Z]\w")


def _spurious(text: str, at: int) -> tuple[Edit, ...]:
    """The edit that removes the period at *at*, if the sentence continues after it."""
    cue = _cue().match(text, at + 2) or _cue_abroad(text, at)
    if cue is None or ends_abbreviation(text, at) or not _is_prose(text, at, cue):
        return ()
    start = sentence_start(text, at - 1)
    rest = text[cue.start() : sentence_end(text, cue.end())]
    before = text[start:at].lstrip("\"'“‘«([–— ")
    if not before[:1].isupper() and (start or _capital().search(before + rest) is None):
        return ()  # a text may begin within a sentence, but it writes names with a capital
    if " " not in before or rest[-1] == "?" or not _carries_on(before, cue, rest):
        return ()
    if not _lower_case_style(text, start, cue.start()):
        return (Edit(at, at + 1, "," if _pauses(cue) else "", (SPURIOUS_PERIOD.id,)),)
    return ()


def _pauses(cue: re.Match[str]) -> bool:
    """Whether a comma replaces the period; before "which" nothing shows whether there was one."""
    words = cue.groupdict()
    if cue.re is _abroad("de"):  # where every clause has its comma
        return not words["abroad"].startswith(("laut", "sagte", "sowie", "teilte", "erkl"))
    return bool(words.get("subject")) or (words.get("link") or "").startswith(("but", "including"))


def _is_prose(text: str, at: int, cue: re.Match[str]) -> bool:
    """Whether a word of four letters or more ends before the period; names are often shorter."""
    noun = word_before(text, at).strip('()"“”’')
    near = text[max(0, at - 20) : at].split()
    if len(noun) == 3 and len(near) > 1 and near[-2].lower() in DETERMINERS:
        return True  # "the Sun"
    if noun in _OBJECTS and cue.groupdict().get("relative"):
        return True  # "the first ads against him. which could come in spring"
    least = 3 if "abroad" in cue.re.groupindex else 4
    return (len(noun) >= least or noun in OPENERS or text[at - 1] == ")") and "_" not in noun


def _carries_on(before: str, cue: re.Match[str], rest: str) -> bool:
    """Whether *rest*, which begins with *cue*, belongs to the sentence *before* it."""
    if "abroad" in cue.re.groupindex:
        return before.count(" ") >= 3 and rest.count(" ") >= 3
    clauses = rest.split(", ")[1:]
    if cue["participle"]:
        return rest.count(" ") >= 2 and not any(map(opens_a_clause, clauses))
    if cue["relative"]:
        if cue["relative"] in {"who", "where"} and not _STILL_OPEN.isdisjoint(rest.split()):
            return False  # "who pays for it is not clear": a subject of its own
        return rest.count(" ") >= 2
    if cue["subject"]:
        return _waits_for_its_clause(before)
    if before.count(" ") < (2 if cue["verb"] else 3) or not _FIRST_PERSON.isdisjoint(
        rest.lower().split()
    ):
        return False
    if cue["verb"]:
        return _waits_for_its_verb(before)
    if cue["link"]:
        following = rest[cue.end() - cue.start() :].split(maxsplit=1)
        first = following[0].lower().strip('“"') if following else ""
        return first not in _NO_LINK and not any(map(opens_a_clause, clauses))
    if before[-1] in '"”' or has_verb(_first_of_two(rest.split(", ", 1)[0]), _OTHER_VERBS):
        return False
    return not any(map(opens_a_clause, clauses))


def _first_of_two(clause: str) -> str:
    """*clause* without a second half that begins with its verb: "near the lake (and went …)"."""
    first, _, second = clause.partition(" and ")
    return first if second and is_finite(second.split(maxsplit=1)[0]) else clause


def _waits_for_its_verb(before: str) -> bool:
    """Whether *before* is a subject and nothing else: "The lawyer of the family, Ann Lee"."""
    words = before.replace(",", "").split()
    return len(words) <= 14 and not any(
        is_finite(word) or word in QUOTATIVE or word in {"who", "that", "which"} for word in words
    )


def _waits_for_its_clause(before: str) -> bool:
    """Whether *before* only opens a sentence: "In the 2010 midterms", "Asked by a reporter"."""
    words = before.split()
    if "," in before or len(words) < 3:
        return False
    if words[0] in _OPENING_PARTICIPLES:
        return True
    small = any(map(is_finite, words)) or not QUOTATIVE.isdisjoint(words)
    return words[0] in {"At", "By", "During", "In", "On", "Under"} and len(words) < 9 and not small


def _lower_case_style(text: str, start: int, at: int) -> bool:
    """Whether another sentence near by begins with a small letter: "it rained. nobody came"."""
    first = line_start(text, start, start - 1000)
    near = text[first : cut_line_end(text, at, 1000)]
    return (first > 0 and near[:1].islower()) or any(
        first + m.end() != at
        and not ends_abbreviation(near, m.start())
        and not _cue().match(near, m.end())
        for m in _continuation().finditer(near)
    )


# A letter between two periods, as in "at 5 p.m. on", is an abbreviation's.
SPURIOUS_CUES = (Cue(".", r" [a-z](?<=(?:[^.][a-z0-9]|(?s:.)[^A-Za-z0-9.])\. .)", _spurious),)
