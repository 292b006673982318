"""Recognise lines of programs, which no repair of prose may change."""

from __future__ import annotations

from typing import Final

from newsclean.text.late import late

__all__ = ["is_code"]


_CODE: Final = late(
    r"[{}=<>\\_|(;:\"/]"
    r"(?:(?<=[{}=<>\\_|])|(?<=\()\)|(?<=;)\s*$|(?<=:):|(?<=\")\s*[:,]\s*[\"\[]|(?<=^/)/)"
)
"""What begins with one of a few characters, for which a line is searched at once."""


def is_code(line: str) -> bool:
    """Whether *line* looks like a line of a program: braces, assignments, calls.

    >>> is_code("answer = Agent("), is_code("He came; she left")
    (True, False)
    """
    return _CODE.search(line, 0, 120) is not None
