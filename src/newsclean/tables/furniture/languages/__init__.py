"""Furniture in other languages than English: a file for each group of them."""

from __future__ import annotations

from newsclean.rules import Rule
from newsclean.tables.furniture.languages import (
    asian,
    chinese,
    eastern,
    everywhere,
    german,
    japanese,
    korean,
    northern,
    romance,
    southern,
)

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    *everywhere.RULES,
    *german.RULES,
    *romance.RULES,
    *northern.RULES,
    *eastern.RULES,
    *southern.RULES,
    *asian.RULES,
    *chinese.RULES,
    *japanese.RULES,
    *korean.RULES,
)
