"""Blocks: a cue line, such as a heading, and the lines that belong to it."""

from __future__ import annotations

from typing import Final

from newsclean.rules.rows import TAIL, Block
from newsclean.rules.whole_lines.data_rows import are_data
from newsclean.rules.whole_lines.searched_lines import SearchedLines
from newsclean.text.lines import fold, goes_on_from_above, is_headline, stays_below
from newsclean.text.marks import USUAL_STOPS

__all__ = ["Blocks"]

_LEAST_IN_SUBHEAD_PLACE: Final = 8
"""Where a subhead could be, a headline has at least so many words."""
_SHORTEST_TEASER: Final = 25
_MOST_PIECES: Final = 12
_FEWEST_IN_SENTENCE: Final = 5
"""A sentence in pieces has at least so many blanks, and at most so many pieces."""
_ROWS: Final = 16
"""How many lines below a cue, with blank ones, may be rows of a table."""


class Blocks:
    """The blocks of one text."""

    def __init__(self, page: SearchedLines) -> None:
        self.page = page
        self.whole = len(page.lines)  # no line from here on is a piece of a sentence

    def lines_of(self, cue: int, block: Block) -> list[int]:
        """Return the lines of *block*, whose cue is line *cue*.

        A cue amid the story without lines that it could be the heading of is kept, as it may be a
        subhead: then there are none; nor is it furniture above a table.
        """
        page = self.page
        start = page.start(cue)
        if block.until:
            return [cue, *self._up_to_closer(cue, block)]
        if are_data(page.lines[cue + 1 : cue + 1 + _ROWS]):
            return []
        ends = page.story.ends_before(start)
        if ends and not self._goes_on(cue):
            return [cue, *self._rest(cue)]
        if TAIL in block.where and not ends:
            return []
        if not page.story.begins_before(start):
            return [cue]  # the headline of this very story may be below
        headlines = self._headlines(cue, block.limit)
        return [cue, *headlines] if headlines else []

    def _up_to_closer(self, cue: int, block: Block) -> list[int]:
        closers = set(map(fold, block.until))
        taken = []
        for i in range(cue + 1, len(self.page.lines)):
            if bare := self.page.lines[i].strip():
                taken.append(i)
                if fold(bare) in closers:
                    return taken
                if len(taken) > block.limit:
                    break
        return []

    def _goes_on(self, cue: int) -> bool:
        """Whether pieces of sentences are below the cue: then links separate the lines."""
        while self.whole > cue + 1 and not goes_on_from_above(
            self.page.lines[self.whole - 1].strip()
        ):
            self.whole -= 1
        return self.whole > cue + 1

    def _rest(self, cue: int) -> list[int]:
        """All lines below the story from the cue on, except notes that belong to the story."""
        taken = []
        for i in range(cue + 1, len(self.page.lines)):
            bare = self.page.lines[i].strip()
            if bare and not stays_below(bare):
                taken.append(i)
        return taken

    def _headlines(self, cue: int, limit: int) -> list[int]:
        """Headlines under a cue amid the story; the last may be a subhead, unless it is long."""
        taken: list[int] = []
        for i in range(cue + 1, len(self.page.lines)):
            bare = self.page.lines[i].strip()
            if not bare:
                continue
            if self._is_teaser(i, bare):
                taken.append(i)
                continue
            if self._opens_a_torn_paragraph(i):
                break
            if self.page.goes_on_below(i):
                if taken and taken[-1] == i - 1:
                    taken.pop()  # "The boat was built by the", "Tarn Yard", ", which …"
                break
            if len(taken) >= limit or not is_headline(bare) or self.page.is_cue(i, bare):
                if taken and not is_headline(bare) and self._may_be_subhead(cue, taken):
                    taken.pop()
                break
            taken.append(i)
        return taken

    def _opens_a_torn_paragraph(self, i: int) -> bool:
        """Whether line *i*, after an empty one, and the next ones are a sentence in pieces.

        "Dłuższe godziny kosztują⏎240 tysięcy⏎złotych rocznie." is cut at a link.
        """
        lines = self.page.lines
        if lines[i - 1].strip():
            return False
        pieces: list[str] = []
        for piece in map(str.strip, lines[i : i + _MOST_PIECES]):
            if not piece:
                return False
            pieces.append(piece)
            if piece[-1] in USUAL_STOPS:
                break
        if pieces[-1][-1] not in USUAL_STOPS or " ".join(pieces).count(" ") < _FEWEST_IN_SENTENCE:
            return False
        return any(not (piece[0].isupper() or piece[0].isdigit()) for piece in pieces[1:])

    def _may_be_subhead(self, cue: int, taken: list[int]) -> bool:
        """Whether the last line of *taken* may be a subhead of what follows.

        It may if it is short, and if it alone is separated from the cards by an empty line.
        """
        *before, last = taken
        parted = len(before) > 0 and before[-1] - cue == len(before) and last - before[-1] > 1
        return parted or len(self.page.lines[last].split()) < _LEAST_IN_SUBHEAD_PLACE

    def _is_teaser(self, i: int, bare: str) -> bool:
        """Whether the line occurs twice in a row, as the headline of a box and of its link do."""
        if len(bare) < _SHORTEST_TEASER:
            return False
        beside = (*self.page.lines[i + 1 : i + 3], *self.page.lines[max(0, i - 2) : i])
        return any(line and line.strip().endswith(bare) for line in beside) or any(
            len(line) >= _SHORTEST_TEASER and bare.endswith(line.strip()) for line in beside
        )
