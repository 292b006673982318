"""Join sentences cut by a line break, mostly where a link, a name or an ad was."""

from __future__ import annotations

import re
from functools import cache

from newsclean.layout.breaks import (
    Break,
    ends_sentence,
    ends_shortened,
    hangs,
    is_title_case,
    last_word,
)
from newsclean.layout.closing import closing_starts
from newsclean.layout.page import Page, holds_an_end
from newsclean.layout.signs import (
    is_address,
    is_dated,
    is_label,
    is_list_item,
    is_numbered,
    is_salutation,
    is_signature,
    is_stranded,
    is_time,
    opens_a_phrase,
    opens_with_a_verb,
    says_who,
    starts_small,
)
from newsclean.rules.rows import Repair
from newsclean.text.clauses import has_verb, is_finite
from newsclean.text.words import NEVER_LAST, QUOTATIVE

__all__ = ["SPLIT_SENTENCE", "is_cut_at_empty_lines", "split_sentence"]

SPLIT_SENTENCE = Repair(
    "layout.split-sentence",
    before="The deal was first reported by\nThe Harbour News\nand then by others.",
    after="The deal was first reported by The Harbour News and then by others.",
    keeps=(
        "The council votes on Monday\nThe mayor said she would resign.",
        "salt\npepper\nolive oil",
        "Lunch\nfish soup with bread and a glass of white wine\nDinner\nlamb",
        "What remains of the village\n\nby Ann Lee",
        "In the rain she walked,\n\nher coat undone,\n\nand sang.",
        "Read it at\n\nexample.org, under the date",
        "const a = 1,\nb = 2",
        "What the deal is about\nThe port goes to a company from Oslo for thirty years.",
        "4 May 2021, 10:47 am\nThe ferry was cancelled on Monday, its owner said.",
    ),
    about="A line that ends in the middle of a sentence and the line that carries it on.",
)

_PROSE = 40
"""A line of at least so many characters is running text, not a label."""


_BY = frozenset("by di door par por von vor".split())
_OWNS = frozenset(("’s", "'s"))
_LAST_BUT_ONE = ("; and", "; or")
"""Ends of the last item but one of a list."""
_FOR_EXAMPLE = ("(e.g.", "(i.e.")
_TOLD = frozenset("asked informed telling tells told".split())
"""Verbs that need an object, such as a name."""
_SMALL = frozenset().union(*NEVER_LAST.values())
_AUXILIARIES = frozenset("are had has have is was were will".split())
_OPENS_A_SENTENCE = frozenset(
    """
    After Although And As At Because Before But Does For He However If It Not She Since So That
    There They We When While Why With
    """.split()
)
"""Words that begin a sentence; some also begin a title: "sign up to⏎This is Europe"."""


_CARRY_ON = frozenset("and are as at by for from has in is of on or that to was with".split())
"""Beginnings of a line that continues a sentence and is not an item of a list."""
_RELATIVES = frozenset("that where which who whose".split())
_LAST_VERBS = frozenset(
    """
    are be can could did didn't do does doesn't don't get gets had has hasn't have haven't is isn't
    may might must seem seems should was wasn't were will would
    """.split()
)


@cache
def _clause_end() -> re.Pattern[str]:
    return re.compile(r"[,;:.—–(]")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"(?:and|but|or|which|while|who|[a-z]+(?: [a-z]+)?, (?:and|or)) ")


def split_sentence(at: Break) -> str | None:
    """Return the replacement of the break *at*, or ``None`` to keep it."""
    left, right = at.left, at.right.lstrip("\xa0")
    if not right:
        return None
    unended = at.unfinished or at.hanging or (ends_shortened(left) and starts_small(right))
    titled = not at.joined and left[-1] in "!?" and at.gap == 1  # "Jeopardy!⏎was created"
    if not (unended or titled) or at.verse:
        return None  # the usual, at once
    if left[-1] == "-" and not right.startswith(("and ", "or ")):
        return None
    if not at.joined and not any(map(str.isalnum, left[-40:])):
        return None  # a rule of dashes or stars
    if (not at.hanging and not at.joined and _is_table(left, right)) or right[-1] == "»":
        return None
    if titled and len(left) <= _PROSE:
        # The title of a show is the subject: "Jeopardy!⏎was created".
        return " " if right.split(maxsplit=1)[0] in _AUXILIARIES and len(right) >= _PROSE else None
    if not unended:
        return None
    if left[0] == "/" and not at.joined:
        return None  # a path
    if is_time(left) and not at.joined:
        return None  # "am" is no verb in "4 May, 10:47 am", nor is "11:10 a.m." an abbreviation
    if left[0] == "@" and not at.joined and not right.startswith(("and ", "or ")):
        return None  # a name above its post, a talk in posts
    if is_address(right) and not (at.gap == 1 and (at.hanging or _names_a_host(at))):
        return None
    if is_list_item(right) and not _is_aside(at, right):
        return None
    if is_signature(at.whole) or (is_dated(right) and is_title_case(left)):
        return None
    if at.whole[0].islower() and at.place in at.page.endless and _is_table(at.whole, right):
        return None  # "the Nikola, with three men⏎the Galata, with two": two items of a list
    if at.gap == 1:
        return _between(left, right) if _one_line_on(at, left, right) else None
    return " " if _one_paragraph_on(at, left, right) else None


