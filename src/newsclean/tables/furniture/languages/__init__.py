"""Furniture in other languages than English: a file for each, or for a few that are near."""

from __future__ import annotations

from newsclean.rules import Rule
from newsclean.tables.furniture.languages import (
    asian,
    baltic,
    bulgarian,
    czech,
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
    greek,
    hungarian,
    northern,
    polish,
    romance,
    russian,
    serbian,
    southern,
    turkish,
    ukrainian,
    western,
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
    *western.RULES,
    *romance.RULES,
    *northern.RULES,
    *russian.RULES,
    *turkish.RULES,
    *polish.RULES,
    *czech.RULES,
    *greek.RULES,
    *hungarian.RULES,
    *ukrainian.RULES,
    *bulgarian.RULES,
    *serbian.RULES,
    *baltic.RULES,
    *southern.RULES,
    *asian.RULES,
)
