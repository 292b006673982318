"""Check that a row is well formed: its id, the types of its fields, its pattern."""

from __future__ import annotations

from typing import Any, Final

from newsclean.rules.where import LINE, Where
from newsclean.text.late import late

__all__ = ["check_fields", "check_pattern", "need"]

_ID: Final = late(r"[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+")


def check_fields(row: Any) -> None:
    """Raise ``ValueError`` if the id of *row* is none, or a field is of the wrong type."""
    need(row.id, isinstance(row.id, str), "an id is a str")
    need(row.id, bool(_ID.fullmatch(row.id)), "an id is dotted lower-case words, as in 'my.rule'")
    for name in ("before", "after", "about", "pattern"):
        need(row.id, isinstance(getattr(row, name, ""), str), f"{name} must be a str")
    for name in ("keeps", "phrases", "triggers", "cues", "until", "words"):
        texts = getattr(row, name, ())
        good = isinstance(texts, tuple) and all(isinstance(text, str) for text in texts)
        need(row.id, good, f"{name} must be a tuple of strings")
    for name in ("limit", "at_least", "longest", "last"):
        number = getattr(row, name, 0)
        need(row.id, type(number) is int and number >= 0, f"{name} must be a whole number")
    need(row.id, isinstance(getattr(row, "where", LINE), Where), "where must be LINE, EDGE, …")
    spares = getattr(row, "spares_stories", False)
    need(row.id, type(spares) is bool, "spares_stories must be true or false")
    flag = getattr(row, "flag", None)
    need(row.id, flag is None or (isinstance(flag, str) and flag != ""), "flag must be a str")


def check_pattern(rule_id: str, pattern: str, starts: tuple[str, ...] | None) -> None:
    """Raise ``ValueError`` if *pattern*, tried at each of *starts*, must not be run."""
    from newsclean.rules.objections import objection  # which few need

    reason = objection(pattern, starts)
    need(rule_id, reason is None, f"pattern {reason}")


def need(rule_id: str, good: bool, problem: str) -> None:
    """Raise ``ValueError`` with the *problem* of the rule, unless all is *good*."""
    if not good:
        raise ValueError(f"rule {rule_id}: {problem}")
