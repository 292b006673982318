"""Why a regular expression must not be run, and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.regexes.backtracking import steps

__all__ = ["objection"]

_MOST_STEPS: Final = 4 * 10**9
"""The maximum for ``LINE_LENGTH`` characters: four thousand steps a character."""
_LONGEST: Final = 1_000_000
"""Maximum characters of a pattern, far above those of twenty thousand names."""
_LONGEST_MENDED: Final = 300
"""Longer patterns are not rewritten."""
_MOST_LOOPS: Final = 12
_BOUNDS: Final = (200, 40, 8)
"""The maximum of turns that is tried for the loops, the largest first."""
_TOKEN: Final = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<loop>[*+]|\{(?P<low>\d*)(?P<to>,(?P<high>\d*))?\})[?+]?|.",
    re.DOTALL,
)
_SLOW: Final = "could run for hours on a hostile line: "


def objection(pattern: str, starts: tuple[str, ...] | None = None) -> str | None:
    """Return why *pattern*, tried at *starts* as in ``steps``, must not be run, or ``None``.

    >>> objection(r"Tide table \\d{1,4}")
    >>> objection(r"\\[tide [^]]*\\]", ("[tide",))
    'could run for hours on a hostile line: bound its loops, as in \\\\[tide [^]]{0,200}\\\\]'
    >>> objection("(")
    'does not compile: missing ), unterminated subpattern at position 0'
    """
    if len(pattern) > _LONGEST:
        return f"is over {_LONGEST:,} characters long"
    try:
        if re.compile(pattern).match(""):
            return "matches the empty string"
        if _is_fast(pattern, starts):
            return None
    except (re.error, OverflowError, RecursionError) as error:
        return f"does not compile: {error}"
    if len(pattern) > _LONGEST_MENDED or not pattern.isprintable():
        return f"{_SLOW}bound its loops, as in {{0,200}} for *"
    for mended in _bounded(pattern, starts):
        return f"{_SLOW}bound its loops, as in {mended}"
    return f"{_SLOW}two of its loops can share the same text in many ways; keep one of them"


def _is_fast(pattern: str, starts: tuple[str, ...] | None) -> bool:
    return steps(pattern, starts) <= _MOST_STEPS


def _bounded(pattern: str, starts: tuple[str, ...] | None) -> Iterator[str]:
    """Yield *pattern* with bounds for as few of its loops as make it fast."""
    tokens = [*_TOKEN.finditer(pattern)]
    for most in _BOUNDS:
        parts = [_with_bound(token, most) for token in tokens]
        changed = [at for at, token in enumerate(tokens) if parts[at] != token.group()]
        if len(changed) > _MOST_LOOPS or not _is_fast("".join(parts), starts):
            continue
        for at in changed:
            bounded, parts[at] = parts[at], tokens[at].group()
            if not _is_fast("".join(parts), starts):
                parts[at] = bounded
        yield "".join(parts)


def _with_bound(token: re.Match[str], most: int) -> str:
    """*token*, with at most *most* turns if it is a loop."""
    loop, low, high = token["loop"], token["low"] or "0", token["high"]
    if loop is None or (low == "0" and loop[0] == "{" and not token["to"]):
        return token.group()
    least = {"*": 0, "+": 1}.get(loop, int(low))
    if (loop[0] == "{" and not token["to"]) or (high and int(high) <= most) or least > most:
        return token.group()
    return f"{{{least},{most}}}{token.group()[len(loop) :]}"
