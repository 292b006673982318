"""White space and lines: one space between words, and no line break inside a sentence.

``LAYOUT`` folds white space and is for every text.  ``LINES`` joins lines that were one sentence;
it is for articles, not for text whose lines must stay as published.
"""

from __future__ import annotations

from newsclean.layout.joining import LINES
from newsclean.layout.white_space import LAYOUT

__all__ = ["LAYOUT", "LINES"]
