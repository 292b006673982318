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
