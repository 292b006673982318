"""Citations of language models, as they stand in text that was copied from their pages."""

from __future__ import annotations

import re

from newsclean.rules import INLINE, Pattern, Rule

__all__ = ["RULES"]

_QUOTES = frozenset("`'\"“”‘’„«»=")
_SENTENCE_ENDS = frozenset(".!?…:;\"'”’»)]】。！？")
_SPEAKS_OF_THEM = re.compile(
    r"(?i)\b(?:chatgpt|gpt|openai|gemini|chatbots?|cit(?:e|es|ed|ing|ations?)|mark(?:s|ers?|ups?)?"
    r"|tokens?|strings?|words?|placeholders?|art[ei]facts?|footnotes?|copied|pasted|typed?|writes?"
    r"|wrote|written|such as|like|called|named|zeichen\w*|zitat\w*|citations?|citas?)\b"
)


def _left_over(match: re.Match[str]) -> str | None:
    """Decline where a sentence speaks of it: "The mark 【1†source】 stands behind a sentence"."""
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, text.rfind("\n", 0, start) + 1, start - 80) : start]
    behind = text[end : end + 60].partition("\n")[0]
    word = before.rstrip(" \t")
    if (before and before[-1] in _QUOTES) and (behind and behind[0] in _QUOTES):
        return None
    if not word:  # "[cite: 1] is a mark of the program."
        rest = behind.lstrip(" \t")
        return None if rest and (rest[0].islower() or rest[0] in ",=") else ""
    if len(word) == len(before):
        return None if word[-1] in "([{=`" else ""
    if word[-1] in _SENTENCE_ENDS:
        return None if behind.lstrip(" \t")[:1].islower() else ""
    return None if _SPEAKS_OF_THEM.search(f"{word} | {behind}") else ""


def _opening(match: re.Match[str]) -> str | None:
    """What follows "[cite_start]", which opens a sentence."""
    first = match["first"]
    return first if first is not None else _left_over(match)


RULES: tuple[Rule, ...] = (
    Pattern(
        "placeholder.model-citation",
        r"(?::contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?"
        r"|\[oai_citation(?:_attribution)?:\d{1,4}‡[^\]\n]{1,200}+\](?:\([^)\s]{1,1000}+\))?"
        r"|【(?:\d{1,4}(?::\d{1,4})?)?†[^】\n]{1,120}+】|【oaicite:\d{1,4}】"
        r"|citeturn\d{1,3}+[a-z]{3,12}+\d{1,3}+(?:turn\d{1,3}+[a-z]{3,12}+\d{1,3}+){0,30}+(?!\w))",
        triggers=(":contentReference[oaicite:", "[oai_citation", "【", "citeturn"),
        where=INLINE,
        new=_left_over,
        before=(
            "The bridge is shut. :contentReference[oaicite:0]{index=0} It rains【12†source】. It is "
            "late【4:0†bridge.pdf】. [oai_citation:0‡tide.example](https://tide.example/a)\n\n"
            "Nobody came.citeturn0search3turn0news12"
        ),
        after="The bridge is shut. It rains. It is late.\n\nNobody came.",
        keeps=(
            "The chatbot had left 【12†source】 in the text of the ministry.",
            "The string :contentReference[oaicite:0]{index=0} is a sign of copied text.",
            "Search for “citeturn0search3” and delete it.",
            "【東京】首相は会見した。【写真】",
            "【†】",
        ),
        about="Sources as chatbots write them, where they stand behind what they prove.",
    ),
    Pattern(
        "placeholder.model-cite",
        r"\[cite(?:_start\](?P<first>[^\s\]\[)\"'`”’,.])|: ?\d{1,4}(?:, ?\d{1,4}){0,40}\])",
        triggers=("[cite",),
        where=INLINE,
        new=_opening,
        before="[cite_start]The bridge is shut. [cite: 12] It rains.[cite: 3, 4]",
        after="The bridge is shut. It rains.",
        keeps=(
            "The program writes [cite: 12] behind a sentence.",
            "[cite: 12] is what the program writes.",
            "See [cite] and [citation needed].",
            "It begins with [cite_start], they found.",
        ),
        about="Numbers of sources as another chatbot writes them.",
    ),
)
