"""Find where the line around a place in a text starts and ends, and the lines beside it."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["cut_line_end", "line_end", "line_start", "lines_above", "lines_below", "near_line_end"]


def line_start(text: str, at: int, floor: int = 0) -> int:
    """Return where the line that contains the character at *at* starts, but at least *floor*.

    A long line is not searched before *floor*, which may be negative.

    >>> line_start("one\\ntwo", 5), line_start("one\\ntwo", 5, -9), line_start("one\\ntwo", 6, 5)
    (4, 4, 5)
    """
    if floor <= 0:
        return text.rfind("\n", 0, at) + 1
    return max(text.rfind("\n", floor, at) + 1, floor)


def line_end(text: str, at: int) -> int:
    """Return where the line that contains the character at *at* ends.

    >>> line_end("one\\ntwo", 1)
    3
    """
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def cut_line_end(text: str, at: int, most: int) -> int:
    """Return where the line ends, or *most* characters after *at*: a longer line counts as cut.

    For those who read what is near *at*, and need no more of the line.

    >>> cut_line_end("one\\ntwo", 0, 9), cut_line_end("one\\ntwo", 0, 2)
    (3, 2)
    """
    end = text.find("\n", at, at + most)
    return end if end >= 0 else min(len(text), at + most)


def near_line_end(text: str, at: int, most: int) -> int:
    """Return where the line ends; -1 if it goes on for more than *most* characters.

    For those who judge a whole line, and must not judge a part of it.

    >>> near_line_end("one\\ntwo", 0, 9), near_line_end("one\\ntwo", 0, 2)
    (3, -1)
    """
    end = text.find("\n", at, at + most)
    return end if end >= 0 else len(text) if len(text) <= at + most else -1


def lines_above(text: str, at: int, most: int) -> Iterator[str]:
    """Yield the lines before *at*, stripped and from the last, without blank ones.

    Only *most* characters before *at* are looked at: the line there counts as cut.

    >>> text = "one\\n\\n two\\nthree"
    >>> [*lines_above(text, 10, 99)], [*lines_above(text, 10, 8)]
    (['two', 'one'], ['two', 'e'])
    """
    near = text[max(0, at - most) : at]
    while near := near.rstrip():
        start = near.rfind("\n") + 1
        yield near[start:].lstrip()
        near = near[:start]


def lines_below(text: str, at: int, most: int) -> Iterator[str]:
    """Yield the lines from *at* on, as ``lines_above`` does those before it.

    >>> [*lines_below("one\\n\\n two\\nthree", 3, 9)]
    ['two', 'th']
    """
    near = text[at : at + most]
    while near := near.lstrip():
        end = near.find("\n")
        yield near[:end].rstrip() if end >= 0 else near.rstrip()
        near = near[end:] if end >= 0 else ""
