"""Furniture in other languages than English: a file for each group of them."""

from __future__ import annotations

from newsclean.rules import Rule
from newsclean.tables.furniture.languages import (
    asian,
    eastern,
    everywhere,
    german,
    german_comments,
    german_embeds,
    german_nav,
    german_notices,
    german_page,
    german_paywall,
    german_player,
    german_prompts,
    german_share,
    northern,
    romance,
    southern,
)

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    *everywhere.RULES,
    *german.RULES,
    *german_nav.RULES,
    *german_share.RULES,
    *german_player.RULES,
    *german_comments.RULES,
    *german_prompts.RULES,
    *german_paywall.RULES,
    *german_embeds.RULES,
    *german_notices.RULES,
    *german_page.RULES,
    *romance.RULES,
    *northern.RULES,
    *eastern.RULES,
    *southern.RULES,
    *asian.RULES,
)
