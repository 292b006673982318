"""Find fenced code, between lines of ``` or ~~~, and ask whether a place is in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsclean.text.late import late

__all__ = ["fence_lines", "fenced", "has_fence", "is_within"]

_FENCE = late(r"^[ \t]{0,12}(```|~~~)(?:[`~]*[\w+#.{}=\"' -]{0,40})$", re.MULTILINE)


def has_fence(text: str) -> bool:
    """Whether *text* may have a line that opens or closes fenced code.

    >>> has_fence("x = `1`"), has_fence("~~~")
    (False, True)
    """
    # A search for one character costs next to nothing.
    return ("`" in text and "```" in text) or ("~" in text and "~~~" in text)


def fence_lines(text: str) -> Iterator[re.Match[str]]:
    """Yield the lines of *text* that open or close fenced code.

    >>> [fence.start() for fence in fence_lines("```\\na ```\\n  ~~~\\n")]
    [0, 10]
    """
    if not has_fence(text):
        return
    for start in sorted([*_places(text, "```"), *_places(text, "~~~")]):
        while start and text[start - 1] in " \t":
            start -= 1
        if (start == 0 or text[start - 1] == "\n") and (fence := _FENCE.match(text, start)):
            yield fence


def fenced(text: str) -> list[tuple[int, int]]:
    """Return the places of fenced code in *text*, fences included.

    >>> fenced("See:\\n```\\na  b\\n```\\n")
    [(5, 17)]
    """
    found: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    for fence in fence_lines(text):
        if opened is None:
            opened = fence
        elif fence[1] == opened[1]:
            found.append((opened.start(), fence.end()))
            opened = None
    return found


def is_within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the character at *at* is in one of *spans*, which are sorted.

    >>> is_within(4, [(0, 4), (9, 12)]), is_within(9, [(0, 4), (9, 12)])
    (False, True)
    """
    i = bisect_right(spans, at, key=lambda span: span[0]) - 1
    return i >= 0 and at < spans[i][1]


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + len(mark))
