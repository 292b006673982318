"""Put back a space lost between sentences or at a quotation: "he said.The move", ",”she said"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.clauses import is_finite
from newsclean.text.edges import cut_line_end, line_start
from newsclean.text.quotations import is_open, names_a_speaker, paragraph_start
from newsclean.text.sentences import ends_abbreviation, sentence_start
from newsclean.text.words import (
    FINITE_ABROAD,
    NEVER_LAST,
    OFTEN,
    OPENERS,
    QUOTATIVE,
    QUOTATIVE_ABROAD,
    SPEECH,
)

__all__ = ["GLUED", "GLUED_CUES", "GLUED_QUOTE", "behind_closing", "reports"]

_FAR = 3000
"""Maximum length of a line that is read to its end."""

GLUED = Repair(
    "punctuation.glued-sentence",
    before="The bridge is shut, police said.The river is still rising.",
    after="The bridge is shut, police said. The river is still rising.",
    keeps=(
        "He writes for Rocket.Chat and Earth.Org today.",
        "Calls by FoxNews.com to the council were not returned.",
        "The class pathlib.Path is for files.",
        "J.K.Rowling was born in the U.S.A today.",
        "See www.Candid.org or St.Petersburg for more.",
        "Kyle Yahoo!Sports",
    ),
    about="A small letter, a mark and a capital word in prose are two sentences.",
)

GLUED_QUOTE = Repair(
    "punctuation.glued-quote",
    before="“The bridge is shut,”said the mayor. “Nobody was hurt.”The “war”of words goes on.",
    after="“The bridge is shut,” said the mayor. “Nobody was hurt.” The “war” of words goes on.",
    keeps=(
        'names = ["Ann","Bob"]',
        "He called it “a ‘river.’”",
        "The “un”happy and “re”built bridge of the town of York is open.",
        "The “big river”s of the north are rising again this year.",
        'The sign said "Stop."',
        "Die Wörter „gut“,schlecht“ und „böse“ stehen auf der Liste.",
    ),
    about="The space goes behind a quotation that ends, before one that begins.",
)


_HOST_ENDS = frozenset("co com edu eu gov info io net org tv".split())
_TITLES = frozenset("Col Dr Gen Gov Mr Mrs Ms Pres Prof Rep Sen Sgt".split())
_SMALL_WORDS = frozenset().union(*NEVER_LAST.values(), *OFTEN.values())
_VERBS = QUOTATIVE | QUOTATIVE_ABROAD | FINITE_ABROAD


@cache
def _next_word() -> re.Pattern[str]:
    """A capitalised word of prose, and what must follow it; not "Path.cwd(", "Name=", "Org."."""
    return re.compile(
        r"((?:Mc|Mac|O’|O')?[^\W\d_][^\W\d_A-Z]*(?:[’'][a-z]+)?)(?:-\w+)?(?=[ ,:\n]|\Z)"
    )


@cache
def _is_number() -> re.Pattern[str]:
    """A number in a sentence: "3.5%", "$2.50"; not the version "1.2.3"."""
    return re.compile(r"[$€£]?\d{1,3}(?:,\d{3})*\.\d+%?")


@cache
def _is_shortened() -> re.Pattern[str]:
    """An abbreviation that may end a sentence: "U.S", "p.m"; not "e.g"."""
    return re.compile(r"(?:[A-Z]\.){1,3}[A-Z]|[ap]\.m")


@cache
def _opening_word() -> re.Pattern[str]:
    """A small word that begins a sentence and is no name: "U.S.The mayor"."""
    return re.compile(r"(?:But|He|However|It|On|She|That|The|There|These|They|This|We|When)[ ,]")


def _opens_at(text: str, at: int) -> bool:
    return _opening_word().match(text, at) is not None


def _sentence(text: str, at: int) -> tuple[Edit, ...]:
    """A space after the mark at *at*, if two sentences meet there."""
    short = text[at - 2 : at - 1]
    if short in {"", " ", "\n"} or (short == "." and not _opens_at(text, at + 1)):
        return ()  # "U.S.A", "J.K.Rowling": the most of them
    word = _next_word().match(text, at + 1)
    if word is None or not text[word.end() : word.end() + 3].strip(" ,:"):
        return ()
    token = text[max(0, at - 40) : at].rpartition(" ")[2].rpartition("\n")[2].lstrip("(\"“‘'[")
    if len(token) < 2 or not _is_prose(text, at):
        return ()
    if any(sign in token for sign in "./@_=<>:#|\\{}"):
        known = _is_number().fullmatch(token) or (short == "." and _is_shortened().fullmatch(token))
        if not known or not _opens_at(text, at + 1) or not _is_sentence_before(text, at):
            return ()
        return (Edit(at + 1, at + 1, " ", (GLUED.id,)),)
    if word[1].lower() in _HOST_ENDS:
        return ()
    opens = word[1].lower() in OPENERS and word[1] != "Am"
    if opens and not token[0].islower() and word[1].lower() not in _SMALL_WORDS:
        # The name of a site ends in any word: "see HarbourAdvent.Christmas", "online at 12.Go".
        opens = _is_clause_before(text, at) and (len(token) == 4 or not token.isdigit())
    if opens and len(word[1]) == 1 and token[-1].isupper():
        good = False  # shares of a class: "CBS.A"
    elif opens:
        good = token[-1].isalnum() or token[-1] in ')%]"”'
    elif text[at] == "." and ends_abbreviation(text, at):
        good = token in _TITLES
    elif token[0].islower():
        good = token[-1].islower() and len(word[1]) > 1 and _is_sentence_before(text, at)
    else:
        whole = _is_clause_on_both_sides(text, at, word.end()) or _names_who_spoke(text, at)
        good = token[-1].islower() and whole
    if good:
        return (Edit(at + 1, at + 1, " ", (GLUED.id,)),)
    return ()


def _is_clause_on_both_sides(text: str, at: int, end: int) -> bool:
    """Whether a name is followed by its verb, and a clause ends at *at*: "with Kinney.Gaga shared".

    "He left Earth.Org today" has no verb there; in "the founder of Earth.Org said" none before.
    """
    after = text[end + 1 : end + 40].split(maxsplit=1)
    if not after or not (is_finite(after[0]) or after[0] in _VERBS):
        return False
    return _is_clause_before(text, at)


def _names_who_spoke(text: str, at: int) -> bool:
    """Whether a quotation and its speaker are before *at*: "… the season,” said Ann Lee.Global"."""
    return _spoken().search(text, max(0, at - 80), at) is not None


@cache
def _spoken() -> re.Pattern[str]:
    return re.compile(r"[,?!][\"”] (?:added|explained|said|says|told) [^.!?\n“”\"]{2,60}\Z")


def _is_clause_before(text: str, at: int) -> bool:
    """Whether six words or more, with a verb, are before *at* in its sentence."""
    before = text[max(at - 150, sentence_start(text, at)) : at].split()
    return len(before) > 5 and any(is_finite(word) or word in _VERBS for word in before[:-1])


def _is_prose(text: str, at: int) -> bool:
    """Whether words but no code are on both sides of *at*, on its line and the one below."""
    # What is farther may go, and none looks again.
    below = cut_line_end(text, cut_line_end(text, at, _FAR) + 1, _FAR)
    around = text[line_start(text, at, at - 60) : min(at + 60, below)]
    return around.count(" ") >= 3 and not any(sign in around for sign in "{}=<>`\\|_")


def _is_sentence_before(text: str, at: int) -> bool:
    """Whether four words or more are before *at* on its line."""
    return text[line_start(text, at, at - 80) : at].count(" ") >= 3


def reports(text: str, at: int) -> bool:
    """Whether the sentence that ends at *at* names a speaker at its end.

    >>> reports("“No,” she said.", 14), reports("She said no. It rained all day long here.", 40)
    (True, False)
    """
    words = text[line_start(text, at, at - 120) : at].split()
    return not SPEECH.isdisjoint(words[-6:]) or "according" in words[-6:]


def _before_opening(text: str, at: int) -> Iterator[Edit]:
    """``said.“It``: an opening mark needs a space before it."""
    if text[at - 1 : at].isalnum() and not is_open(text, at, "“"):
        yield Edit(at + 1, at + 1, " ", (GLUED_QUOTE.id,))


def _around_straight(text: str, at: int) -> Iterator[Edit]:
    """``said."It`` or ``danger."The``: the space goes where the count of marks says."""
    if not (text[at - 1 : at].isalnum() or text[at - 1] in ")%") or not _is_prose(text, at):
        return
    closes_blank_lines = is_open(text, at, '"')
    if _is_miscounted(text, at, closes_blank_lines):
        return
    behind = text.count('"', at + 2, cut_line_end(text, at, _FAR))
    if (behind % 2 == 0) is not closes_blank_lines:
        if closes_blank_lines or behind or text.find('"', paragraph_start(text, at), at) >= 0:
            return  # one of several marks is missing, and nothing tells which
        closes_blank_lines = not reports(text, at)  # its fellow is in the paragraph before or after
    place = at + 2 if closes_blank_lines else at + 1
    yield Edit(place, place, " ", (GLUED_QUOTE.id,))


def _is_miscounted(text: str, at: int, closes_blank_lines: bool) -> bool:
    """Whether the straight mark before *at* shows that an earlier one is missing.

    ``scary," she said."Now``: by the count the last mark closes, but the one before it did so.
    """
    last = text.rfind('"', paragraph_start(text, at), at)
    if last < 0:
        return False
    before, behind = text[last - 1 : last], text[last + 1 : last + 2]
    return (
        (before in ",.?!" and behind == " ")
        if closes_blank_lines
        else (before == " " and behind.isalnum())
    )


def behind_closing(text: str, at: int) -> Iterator[Edit]:
    """``promise,”he said`` or ``results.”Some of``."""
    if not is_open(text, at, "“") or not _is_prose(text, at):
        return
    opening = text.rfind("“", max(0, at - 600), at)
    if text[at] == "." and text[opening + 1 : opening + 2].islower():
        return  # a phrase, "books on “occult phenomena.”There": whose sentence ends is unsure
    if text[at] != "," or names_a_speaker(text, at + 2):
        yield Edit(at + 2, at + 2, " ", (GLUED_QUOTE.id,))


def _behind_phrase(text: str, at: int) -> Iterator[Edit]:
    """``a “gift of God”and`` or ``the “war”of words``; in ``“un”happy`` the mark is in a word."""
    if not text[at - 1 : at].isalnum() or not is_open(text, at, "“") or not _is_prose(text, at):
        return
    opening = text.rfind("“", max(0, at - 600), at)
    word = re.compile(r"[^\W\d_]*").match(text, at + 1, at + 20)
    follows = word[0] if word else ""
    if len(follows) == 1 and follows != "a":
        return  # the plural: “VIP”s
    if " " in text[opening:at] or follows.lower() in _SMALL_WORDS or text[at + 1] == "(":
        yield Edit(at + 1, at + 1, " ", (GLUED_QUOTE.id,))


def _comma_straight(text: str, at: int) -> Iterator[Edit]:
    """``harmed,"Obama said`` or ``said,"We``."""
    if not _is_prose(text, at):
        return
    if is_open(text, at, '"') or is_open(text, at, "“"):
        if names_a_speaker(text, at + 2):
            yield Edit(at + 2, at + 2, " ", (GLUED_QUOTE.id,))
    elif text[max(0, at - 20) : at].rpartition(" ")[2] in QUOTATIVE | QUOTATIVE_ABROAD:
        yield Edit(at + 1, at + 1, " ", (GLUED_QUOTE.id,))


def _behind_comma(text: str, at: int) -> Iterator[Edit]:
    """``„… gut“,sagte der Minister``: in some languages the comma follows the quotation."""
    if names_a_speaker(text, at + 1) and _is_prose(text, at):
        yield Edit(at + 1, at + 1, " ", (GLUED_QUOTE.id,))


GLUED_CUES = (
    Cue(".", r"[A-ZÀ-ÖØ-Þ](?<![ .][A-Z]\..)", _sentence),
    Cue(".", r"[A-ZÀ-ÖØ-Þ](?=[a-z])(?<=[.][A-Z]\..)", _sentence),
    Cue("?", r"[A-Z]", _sentence),
    Cue("!", r"[A-Z]", _sentence),
    Cue(".", r"“\w", _before_opening),
    Cue(".", r"\"[A-Z]", _around_straight),
    Cue("?", r"”[A-Za-z]", behind_closing),
    Cue("!", r"”[A-Za-z]", behind_closing),
    Cue(",", r"”[A-Za-z]", behind_closing),
    Cue("”", r"[A-Za-z(]", _behind_phrase),
    Cue(",", r"\"[A-Za-z]", _comma_straight),
    Cue(",", r"[A-Za-z](?<=[”“»«],.)", _behind_comma),
)
