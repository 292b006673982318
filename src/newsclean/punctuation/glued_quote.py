"""Put back a space lost beside a quotation mark: ",”she said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.edits import Edit
from newsclean.punctuation.prose import FAR, is_prose_around
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.edges import cut_line_end, line_start
from newsclean.text.quotations import is_open, names_a_speaker, paragraph_start
from newsclean.text.words import QUOTATIVE, QUOTATIVE_ABROAD, SMALL_WORDS, SPEECH

__all__ = ["GLUED_QUOTE", "GLUED_QUOTE_CUES", "after_closing", "reports"]

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
        "Er sagte: „Geh.“, und ging.",
        "Die Wörter „gut“,schlecht“ und „böse“ stehen auf der Liste.",
    ),
    about="A space is put back after a quotation that ends, or before one that begins.",
)


def reports(text: str, at: int) -> bool:
    """Whether the sentence that ends at *at* names a speaker at its end.

    >>> reports("“No,” she said.", 14), reports("She said no. It rained all day long here.", 40)
    (True, False)
    """
    words = text[line_start(text, at, at - 120) : at].split()
    return not SPEECH.isdisjoint(words[-6:]) or "according" in words[-6:]


def _before_opening(text: str, at: int) -> Iterator[Edit]:
    """``said.“It``: an opening mark needs a space before it, and ``„Ja.“Dann`` one after it."""
    begin = paragraph_start(text, at)
    if (low := text.rfind("„", begin, at)) >= 0:
        if text.find("“", low, at) < 0 and is_prose_around(text, at):
            yield Edit(at + 2, at + 2, " ", (GLUED_QUOTE.id,))
        return
    if text[at - 1 : at].isalnum() and not is_open(text, at, "“"):
        yield Edit(at + 1, at + 1, " ", (GLUED_QUOTE.id,))


def _around_straight(text: str, at: int) -> Iterator[Edit]:
    """``said."It`` or ``danger."The``: the count of marks shows the place of the space."""
    if not (text[at - 1 : at].isalnum() or text[at - 1] in ")%") or not is_prose_around(text, at):
        return
    closes = is_open(text, at, '"')
    if _is_miscounted(text, at, closes):
        return
    after = text.count('"', at + 2, cut_line_end(text, at, FAR))
    if (after % 2 == 0) is not closes:
        if closes or after or text.find('"', paragraph_start(text, at), at) >= 0:
            return  # one of several marks is missing, and nothing shows which
        closes = not reports(text, at)  # its fellow is in the paragraph before or after
    place = at + 2 if closes else at + 1
    yield Edit(place, place, " ", (GLUED_QUOTE.id,))


def _is_miscounted(text: str, at: int, closes: bool) -> bool:
    """Whether the straight mark before *at* shows that an earlier one is missing.

    ``scary," she said."Now``: by the count the last mark closes, but the one before it did so.
    """
    last = text.rfind('"', paragraph_start(text, at), at)
    if last < 0:
        return False
    before, after = text[last - 1 : last], text[last + 1 : last + 2]
    return (before in ",.?!" and after == " ") if closes else (before == " " and after.isalnum())


def after_closing(text: str, at: int) -> Iterator[Edit]:
    """``promise,”he said`` or ``results.”Some of``."""
    if not is_open(text, at, "“") or not is_prose_around(text, at):
        return
    opening = text.rfind("“", max(0, at - 600), at)
    if text[at] == "." and text[opening + 1 : opening + 2].islower():
        return  # a phrase, "books on “occult phenomena.”There": whose sentence ends is unsure
    if text[at] != "," or names_a_speaker(text, at + 2):
        yield Edit(at + 2, at + 2, " ", (GLUED_QUOTE.id,))


def _after_phrase(text: str, at: int) -> Iterator[Edit]:
    """``a “gift of God”and`` or ``the “war”of words``; in ``“un”happy`` the mark is in a word."""
    if (
        not text[at - 1 : at].isalnum()
        or not is_open(text, at, "“")
        or not is_prose_around(text, at)
    ):
        return
    opening = text.rfind("“", max(0, at - 600), at)
    word = re.compile(r"[^\W\d_]*").match(text, at + 1, at + 20)
    follows = word[0] if word else ""
    if len(follows) == 1 and follows != "a":
        return  # the plural: “VIP”s
    if " " in text[opening:at] or follows.lower() in SMALL_WORDS or text[at + 1] == "(":
        yield Edit(at + 1, at + 1, " ", (GLUED_QUOTE.id,))


def _comma_straight(text: str, at: int) -> Iterator[Edit]:
    """``harmed,"Obama said`` or ``said,"We``."""
    if not is_prose_around(text, at):
        return
    if is_open(text, at, '"') or is_open(text, at, "“"):
        if names_a_speaker(text, at + 2):
            yield Edit(at + 2, at + 2, " ", (GLUED_QUOTE.id,))
        return
    last = text[max(0, at - 20) : at].rpartition(" ")[2]
    if last in QUOTATIVE or last in QUOTATIVE_ABROAD:
        yield Edit(at + 1, at + 1, " ", (GLUED_QUOTE.id,))


def _after_comma(text: str, at: int) -> Iterator[Edit]:
    """``„… gut“,sagte der Minister``: in some languages the comma follows the quotation."""
    if names_a_speaker(text, at + 1) and is_prose_around(text, at):
        yield Edit(at + 1, at + 1, " ", (GLUED_QUOTE.id,))


GLUED_QUOTE_CUES = (
    Cue(".", r"“\w", _before_opening),
    Cue(".", r"\"[A-Z]", _around_straight),
    Cue("?", r"”[A-Za-z]", after_closing),
    Cue("!", r"”[A-Za-z]", after_closing),
    Cue(",", r"”[A-Za-z]", after_closing),
    Cue("”", r"[A-Za-z(]", _after_phrase),
    Cue(",", r"\"[A-Za-z]", _comma_straight),
    Cue(",", r"[A-Za-z](?<=[”“»«],.)", _after_comma),
)
