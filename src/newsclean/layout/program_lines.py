"""Recognise lines of programs, which no repair of prose may change."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["is_code"]


@cache
def _code() -> re.Pattern[str]:
    return re.compile(r"[{}=<>\\_|]|\(\)|;\s*$|^//|::|\"\s*[:,]\s*[\"\[]")


def is_code(line: str) -> bool:
    """Whether *line* looks like a line of a program: braces, assignments, calls.

    >>> is_code("answer = Agent("), is_code("He came; she left")
    (True, False)
    """
    return _code().search(line[:120]) is not None