def _between(left: str, right: str) -> str:
    """The text between the joined lines: nothing at a closed dash, "alone—⏎94 percent"."""
    beside = left[-2:-1] if left[-1] == "—" else right[1:2] if right[0] == "—" else ""
    return "" if beside.isalnum() else " "


def _is_table(left: str, right: str) -> bool:
    """Whether both lines begin with the same word, or *right* with a key, as in a table."""
    word = right.split(maxsplit=1)[0]
    if ":" in right[:25]:
        return True
    same = left.split(maxsplit=1)[0].lower() == word.lower()
    return same and not (holds_an_end(left) or holds_an_end(right))


def _is_over_a_name(left: str, right: str) -> bool:
    """Whether *left* is a heading of *right*: "Recommended by", "Hands on⏎Social Media"."""
    return is_label(left) or (len(left) < 20 and not ends_sentence(right))


def _leads_on(at: Break) -> bool:
    """Whether one of the next lines looks like a sentence: an end, a mark, a small word."""
    for gap in at.page.gaps[at.place : at.place + 4]:
        right = gap.right
        if gap.breaks != at.gap:
            return False
        if closing_starts(right) or ends_sentence(right) or right.split(maxsplit=1)[0] in _SMALL:
            return True
    return False


def _is_headline(at: Break) -> bool:
    """Whether *left* is one of several headlines: no line after it ends or continues it."""
    if at.joined or holds_an_end(at.left) or not is_title_case(at.left) or at.left[-2:] in _OWNS:
        return False
    first = at.right.split(maxsplit=1)[0]
    return first not in _SMALL and not ends_sentence(at.right) and not _carries_on(at)


def _is_aside(at: Break, right: str) -> bool:
    """Whether a dash continues the sentence: "his sister ⏎ – who was eleven – …"."""
    return right[0] in "–—" and right[2:3].islower() and at.left[0] not in "–—-•*"


def _one_line_on(at: Break, left: str, right: str) -> bool:
    """Whether the sentence continues after a single line break."""
    if left.endswith(_LAST_BUT_ONE):
        return False
    if starts_small(right) or _is_aside(at, right):
        if at.hanging or (at.joined and (" " in left or " " in right)):
            return True  # but not "facebook⏎linkedin⏎twitter"
        if not any(map(str.isalpha, left)):
            return False  # a time, a score
        first = right.split(maxsplit=1)[0]
        if not at.joined and len(left) < 30 and len(right) < 30 and not _leads_on(at):
            return False  # "Trending⏎sepak bola⏎kopi tuku⏎…"
        if left[0].islower():  # a list of small things, or a name: "italki⏎and Preply"
            return first in _AUXILIARIES | {"and"} and len(right) >= 2 * _PROSE
        if left[-1] == "," and not at.joined and is_salutation(left):
            return False
        if _is_headline(at) and starts_small(right) and not opens_with_a_verb(right):
            return False  # and a name that its owner writes small
        if _heads_a_list(at) and not opens_with_a_verb(right):
            return False
        if right.count(", ") > 3 and len(left) < 30 and is_title_case(left):
            return first in _AUXILIARIES  # a heading and a list of synonyms
        if left[-1] == "," and len(left) < 50 and len(right) < 50 and right[-1] in ",;.":
            return False  # verse
        if len(left) >= 30 or len(right) >= _PROSE or _carries_on(at) or opens_with_a_verb(right):
            return True
        return right[-1] == "." and right.count(" ") >= 3
    if right[0] == "(":
        return left[-1].isalnum() and _bracket_within(at, right)
    if last_word(left).endswith(("’s", "'s")):
        return _carries_on(at)  # a house or a paper's name is still to come
    if right.split(maxsplit=1)[0] in _OPENS_A_SENTENCE or is_numbered(left):
        return False  # a heading: "What the City needs to do⏎If …", "7. Find someone to talk to"
    if says_who(left) and right[0].isupper():
        return True  # "«…», dijo⏎Amparo Soler"
    if at.hanging:
        if not at.joined and _is_told(right) and (is_stranded(left) or _are_two(left, right)):
            return False
        if not at.joined and not _carries_on(at) and _is_over_a_name(left, right):
            return False
        return " " in left or _carries_on(at)
    if right[0].isdigit() and left.endswith((" at least", " more than", "At least", "More than")):
        return True
    if at.joined and (left[0].islower() or left[-1] == ","):
        return holds_an_end(left) or not is_title_case(left)
    if left[-1] == ",":
        return _carries_on(at) or len(left) >= 60
    if left[0].islower() and at.place in at.page.endless:
        return False  # the next heading within a list of small things
    if not _carries_on(at) or is_title_case(left) or len(right) > 80:
        return False
    return len(left) >= _PROSE or has_verb(left, QUOTATIVE) or opens_a_phrase(left)


