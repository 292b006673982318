"""Furniture in Dutch, the Nordic languages and Finnish: a file for each of them."""

from __future__ import annotations

from newsclean.rules import Rule
from newsclean.tables.furniture.languages import (
    danish,
    dutch,
    finnish,
    icelandic,
    norwegian,
    swedish,
)

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    *dutch.RULES,
    *swedish.RULES,
    *norwegian.RULES,
    *danish.RULES,
    *finnish.RULES,
    *icelandic.RULES,
)
