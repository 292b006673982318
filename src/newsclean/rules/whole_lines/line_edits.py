"""Turn rows for whole lines into edits, with the blocks and runs that these lines belong to."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any

from newsclean.edits import Edit
from newsclean.rules.rows import Block, Pattern, Rule
from newsclean.rules.whole_lines.likely_lines import LikelyLines, places_of
from newsclean.rules.whole_lines.line_blocks import Blocks
from newsclean.rules.whole_lines.line_index import LineIndex
from newsclean.rules.whole_lines.line_runs import lines_of_run
from newsclean.rules.whole_lines.lines_alone import lines_alone
from newsclean.rules.whole_lines.searched_lines import SearchedLines
from newsclean.text.lines import lines_of

__all__ = ["line_edits"]


def line_edits(
    index: LineIndex,
    text: str,
    pages: list[Pattern],
    near: str | None,
    notes: dict[Hashable, Any],
) -> Iterable[Edit]:
    """Return the edits of *text*; in text without furniture, returns at once.

    *pages* are the rows for all lines of a page such as *text*.  *notes* may have what the last
    reading found, since when only the lines in *near* have changed, and get what this one finds.
    """
    if near is None or index not in notes:
        near = None
        lines = lines_of(text)
        found = index.likely(lines)
        if not found and not pages:
            notes[index] = None
            return ()
        known = notes[index] = LikelyLines(index, found)
        candidates = searched = places_of(found, lines)
    else:
        known = notes[index] = notes[index] or LikelyLines(index, ())
        if not pages:
            known.forget_pages()
        if not known.read_again(near) and not pages:
            return ()
        lines = lines_of(text)
        candidates = searched = known.places(lines)
    if pages:
        searched = known.of_pages(lines, pages, near)
    if not searched:
        return ()
    page = SearchedLines(index, text, lines, pages, candidates)
    edits = [*_edits(page, searched)]
    if edits:
        known.keep([lines[i] for i in candidates if i not in page.edited])
    return edits


def _edits(page: SearchedLines, searched: Sequence[int]) -> Iterator[Edit]:
    blocks: Blocks | None = None
    for i in searched:
        if i <= page.done:
            continue
        line = page.lines[i]
        bare = line.strip()
        if not bare:
            continue
        start = page.lengths[i] + i
        if line[0] != bare[0]:
            start += line.index(bare[0])
        rule, new = page.rule(i, start, bare, page.done)
        if isinstance(rule, Block):
            blocks = blocks or Blocks(page)
            if taken := blocks.lines_of(i, rule):
                yield from _removed(page, taken, rule)
                page.advance(taken[-1])
        elif rule is not None:
            yield _replaced(page, i, new, rule)
            page.advance(i)
        elif run := page.index.run_of(bare):
            taken, last = lines_of_run(page, i, run)
            yield from _removed(page, taken, run)
            if taken:
                page.advance(last)
            else:
                page.done = last
    for i, block in [*lines_alone(page)]:
        yield _replaced(page, i, "", block)


def _removed(page: SearchedLines, lines: Sequence[int], rule: Rule) -> Iterator[Edit]:
    return (_replaced(page, i, "", rule) for i in lines)


def _replaced(page: SearchedLines, i: int, new: str, rule: Rule) -> Edit:
    """Replace line *i* by *new*; if that is empty, remove its line break, too."""
    page.last = rule.id
    page.edited.add(i)
    start, end = page.lengths[i] + i, page.lengths[i + 1] + i
    return Edit(start, end if new or end == len(page.text) else end + 1, new, (rule.id,))
