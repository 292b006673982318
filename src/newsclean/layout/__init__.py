"""White space and line breaks: one space between words, no line break inside a sentence.

``LAYOUT`` folds white space and suits every text.  ``LINES`` joins lines that were one sentence; it
suits articles, but not text whose lines must stay as published.
"""

from __future__ import annotations

from newsclean.layout.joining import LINES
from newsclean.layout.white_space import LAYOUT

__all__ = ["LAYOUT", "LINES"]
