"""Guards of the rows of single publishers."""

from __future__ import annotations

import re

from newsclean.text.late import late
from newsclean.text.marks import BEFORE_A_LABEL
from newsclean.text.narrative import TELLS

__all__ = ["after_a_sentence", "told_not_stamped"]

# Words that only pages say, even in the past tense: "This story about schools was produced by …".
_SURE = ("This ", "SAP ", "A version ", "Since you", "Something", "Registration on", "NPR ")
# Words of a second sentence that still belongs to the page: "… We'd love to hear from you."
_TO_READER = late(
    r"\b(?:us|our|we|you|your|subscri\w{2,5}|newsletters?|sign up|bookmark|follow|journalism"
    r"|editorial|account|inbox|email|e-mail|tips?|reprints|reached at|plus|do I qualify"
    r"|write to|call|contact|send|support|donate|affiliate|a month|deals?|prices)\b|@|https?:",
    re.IGNORECASE,
)
_SENTENCE_BREAK = late(r"(?<=[a-z0-9)][.!?]) +(?=[A-Z“\"])|(?<=[.!?][”\"]) +(?=[A-Z“\"])")


def after_a_sentence(match: re.Match[str]) -> bool:
    """Whether the match is at the start of a line or after the end of a sentence.

    >>> after_a_sentence(re.search("Read on", "He said Read on"))
    False
    """
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    return bool(not before or before[-1] in "\n" + BEFORE_A_LABEL)


def told_not_stamped(match: re.Match[str]) -> bool:
    """Whether the match is narrative, and does not begin as only pages do.

    >>> told_not_stamped(re.search(".+", "This story about schools was produced by a nonprofit"))
    False
    """
    line = match.group()
    if line.startswith(_SURE):
        return False
    later = _SENTENCE_BREAK.split(line)[1:]
    goes_on = any(_TO_READER.search(sentence) is None for sentence in later)
    return bool(goes_on or TELLS.search(line))
