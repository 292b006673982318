"""Put back a space lost between two sentences: "he said.The move"."""

from __future__ import annotations

import re
from functools import cache

from newsclean.edits import Edit
from newsclean.punctuation.prose import is_prose_around
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.clauses import is_finite
from newsclean.text.codes import compiled
from newsclean.text.edges import line_start
from newsclean.text.sentences import ends_abbreviation, sentence_start
from newsclean.text.words import FINITE_ABROAD, OPENERS, QUOTATIVE, QUOTATIVE_ABROAD, SMALL_WORDS

__all__ = ["GLUED_SENTENCE", "GLUED_SENTENCE_CUES"]

GLUED_SENTENCE = Repair(
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
        "Доклад сделал проф.Иванов из нашего института.",
        "Статья есть на сайте Яндекс.Музыка и на других.",
    ),
    about="A small letter, a mark and a capital word in prose are two sentences.",
)

_HOST_ENDS = frozenset("co com edu eu gov info io net org tv".split())
_TITLES = frozenset("Col Dr Gen Gov Mr Mrs Ms Pres Prof Rep Sen Sgt".split())
_SHORTENED = frozenset(
    """
    акад бульв гражд каб кафедр корп млрд мкрн набер просп пров проф разд респ улиц шосс
    """.split()
)
"""Words cut short before a name: "проф.Иванов"."""
_SHORT = frozenset("лет год дня дом мир час его её их нас вас там раз рік дні".split())
_VERBS = QUOTATIVE | QUOTATIVE_ABROAD | FINITE_ABROAD


@cache
def _next_word() -> re.Pattern[str]:
    """A capitalised word of prose, and what must follow it; not "Path.cwd(", "Name=", "Org."."""
    return compiled(
        r"((?:Mc|Mac|O’|O')?[^\W\d_][^\W\d_A-Z]*(?:[’'][a-z]+)?)(?:-\w+)?(?=[ ,:\n]|\Z)"
    )


@cache
def _is_number() -> re.Pattern[str]:
    """A number in a sentence: "3.5%", "$2.50"; not the version "1.2.3"."""
    return compiled(r"[$€£]?\d{1,3}(?:,\d{3})*\.\d+%?")


@cache
def _is_shortened() -> re.Pattern[str]:
    """An abbreviation that may end a sentence: "U.S", "p.m"; not "e.g"."""
    return compiled(r"(?:[A-Z]\.){1,3}[A-Z]|[ap]\.m")


@cache
def _opening_word() -> re.Pattern[str]:
    """A small word that begins a sentence and is no name: "U.S.The mayor"."""
    return compiled(r"(?:But|He|However|It|On|She|That|The|There|These|They|This|We|When)[ ,]")


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
    if len(token) < 2 or not is_prose_around(text, at):
        return ()
    if any(sign in token for sign in "./@_=<>:#|\\{}"):
        known = _is_number().fullmatch(token) or (short == "." and _is_shortened().fullmatch(token))
        if not known or not _opens_at(text, at + 1) or not _is_sentence_before(text, at):
            return ()
        return (Edit(at + 1, at + 1, " ", (GLUED_SENTENCE.id,)),)
    if word[1].lower() in _HOST_ENDS:
        return ()
    opens = word[1].lower() in OPENERS and word[1] != "Am"
    if opens and not token[0].islower() and word[1].lower() not in SMALL_WORDS:
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
        return (Edit(at + 1, at + 1, " ", (GLUED_SENTENCE.id,)),)
    return ()


def _sentence_in_other_letters(text: str, at: int) -> tuple[Edit, ...]:
    """``в пять.Никто не``: three words are before the mark, and two after it."""
    if _other_letters().match(text, at + 1) is None:
        return ()
    before = text[line_start(text, at, at - 80) : at].split()[-3:]
    if len(before) < 3 or not all(_small_word().fullmatch(word) for word in before):
        return ()
    last = before[-1]
    if (len(last) < 4 and last not in _SHORT) or not last.islower() or last in _SHORTENED:
        return ()
    return (Edit(at + 1, at + 1, " ", (GLUED_SENTENCE.id,)),)


@cache
def _other_letters() -> re.Pattern[str]:
    """A word with a capital, and one in small letters: "Никто не", but not "Музыка." or "РФ"."""
    return compiled(
        r"(?!(?:Ру|Рф|Ком|Орг|Укр|Бг)\b)[Α-ΩА-ЯЁЄІЇ][α-ωά-ώа-яёєії’ʼ]*,? [α-ωά-ώа-яёєії]{2,}"
    )


@cache
def _small_word() -> re.Pattern[str]:
    return compiled(r"[^\W\d_]+(?:[’ʼ'-][^\W\d_]+)?,?")


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
    return compiled(r"[,?!][\"”] (?:added|explained|said|says|told) [^.!?\n“”\"]{2,60}\Z")


def _is_clause_before(text: str, at: int) -> bool:
    """Whether six words or more, with a verb, are before *at* in its sentence."""
    before = text[max(at - 150, sentence_start(text, at)) : at].split()
    return len(before) > 5 and any(is_finite(word) or word in _VERBS for word in before[:-1])


def _is_sentence_before(text: str, at: int) -> bool:
    """Whether four words or more are before *at* on its line."""
    return text[line_start(text, at, at - 80) : at].count(" ") >= 3


GLUED_SENTENCE_CUES = (
    Cue(".", r"[A-ZÀ-ÖØ-Þ](?<![ .][A-Z]\..)", _sentence),
    Cue(".", r"[A-ZÀ-ÖØ-Þ](?=[a-z])(?<=[.][A-Z]\..)", _sentence),
    Cue(".", r"[Α-ΩА-ЯЁЄІЇ]", _sentence_in_other_letters),
    Cue("?", r"[A-Z]", _sentence),
    Cue("!", r"[A-Z]", _sentence),
)
