"""Find the rows that may match a line, by the line alone, before the text around it is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from newsclean.rules.replacing import compiled, replacement
from newsclean.rules.rows import Block, Pattern, Rule

__all__ = ["Tried", "first_of", "looks_back", "tried_alone"]

Tried = tuple[Rule, str | None]
"""A row, and the replacement of the line; ``None`` if it depends on the text around the line."""

_LOOKS_BACK: Final = re.compile(r"\(\?<[=!]|\\A|(?<!(?<!\\)\[)\^")
"""The parts of a pattern that look at the text before the line; "[^" begins a set."""


def tried_alone(rules: Iterable[Pattern | Block], bare: str) -> Iterator[Tried]:
    """Yield those of *rules* that may match the line *bare*, up to the first that surely does.

    A row that is given for several of its triggers is tried once.

    >>> sure = Pattern("x.sure", "by [a-z]+", ("by ",))
    >>> asks = Pattern("x.asks", "by .+", ("by ",), new=lambda match: "")
    >>> [(row.id, new) for row, new in tried_alone([asks, sure, asks], "by agencies")]
    [('x.asks', None), ('x.sure', '')]
    >>> [row.id for row, _ in tried_alone([asks, asks], "by agencies")]
    ['x.asks']
    >>> [*tried_alone([sure], "by 3 agencies")]
    []
    """
    tried: list[Pattern] = []
    for rule in rules:
        if isinstance(rule, Block):
            yield rule, ""
            return
        if any(rule is each for each in tried):
            continue
        tried.append(rule)
        if looks_back(rule.pattern):
            yield rule, None
            continue
        match = compiled(rule.pattern).fullmatch(bare)
        if match is None:
            continue
        if _depends_on_text(rule):
            yield rule, None
        elif (new := replacement(rule, match)) is not None:
            yield rule, new
            return


def first_of(tried: Iterable[Tried], text: str, start: int, bare: str) -> tuple[Rule | None, str]:
    """Return the first of the rows *tried* that matches the line *bare*, and the replacement.

    The line starts at *start* of *text*.
    """
    for rule, known in tried:
        if known is not None:
            return rule, known
        if isinstance(rule, Pattern):
            match = compiled(rule.pattern).fullmatch(text, start, start + len(bare))
            if match and (new := replacement(rule, match)) is not None:
                return rule, new
    return None, ""


def _depends_on_text(rule: Pattern) -> bool:
    """Whether the replacement of a match may depend on the text around it."""
    if rule.make or not isinstance(rule.new, str):
        return True
    if not rule.when and not rule.unless:
        return False
    from newsclean.rules.guards import OF_THE_MATCH  # not needed for clean text

    return rule.when not in OF_THE_MATCH or rule.unless not in OF_THE_MATCH


@cache
def looks_back(pattern: str) -> bool:
    """Return whether *pattern* may look at the text before the line that it is tried at.

    >>> [*map(looks_back, (r"(?<!a)b", "^a", "[^a]", r"\\\\[^a"))]
    [True, True, False, True]
    """
    return _LOOKS_BACK.search(pattern) is not None
