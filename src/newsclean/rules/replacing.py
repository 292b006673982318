"""The replacement of a match, as its row says; a guard may decline it."""

from __future__ import annotations

import re
from functools import cache

from newsclean.rules.rows import Pattern

__all__ = ["compiled", "replacement"]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return *pattern* compiled; each pattern is compiled once."""
    return re.compile(pattern)


def replacement(rule: Pattern, match: re.Match[str]) -> str | None:
    """Return the replacement of *match*; ``None`` if it is the same, or if *rule* declines."""
    new: str | None
    if rule.when or rule.unless or rule.make:
        from newsclean.rules.guards import GUARDS, MAKERS  # not needed for clean text

        if rule.when and not GUARDS[rule.when](match):
            return None
        if rule.unless and GUARDS[rule.unless](match):
            return None
        if rule.make:
            new = MAKERS[rule.make](match)
            return None if new == match.group() else new
    new = rule.new if isinstance(rule.new, str) else rule.new(match)
    if new and "\\g<" in new:
        new = match.expand(new)
    return None if new == match.group() else new
