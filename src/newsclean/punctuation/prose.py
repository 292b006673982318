"""Check that there is prose around a punctuation mark, and not code."""

from __future__ import annotations

from typing import Final

from newsclean.text.edges import cut_line_end, line_start

__all__ = ["FAR", "is_prose_around"]

FAR: Final = 3000
"""Maximum length of a line that is read to its end."""


def is_prose_around(text: str, at: int) -> bool:
    """Whether words but no code are on both sides of *at*, on its line and the one below."""
    # Not farther: if text down there is removed, this line is not checked again.
    below = cut_line_end(text, cut_line_end(text, at, FAR) + 1, FAR)
    around = text[line_start(text, at, at - 60) : min(at + 60, below)]
    return around.count(" ") >= 3 and not any(sign in around for sign in "{}=<>`\\|_")
