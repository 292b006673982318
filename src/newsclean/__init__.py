"""newsclean: scraped news text in, the article out."""

from newsclean.cleaned import Cleaned
from newsclean.corpus.parallel import clean_many
from newsclean.edits import Edit
from newsclean.lifting import lift
from newsclean.pipeline import Normalizer, Pipeline
from newsclean.presets import BODY, MINIMAL, NEWS, clean, explain
from newsclean.rules import (
    EDGE,
    INLINE,
    LINE,
    PAGE,
    TAIL,
    TITLE,
    Block,
    Pattern,
    Phrase,
    Run,
    Sign,
)

__all__ = [
    "BODY",
    "EDGE",
    "INLINE",
    "LINE",
    "MINIMAL",
    "NEWS",
    "PAGE",
    "TAIL",
    "TITLE",
    "Block",
    "Cleaned",
    "Edit",
    "Normalizer",
    "Pattern",
    "Phrase",
    "Pipeline",
    "Run",
    "Sign",
    "clean",
    "clean_many",
    "explain",
    "lift",
]
