"""Distinguish code that an article shows its reader from code that its page left in the text."""

from __future__ import annotations

import re

from newsclean.text.late import late

__all__ = ["is_shown"]

_ABOVE = 2_000
"""How many characters above the code are examined."""
_FENCE = late(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_CODE_ENDS = frozenset(";{}(),:[]>")


def is_shown(text: str, at: int) -> bool:
    """Whether the line of code at *at* is in a fence, or below a line like "Add this line:".

    >>> is_shown("Put this on your page:\\n\\ngtag('set');", 24), is_shown("gtag('set');", 0)
    (True, False)
    """
    above = text[max(0, at - _ABOVE) : at]
    if len(_FENCE.findall(above)) % 2:
        return True
    lines = above.split("\n")[:-1]
    while lines and _is_passed(lines[-1]):
        lines.pop()
    return bool(lines) and _announces(lines[-1])


def _announces(line: str) -> bool:
    line = line.rstrip()
    return line.endswith((":", "：")) and " " in line and line[:1].isalpha()


def _is_passed(line: str) -> bool:
    """Whether *line* is empty, or code above the code."""
    line = line.rstrip()
    return not line or (line[-1] in _CODE_ENDS and not _announces(line))
