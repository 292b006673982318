"""Runs: lines in a row that are nothing but words of one family, such as a share bar."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import Final

from newsclean.rules.rows import Run
from newsclean.rules.whole_lines.introductions import heads_the_list, introduces
from newsclean.rules.whole_lines.searched_lines import SearchedLines
from newsclean.rules.whole_lines.stretch import Stretch
from newsclean.text.marks import BULLETS

__all__ = ["lines_of_run"]

_EMPTY_ITEMS: Final = frozenset(BULLETS)
_LONGEST_BUTTON: Final = 20
_KNOWN_TO_UNKNOWN: Final = 3
"""There must be so many known buttons for each that no row knows."""


def lines_of_run(page: SearchedLines, first: int, run: Run) -> tuple[list[int], int]:
    """Return the lines to remove for *run* from line *first* on, and the last line of the run.

    No line is removed if they are too few, unless they follow a related line that was.  Rows of
    one family make one run, as a menu in Polish has English words, too; they are enough if those of
    some of its rows are.  A word or two that no row knows is removed with them if buttons are on
    both sides.
    """
    family = _family(run.id)
    stretch = page.stretch
    if stretch is None or stretch.family != family or stretch.taken[-1] < first:
        stretch = page.stretch = _read(page, first, family)
    # Else too few were known from a line above on: what was read from there ends at the same line.
    known = bisect_left(stretch.taken, first)
    inside = bisect_left(stretch.unknown, first)
    end = len(stretch.taken)
    unknown: list[int] = []
    if inside < len(stretch.unknown):
        enough = end - known >= _KNOWN_TO_UNKNOWN * (len(stretch.unknown) - inside)
        if enough and _enough(stretch.asked[known:], 1):
            unknown = stretch.unknown[inside:]
        else:
            end = bisect_left(stretch.taken, stretch.unknown[inside])
    taken, asked = stretch.taken[known:end], stretch.asked[known:end]
    last = taken[-1]
    follows = page.done == first - 1 and page.last.startswith(family)
    if (_enough(asked) or follows) and not _is_introduced(page, first, family):
        return sorted((*_bullets(page, first, last), *taken, *unknown)), last
    return [], last


def _read(page: SearchedLines, first: int, family: str) -> Stretch:
    """The buttons from line *first* on."""
    asked: list[int] = []
    taken: list[int] = []
    unknown: list[int] = []
    for i in range(first, len(page.lines)):
        bare = page.lines[i].strip()
        if not bare or bare in _EMPTY_ITEMS:
            continue
        if (row := page.index.run_of(bare)) and _family(row.id) == family:
            asked.append(row.at_least)
            taken.append(i)
        elif taken and taken[-1] == page.above(i) and _may_be_button(bare):
            unknown.append(i)
        else:
            break
    return Stretch(family, taken, asked, unknown[: bisect_left(unknown, taken[-1])])


def _enough(asked: list[int], more: int = 0) -> bool:
    """Whether the lines of some rows are as many as these rows ask for, and *more*.

    *asked* has what the row of each line asks for: names of sections need fewer lines beside them
    than names of topics.
    """
    return len(asked) >= min(asked) + more and any(
        sum(each <= least for each in asked) >= least + more for least in frozenset(asked)
    )


def _is_introduced(page: SearchedLines, first: int, family: str) -> bool:
    """Whether the story introduces a list from line *first* on: "The six committees are:".

    Names of sections are also those of ministries and prizes, so a sentence above is enough.  Items
    that no row knows may be between.
    """
    above = page.above(first)
    if above <= page.done:
        return False
    if heads_the_list(page.lines, first, page.done) >= 0:
        return True
    amid = family == "furniture.nav" and page.start(first) < page.story.tail
    return introduces(page.lines[above], ":：.。" if amid else ":：")


def _bullets(page: SearchedLines, first: int, last: int) -> Iterator[int]:
    """The empty list items among and directly before its lines from *first* to *last*."""
    while first - 1 > page.done and page.lines[first - 1].strip() in _EMPTY_ITEMS:
        first -= 1
    return (i for i in range(first, last) if page.lines[i].strip() in _EMPTY_ITEMS)


def _may_be_button(bare: str) -> bool:
    """Whether *bare* is a word or two, such as the name of a new network."""
    return (
        len(bare) <= _LONGEST_BUTTON
        and bare.count(" ") < 2
        and bare[:1].isupper()
        and (bare[-1].isalnum())
    )


@cache
def _family(rule: str) -> str:
    """The words that ids of related rules share: "furniture.share", "mine"."""
    words = rule.split(".")
    return ".".join(words[: min(2, len(words) - 1)])
