"""Lines of a text: where they are, how they compare, which of them are prose."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["fold", "is_prose", "numbered", "tail_start"]

# What may stand around a phrase on its line: "» Read more…", "--- Advertisement ---", "[ Share ]".
_EDGES = " \t\xa0.:;,|-‐‑‒–—―·•●▪*_#=~+<>«»‹›→←▶►▼▲…()[]{}"
_TYPOGRAPHIC = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\xa0": " "})
_SENTENCE_ENDS = frozenset(".!?…\"'”’»。！？」』）।؟۔")


def fold(line: str) -> str:
    """Return *line* as phrases are compared: lower case, plain quotes, bare at both ends.

    >>> fold("— Don’t  Miss: —")
    "don't miss"
    """
    key = line.strip(_EDGES).lower()
    if not key.isascii():
        key = key.translate(_TYPOGRAPHIC)
    return " ".join(key.split()) if "  " in key or "\t" in key else key


def is_prose(line: str) -> bool:
    """Whether *line* is surely running text: long, of many words, ended like a sentence.

    Chinese and Japanese write no spaces, so a line with their full stop counts from 20 characters.

    >>> is_prose("The council approved the plan on Monday after a debate of three hours.")
    True
    >>> is_prose("More stories from the region")
    False
    """
    line = line.strip()
    if not line or line[-1] not in _SENTENCE_ENDS:
        return False
    if line.count(" ") >= 9:
        return len(line) >= 55
    return len(line) >= 20 and ("。" in line or "，" in line or "、" in line)


def numbered(text: str) -> Iterator[tuple[int, str]]:
    """Yield each line of *text* with the offset at which it starts.

    >>> list(numbered("a\\n\\nb"))
    [(0, 'a'), (2, ''), (3, 'b')]
    """
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def tail_start(text: str) -> int:
    """Return the offset behind the last line of prose; past the end where there is no prose.

    >>> tail_start("The council approved the plan on Monday after a long debate here.\\nSource")
    65
    >>> tail_start("Source link")
    12
    """
    end = len(text)
    while end >= 0:
        start = text.rfind("\n", 0, end) + 1
        if is_prose(text[start:end]):
            return end
        end = start - 1
    return len(text) + 1
