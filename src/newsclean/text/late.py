"""Patterns that are compiled when they are first used, because most texts need few of them."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

from newsclean.text.codes import compiled

__all__ = ["is_late", "late"]

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


def late(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return *pattern*, compiled with *flags* when one of its methods is first asked for.

    A wrong pattern raises ``re.error`` only then; tests compile each of them.

    >>> late("[Rr]ain").findall("Rain. It rains.")
    ['Rain', 'rain']
    """
    return cast("re.Pattern[AnyStr]", _Late(pattern, flags))


def is_late(value: object) -> bool:
    """Return whether *value* is a pattern that ``late`` made."""
    return isinstance(value, _Late)


class _Late:
    """Takes over the methods of its pattern on first use, so that later uses cost no more."""

    def __init__(self, pattern: Any, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        own = compiled(self.pattern, self._flags)
        vars(self).update((each, getattr(own, each)) for each in _METHODS)
        return vars(self)[name]
