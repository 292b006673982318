"""Guards of placeholders."""

from __future__ import annotations

import re
from typing import Final

from newsclean.text.last_text import of_last_text
from newsclean.text.late import late
from newsclean.text.marks import BEFORE_A_TAG

__all__ = ["ABOUT_A_TAG", "alone_or_at_an_edge", "last_line", "names_a_site"]

_NOT_BLANK = re.compile(r"\S")
_LONGEST_HEADLINE = 200
_MOST_IN_A_MATCH = 21
"""Maximum tags of one match; a longer run is several matches, one directly after the other."""
_LONGEST_TAG = 40
_TAG = late(r"\[[a-z]+(?:_[a-z0-9]+)+\]")
_TAGS = late(
    r"(?:[ \t]{0,3}\[[a-z]+(?:_[a-z0-9]+)+\]){1,20}+(?![\[(\"'`”’])"
    r"|(?:[ \t]{0,3}\[[a-z]+(?:_[a-z0-9]+)+\]){21}"
)
_HOLDS_A_TAG = late(r"[\w)\"'`“‘=\]]")
"""Before a tag that is no template's: "row[item_id]"."""
# "How to remove [ad_1]": a headline that is about the tag.
ABOUT_A_TAG: Final = late(
    r"\b(?:tags?|plugins?|shortcodes?|wordpress|templates?|placeholders?|remove|removing|delete"
    r"|hide|use|using|write|writes|leaves?|prints?|shows?|inserts?|called|named|of|the|an?|is|with"
    r"|by|in|for|to|and|or|from|says)\Z",
    re.IGNORECASE,
)


def _ends_headline(text: str, at: int) -> bool:
    """Whether a headline ends at *at*: the first line, with several words and more lines below.

    It is not a sentence that speaks of the tag: "The plugin leaves [ad_1]".
    """
    start = _start(text)
    if start >= at or _NOT_BLANK.search(text, start + _LONGEST_HEADLINE, at):
        return False  # at once: a long text may have many tags
    head = text[start:at].rstrip()
    if "\n" in head or head.count(" ") < 2:
        return False
    below = text.find("\n", at)
    return (
        below >= 0
        and _NOT_BLANK.search(text, below) is not None
        and ABOUT_A_TAG.search(head) is None
    )


@of_last_text
def _start(text: str) -> int:
    """The place of the first character of *text* that is not blank, or its end."""
    first = _NOT_BLANK.search(text)
    return len(text) if first is None else first.start()


def alone_or_at_an_edge(match: re.Match[str]) -> bool:
    """Whether a tag is used, and not spoken of as in "[ad_1] is a tag that …".

    >>> alone_or_at_an_edge(re.search(r"\\[ad_1\\]", "The plugin leaves [ad_1]"))
    False
    """
    text = match.string
    start, end = _run_start(text, match.start()), _run_end(text, match.end())
    if start < 0 or end < 0:
        return False
    after = text[end : end + 20].lstrip(" \t")
    before = text[max(0, start - 20) : start].rstrip(" \t")
    opens = not before or before[-1] == "\n"
    closes = not after or after[0] == "\n"
    if opens and closes:
        return True
    if opens:
        return not (after[0].islower() or after[0] in ",;:.)]=_")
    ends = before[-1] in BEFORE_A_TAG or _ends_headline(text, start)
    return bool(ends)


def _run_start(text: str, at: int) -> int:
    """The start of the run of tags to which the tag at *at* is glued; *at* itself if to none.

    -1 if it is glued to something else: "x[1][item_title]", "row[item_id][item_title]".  Of a long
    run, only the nearest tags are read.
    """
    if text[at - 1 : at] != "]":
        return at
    for _ in range(_MOST_IN_A_MATCH):
        first = max(0, at - _LONGEST_TAG)
        before = text[first:at].rstrip(" \t")
        opens = before.rfind("[")
        if opens < 0 or _TAG.fullmatch(before, opens) is None:
            return -1 if at and _HOLDS_A_TAG.match(text, at - 1) else at
        at = first + opens
    return at


def _run_end(text: str, at: int) -> int:
    """The end of the run of tags that is glued to the one before *at*, as in ``_run_start``."""
    if text[at : at + 1] != "[":
        return at
    run = _TAGS.match(text, at)
    return -1 if run is None else run.end()


def names_a_site(match: re.Match[str]) -> bool:
    """Whether "appeared first on" is a stamp of a plugin, and not narrative: "on X on Tuesday".

    >>> names_a_site(re.search("on (?P<site>.+)", "on The Daily Tide"))
    True
    """
    site = match["site"].split()
    named = all(word[0].isupper() or len(word) <= 3 or "." in word for word in site)
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    ends = not before or before[-1] == "\n" or before[-1] in BEFORE_A_TAG
    return bool(named and "on" not in site and ends)


def last_line(match: re.Match[str]) -> bool:
    """Whether nothing follows, except perhaps the same label again.

    >>> last_line(re.search("Source", "It is open.\\n\\nSource\\nSource"))
    True
    """
    after = match.string[match.end() : match.end() + 200].lower().split()
    if len(match.string) > match.end() + 200:
        after = after[:-1]  # which may be cut
    return all(word == "source" for word in after)
