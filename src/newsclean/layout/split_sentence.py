"""Join sentences cut by a line break, mostly where a link, a name or an ad was."""

from __future__ import annotations

from newsclean.layout.breaks import Break, ends_sentence, ends_shortened, is_title_case
from newsclean.layout.going_on import AUXILIARIES, PROSE, carries_on, is_aside
from newsclean.layout.line_tests import (
    is_address,
    is_dated,
    is_list_item,
    is_signature,
    is_time,
    starts_small,
)
from newsclean.layout.page import holds_an_end
from newsclean.layout.split_by_break import is_cut_by_a_break
from newsclean.layout.split_by_gap import is_cut_by_a_gap
from newsclean.rules.rows import Repair
from newsclean.text.marks import LINE_STOPS

__all__ = ["SPLIT_SENTENCE", "split_sentence", "split_sentence_cue"]

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


def split_sentence_cue(end: str, begin: str) -> bool:
    """Whether ``split_sentence`` may join a line that ends in *end* to one that begins with
    *begin*; after a period it may: "Lt. Col.", "in the U.S."."""
    return end == "." or end not in LINE_STOPS or (end in "!?" and begin.islower())


def split_sentence(at: Break) -> str | None:
    """Return the replacement of the break *at*, or ``None`` to keep it."""
    left, right = at.left, at.right
    end = left[-1]
    if not end.isalnum() and not _may_go_on(at):
        return None  # the usual, at once
    if at.gap == 1 and at.place in at.page.verses:
        return None
    if right[-1] == "»" or (not at.joined and _is_table(left, right) and not at.hanging):
        return None
    if end in "!?":  # the title of a show is the subject: "Jeopardy!⏎was created"
        return " " if at.word in AUXILIARIES and len(left) <= PROSE <= len(right) else None
    if not at.joined:
        if left[0] == "/":
            return None  # a path
        if left[0] == "@" and not right.startswith(("and ", "or ")):
            return None  # a name above its post, a talk in posts
        if is_time(left):
            return None  # "am" is no verb in "4 May, 10:47 am", nor is "11:10 a.m." an abbreviation
    if not at.word.isalpha():  # as no address and no bullet is
        if is_address(at.word) and not (at.gap == 1 and (at.hanging or _names_a_host(at))):
            return None
        if is_list_item(right) and not is_aside(at, right):
            return None
    if is_signature(at.whole):
        return None
    if is_dated(right) and is_title_case(left):
        return None
    if at.whole[0].islower() and at.place in at.page.endless and _is_table(at.whole, right):
        return None  # "the Nikola, with three men⏎the Galata, with two": two items of a list
    if at.gap == 1:
        return _between(left, right) if is_cut_by_a_break(at, left, right) else None
    return " " if is_cut_by_a_gap(at, left, right) else None


def _may_go_on(at: Break) -> bool:
    """Whether the sentence may go on after the mark in which *left* ends."""
    left, end = at.left, at.left[-1]
    if end in "!?":
        goes_on = not at.joined and at.gap == 1
    elif end == "-":
        goes_on = at.right.startswith(("and ", "or "))
    elif ends_sentence(left):
        goes_on = at.hanging or (ends_shortened(left) and starts_small(at.word))
    else:
        goes_on = True
    return goes_on and (at.joined or any(map(str.isalnum, left[-40:])))  # no rule of dashes


def _between(left: str, right: str) -> str:
    """The text between the joined lines: nothing at a closed dash, "alone—⏎94 percent"."""
    beside = left[-2:-1] if left[-1] == "—" else right[1:2] if right[0] == "—" else ""
    return "" if beside.isalnum() else " "


def _is_table(left: str, right: str) -> bool:
    """Whether both lines begin with the same word, or *right* with a key, as in a table."""
    if ":" in right and ":" in right[:25]:
        return True
    return _begin_alike(left, right) and not (holds_an_end(left) or holds_an_end(right))


def _begin_alike(left: str, right: str) -> bool:
    """Whether both lines begin with the same word."""
    first, other = left[0], right[0]
    if first != other and first.isalnum() and first.lower()[0] != other.lower()[0]:
        return False  # the usual, at once
    return left.split(None, 1)[0].lower() == right.split(None, 1)[0].lower()


def _names_a_host(at: Break) -> bool:
    """Whether *right* is a host within its sentence: "visiting⏎ollama.com⏎and downloading"."""
    alone = " " not in at.right and not at.right.startswith(("http", "www.", "@", "#"))
    return alone and carries_on(at)
