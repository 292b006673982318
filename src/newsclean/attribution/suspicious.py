"""Flag attributions that look broken but that no repair can safely mend."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from re import Pattern, compile, escape

from newsclean.edits import Edit
from newsclean.rules.cues import Cue, Scanner
from newsclean.text.clauses import has_verb
from newsclean.text.marks import AROUND_WORDS
from newsclean.text.sentences import LONGEST_SENTENCE, sentence_end, sentence_start
from newsclean.text.words import DOCUMENTS, FINITE, QUOTATIVE, ROLES, SOURCES

__all__ = ["SUSPICIOUS", "is_suspicious", "suspicious_cue"]

SUSPICIOUS = "suspicious_attribution"
_BEFORE_DOCUMENTS = "the|an?|his|her|their|its"
_VERBS = FINITE | QUOTATIVE


def is_suspicious(text: str) -> bool:
    """Whether a sentence of *text* seems to have lost the verb or the speaker of its attribution.

    >>> is_suspicious("Many fled, according to the report. Head of the union and of the strike.")
    True
    >>> is_suspicious("Many fled, according to the report. Head teachers stayed.")
    False
    """
    return _is_role_without_verb(text) or bool(_SCANNER.edits(text))


@cache
def _document() -> Pattern[str]:
    nouns = "|".join(map(escape, DOCUMENTS))
    return compile(
        rf"according to (?:{_BEFORE_DOCUMENTS}) "
        rf"(?:[\w-]{{1,20}} ){{0,3}}(?:{nouns})\. (?=[A-Z])"
    )


def _is_role_without_verb(text: str) -> bool:
    """``according to the report. Head of the union and of the strike.``"""
    at = text.find("according to ")  # a search for each period would cost as much as cleaning
    while at >= 0:
        found = _document().match(text, at)
        if found is not None:
            after = found.end()
            role = text[after : after + 30].split(maxsplit=1)[0]
            if role.lower() in ROLES and not _has_verb(text[after : sentence_end(text, after)]):
                return True
        at = text.find("according to ", at + 1)
    return False


def _mark(at: int) -> Iterator[Edit]:
    yield Edit(at, at, "", (SUSPICIOUS,))


def _name_without_verb(text: str, at: int) -> Iterator[Edit]:
    """``panic,” Ryan Sweet, the analyst: no verb up to the end of the sentence.``"""
    start = at + 3
    if not QUOTATIVE.isdisjoint(text[start : start + 60].replace(",", "").split()[:4]):
        return  # most often: a name of a few words and its verb
    rest = text[start : sentence_end(text, start)]
    if len(rest) == LONGEST_SENTENCE:
        return  # a list
    if rest.count(" ") and not any(mark in rest for mark in '“”"') and not _has_verb(rest):
        opening = text[sentence_start(text, at) : at]
        if opening[:1] in '“"' and opening.count(" ") >= 4:
            yield from _mark(at)


def _source_without_verb(text: str, at: int) -> Iterator[Edit]:
    """``The Observatory, a monitor based in the UK, coalition aircraft.``: no verb at all."""
    apposition = text[at + 2 : text.find(",", at + 2, at + 80)]
    if SOURCES.isdisjoint(apposition.lower().split(maxsplit=6)[:6]):
        return
    start, end = sentence_start(text, at), sentence_end(text, at)
    sentence = text[start:end]
    if at - start > 110 or end - at == LONGEST_SENTENCE:
        return
    if sentence.endswith(".") and not _has_verb(sentence):
        yield from _mark(at)


def _has_verb(sentence: str) -> bool:
    """Whether there may be a verb; "counts" may be one wherever no sentence begins with it."""
    if not _VERBS.isdisjoint(sentence.split()):
        return True  # most often, without a look at each word
    present = (
        word.islower() and word.rstrip(AROUND_WORDS).endswith("s") for word in sentence.split()[1:]
    )
    return has_verb(sentence, QUOTATIVE) or any(present)


_SCANNER = Scanner(
    (
        # What comes first of all verbs is passed over at once.
        Cue(
            ",", r"[”\"] [A-Z](?!\S* (?:\S+ )?(?:said|says|told|wrote|added)\b)", _name_without_verb
        ),
        Cue(",", r" (?:an?|the) [^,.\n]{3,76}, ", _source_without_verb),
    )
)


def suspicious_cue() -> tuple[tuple[str, ...], ...]:
    """Return what every text has that ``is_suspicious``, as patterns for RE2.

    After a quotation and a capital, or after the apposition of a source, no word is a verb up to
    the end of the sentence.  A word with a period ends it, but an initial and "U.S." do not.
    """
    from newsclean.regexes.other_words import other_than  # only a gate needs it

    documents, sources = "|".join(map(escape, DOCUMENTS)), "|".join(sorted(SOURCES))
    document = rf"according to (?:{_BEFORE_DOCUMENTS}) (?:[^ .\n]+ )*(?:{documents})\. [A-Z]"
    other = other_than(_VERBS)
    word = rf"(?:{other}[.,]*|[a-z]+[^a-z,. \n][^ \n]*|[a-z]+[.,]+[^., \n][^ \n]*|[^a-z \n][^ \n]*)"
    last = (
        rf"(?:{other}\.|[a-z]+[^a-z. \n][^ \n]*[.!?…]|[a-z]+\.+[^. \n][^ \n]*[.!?…]"
        r"|[^a-z. \n][^ \n.]\.|[^a-z \n][^ \n]*[^ \n.][^ \n.]\."
        r"|[^ \n]*(?:[!?…]|[^A-Za-z0-9. \n]\.)|\.)[^ \n]*"
    )
    rest = rf"(?: +{word})*(?: +{last}(?: |\n|\z)| *(?:\n|\z))"
    letter = r"[^,.\na-zA-Z]"
    source = rf", (?:an?|the)(?: [^,.\n]*)?{letter}(?i:{sources})(?:{letter}[^,.\n]*)?,"
    return ((document, rf"(?:,[”\"] [A-Z][^ \n]*|{source}){rest}"),)
