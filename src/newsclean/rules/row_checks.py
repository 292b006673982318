"""Check that a row is well formed: its id, the types of its fields, its pattern."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any, Final

from newsclean.rules.where import ANY, EDGE, INLINE, LINE, PAGE, TITLE, Where
from newsclean.text.late import late

__all__ = ["check_fields", "check_new", "check_pattern", "check_triggers", "need"]

_SHORTEST_END: Final = 3
"""Characters at the end of a line by which it is looked up."""
_ID: Final = late(r"[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+")


def check_fields(row: Any) -> None:
    """Raise ``ValueError`` if the id of *row* is none, or a field is of the wrong type."""
    need(row.id, isinstance(row.id, str), "an id is a str")
    need(row.id, bool(_ID.fullmatch(row.id)), "an id is dotted lower-case words, as in 'my.rule'")
    for name in ("before", "after", "about", "pattern"):
        need(row.id, isinstance(getattr(row, name, ""), str), f"{name} must be a str")
    for name in ("keeps", "phrases", "triggers", "cues", "alone", "until", "words"):
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
    from newsclean.regexes.objections import objection  # which few need

    reason = objection(pattern, starts)
    need(rule_id, reason is None, f"pattern {reason}")


def check_triggers(rule_id: str, triggers: tuple[str, ...], where: Where) -> None:
    """Raise ``ValueError`` if one of *triggers* is in no line, or *where* is no place on it."""
    need(rule_id, bool(triggers) and all(triggers), "needs literal triggers")
    need(rule_id, bool(where & ANY), "where must hold LINE, EDGE or INLINE")
    if PAGE in where:
        return
    for trigger in triggers:
        need(rule_id, "\n" not in trigger, f"trigger {trigger!r} spans lines; name a part of one")
        is_end = trigger[0] == "*" and not where & (EDGE | INLINE | TITLE)
        enough = not is_end or len(trigger) > _SHORTEST_END
        need(rule_id, enough, f"trigger {trigger!r} needs {_SHORTEST_END} characters after its *")


def check_new(rule_id: str, pattern: str, new: object) -> None:
    """Raise ``ValueError`` if *new* is no replacement, or names a group that *pattern* has not."""
    need(
        rule_id,
        isinstance(new, str) or callable(new),
        "new must be a str or a function of the match",
    )
    if isinstance(new, str) and "\\g<" in new:
        try:
            import_module("re._parser").parse_template(new, re.compile(pattern))
        except (re.error, IndexError) as error:
            need(rule_id, False, f"new is no replacement: {error}")


def need(rule_id: str, good: bool, problem: str) -> None:
    """Raise ``ValueError`` with the *problem* of the rule, unless all is *good*."""
    if not good:
        raise ValueError(f"rule {rule_id}: {problem}")
