"""Guards of read-more lines."""

from __future__ import annotations

import re

from newsclean.text.late import late

__all__ = ["another_headline", "two_sentences"]

_SECOND_SENTENCE = late(
    r"[a-z0-9\"”’)][.!?][\"”’)]{0,2} +[\"“‘(]?[A-Z].{20}|[a-z]{2}[.!?][\"”’)]{0,2}[A-Z][a-z ].{20}"
)
_NOT_BLANK = late(r"\S")
_TOLD = late(r"\b(?:said|told|wrote|was|were|had)\b")


def two_sentences(match: re.Match[str]) -> bool:
    """Whether the match continues with a second sentence: then it is prose.

    >>> two_sentences(re.search(".+", "Related: a word. Relatives have told us that they knew."))
    True
    """
    line = match.group()
    told = line.rstrip('"”’')[-1:] == "." and _TOLD.search(line)
    return bool(told or _SECOND_SENTENCE.search(line))


def another_headline(match: re.Match[str]) -> bool:
    """Whether there is text above the match, so that its headline is that of another story.

    >>> another_headline(re.search("MORE: .+", "The bridge is open.\\n\\nMORE: Ferry sinks"))
    True
    """
    above = _NOT_BLANK.search(match.string, 0, match.start())
    return above is not None and not two_sentences(match)
