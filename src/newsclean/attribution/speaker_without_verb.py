"""Put "said" before a speaker without a verb: '“It rained,” Ann Lee, head of the port.'."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.codes import compiled
from newsclean.text.names import NAME
from newsclean.text.quotations import is_open, paragraph_start
from newsclean.text.sentences import sentence_end
from newsclean.text.words import DOCUMENTS, FINITE, QUOTATIVE, ROLES, SOURCES

if TYPE_CHECKING:
    import regex

__all__ = ["SPEAKER_CUES", "SPEAKER_WITHOUT_VERB"]

SPEAKER_WITHOUT_VERB = Repair(
    "attribution.speaker-without-verb",
    before="“The river is still rising,” Ann Lee, head of the port of Hull.",
    after="“The river is still rising,” said Ann Lee, head of the port of Hull.",
    keeps=(
        "“The river is still rising,” Ann Lee, head of the port of Hull, said on Monday.",
        "“The river is still rising,” Ann Lee wrote.",
        "He read “Over the River,” Ann Lee’s second novel.",
        "They sang “Over the River,” “Rain” and “Hull.”",
        "In “Over the River,” Ann Lee, the poet, describes the port.",
        "“The river is still rising,” Lee’s spokesman, Bob Hill, told the paper.",
    ),
    about='"said" was lost where nothing but a name and a role is left of the sentence.',
)


@cache
def _speaker() -> regex.Pattern[str]:
    """Words before the name ("White House spokeswoman"), the name, what is said of it, the end."""
    import regex

    word = r"(?:\p{Lu}[\p{L}\p{M}'’-]*+|(?:of|the|for|and|de|al)\b)"
    return regex.compile(
        rf"(?P<before>(?:{word} ){{0,5}}?(?:[\p{{Ll}}-]{{3,20}}+ ){{0,3}}?)(?P<name>{NAME})"
        r"(?P<about>, [^\n“”\"]{2,220})?+"
    )


@cache
def _place_of_speech() -> re.Pattern[str]:
    """Where the verb was: "Ann Lee in a statement", "Bob Hill, head of the fund, in the letter"."""
    nouns = "|".join(map(re.escape, (*DOCUMENTS, "interview", "news conference")))
    return compiled(rf"(?<=[\w,] )in (?:an?|the) (?:[\w-]{{1,20}} ){{0,2}}?(?:{nouns})\b")


def _name_alone(text: str, at: int) -> tuple[Edit, ...]:
    """``said`` after the quotation whose comma is at *at*, if its speaker has no verb."""
    start = at + 3
    if not QUOTATIVE.isdisjoint(
        text[start : start + 60].replace(",", "").replace(".", "").split()[:6]
    ):
        return ()  # most often: a name or a role of a few words and its verb
    end = sentence_end(text, start)
    rest = text[start:end]
    if len(rest) > 260 or rest[-1:] != "." or rest[-2:-1] == " ":
        return ()  # "head of the port .": punctuation comes first, and the line is judged again
    if any(mark in rest for mark in '“”":;?!—–'):
        return ()
    words = rest.rstrip(".").replace(",", "").split()
    bare = rest.replace(",", "").replace(".", "").split()
    if not QUOTATIVE.isdisjoint(bare) or not _closes_a_quotation(text, at):
        return ()
    if len(words[-1]) == 4 and words[-1].isdigit():
        return ()  # "“The Wind in the Willows,” Kenneth Grahame, 1908."
    place = _place_of_speech().search(rest)
    speaker = rest[: place.start()].rstrip(" ,") if place else rest.rstrip(".")
    found = _speaker().fullmatch(speaker)
    if found is None or not _is_speaker(found, words):
        return ()
    said = start + (place.start() if place else 0)
    return (Edit(said, said, "said ", (SPEAKER_WITHOUT_VERB.id,)),)


def _closes_a_quotation(text: str, at: int) -> bool:
    """Whether what ends at *at* is a quotation of a clause, not the title of a book.

    Its mark opens the paragraph, was lost, or follows the end of a sentence, and at least five
    words follow it.
    """
    curly = text[at + 1] == "”"
    first = paragraph_start(text, at)
    if not is_open(text, at, "“" if curly else '"'):
        whole = text[first:at]
        return "“" not in whole and '"' not in whole and whole.count(" ") >= 5
    opening = text.rfind("“" if curly else '"', first, at)
    before = text[max(first, opening - 2) : opening].rstrip()
    return (not before or before[-1] in '.!?:,”"') and text.count(" ", opening, at) >= 4


def _is_speaker(found: regex.Match[str], words: list[str]) -> bool:
    """Whether a name is alone, or next to a role, and none of these words is a verb."""
    if any(word in FINITE for word in words):
        return False
    before = found["before"].split()
    if before and before[0] in {"The", "In", "On", "At", "But", "And", "As", "For", "With"}:
        return False
    titles = before + found["name"].split() if before else []
    if titles and not any(word.lower() in ROLES or word.endswith(("’s", "'s")) for word in titles):
        return False
    if found["about"] is None:
        return True
    about = {word.lower() for word in words}
    return not ROLES.isdisjoint(about) or not SOURCES.isdisjoint(about) or _is_plain(found["about"])


def _is_plain(about: str) -> bool:
    """Whether *about* is an age, a place or a group: ", 17", ", of Grassroots Leadership"."""
    rest = about[2:].rstrip(".")
    return rest.isdigit() or rest.startswith(("of ", "a ", "an "))


# With all 176 verbs, the gate took twice as long to build, and few more texts were passed over.
_USUAL = frozenset(
    "added announced asked explained noted reported said says told warned wrote".split()
)


def _shown() -> str:
    """The comma, and words of which none is a usual verb of speech, up to a period.

    The period ends no initial and, after the first word, no "Dr.", unless the line ends there.
    """
    from newsclean.regexes.other_words import other_than  # only a gate needs it

    other = other_than(_USUAL & QUOTATIVE)
    end = ' \n“”":;?!—–'
    mixed = rf"[a-z]+[^a-z,.{end}][^{end}]*|[a-z]+[.,]+[^.,{end}][^{end}]*"
    one = f"[^a-z{end}]"  # "Ann B. Lee": a period after one letter ends no sentence
    word = rf"(?:{one} +)*(?:{other}[.,]*|{mixed}|{one}[^{end}]+)"
    name = rf"[A-CE-LN-Z][^{end}.]|D[^r{end}.]|M[^rs{end}.]|[A-Z][^{end}]*[^{end}.][^{end}.]"
    first = rf"(?:[A-Z][^{end}]*|state|former)"
    end_of_line = rf"(?: +{one})*\.(?:\n|\z)"
    return rf",[”\"] (?:(?:{name})\. |{first}(?:{end_of_line}|(?: +{word})+(?:\. |{end_of_line})))"


SPEAKER_CUES = (
    Cue(
        ",",
        r"[”\"] (?:[A-Z](?!\S* (?:\S+ )?(?:said|says|told|wrote|added)\b)|state |former )",
        _name_alone,
        _shown,
    ),
)
