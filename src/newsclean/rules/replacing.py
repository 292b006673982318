"""The replacement of a match, as its row says; a guard may decline it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from newsclean.rules.rows import Pattern
from newsclean.text import codes

if TYPE_CHECKING:
    from newsclean.rules.guards import Guard, Maker

__all__ = ["compiled", "replacement"]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return *pattern* compiled; each pattern is compiled once."""
    return codes.compiled(pattern)


@cache
def _named() -> tuple[Mapping[str, Guard], Mapping[str, Maker]]:
    """The conditions and makers by their names; clean text needs none, so they are loaded late."""
    from newsclean.rules.guards import GUARDS, MAKERS

    return GUARDS, MAKERS


def replacement(rule: Pattern, match: re.Match[str]) -> str | None:
    """Return the replacement of *match*; ``None`` if it is the same, or if *rule* declines."""
    new: str | None
    if rule.when or rule.unless or rule.make:
        guards, makers = _named()
        if rule.when and not guards[rule.when](match):
            return None
        if rule.unless and guards[rule.unless](match):
            return None
        if rule.make:
            new = makers[rule.make](match)
            return None if new == match.group() else new
    new = rule.new if isinstance(rule.new, str) else rule.new(match)
    if not isinstance(new, str | None):
        raise TypeError(f"rule {rule.id}: new must return str or None, not {type(new).__name__}")
    if new and "\\g<" in new:
        new = match.expand(new)
    return None if new == match.group() else new
