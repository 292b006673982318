"""A period before the continuation of the same sentence: "in a final territory. located in …"."""

from __future__ import annotations

import re
from functools import cache

from newsclean.attribution.clauses import opens_a_clause
from newsclean.edits import Edit
from newsclean.rules import Coded, Repair
from newsclean.sentences import ends_abbreviation, sentence_end, sentence_start, word_before

__all__ = ["SPURIOUS_PERIOD", "spurious_period"]

_RULE = Repair(
    "attribution.spurious-period",
    before="They hold a last village. located in the province of Deir.",
    after="They hold a last village located in the province of Deir.",
    keeps=(
        "Members of the U.S. based in Berlin left.",
        "Acme Inc. based its claim on a survey.",
        "He waited... located in the dark, the house was hard to see.",
        "it rained. which was bad. nobody came.",
        "The town fell. located in the north, it was the last.",
    ),
    about="The period goes where a participle or a relative clause carries the sentence on.",
)

# A participle carries the sentence on only with its preposition, a relative pronoun without one.
# On real text a list of mere cue words ("in", "and", "as") was half wrong, so those are not here.
_CUE = (
    r"(?:(?:[a-z]{2,}ed|built|held|led|run|known|written|made|taken|seen|set|found|given|drawn|"
    r"driven|spoken|sent|shot|sold|bought|worn|won|born|kept|left|caught|shown|grown|cut|hit|lost)"
    r" (?:in|on|at|by|near|along|between|behind|outside|inside|within|under|around|as|for|from|to|"
    r"after|with|across|among|during|since|some)|according to|which|where|who|whose|whom) "
)
_STILL_OPEN = frozenset({"is", "are", "remains"})
_RELATIVE = frozenset({"which ", "where ", "who ", "whose ", "whom "})


@cache
def _continuation() -> re.Pattern[str]:
    return re.compile(r"\. (?=[a-z])")


@cache
def _cue() -> re.Pattern[str]:
    return re.compile(_CUE)


def spurious_period(text: str) -> list[Edit]:
    """Return the edits that take such periods away.

    >>> spurious_period("It is a village. located in the north.")
    [Edit(start=15, end=16, new='', rules=('attribution.spurious-period',))]
    """
    edits = []
    for match in _continuation().finditer(text):
        period = match.start()
        cue = _cue().match(text, match.end())
        if cue and not ends_abbreviation(text, period) and _carries_on(text, period, cue):
            edits.append(Edit(period, period + 1, "", (_RULE.id,)))
    return edits


def _carries_on(text: str, period: int, cue: re.Match[str]) -> bool:
    """Whether the words from *cue* on belong to the sentence that the period at *period* ends."""
    noun = word_before(text, period).rstrip(')"”’')
    if len(noun) < 4 or "_" in noun:  # of three letters many are names: "by fun. known for"
        return False
    start = sentence_start(text, period - 1)
    opening = text[start:period].lstrip("\"'“‘«([")
    if not opening[:1].isupper() or " " not in opening:
        return False
    rest = text[cue.start() : sentence_end(text, cue.end())]
    if rest.count(" ") < 2 or rest[-1] == "?":
        return False
    if cue.group() not in _RELATIVE and any(map(opens_a_clause, rest.split(", ")[1:])):
        return False  # "located in the north, it was the last": a sentence that lost its capital
    if cue.group() in {"who ", "where "} and not _STILL_OPEN.isdisjoint(rest.split()):
        return False  # "who pays for it is not clear": a subject of its own
    return not _lower_case_style(text, start, cue.start())


def _lower_case_style(text: str, start: int, at: int) -> bool:
    """Whether another sentence near by begins with a small letter: "it rained. nobody came"."""
    first = max(text.rfind("\n", 0, start) + 1, start - 1000)
    last = text.find("\n", at, at + 1000)
    near = text[first : last if last >= 0 else at + 1000]
    return near[:1].islower() or any(
        not ends_abbreviation(near, m.start()) and not _cue().match(near, m.end())
        for m in _continuation().finditer(near)
    )


SPURIOUS_PERIOD = Coded("attribution.spurious-period", spurious_period, (_RULE,), local=True)
