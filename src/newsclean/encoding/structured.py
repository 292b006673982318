"""Recognise a text that is data as a whole: JSON, or a Python list as ``str`` shows it.

In such a text, apparent damage is syntax: a decoded escape could end a string, and a line
break within a string makes the whole text unreadable.

>>> is_structured('{"title": "Rain"}'), is_structured("['Rain.', 'Sun.']"), is_structured("[ad_1]")
(True, True, False)
"""

from __future__ import annotations

import re

from newsclean.edits import Edit
from newsclean.text.last_text import of_last_text
from newsclean.text.late import late

__all__ = ["is_structured", "keeping_form"]

_ENDS_STRING = late(r"[\"'\\\x00-\x1f]")
_LIST = late(r"[\[({][\s\[({]*[\"'].*[\"']\s*,?[\s\])}]*[\])}]\Z", re.DOTALL)
_MAPPING = late(r"[\[\s]*\{\s*(['\"])[^'\"\n]{1,100}\1\s*:.*\}[\]\s]*\Z", re.DOTALL)


def is_structured(text: str) -> bool:
    """Whether *text* as a whole is an object, an array or a list."""
    at = 0
    while text[at : at + 1].isspace():
        at += 1
    return text[at : at + 1] in ("{", "[", "(") and _is_data(text)


def keeping_form(text: str, edits: list[Edit]) -> list[Edit]:
    """Return *edits* of *text*; if it is structured, only those that end no string in it.

    >>> keeping_form("['It&#39;s late.', 'No.']", [Edit(4, 9, "'", ("x.y",))])
    []
    """
    if not edits or not is_structured(text):
        return edits
    return [edit for edit in edits if not _ENDS_STRING.search(edit.new)]


@of_last_text
def _is_data(text: str) -> bool:
    bare = text.strip()
    if bare[-1] not in "]})":
        return False
    if _LIST.match(bare) or _MAPPING.match(bare):
        return True
    if bare[0] == "(":
        return False
    import json

    try:
        json.loads(bare)
    except (ValueError, RecursionError):
        return False
    return True
