"""Lines that begin with closing punctuation or end with opening punctuation."""

from __future__ import annotations

import re
from functools import cache

from newsclean.layout.breaks import Break
from newsclean.rules import Repair

__all__ = ["CLOSING", "closing", "closing_starts"]

CLOSING = Repair(
    "layout.closing-punctuation",
    before="The deal was first reported by\nThe Harbour News\n, a weekly.",
    after="The deal was first reported by The Harbour News, a weekly.",
    keeps=(
        "It was over.\n... continued tomorrow",
        "He works with\n\n.NET and Java.",
        "What a day\n:)",
        "“We left,” she said.\n“Nobody stayed.”",
    ),
    about="A comma, a period or a closing bracket is the end of the line before it.",
)


@cache
def _closers() -> re.Pattern[str]:
    """Marks that close, with what shows that they are no emoticon, ellipsis or file name."""
    return re.compile(
        r"[,;](?=[\s\d\"“”'’—–-]|$)|\.(?! ?\.)(?=[\s\"”’)\]]|$)|[!?]{1,3}(?=[\s\"”’)]|$)|:(?=\s|$)"
        r"|\[\d{1,3}\](?=[ .,;]|$)|[)\]](?=[\s,.;:!?\"”’]|$)|”(?=[\s,.;:!?)]|$)"
        r"|’(?=[,.;]|s\b|\s)|'s\b|[®™](?=\W|$)"
    )


def closing_starts(line: str) -> bool:
    """Whether *line* begins with a mark that belongs to the line before it.

    >>> closing_starts(", a weekly."), closing_starts("...continued"), closing_starts(":)")
    (True, False, False)
    """
    return _closers().match(line) is not None


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(r"(?:st|nd|rd|th)(?=[ ,.;:]|$)")


def _is_cut_word(left: str, right: str) -> bool:
    """Whether a word was cut at small print or a mark: "19⏎th", "CO⏎2", "the gallery’⏎s"."""
    if left[-1].isdigit():
        return _ordinal().match(right) is not None
    if left[-1] in "’'":
        return left[-2:-1].isalpha() and right.startswith("s ")
    return (left == "CO" or left.endswith(" CO")) and right[0] == "2" and not right[1:2].isdigit()


_ASKING = frozenset("can could did do does how should what when where which who why would".split())


def _asks(at: Break) -> bool:
    """Whether what stands before a lone question mark is a sentence or looks like a question."""
    asking = at.joined or not _ASKING.isdisjoint(at.left.rpartition(". ")[2].lower().split())
    return at.gap == 1 and asking


def closing(at: Break) -> str | None:
    """Return what takes the place of the break *at*, or ``None`` where it stays."""
    left, right = at.left, at.right
    if left[-1] in "“‘«„([" and at.gap == 1 and left[-2:-1] in {" ", "("}:
        return "" if right[0] not in "“‘«„([-•" else None
    if at.gap == 1 and _is_cut_word(left, right):
        return ""
    if left[-1] == '"' and at.open_quote and (left == '"' or left[-2] == " "):
        return ""
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
        return " " if at.unfinished else None
    if at.gap == 2 and (right in {":", ","} or not at.unfinished or closing_starts(at.after)):
        return None  # a list whose links are lost: ", a weekly⏎⏎, a daily"
    if right[0] == ":" and (left[-1] in ":|" or at.after[:1] == ":"):
        return None  # a list of definitions, each behind a colon
    return ""