def _one_paragraph_on(at: Break, left: str, right: str) -> bool:
    """Whether the sentence continues after an empty line, for which more evidence is needed."""
    if is_cut_at_empty_lines(at.page, at.place):
        return True
    ends = right[-1] in '.?!”"’'
    if at.joined and ends and at.whole[0].isupper() and starts_small(right):
        return True
    if not starts_small(right) or right.count(" ") < 2:
        return False
    if right.split(maxsplit=1)[0] in _BY or is_address(left.rpartition(" ")[2]):
        return False  # a headline and its author, a tweet and its picture
    if left.endswith((", and", ", or", *_LAST_BUT_ONE)):
        items = left.split(maxsplit=1)[0].lower() == right.split(maxsplit=1)[0].lower()
        if items or left[0].islower():
            return False
    if at.hanging:
        if left.count(" ") < 4 and (not ends or left.count(" ") < 2 or is_stranded(left)):
            return at.place + 1 < len(at.page.gaps) and _is_cut_twice(at)
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
    if len(left) < _PROSE or " — " in right[:40] or " – " in right[:40] or ":" in right[:40]:
        return False
    return right[-1] in '.”"’' or len(right) >= 60


def is_cut_at_empty_lines(page: Page, place: int) -> bool:
    """Whether a name is between empty lines within its sentence.

    "The mayor told⏎⏎The Harbour Times⏎⏎that the bridge would close.": the line before ends in a
    word that can end no sentence, and the line after begins in lower case and ends a sentence.
    """
    gaps = page.gaps[place : place + 2]
    if len(gaps) < 2 or gaps[0].breaks != 2 or gaps[1].breaks != 2:
        return False
    left, name, rest = gaps[0].left, gaps[0].right, gaps[1].right
    if rest[0].isupper() or rest[-1].isalnum():
        return False  # the usual, at once
    if not left[0].isupper() or " " not in left or is_title_case(left) or is_label(left):
        return False
    if not (hangs(left) or last_word(left) in _TOLD) or len(name) > 60 or ends_sentence(name):
        return False
    goes_on = starts_small(rest) or closing_starts(rest)
    return goes_on and rest.count(" ") >= 2 and ends_sentence(rest) and rest[-1] != ":"


def _is_cut_twice(at: Break) -> bool:
    """Whether an empty line stands on both sides of *right* within its sentence."""
    behind = at.page.gaps[at.place + 1]
    return (
        behind.breaks == 2
        and at.left[0].isupper()
        and at.left.count(" ") >= 2
        and starts_small(behind.right)
        and ends_sentence(behind.right)
        and not is_stranded(at.left)
    )


def _is_told(line: str) -> bool:
    """Whether *line* is a paragraph under a heading, judged by its length and its end."""
    return len(line) >= _PROSE and ends_sentence(line) and line[-1] != ":"


def _are_two(left: str, right: str) -> bool:
    """Whether both lines have a verb: "The way things are⏎Most fishermen are over sixty.".

    But not "The mayor is⏎Ann Lee, who …", nor "It was told by⏎The Harbour News …".
    """
    if last_word(left).replace("’", "'") not in _LAST_VERBS:
        return False
    head = _clause_end().split(right, maxsplit=1)[0].split()[:8]
    relative = next((i for i, word in enumerate(head) if word in _RELATIVES), len(head))
    return any(map(is_finite, head[1:relative]))


def _heads_a_list(at: Break) -> bool:
    """Whether a short line is above small-letter items without a sentence end: "Lunch"."""
    if at.joined or at.open_bracket or len(at.left) >= 30 or closing_starts(at.after):
        return False
    if not {at.place, at.place + 1} <= at.page.endless:
        return False
    return _CARRY_ON.isdisjoint(line.split(maxsplit=1)[0] for line in (at.right, at.after) if line)


def _goes_on(line: str) -> bool:
    """Whether *line* begins as the rest of a list or a clause does: "and", "jogging, or"."""
    return _joint().match(line) is not None


def _names_a_host(at: Break) -> bool:
    """Whether *right* is a host within its sentence: "visiting⏎ollama.com⏎and downloading"."""
    alone = " " not in at.right and not at.right.startswith(("http", "www.", "@", "#"))
    return alone and _carries_on(at)


def _bracket_within(at: Break, right: str) -> bool:
    """Whether the sentence continues after the bracket that opens *right*: "(SDF) said"."""
    if right.startswith(_FOR_EXAMPLE):
        return True
    close = right.find(")", 0, 80)
    if close < 0:
        return False
    rest = right[close + 1 : close + 3]
    if not rest:
        return _carries_on(at) and closing_starts(at.after)
    return rest[0] in ",.;" or (rest[0] == " " and rest[1:].islower())  # not "(CNN)Fans of"


def _carries_on(at: Break) -> bool:
    """Whether the line after *right* shows that *right* is within a sentence."""
    after = at.after.lstrip("\xa0")
    return (
        bool(after)
        and after[-1] != "»"
        and (
            closing_starts(after)
            or (starts_small(after) and not is_address(after) and not ends_sentence(at.right))
            or (after[0] in "–—" and after[2:3].islower())
        )
    )
