"""Guards of citations left by language models."""

from __future__ import annotations

import re

from newsclean.text.edges import line_start
from newsclean.text.late import late
from newsclean.text.marks import BEFORE_A_CITATION, MENTIONING

__all__ = ["left_over", "left_over_or_opening"]

_QUOTES = MENTIONING | {"="}
_SPEAKS_OF_THEM = late(
    r"(?i)\b(?:chatgpt|gpt|openai|gemini|chatbots?|cit(?:e|es|ed|ing|ations?)|mark(?:s|ers?|ups?)?"
    r"|tokens?|strings?|words?|placeholders?|art[ei]facts?|footnotes?|copied|pasted|typed?|writes?"
    r"|wrote|written|such as|like|called|named|zeichen\w*|zitat\w*|citations?|citas?)\b"
)


def left_over(match: re.Match[str]) -> bool:
    """Whether the mark is left over from a program, and no sentence speaks of it.

    >>> left_over(re.search("【.+?】", "The mark 【1†source】 stands after a sentence."))
    False
    """
    text, start, end = match.string, match.start(), match.end()
    before = text[line_start(text, start, start - 80) : start]
    after = text[end : end + 60].partition("\n")[0]
    word = before.rstrip(" \t")
    if (before and before[-1] in _QUOTES) and (after and after[0] in _QUOTES):
        return False
    if not word:  # "[cite: 1] is a mark of the program."
        rest = after.lstrip(" \t")
        return not (rest and (rest[0].islower() or rest[0] in ",="))
    if len(word) == len(before):
        return word[-1] not in "([{=`"
    if word[-1] in BEFORE_A_CITATION:
        return not (after.lstrip(" \t")[:1].islower())
    return not (_SPEAKS_OF_THEM.search(f"{word} | {after}"))


def left_over_or_opening(match: re.Match[str]) -> bool:
    """Whether the mark begins a sentence, or is left over.

    >>> left_over_or_opening(re.search(r"\\[cite_start\\](?P<first>.)", "[cite_start]The end."))
    True
    """
    return match["first"] is not None or left_over(match)
