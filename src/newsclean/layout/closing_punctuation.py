"""Join lines at closing punctuation that begins a line, or opening punctuation that ends one."""

from __future__ import annotations

import re
from functools import cache

from newsclean.layout.breaks import Break
from newsclean.rules.rows import Repair
from newsclean.text.codes import compiled
from newsclean.text.last_text import of_last_text

__all__ = ["CLOSING", "CLOSING_MARKS", "closing", "closing_cue", "closing_starts"]

CLOSING = Repair(
    "layout.closing-punctuation",
    before="The deal was first reported by\nThe Harbour News\n, a weekly.",
    after="The deal was first reported by The Harbour News, a weekly.",
    keeps=(
        "It was over.\n... continued tomorrow",
        "He works with\n\n.NET and Java.",
        "What a day\n:)",
        "“We left,” she said.\n“Nobody stayed.”",
        'The road is shut. "\n\n“It rained,” she said.',
    ),
    about="A comma, a period or a closing bracket is the end of the line before it.",
)


_OPENERS = frozenset("“‘«„([")
CLOSING_MARKS = frozenset("\",;.!?:[)]”’'®™")


@cache
def _closers() -> re.Pattern[str]:
    """Closing marks, with conditions that exclude emoticons, ellipses and file names."""
    return compiled(
        r"[,;](?=[\s\d\"“”'’—–-]|$)|\.(?! ?\.)(?=[\s\"”’)\]]|$)|[!?]{1,3}(?=[\s\"”’)]|$)|:(?=\s|$)"
        r"|\[\d{1,3}\](?=[ .,;]|$)|[)\]](?=[\s,.;:!?\"”’]|$)|”(?=[\s,.;:!?)]|$)"
        r"|’(?=[,.;]|s\b|\s)|'s\b|[®™](?=\W|$)"
    )


def closing_starts(line: str) -> bool:
    """Whether *line* begins with a mark that belongs to the line before it.

    >>> closing_starts(", a weekly."), closing_starts("...continued"), closing_starts(":)")
    (True, False, False)
    """
    return line[:1] in CLOSING_MARKS and _closers().match(line) is not None


@cache
def _ordinal() -> re.Pattern[str]:
    return compiled(r"(?:st|nd|rd|th)(?=[ ,.;:]|$)")


def _is_cut_word(left: str, right: str) -> bool:
    """Whether a word was cut at small print or a mark: "19⏎th", "CO⏎2", "the gallery’⏎s"."""
    if left[-1].isdigit():
        return _ordinal().match(right) is not None
    if left[-1] in "’'":
        return left[-2:-1].isalpha() and right.startswith("s ")
    return (left == "CO" or left.endswith(" CO")) and right[0] == "2" and not right[1:2].isdigit()


_AFTER_CLOSING = frozenset(("", " ", ",", ".", ";", ":"))
_CAPTION = 60
_BRACKETED = 80
_CLOSED_BY = {"(": ")", "[": "]", "“": "”", "«": "»", "„": "“"}
_PROSE = 40
"""A line of at least so many characters is running text, not a label."""
_ASKING = frozenset("can could did do does how should what when where which who why would".split())


@of_last_text  # each break of a page asks
def _writes_blanks_inside(text: str) -> bool:
    """Whether *text* writes blanks inside its quotation marks, as French does: "« Non »"."""
    return any(mark in text for mark in ("« ", "«\xa0", "«\u202f"))


def _asks(at: Break) -> bool:
    """Whether the text before a lone question mark is a sentence or looks like a question."""
    asking = at.joined or not _ASKING.isdisjoint(at.left.rpartition(". ")[2].lower().split())
    return at.gap == 1 and asking


def _is_closed(at: Break) -> bool:
    """Whether the bracket at the end of *left* is closed on one of the next lines."""
    for line in at.page.gaps.lines[at.place + 1 : at.place + 7]:
        if _CLOSED_BY[at.left[-1]] in line[:_BRACKETED]:
            return True
        if len(line) > _BRACKETED:
            return False
    return False


def _is_set_apart(at: Break) -> bool:
    """Whether *right* is an opening mark that the second line below closes: "(⏎VPRT⏎) fell"."""
    lines, _, _, breaks = at.page.gaps
    below = at.place + 1
    if any(number != 1 for number in breaks[below : below + 2]) or not at.unfinished:
        return False
    return lines[below + 2][0] == _CLOSED_BY[at.right] and not closing_starts(lines[below + 1])


def _is_foot_note(at: Break) -> bool:
    """Whether the number in brackets that opens *right* is that of a note, not of a list item.

    "… the port.⏎[1]⏎ It rained", but not "References⏎[1] Ports, 2019." nor "[1] …⏎[2] …".
    """
    _, _, after = at.right.partition("]")
    if at.left[0] == "[" or at.after[:1] == "[" or len(at.left) < _PROSE:
        return False
    return not after or after[0] in ".,;" or after[1:2].islower()


def closing_cue(end: str, begin: str) -> bool:
    """Whether ``closing`` may join a line that ends in *end* to one that begins with *begin*."""
    cut = (end.isdigit() and begin in "nrst") or (end == "O" and begin == "2")
    return (
        cut
        or begin == "»"
        or end in _OPENERS
        or end in "\"'’"
        or begin in CLOSING_MARKS
        or begin in _OPENERS
    )


def closing(at: Break) -> str | None:
    """Return the replacement of the break *at*, or ``None`` to keep it."""
    left, right = at.left, at.right
    if left[-1] in _OPENERS and at.gap == 1 and left[-2:-1] in {" ", "(", ""}:
        if left[-1] in "([" and not _is_closed(at):
            return None
        if right[0] in _OPENERS or right[0] in "-•":
            return None
        return " " if left[-1] == "«" and _writes_blanks_inside(at.page.text) else ""
    if right[0] == "»" and at.gap == 1 and right[1:2] in _AFTER_CLOSING:
        return " " if _writes_blanks_inside(at.page.text) and left[-1] not in _OPENERS else None
    if right in _CLOSED_BY and at.gap == 1:
        return " " if _is_set_apart(at) else None
    if at.gap == 1 and _is_cut_word(left, right):
        return ""
    if left[-1] == '"' and at.open_quote and (left == '"' or left[-2] == " "):
        return None if right[0] in _OPENERS else ""
    if right == '"' or (right[0] == '"' and right[1:2] in {" ", ",", "."}):
        return "" if at.open_quote else None
    if not closing_starts(right):
        return None
    if right[0] in ".!?" and not at.unfinished:
        return None
    if at.gap == 2 and right[:12] in left[-200:]:
        return None  # a list whose second column was printed twice
    if right[0] in ")]" and not at.open_bracket:
        return None
    if right[0] == "?" and right[2:3].isupper() and not _asks(at):
        return None
    if right[0] == "[":
        return " " if at.unfinished and _is_foot_note(at) else None
    if right[0] in "®™" and right[1:3] == " ©":
        return None
    if at.gap == 2 and right[0] == "." and (len(right) < 3 or len(left) < _CAPTION):
        return None  # a caption and the stop of a link that is lost
    if at.gap == 2 and (
        right in {":", ","} or not at.unfinished or closing_starts(at.after) or closing_starts(left)
    ):
        return None  # a list whose links are lost: ", a weekly⏎⏎, a daily"
    if right[0] == ":" and left[-1] in ":|":
        return None  # a list of definitions, each after a colon
    return ""
