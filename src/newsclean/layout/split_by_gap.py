"""Decide whether a sentence continues after an empty line, which needs more evidence."""

from __future__ import annotations

from typing import Final

from newsclean.layout.breaks import Break, ends_sentence, hangs, is_title_case, last_word
from newsclean.layout.closing_punctuation import closing_starts
from newsclean.layout.gap import Gaps
from newsclean.layout.going_on import LAST_BUT_ONE, PROSE
from newsclean.layout.line_tests import is_address, is_label, is_stranded, starts_small
from newsclean.layout.page import holds_an_end
from newsclean.text.clauses import has_verb
from newsclean.text.late import late
from newsclean.text.words import BY, QUOTATIVE

__all__ = ["is_cut_at_empty_lines", "is_cut_by_a_gap"]

_BY: Final = frozenset((*map(str.lower, BY), "vor"))
"""First words of a line of its own below another: a byline, or "vor 5 Stunden"."""
_ASKS_FOR_A_NAME: Final = frozenset("asked informed telling tells told".split())
"""Verbs that need an object, such as a name."""
_JOINT: Final = late(
    r"(?:and|but|or|which|while|who|[a-z]+(?: [a-z]+)?, (?:and|or)) ",
)


def is_cut_by_a_gap(at: Break, left: str, right: str) -> bool:
    """Whether the sentence continues after an empty line, for which more evidence is needed."""
    if is_cut_at_empty_lines(at.page.gaps, at.place):
        return True
    ends = right[-1] in '.?!”"’'
    if at.joined and ends and at.whole[0].isupper() and starts_small(right):
        return True
    if not starts_small(right) or right.count(" ") < 2:
        return False
    if right.split(maxsplit=1)[0] in _BY or is_address(left.rpartition(" ")[2]):
        return False  # a headline and its author, a tweet and its picture
    if left.endswith((", and", ", or", *LAST_BUT_ONE)):
        items = left.split(maxsplit=1)[0].lower() == right.split(maxsplit=1)[0].lower()
        if items or left[0].islower():
            return False
    if at.hanging:
        if left.count(" ") < 4 and (not ends or left.count(" ") < 2 or is_stranded(left)):
            return _is_cut_twice(at)
        return left[0].isupper() or len(left) >= 60
    prose = holds_an_end(left)
    if left[-1] == ",":
        whole = left.lstrip("“\"‘'(")[:1].isupper() or (
            (prose or holds_an_end(right)) and _goes_on(right)
        )
        return whole and len(left) >= 50 and ":" not in right[:40]
    if left[0].islower() or (is_title_case(left) and not prose):
        return False
    if not (left[-1].islower() or left[-1].isdigit()):
        return False
    if len(left) < 60 and not has_verb(left, QUOTATIVE):
        return False
    if len(left) < PROSE or " — " in right[:40] or " – " in right[:40] or ":" in right[:40]:
        return False
    return right[-1] in '.”"’' or len(right) >= 60


def is_cut_at_empty_lines(gaps: Gaps, place: int) -> bool:
    """Whether the name below the gap at *place* is between empty lines within its sentence.

    "The mayor told⏎⏎The Harbour Times⏎⏎that the bridge would close.": the line before ends in a
    word that can end no sentence, and the line after begins in lower case and ends a sentence.
    """
    lines, _, _, breaks = gaps
    if breaks[place] != 2 or breaks[place + 1] != 2:
        return False
    left, name, rest = lines[place : place + 3]
    if rest[0].isupper() or rest[-1].isalnum():
        return False  # the usual, at once
    if not left[0].isupper() or " " not in left or is_title_case(left) or is_label(left):
        return False
    if (
        not (hangs(left) or last_word(left) in _ASKS_FOR_A_NAME)
        or len(name) > 60
        or ends_sentence(name)
    ):
        return False
    goes_on = starts_small(rest) or closing_starts(rest)
    return goes_on and rest.count(" ") >= 2 and ends_sentence(rest) and rest[-1] != ":"


def _is_cut_twice(at: Break) -> bool:
    """Whether an empty line is on both sides of *right* within its sentence."""
    lines, _, _, breaks = at.page.gaps
    if breaks[at.place + 1] != 2:
        return False
    after = lines[at.place + 2]
    return (
        at.left[0].isupper()
        and at.left.count(" ") >= 2
        and starts_small(after)
        and ends_sentence(after)
        and not is_stranded(at.left)
    )


def _goes_on(line: str) -> bool:
    """Whether *line* begins as the rest of a list or a clause does: "and", "jogging, or"."""
    return _JOINT.match(line) is not None
