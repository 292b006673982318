"""Furniture in other languages than English: a file for each group of them."""

from __future__ import annotations

from newsclean.rules import Rule
from newsclean.tables.furniture.languages import (
    arabic,
    asian,
    chinese,
    eastern,
    everywhere,
    german,
    indic,
    indonesian,
    japanese,
    korean,
    northern,
    persian,
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
    *arabic.RULES,
    *indic.RULES,
    *persian.RULES,
    *asian.RULES,
    *indonesian.RULES,
    *chinese.RULES,
    *japanese.RULES,
    *korean.RULES,
)
