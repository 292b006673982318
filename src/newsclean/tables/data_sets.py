"""Residue of news data sets: separators, tokenised heads, and what a crawler ran into a paragraph."""

from __future__ import annotations

import re

from newsclean.rules import INLINE, LINE, Block, Pattern, Rule
from newsclean.tables.proof import STORY

__all__ = ["FURNITURE", "RULES"]

_ENDS = frozenset(".!?…:\"'”’»)]。！？")
_STAMP = (
    r"(?:\d{1,2} (?i:[a-z]{3,9}) \d{4},? (?i:last updated at) \d{1,2}:\d\d (?i:gmt|bst|est|edt))"
)
_LABELS = (
    r"Image (?:copyright|source),? [A-Z][\w/ .&'’-]{1,40}? Image caption"
    r"|Media playback is (?:un|not )supported (?:on|by) (?:this|your) device(?: Media caption)?"
    r"|Media caption|Image caption"
)


def _rest(match: re.Match[str]) -> str:
    """What the label stands before."""
    return match["rest"]


def _amid_text(match: re.Match[str]) -> str | None:
    """Decline where the mark is spoken of: "The tag NEWLINE_CHAR stands for a break"."""
    text = match.string
    before = text[max(0, match.start() - 2) : match.start()].rstrip(" \t")
    ahead = text[match.end() : match.end() + 2].lstrip(" \t")
    spoken_of = before[-1:].isalnum() and (ahead[:1].islower() or ahead[:1] in _STOPS)
    quoted = before[-1:] in _QUOTES and ahead[:1] in _QUOTES and before != "" and ahead != ""
    if spoken_of or quoted:
        return None
    if not before or before[-1] == "\n" or not ahead or ahead[0] == "\n":
        return ""
    return "\n\n" if match["apart"] or match.group().count("NEWLINE_CHAR") > 1 else "\n"


_STOPS = frozenset(",.;:)")
_QUOTES = frozenset("\"'“”‘’«»`")


def _behind_a_sentence(match: re.Match[str]) -> str | None:
    """The same; and a bracketed mark only behind the end of a sentence, for it is a tag elsewhere."""
    before = match.string[max(0, match.start() - 2) : match.start()].rstrip(" \t")
    return _amid_text(match) if before[-1:] in _ENDS and before else None


