"""Decide whether a sentence continues after a single line break."""

from __future__ import annotations

from typing import Final

from newsclean.layout.breaks import Break, ends_sentence, hangs, is_title_case, last_word
from newsclean.layout.closing_punctuation import closing_starts
from newsclean.layout.going_on import AUXILIARIES, LAST_BUT_ONE, PROSE, carries_on, is_aside
from newsclean.layout.line_tests import (
    is_label,
    is_numbered,
    is_salutation,
    is_stranded,
    opens_a_phrase,
    opens_with_a_verb,
    says_who,
    starts_small,
)
from newsclean.layout.page import holds_an_end
from newsclean.text.clauses import has_verb, is_finite
from newsclean.text.late import late
from newsclean.text.words import NEVER_LAST_ANYWHERE, QUOTATIVE

__all__ = ["is_cut_by_a_break"]

_OWNS: Final = frozenset(("’s", "'s"))
_FOR_EXAMPLE: Final = ("(e.g.", "(i.e.")
_OPENS_A_SENTENCE: Final = frozenset(
    """
    After Although And As At Because Before But Does For He However If It Not She Since So That
    There They We When While Why With
    """.split()
)
"""Words that begin a sentence; some also begin a title: "sign up to⏎This is Europe"."""
_CARRY_ON: Final = frozenset(
    "and are as at by for from has in is of on or that to was with".split()
)
"""Beginnings of a line that continues a sentence and is not an item of a list."""
_RELATIVES: Final = frozenset("that where which who whose".split())
_LAST_VERBS: Final = frozenset(
    """
    are be can could did didn't do does doesn't don't get gets had has hasn't have haven't is isn't
    may might must seem seems should was wasn't were will would
    """.split()
)
"""Verbs in which a heading may end: "The way things are"."""
_CLAUSE_END: Final = late(r"[,;:.—–(]")


def is_cut_by_a_break(at: Break, left: str, right: str) -> bool:
    """Whether the sentence continues after a single line break."""
    if left.endswith(LAST_BUT_ONE):
        return False
    begin = right[0]
    if (begin.islower() and starts_small(right)) or (begin in "–—" and is_aside(at, right)):
        return _goes_on_small(at, left, right) or at.hanging  # which takes longer to tell
    if begin == "(":
        return left[-1].isalnum() and _bracket_within(at, right)
    if left.endswith(("’s", "'s")) and last_word(left):
        return carries_on(at)  # a house or a paper's name is still to come
    if at.word in _OPENS_A_SENTENCE or is_numbered(left):
        return False  # a heading: "What the City needs to do⏎If …", "7. Find someone to talk to"
    if begin.isupper() and says_who(left):
        return True  # "«…», dijo⏎Amparo Soler"
    goes_on = _goes_on_otherwise(at, left, right)
    if hangs(left):
        if_it_hangs = _goes_on_hanging(at, left, right)
        if if_it_hangs != goes_on and at.hanging:  # which takes longer to tell
            return if_it_hangs
    return goes_on


def _goes_on_hanging(at: Break, left: str, right: str) -> bool:
    """Whether the sentence continues if *left* ends in a word that ends no sentence."""
    if not at.joined and _is_told(right) and (is_stranded(left) or _are_two(left, right)):
        return False
    if not at.joined and not carries_on(at) and _is_over_a_name(left, right):
        return False
    return " " in left or carries_on(at)


def _goes_on_otherwise(at: Break, left: str, right: str) -> bool:
    """Whether the sentence continues if *left* ends in any other word."""
    if right[0].isdigit() and left.endswith((" at least", " more than", "At least", "More than")):
        return True
    if at.joined and (left[0].islower() or left[-1] == ","):
        return holds_an_end(left) or not is_title_case(left)
    if left[-1] == ",":
        return carries_on(at) or len(left) >= 60
    if left[0].islower() and at.place in at.page.endless:
        return False  # the next heading within a list of small things
    if len(right) > 80 or not carries_on(at) or is_title_case(left):
        return False
    return len(left) >= PROSE or has_verb(left, QUOTATIVE) or opens_a_phrase(left)


