"""Put back a verb of saying lost after its source: "The SOHR, a war monitor, aircraft hit …"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.clauses import DETERMINERS, is_finite
from newsclean.text.codes import compiled
from newsclean.text.marks import CLOSERS, STOPS
from newsclean.text.sentences import sentence_end, sentence_start
from newsclean.text.words import KINDS, QUOTATIVE, ROLES, SOURCES, SOURCES_OF_A_KIND, SPEECH

if TYPE_CHECKING:
    import regex

__all__ = ["LOST_QUOTATIVE", "LOST_QUOTATIVE_CUES"]

LOST_QUOTATIVE = Repair(
    "attribution.lost-quotative",
    before="The Observatory (SOHR), a monitor based in the UK, rebel forces shelled the town.",
    after="The Observatory (SOHR), a monitor based in the UK, said rebel forces shelled the town.",
    keeps=(
        "The Observatory (SOHR), a monitor based in the UK, counts the dead.",
        "The Observatory (SOHR), a monitor, UNICEF and the Red Cross met in Geneva.",
        "The stadium, a relic of the 1970s, the city wanted to pull down.",
        "For the Observatory, a monitor based in the UK, the numbers were shocking.",
        "The Observatory, a monitor based in the UK, the oldest such group, was founded in 2006.",
    ),
    about='"said" was lost between a source with its apposition and a sentence with its own verb.',
)


@cache
def _apposition() -> re.Pattern[str]:
    """A handful of hits in an article, most without a source noun."""
    return compiled(r", (?:an?|the) ([^,.;:!?()\n]{3,110}), (?=\S)")


@cache
def _source() -> regex.Pattern[str]:
    """A name and its acronym, from the sentence's first letter to the apposition."""
    import regex

    word = r"\p{Lu}[\p{L}\p{M}\p{N}'’-]*+"
    return regex.compile(
        rf"(?:The )?{word}(?: (?:(?:of|for|on|in|to|and|the|de|du|des|&) ){{0,2}}{word}){{0,9}}"
        r"(?: \([\p{L}\p{N} .-]{2,30}\))?"
    )


# "For the Observatory, a monitor …, the numbers were shocking": these open no source.
_OPENERS = frozenset(
    """
    according after against along although amid among and as at because before behind besides
    between but by citing despite during following for from if in inside into like near of on once
    or outside over per quoting since so than that though through to under unlike until upon via
    when where whether which while with within without yet
    """.split()
)
_QUANTIFIERS = frozenset(
    """
    about almost around dozens eight fewer five four hundreds nearly nine one over scores seven six
    ten thousands three two
    """.split()
)
_PRONOUNS = frozenset("he it she they we".split())
_TIMES = frozenset(
    """
    afternoon autumn century day decade evening fall friday hour minute monday month morning night
    quarter saturday season spring summer sunday thursday today tuesday wednesday week weekend
    winter year years
    """.split()
)
_PLURALS = frozenset("aircraft children crew men militiamen people police troops women".split())
# "counts the dead", "tracks air strikes": the source's own verb, not a plural subject.
_PRESENT = frozenset(
    """
    aims backs campaigns collects compiles covers employs fights follows gathers has helps holds is
    keeps lobbies makes monitors needs offers operates owns provides publishes relies runs seeks
    supports tallies tracks wants was works
    """.split()
)


def _lost_verb(text: str, at: int) -> tuple[Edit, ...]:
    """The edit that puts back the verb after the apposition that begins at *at*."""
    near = at - 60 if at > 60 else 0
    word = max(text.rfind(" ", near, at), text.rfind("\n", near, at), near - 1) + 1
    if not (text[word].isupper() or text[at - 1 : at] == ")"):
        return ()  # "on Monday night, the": no name ends there, and most are such
    if not _names_a_source(text[at + 2 : text.find(",", at + 5)]):
        return ()
    near = max(0, at - 120)
    if near and text.rfind("\n", near, at) < 0 and text.rfind(". ", near, at) < 0:
        return ()  # no sentence begins so near, and a source is nothing but a name
    match = _apposition().match(text, at)
    if match is None or not _opens_with_a_source(text, at):
        return ()
    end = match.end()
    clause = text[end : sentence_end(text, end)]
    if _is_a_clause(clause) and not _holds_a_quotative(f"{match[1]} {clause}"):
        return (Edit(end, end, "said ", (LOST_QUOTATIVE.id,)),)
    return ()


def _names_a_source(apposition: str) -> bool:
    """Whether *apposition* is that of a source: "a war monitor", "a rights group" of any place."""
    words = apposition.lower().replace("-", " ").split()
    if not SOURCES.isdisjoint(words):
        return True
    return not KINDS.isdisjoint(words) and any(
        kind in KINDS and noun in SOURCES_OF_A_KIND for kind, noun in pairwise(words)
    )


