"""Placeholders: template tags that were never filled in, and what stands beside them."""

from __future__ import annotations

import re

from newsclean.rules import EDGE, LINE, TAIL, Pattern, Phrase, Rule

__all__ = ["RULES"]

_SENTENCE_ENDS = frozenset(".!?…:\"'”’»)]。！？")


def _alone_or_at_an_edge(match: re.Match[str]) -> str | None:
    """Decline where the tag is spoken of: "[ad_1] is a tag that …", "the plugin leaves [ad_1]"."""
    text = match.string
    ahead = text[match.end() : match.end() + 20].lstrip(" \t")
    behind = text[max(0, match.start() - 20) : match.start()].rstrip(" \t")
    opens = not behind or behind[-1] == "\n"
    closes = not ahead or ahead[0] == "\n"
    if opens and closes:
        return ""
    if opens:
        return None if ahead[0].islower() or ahead[0] in ",;:.)]=_" else ""
    return "" if behind[-1] in _SENTENCE_ENDS else None


def _last_line(match: re.Match[str]) -> str | None:
    return None if match.string[match.end() :].strip() else ""


RULES: tuple[Rule, ...] = (
    # The default templates of the plugin put [ad_1] before the matched article and [ad_2] behind
    # it.  Where the plugin is off, or a feed or a database was read, the tags stay; a spinner
    # leaves them alone, so they come byte for byte.
    Pattern(
        "placeholder.wp-automatic",
        r"(?<![\w\])\"'`“‘])\[ad_[12]\](?:[ \t]*+\[ad_[12]\])*+(?![\[(\"'`”’])"
        r"(?:[ \t]++Source(?: link)?(?=[ \t]*+\Z))?",
        triggers=("[ad_1]", "[ad_2]"),
        where=EDGE,
        new=_alone_or_at_an_edge,
        before="[ad_1]\n\nThe bridge is open. [ad_2]",
        after="The bridge is open.",
        keeps=(
            "It was [adapted] for the stage.",
            "x = row[ad_1]",
            "[AD_1] Yılmaz geldi.",
            "The plugin leaves [ad_1] behind.",
            "[ad_1] is a tag of the plugin.",
            'print(config["[ad_1]"])',
            "The fields are [ad_1, ad_2].",
            "Write `[ad_2]` there.",
        ),
        about="Ad slots of the WordPress plugin wp_automatic, alone or at an end of their line.",
    ),
    Phrase(
        "placeholder.source-link",
        ("source link",),
        where=LINE | TAIL,
        before=(
            "The bridge was opened again on Monday after repairs that took two long years.\n\n"
            "Source link"
        ),
        after="The bridge was opened again on Monday after repairs that took two long years.",
        keeps=(
            "Source link",
            "The source link was lost.",
            "Source link\n\n"
            "Such a line in the middle of a page is a label, for what follows it is still prose.",
        ),
        about="The link to the copied page under an auto-blog post.",
    ),
    Pattern(
        "placeholder.source-label",
        r"(?i:source)",
        triggers=("source",),
        where=LINE | TAIL,
        new=_last_line,
        before=(
            "The bridge was opened again on Monday after repairs that took two long years.\n\n"
            "Source"
        ),
        after="The bridge was opened again on Monday after repairs that took two long years.",
        keeps=(
            "Source",
            "The bridge was opened again on Monday after repairs that took two long years.\n\n"
            "Source\nWorld Bank, 2019",
        ),
        about='The same link with the label "Source": only as the very last line.',
    ),
)