def _between_sentences(match: re.Match[str]) -> str | None:
    """Decline where the words are part of a sentence: "… , said the screen"."""
    text = match.string
    before = text[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    ahead = text[match.end() : match.end() + 3].lstrip(" \t")
    opens = not before or before[-1] == "\n" or before[-1] in _ENDS
    closes = not ahead or ahead[0] in "\n\"'“‘(`" or ahead[0].isupper() or ahead[0].isdigit()
    ended = match.group().rstrip()[-1:] in _ENDS or (not ahead or ahead[0] == "\n")
    return "" if opens and closes and (ended or ahead[0].isupper()) else None


RULES: tuple[Rule, ...] = (
    Pattern(
        "placeholder.separator",
        r"(?:NEWLINE_CHAR(?: {0,2}NEWLINE_CHAR){0,20}|(?P<apart>story_separator_special_tag|\|{5}(?!\|)))"
        r" {0,2}",
        triggers=("NEWLINE_CHAR", "story_separator_special_tag", "|||||"),
        where=INLINE,
        new=_amid_text,
        before=(
            "The bridge is open.NEWLINE_CHAR It is green. NEWLINE_CHAR NEWLINE_CHAR It rains.|||||"
            "The ferry runs. story_separator_special_tag The end."
        ),
        after=("The bridge is open.\nIt is green.\n\nIt rains.\n\nThe ferry runs.\n\nThe end."),
        keeps=(
            "The data set puts NEWLINE_CHAR where a line ended.",
            "It writes “NEWLINE_CHAR” there.",
            "Documents are parted by story_separator_special_tag, as the paper says.",
            "| a | b |\n|---|---|\n||||||||",
        ),
        about="What data sets of news write where a line, or a document, ended.",
    ),
    Pattern(
        "placeholder.separator-tag",
        r"(?:<(?:n|q|S_SEP)>|\[SEP\])(?P<apart>\Z)? {0,2}",
        triggers=("<n>", "<q>", "<S_SEP>", "[SEP]"),
        where=INLINE,
        new=_behind_a_sentence,
        before="The bridge is open.<n>It is green. <q> It rains. [SEP] The ferry runs.",
        after="The bridge is open.\nIt is green.\nIt rains.\nThe ferry runs.",
        keeps=(
            "The model puts [SEP] between two sentences.",
            "A List<n> holds n of them.",
            "Repeat it <n> times.",
        ),
        about="The same as a tag, behind the end of a sentence.",
    ),
    Pattern(
        "placeholder.stamp",
        _STAMP + r" ?\.?",
        triggers=("*gmt", "*bst", "*est", "*edt", "*gmt .", "*bst ."),
        where=LINE,
        before="24 february 2016 last updated at 20:49 gmt\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("It was last updated at 20:49 GMT", "24 February 2016, a day of rain in GMT"),
        about="When a page was last updated, alone on its line.",
    ),
)

FURNITURE: tuple[Rule, ...] = (
    Pattern(
        "furniture.inline.media-playback",
        r"[Mm]edia playback is (?:un|not )supported (?:on|by) (?:this|your) device ?\.?"
        rf"(?: {_STAMP} ?\.?)?",
        triggers=("Media playback is ", "media playback is "),
        where=INLINE,
        new=_between_sentences,
        before="It rains. Media playback is not supported on this device . The bridge is open.",
        after="It rains. The bridge is open.",
        keeps=(
            "“Media playback is not supported on this device,” said the screen.",
            "The phone says that media playback is not supported on this device.",
        ),
        about="What a player says where it cannot play, run into a paragraph.",
    ),
    Pattern(
        "furniture.inline.scroll-down",
        r"Scroll down for (?:the |more )?videos?(?: \( ?[Ww]arning[^\n()]{3,60}\))? ?[.:]?",
        triggers=("Scroll down for ",),
        where=INLINE,
        new=_between_sentences,
        before="It rains, she said. Scroll down for video . The bridge is open.",
        after="It rains, she said. The bridge is open.",
        keeps=(
            "Scroll down for video of the bridge, and you see the hole.",
            "He wrote: Scroll down for videos, and nobody did.",
        ),
        about="A prompt run into a paragraph between two sentences.",
    ),
    Pattern(
        "furniture.inline.external-links",
        r"These are external links and will open in a new window ?\.?",
        triggers=("These are external links",),
        where=INLINE,
        new=_between_sentences,
        before="These are external links and will open in a new window. The bridge is open.",
        after="The bridge is open.",
        keeps=("These are external links and will open in a new window, the page warns.",),
        about="What a share bar says of its links, run into a paragraph.",
    ),
    Pattern(
        "furniture.inline.picture-label",
        rf"(?:{_LABELS})(?: {_STAMP})? (?P<rest>[A-Z“‘\"'][^\n]{{10,2000}})",
        triggers=(
            "image copyright",
            "image source",
            "media playback is",
            "media caption",
            "image caption",
        ),
        where=LINE,
        new=_rest,
        before="Image copyright Ann Lee/PA Image caption The bridge is as long as the town.",
        after="The bridge is as long as the town.",
        keeps=(
            "Image copyright law is a maze.",
            "Image caption the bridge",
            "Media caption contests are fun.",
        ),
        about="The labels before a caption; the caption stays.",
    ),
    Pattern(
        "furniture.inline.mail-head",
        r"(?:By ?\.(?:(?! PUBLISHED| \|) [^.\n|]{2,60}+\.){1,6}+"
        r"|(?:Daily Mail|MailOnline|Associated Press) Reporter ?\.)?"
        r" ?(?:\| \. )?PUBLISHED: \. [^.\n|]{4,60}+\."
        r"(?: \| \.)?(?: UPDATED: \. [^.\n|]{4,60}+\.)?(?P<rest>[^\n]{0,20000}+)",
        triggers=("by . ", "by .", "published: .", "daily mail reporter", "mailonline reporter"),
        where=LINE,
        new=_rest,
        before=(
            "By . Ann Lee . PUBLISHED: . 12:05 EST, 1 May 2013 . | . UPDATED: . "
            "14:01 EST, 1 May 2013 . The bridge is open."
        ),
        after="The bridge is open.",
        keeps=("By the time it was PUBLISHED: nothing.", "By. Ann Lee. She wrote."),
        about="The head of an article in a data set of the Daily Mail, and what stands behind it.",
    ),
    Block(
        "furniture.inline.highlights",
        ("@highlight",),
        before=f"{STORY}\n\n@highlight\n\nThe bridge is open\n\n@highlight\n\nIt cost twelve million",
        after=STORY,
        keeps=("He wrote to @highlight on Monday.",),
        about="The summary points of CNN's data set, below the story.",
    ),
)
