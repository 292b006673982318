"""Make the edits that remove lines, each with the rule that says why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from newsclean.body.judged import Broken, Whole
from newsclean.body.line import Line
from newsclean.body.places import story_of
from newsclean.body.reasons import reason_of
from newsclean.edits import Edit

__all__ = ["removal"]


def removal(text: str, page: Whole | Broken, gone: Iterable[Line]) -> list[Edit]:
    """Return an edit for each line of *text* that is *gone*, with the rule that says why.

    *page* has the lines that stay.  Of the breaks around removed lines the widest is kept, so that
    paragraphs stay apart; at an end of the text none is.
    """
    story = story_of(page.lines)
    first, last = page.start(story.start), page.start(story.stop - 1)
    edits = []
    for (before, after), group in groupby(_apart(gone), lambda line: page.around(line.start)):
        lines = [*group]
        breaks = [before, *(at for line in lines for at in (line.start, line.end)), after]
        # so that the break before line k is from breaks[2 * k] to breaks[2 * k + 1]
        widths = [end - start for start, end in zip(breaks[::2], breaks[1::2], strict=True)]
        kept = 0 if not before else len(lines) if after == len(text) else widths.index(max(widths))
        for k, (line, run) in enumerate(zip(lines, _runs(lines), strict=True)):
            at = 2 * k if k < kept else 2 * k + 1
            zone = "head" if line.start < first else "tail" if line.start > last else "aside"
            edits.append(Edit(breaks[at], breaks[at + 2], "", (reason_of(line, zone, run),)))
    return edits


def _apart(lines: Iterable[Line]) -> Iterator[Line]:
    """The *lines* in order; one that was removed before its neighbours may be within another."""
    end = 0
    for line in sorted(lines, key=attrgetter("start")):
        if line.start >= end:
            end = line.end
            yield line


def _runs(lines: Sequence[Line]) -> list[int]:
    """For each line, how many lines like headlines are removed in a row with it."""
    lengths: list[int] = []
    count = 0
    for line in lines:
        if not line.is_prose and line.size > 3:
            count += 1
            continue
        lengths += [count] * count
        lengths.append(0)
        count = 0
    return lengths + [count] * count
