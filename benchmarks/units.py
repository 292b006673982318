"""What hostile texts are made of: short pieces near which some rule begins to look.

They are derived from the rows and from the cues, so that a new rule brings its own: every phrase,
trigger and cue of a row, its proofs and look-alikes, an example of each of its patterns and of each
cue of the repairs within sentences, every word of the lists, and what ``benchmarks.hostile`` adds
by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

from benchmarks import hostile
from newsclean import BODY
from newsclean.attribution import CUES
from newsclean.furniture import code_names
from newsclean.rules.rows import Pattern, Rule, Sign
from newsclean.text.words import read

JOINTS = ("", " ", "\n", "\n\n", ", ", ". ")
"""What stands between a piece and the next."""
LONGEST = 400
"""A longer proof is left out: it is a text, and no piece."""
_SEVERAL = ("phrases", "triggers", "cues", "alone", "words", "until", "keeps")
_PER_LOOP = 3
"""How often an example goes through a loop, where it may."""


def units() -> dict[str, str]:
    """Return every piece, and whose it is: the id of a rule, a mark, or the list."""
    found: dict[str, str] = {}
    for owner, piece in _pieces():
        if piece.strip(" ") and len(piece) <= LONGEST:
            found.setdefault(piece, owner)
    return found


def _pieces() -> Iterator[tuple[str, str]]:
    for rule in BODY.rules:
        yield from ((rule.id, piece) for piece in _of_rule(rule))
    for cue in CUES:
        for shown in examples(cue.pattern, cue.mark):
            yield f"attribution, at {cue.mark!r}", shown
    for _, unit, _ in hostile.INPUTS.values():
        yield "benchmarks.hostile", unit
    for name, lists in read().items():
        for language, value in lists.items():
            yield from ((f"{language}/words.toml, {name}", word) for word in _strings(value))
    for name, value in vars(code_names).items():
        if name.isupper():
            yield from ((code_names.__name__, word) for word in _strings(value))


def _of_rule(rule: Rule) -> Iterator[str]:
    for field in _SEVERAL:
        for piece in getattr(rule, field, ()):
            yield piece.strip("*").strip()
    yield rule.before
    if isinstance(rule, Pattern | Sign):
        yield from examples(rule.pattern)


def _strings(value: object) -> Iterator[str]:
    """The strings that *value* holds, a dictionary or a collection in any depth; no rows."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(key)
            yield from _strings(inner)
    elif isinstance(value, frozenset | set | list) or type(value) is tuple:
        for inner in sorted(value, key=str):
            yield from _strings(inner)


def examples(pattern: str, before: str = "") -> list[str]:
    r"""Return texts that *pattern* matches after *before*, or nearly so, one for each branch.

    >>> examples(r" [a-z]{2,9}(?<= ;..)\b", ";")
    ['; ;aa']
    >>> examples(r",[a-z](?=,)")
    [',a,']
    >>> examples("(?:Photo|Image) by")
    ['Photo by', 'Image by']
    """
    parsed = import_module("re._parser").parse(pattern)
    return list(dict.fromkeys(_shown(parsed, before)))


def _shown(items: Iterable[Any], before: str, every: bool = True) -> list[str]:
    """*before* with an example of *items* after it, or one for *every* branch of the first."""
    found = [before]
    for item in items:
        every = every and len(found) == 1
        found = [text for known in found for text in _with(item, known, every)]
    return found


def _with(item: Any, before: str, every: bool) -> list[str]:
    op, value = str(item[0]), item[1]
    match op:
        case "LITERAL":
            return [before + chr(value)]
        case "NOT_LITERAL" | "ANY":
            return [before + ("b" if value == ord("a") else "a")]
        case "IN":
            return [before + _one_of(value)]
        case "BRANCH":
            branches = value[1] if every else value[1][:1]
            return [text for branch in branches for text in _shown(branch, before, every)]
        case "SUBPATTERN":
            return _shown(value[3], before, every)
        case "ATOMIC_GROUP":
            return _shown(value, before, every)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            low, high, body = value
            found = [before]
            for _ in range(max(low, min(int(high), _PER_LOOP))):
                every = every and len(found) == 1
                found = [text for known in found for text in _shown(body, known, every)]
            return found
        case "ASSERT" if value[0] < 0:  # what stands before is written over what is there
            return [
                before[: -len(shown)] + shown if len(shown) <= len(before) else shown
                for shown in _shown(value[1], "", every)
            ]
        case "ASSERT":  # what stands after it is shown, too
            return _shown(value[1], before, every)
        case _:
            return [before]


def _one_of(parts: Any) -> str:
    """A character that a class holds."""
    if str(parts[0][0]) == "NEGATE":
        inside = re.compile(f"[{re.escape(''.join(_members(parts[1:])))}]")
        return next((char for char in 'a b1-.,"' if not inside.match(char)), "§")
    return next(iter(_members(parts)), "a")


def _members(parts: Any) -> Iterator[str]:
    for kind, value in parts:
        match str(kind):
            case "LITERAL":
                yield chr(value)
            case "RANGE":
                yield chr(value[0])
            case "CATEGORY":
                yield {"DIGIT": "1", "SPACE": " "}.get(str(value).rpartition("_")[2], "a")
