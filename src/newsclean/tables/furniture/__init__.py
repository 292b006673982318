"""Page furniture: lines that are the page, not the story."""

from __future__ import annotations

from newsclean.rules import Rule
from newsclean.tables.furniture import (
    comments,
    credits,
    feeds,
    languages,
    prompts,
    publishers,
    related,
    share,
)

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    *share.RULES,
    *related.RULES,
    *prompts.RULES,
    *comments.RULES,
    *credits.RULES,
    *publishers.RULES,
    *feeds.RULES,
    *languages.RULES,
)
