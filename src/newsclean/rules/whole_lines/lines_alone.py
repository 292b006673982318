"""Cues that are removed by themselves, as they open no block: "Contact us", amid a page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsclean.rules.rows import TAIL, Block
from newsclean.rules.whole_lines.known_lines import folded_line
from newsclean.rules.whole_lines.searched_lines import SearchedLines
from newsclean.text.lines import fold, is_prose

__all__ = ["lines_alone"]

_NEAR = 3
"""A title is among so many lines below its label."""


def lines_alone(page: SearchedLines) -> Iterator[tuple[int, Block]]:
    """Yield the lines of *page* that are removed alone, with their rows.

    A line in small letters may be a link in a sentence, and one that the text below tells of is a
    subhead.
    """
    for i in page.candidates:
        bare = page.lines[i].strip()
        if not bare or i in page.edited:
            continue
        start = page.start(i) + page.lines[i].index(bare[0])
        rule, _ = page.index.rule_of(page.text, start, bare)
        if (
            isinstance(rule, Block)
            and folded_line(bare) in _folded(rule.alone)
            and not next(filter(str.isalpha, bare), "").islower()
            and not page.in_sentence(i, bare, rule)
            and not page.heads_its_text(i, bare, part_tells=True)
            and not page.is_quoted(i, -1)
            and (TAIL in rule.where or not _heads_a_title(page, i))
            and not (page.edited and _may_open_its_block(page, i, start))
        ):
            yield i, rule


def _may_open_its_block(page: SearchedLines, i: int, start: int) -> bool:
    """Whether line *i* may be the cue of its block when the lines are gone that were edited.

    It may if the line right below goes, or if it is below the story already.  So it may if prose
    below it goes.
    """
    return (
        _below(page, i) in page.edited
        or start >= page.story.tail
        or any(k > i and is_prose(page.lines[k]) for k in page.edited)
    )


def _heads_a_title(page: SearchedLines, i: int) -> bool:
    """Whether the line below line *i* may be the title that it is the label of.

    If the title stays, its label does, too: "See also:", "How Do Bridges Sing?".
    """
    below = _below(page, i)
    title = page.lines[below].strip()
    if below > i + _NEAR or title.count(" ") < 2:
        return False
    return (not is_prose(title) or title[-1] in "?!") and not page.is_cue(below, title)


def _below(page: SearchedLines, i: int) -> int:
    """The first line below line *i* that is not blank; *i* itself if there is none."""
    return next((k for k in range(i + 1, len(page.lines)) if page.lines[k].strip()), i)


@cache
def _folded(lines: tuple[str, ...]) -> frozenset[str]:
    """The *lines* of a row as they are compared."""
    return frozenset(map(fold, lines))
