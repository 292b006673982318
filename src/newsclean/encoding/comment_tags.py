"""Join the lines of a sentence between which a converter wrote tags as comments.

dom-to-semantic-markdown writes "said on⏎<!-- <time> -->⏎Tuesday⏎<!-- </time> -->⏎, and nobody".
"""

from __future__ import annotations

from newsclean.edits import Edit
from newsclean.text.late import late

__all__ = ["parting"]

_TAG_IN_COMMENT = late(r"<!-- </?(?:time|mark)(?: [^<>\n]{0,200})?> -->")
_CLOSES, _OPENS = ",.;:!?)]}”’…»", "([{“‘«¿¡"


def parting(text: str, start: int, end: int, rule: str) -> Edit | None:
    """Return the edit that takes a tag in a comment from between the lines of a sentence.

    *text* has the comment from *start* to *end*.

    >>> parting("said on\\n<!-- <time> -->\\nTuesday", 8, 23, "x.y")
    Edit(start=7, end=24, new=' ', rules=('x.y',))
    """
    if _TAG_IN_COMMENT.fullmatch(text, start, end) is None:
        return None
    if text[start - 1 : start] != "\n" or text[end : end + 1] not in ("\n", ""):
        return None
    if text[start - 2 : start - 1] in ("\n", ""):
        return Edit(start, min(end + 1, len(text)), "", (rule,))  # the first words are marked
    after = text[end + 1 : end + 5]
    if not after.strip() or after[0] == "\n" or after == "<!--":
        return Edit(start - 1, end, "", (rule,))
    new = "" if after[0] in _CLOSES or text[start - 2] in _OPENS else " "
    return Edit(start - 1, end + 1, new, (rule,))