def _goes_on_small(at: Break, left: str, right: str) -> bool:
    """Whether a line that begins in lower case, or with an aside, continues the sentence."""
    if at.joined and (" " in left or " " in right):
        return True  # but not "facebook⏎linkedin⏎twitter"
    if not any(map(str.isalpha, left)):
        return False  # a time, a score
    first = at.word
    if not at.joined and len(left) < 30 and len(right) < 30 and not _leads_on(at):
        return False  # "Trending⏎sepak bola⏎kopi tuku⏎…"
    if left[0].islower():  # a list of small things, or a name: "italki⏎and Preply"
        return (first in AUXILIARIES or first == "and") and len(right) >= 2 * PROSE
    if left[-1] == "," and not at.joined and is_salutation(left):
        return False
    if starts_small(first) and not opens_with_a_verb(first) and _is_headline(at):
        return False  # and a name that its owner writes small
    if _heads_a_list(at) and not opens_with_a_verb(first):
        return False
    if right.count(", ") > 3 and len(left) < 30 and is_title_case(left):
        return first in AUXILIARIES  # a heading and a list of synonyms
    if left[-1] == "," and len(left) < 50 and len(right) < 50 and right[-1] in ",;.":
        return False  # verse
    if len(left) >= 30 or len(right) >= PROSE or carries_on(at) or opens_with_a_verb(first):
        return True
    return right[-1] == "." and right.count(" ") >= 3


def _is_over_a_name(left: str, right: str) -> bool:
    """Whether *left* is a heading of *right*: "Recommended by", "Hands on⏎Social Media"."""
    return is_label(left) or (len(left) < 20 and not ends_sentence(right))


def _leads_on(at: Break) -> bool:
    """Whether one of the next lines looks like a sentence: an end, a mark, a small word."""
    lines, _, _, breaks = at.page.gaps
    for place in range(at.place, at.place + 4):
        if breaks[place] != at.gap:
            return False
        right = lines[place + 1]
        if (
            closing_starts(right)
            or ends_sentence(right)
            or right.split(maxsplit=1)[0] in NEVER_LAST_ANYWHERE
        ):
            return True
    return False


def _is_headline(at: Break) -> bool:
    """Whether *left* is one of several headlines: no line after it ends or continues it."""
    if at.joined or at.left[-2:] in _OWNS or at.word in NEVER_LAST_ANYWHERE:
        return False
    if ends_sentence(at.right) or carries_on(at):
        return False
    return is_title_case(at.left) and not holds_an_end(at.left)


def _is_told(line: str) -> bool:
    """Whether *line* is a paragraph under a heading, judged by its length and its end."""
    return len(line) >= PROSE and ends_sentence(line) and line[-1] != ":"


def _are_two(left: str, right: str) -> bool:
    """Whether both lines have a verb: "The way things are⏎Most fishermen are over sixty.".

    But not "The mayor is⏎Ann Lee, who …", nor "It was told by⏎The Harbour News …".
    """
    if last_word(left).replace("’", "'") not in _LAST_VERBS:
        return False
    head = _CLAUSE_END.split(right, maxsplit=1)[0].split()[:8]
    relative = next((i for i, word in enumerate(head) if word in _RELATIVES), len(head))
    return any(map(is_finite, head[1:relative]))


def _heads_a_list(at: Break) -> bool:
    """Whether a short line is above small-letter items without a sentence end: "Lunch"."""
    if at.joined or at.open_bracket or len(at.left) >= 30 or closing_starts(at.after):
        return False
    if not {at.place, at.place + 1} <= at.page.endless:
        return False
    return _CARRY_ON.isdisjoint(line.split(maxsplit=1)[0] for line in (at.right, at.after) if line)


def _bracket_within(at: Break, right: str) -> bool:
    """Whether the sentence continues after the bracket that opens *right*: "(SDF) said"."""
    if right.startswith(_FOR_EXAMPLE):
        return True
    close = right.find(")", 0, 80)
    if close < 0:
        return False
    rest = right[close + 1 : close + 3]
    if not rest:
        return carries_on(at) and closing_starts(at.after)
    return rest[0] in ",.;" or (rest[0] == " " and rest[1:].islower())  # not "(CNN)Fans of"
