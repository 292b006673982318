"""Lines that stand twice in a row: the headline of a box, and of the link in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsclean.coded import Coded
from newsclean.edits import Edit
from newsclean.lines import lines_of
from newsclean.rules import Repair

__all__ = ["REPEATS", "repeats"]

_RULE = Repair(
    "furniture.repeat",
    before="Ferry sinks off the northern coast\n\nFerry sinks off the northern coast\n\nIt rains.",
    after="Ferry sinks off the northern coast\n\nIt rains.",
    keeps=(
        "Row, row, row your boat\nRow, row, row your boat",
        "No.\n\nNo.",
        "It was the best of times\n\nand the worst\n\nIt was the best of times",
        "We shall not, we shall not be moved.\n\nWe shall not, we shall not be moved.",
    ),
    about="The second of two equal lines in a row, with an empty line between them.",
)
_SENTENCE_ENDS: Final = frozenset(".!,;")
_FEWEST_WORDS: Final = 5
_FEWEST_IN_SENTENCE: Final = 10  # a shorter one may be a refrain, or a chant


def repeats(text: str) -> list[Edit]:
    """Return the edits that take the second of two equal paragraphs in a row.

    >>> repeats("Ferry sinks off the coast\\n\\nFerry sinks off the coast")
    [Edit(start=25, end=52, new='', rules=('furniture.repeat',))]
    """
    filled = [*filter(None, lines_of(text))]
    if len(set(filled)) == len(filled):
        return []  # no line stands twice
    return list(_repeated(text.split("\n\n")))


def _repeated(parts: list[str]) -> Iterator[Edit]:
    end = 0
    for before, part in pairwise(parts):
        end += len(before) + 2
        if part == before and part.count(" ") + 1 >= _fewest(part):
            yield Edit(end - 2, end + len(part), "", (_RULE.id,))


def _fewest(part: str) -> int:
    return _FEWEST_IN_SENTENCE if part[-1:] in _SENTENCE_ENDS else _FEWEST_WORDS


REPEATS = Coded("repeats", repeats, (_RULE,))
