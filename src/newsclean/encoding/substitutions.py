"""Small repairs as rows: a literal that must occur, a pattern, and its replacement.

Rows are grouped by a character that all of the group need, so a text without damage costs one
search for each such character.  A pattern is compiled when one of its triggers first occurs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newsclean.edits import Edit, trimmed
from newsclean.rules.overlaps import first_apart
from newsclean.text.search import matches_at

__all__ = ["Substitution", "cue_of", "in_url", "substitute"]


class Substitution(NamedTuple):
    """Replace each match of *pattern* by *new*, because of *rule*.

    *pattern* is searched for only in text that contains one of *triggers*; without triggers, it
    begins with the character of its group of rows.  *new* is a string, or a function of the match
    that may decline with ``None``.
    """

    rule: str
    triggers: tuple[str, ...]
    pattern: str
    new: str | Callable[[re.Match[str]], str | None]


def substitute(
    text: str, rows: Mapping[str, Sequence[Substitution]], signs: str | None = None
) -> list[Edit]:
    """Return the edits in *text* of the rows whose key it contains.

    Where two edits overlap, the one that begins first is made.  *signs* is shorter than *text* and
    contains the same keys: the result of `unusual`, if no key is plain ASCII.

    >>> substitute("a <U+2019> b", {"<": [Substitution("x.y", ("<U",), "<U.2019>", "’")]})
    [Edit(start=2, end=10, new='’', rules=('x.y',))]
    """
    edits = []
    held = text if signs is None else signs
    for needed, group in rows.items():
        if needed not in held:
            continue
        for rule, triggers, pattern, new in group:
            if not triggers:
                found = matches_at(needed, _compiled(pattern), text)
            elif any(trigger in text for trigger in triggers):
                found = _compiled(pattern).finditer(text)
            else:
                continue
            for m in found:
                put = new if isinstance(new, str) else new(m)
                if put is not None and put != m[0]:
                    edits.append(trimmed(text, Edit(*m.span(), put, (rule,))))
    return first_apart(edits) if edits else edits


def cue_of(rows: Mapping[str, Sequence[Substitution]], *others: str) -> tuple[tuple[str, ...], ...]:
    """Return the cue of a normalizer that searches for *rows*, and for the patterns *others*.

    >>> cue_of({"k": [Substitution("x.y", ("kA",), "k[A-C]m{8,99}", "")]}, "�")
    (('[k][A-C][m][m][m][m][m][m][m][m]', '[�]'),)
    """
    from newsclean.regexes.windows import windows  # a wheel has the cues ready-made

    return (windows([*(row.pattern for group in rows.values() for row in group), *others]),)


def in_url(m: re.Match[str]) -> bool:
    """Whether *m* is in a web address, a path or a query, where escapes are correct.

    >>> in_url(re.search("%C3", "see https://example.org/caf%C3%A9"))
    True
    """
    text, at = m.string, m.start()
    scope = max(0, at - 300)
    for blank in " \n\t\xa0":
        scope = text.rfind(blank, scope, at) + 1 or scope
    if scope == at:
        return False
    part = text[scope:at]
    return "/" in part or "?" in part or "=" in part or "@" in part or "www." in part


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
