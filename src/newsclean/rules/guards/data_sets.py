"""Guards of residue of news data sets."""

from __future__ import annotations

import re

from newsclean.text.late import late
from newsclean.text.marks import BEFORE_A_TAG, MENTIONING
from newsclean.text.quotations import is_any_open

__all__ = ["a_caption", "between_whole_sentences", "break_after_a_sentence", "break_amid_text"]

_LABELS = late(
    r"(?:Image (?:copyright|source),? .{1,41}? Image caption|Media playback is .{3,14}? (?:on|by) "
    r"(?:this|your) device(?: Media caption)?|Media caption|Image caption)"
)
_STOPS = frozenset(",.;:)")


def break_amid_text(match: re.Match[str]) -> str | None:
    """Return the replacement of a mark for a line break: a break, or nothing at the end of a line.

    Declines if the text speaks of the mark: "The tag NEWLINE_CHAR stands for a break".

    >>> break_amid_text(re.search("(?P<apart> )?NEWLINE_CHAR", "It rains.NEWLINE_CHARIt is late."))
    '\\n'
    """
    text = match.string
    before = text[max(0, match.start() - 2) : match.start()].rstrip(" \t")
    ahead = text[match.end() : match.end() + 2].lstrip(" \t")
    spoken_of = before[-1:].isalnum() and (ahead[:1].islower() or ahead[:1] in _STOPS)
    quoted = before[-1:] in MENTIONING and ahead[:1] in MENTIONING and before != "" and ahead != ""
    if spoken_of or quoted:
        return None
    if not before or before[-1] == "\n" or not ahead or ahead[0] == "\n":
        return ""
    return "\n\n" if match["apart"] or match.group().count("NEWLINE_CHAR") > 1 else "\n"


def break_after_a_sentence(match: re.Match[str]) -> str | None:
    """The same, but only after the end of a sentence; elsewhere a mark in brackets is a tag.

    >>> break_after_a_sentence(re.search("(?P<apart> )?<br>", "The tag <br> is short."))
    """
    before = match.string[max(0, match.start() - 2) : match.start()].rstrip(" \t")
    return break_amid_text(match) if before[-1:] in BEFORE_A_TAG and before else None


def a_caption(match: re.Match[str]) -> bool:
    """Whether the text after the labels begins like a caption, with a capital or a number.

    >>> a_caption(re.search(".+", "Image caption the bridge"))
    False
    """
    rest = _LABELS.sub("", match.group()).lstrip()
    return bool(rest) and (rest[0].isupper() or rest[0].isdecimal() or rest[0] in "“‘\"'")


def between_whole_sentences(match: re.Match[str]) -> bool:
    """Whether the words are not part of a sentence such as "… , said the screen", nor quoted.

    >>> between_whole_sentences(re.search("Scroll down", "Scroll down, and you see the hole."))
    False
    >>> between_whole_sentences(re.search("Click here.", 'It said: "You won! Click here. Hurry."'))
    False
    """
    text = match.string
    if is_any_open(text, match.start()):
        return False
    before = text[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    ahead = text[match.end() : match.end() + 3].lstrip(" \t")
    opens = not before or before[-1] == "\n" or before[-1] in BEFORE_A_TAG
    closes = not ahead or ahead[0] in "\n\"'“‘(`" or ahead[0].isupper() or ahead[0].isdigit()
    ended = match.group().rstrip()[-1:] in BEFORE_A_TAG or (not ahead or ahead[0] == "\n")
    return bool(opens and closes and (ended or ahead[0].isupper()))