def _opens_with_a_source(text: str, end: int) -> bool:
    """Whether the sentence up to *end* is nothing but a name.

    "Founder of the Observatory, a monitor in Basra, Karim Haddad has …" opens with a role.
    """
    start = sentence_start(text, end - 1)
    source = _source().fullmatch(text, start, end)
    if source is None:
        return False
    first, *rest = source.group().lower().split()
    return first not in _OPENERS and not (first in ROLES and rest[:1] in (["of"], ["for"]))


def _is_a_clause(clause: str) -> bool:
    """Whether *clause* begins with a subject and has a finite verb of its own after it."""
    words = clause.rstrip(".!?…\"'”’").split()
    for place, word in enumerate(words[:10]):
        if place and is_finite(word.strip("(),")):
            return _is_a_subject(words[:place])
        if word[-1] in ",;:":  # "a monitor based in Coventry, England, was closed"
            return False
    return False


def _is_a_subject(words: list[str]) -> bool:
    """Whether *words* are a subject, and one that is not the last members of a list.

    "A, a monitor, UNICEF and the Red Cross met" lists three who met; "the next day" is a time,
    "no longer" neither.
    """
    small = [word.lower() for word in words]
    first, last = small[0], small[-1]
    if (
        last in _TIMES
        or last == "longer"
        or (first in {"last", "this", "next"} and not _TIMES.isdisjoint(small))
    ):
        return False
    if "which" in small or "whom" in small:
        return False
    for joint in {"and", "or", "&"} & {*small[1:-1]}:
        after = words[small.index(joint) + 1]
        if words[0][0].islower() and first not in DETERMINERS | _QUANTIFIERS:
            return False  # "a charity, doctors and nurses worked": three who worked
        if after[0].isupper() or after in DETERMINERS or after in _QUANTIFIERS:
            return False
    if first in DETERMINERS or first in _QUANTIFIERS or first in _PRONOUNS or first[0].isdigit():
        return True
    if small[:2] in (["at", "least"], ["more", "than"], ["up", "to"]):
        return True
    if words[0][0].isupper():
        return True
    return _is_a_bare_plural(small)


def _is_a_bare_plural(words: list[str]) -> bool:
    """Whether *words* are a plural without an article: "government forces", "exports to Japan"."""
    if words[0] in _OPENERS or words[0] in _PRESENT or words[0] in QUOTATIVE:
        return False
    noun = words[-1]
    for place, word in enumerate(words):
        if word in _OPENERS:
            noun = words[place - 1]
            break
        if word in DETERMINERS:  # "tracks the strikes that killed …" has its object there
            return False
    return noun in _PLURALS or noun.endswith(("s", "men"))


def _holds_a_quotative(clause: str) -> bool:
    words = clause.lower().replace(",", " ").split()
    return not SPEECH.isdisjoint(words) or "according" in words


# Words that often follow an apposition and do not begin a sentence of their own.
_NO_SUBJECT = "and|as|but|by|for|from|has|in|is|of|on|said|says|to|told|was|which|while|who|with"
# Only looked at, because the next comma may be broken too: "at the port, a part of it , she said".
_APPOSITION = rf"(?=[^,.\n]{{3,110}}+, (?!(?:{_NO_SUBJECT}) ))"


def _shown() -> str:
    """A sentence that begins with a name and its apposition, in which a word is that of a source.

    Most texts have "Ann Lee, the mayor of Hull, said"; few have "The Observatory, a monitor, …",
    and those that go on with a verb of saying have lost none.  Any letter beyond ASCII may be a
    capital: the classes of Unicode take long to compile.
    """
    from newsclean.regexes.other_words import other_than  # only a gate needs it

    beyond = r"\x{80}-\x{10ffff}"
    word = rf"[A-Z{beyond}][0-9A-Za-z'{beyond}-]*"
    small = "(?:of|for|on|in|to|and|the|de|du|des|&)"
    name = rf"(?:The )?{word}(?: (?:{small} )*{word})*(?: \([0-9A-Za-z{beyond} .-]+\))?"
    inside = r"[^,.;:!?()\n]"
    between = r"[^0-9A-Za-z,.;:!?()\n]"  # mostly a blank or a hyphen
    kinds, of_a_kind, sources = ("|".join(sorted(w)) for w in (KINDS, SOURCES_OF_A_KIND, SOURCES))
    source = f"(?i:{sources}|(?:{kinds}){between}+(?:{of_a_kind}))"
    start = rf"(?:\A|\n|[{STOPS}][{re.escape(CLOSERS)}]* )"
    said = {*SPEECH, *_NO_SUBJECT.split("|")}
    subject = rf"[^a-z \n]|{other_than(said)}[^a-z]|(?:{'|'.join(sorted(said))})[^a-z ]"
    apposition = rf"(?:an?|the) (?:{inside}*{between})?{source}(?:{between}{inside}*)?"
    return f"{start}{name}, {apposition}, (?:{subject})"


LOST_QUOTATIVE_CUES = (
    Cue(",", rf" an? {_APPOSITION}", _lost_verb, _shown),
    Cue(",", rf" the {_APPOSITION}", _lost_verb, _shown),
)
