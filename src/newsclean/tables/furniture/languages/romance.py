"""Furniture in the Romance languages: a file for each of them."""

from __future__ import annotations

from newsclean.rules import Rule
from newsclean.tables.furniture.languages import (
    catalan,
    french,
    italian,
    portuguese,
    romanian,
    spanish,
)

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    *french.RULES,
    *spanish.RULES,
    *italian.RULES,
    *portuguese.RULES,
    *romanian.RULES,
    *catalan.RULES,
)
