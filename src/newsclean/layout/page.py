"""A text as lines and breaks, with properties that are computed only if a rule asks for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import Final

from newsclean.layout.gap import Gaps, gaps_of
from newsclean.layout.program_lines import is_code
from newsclean.layout.word_counts import WordCounts
from newsclean.text.language import guess, shown
from newsclean.text.late import late
from newsclean.text.marks import CLOSERS, LINE_STOPS

__all__ = ["BROKEN", "SET_SHORT", "Page", "holds_an_end", "is_cut_word"]

_NARROWEST, _WIDEST = 50, 85
_COLUMN = 24
"""Minimum width of a printed column, recognised by words cut at the ends of its lines."""
_MAY_BEGIN = "\"'“‘«„([$€£¥–—…"
"""Marks that may begin a line of wrapped prose; a list item begins with other marks."""
SET_SHORT = 60
"""Maximum length of a line that is deliberately short."""
_STANZA = 40
_AFTER_END = f" {CLOSERS}"
_GO_ON = frozenset(",.;:)”’»")
BROKEN: Final = late(r"\n(?:[,;)]|\. (?!\. ))")
"""A line that begins in the middle of a sentence."""


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"\.(?<=[a-z]{3}\.)[\"”’)]? [\"“‘(]?[A-Z]")


def holds_an_end(line: str) -> bool:
    """Whether a sentence ends and another begins within *line*, unlike in a heading or list item.

    >>> holds_an_end("It rained. Then it"), holds_an_end("It rained in St. Ives")
    (True, False)
    """
    return _end().search(line) is not None


class Page:
    """A text; its gaps, and all else, are computed when a rule asks for them.

    >>> Page("a\\nb\\n\\nc").gaps.lines
    ['a', 'b', 'c']
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def gaps(self) -> Gaps:
        """The lines that are not blank, and the gaps between them."""
        return gaps_of(self.text)

    @cached_property
    def language(self) -> str:
        return guess(self.text)

    @cached_property
    def shown(self) -> str:
        """The code of the language that the text shows; empty if it shows none."""
        return shown(self.text)

    @cached_property
    def small(self) -> bytes:
        """The text as UTF-8, with its ASCII letters in lower case, which costs less than all."""
        return self.text.encode("utf-8", "surrogatepass").lower()

    @cached_property
    def words(self) -> WordCounts:
        """How often each word occurs in the text, in lower case; "long-term" is one word."""
        return WordCounts(self.text)

    @cached_property
    def runs(self) -> list[range]:
        """The places of single line breaks that follow one another without an empty line."""
        runs = []
        first = 0
        for place, breaks in enumerate(self.gaps.breaks):
            if breaks != 1:
                if place - first > 1:
                    runs.append(range(first, place))
                first = place + 1
        return runs

    @cached_property
    def verses(self) -> frozenset[int]:
        """The places of gaps within verse: five or more lines of a few words, or a free stanza.

        A page cut at its links has many short lines too, but some begin with a comma.
        """
        runs = [run for run in self.runs if len(run) > 2]
        if not runs or BROKEN.search(self.text, self.gaps.ends[0]):
            return frozenset()
        found: set[int] = set()
        for run in runs:
            lines = self._lines(run)
            found.update(run if _is_stanza(lines) else _short_in_a_row(run, lines))
        if found and self.is_narrow:
            found.update(i for i, n in enumerate(self.gaps.breaks) if n == 1)  # other stanzas
        return frozenset(found)

    @cached_property
    def is_narrow(self) -> bool:
        """Whether all lines but the last are short."""
        lines = self.gaps.lines
        return all(len(line) <= SET_SHORT for line in islice(lines, len(lines) - 1))

    def _lines(self, run: range) -> list[str]:
        """The lines beside the gaps of *run*."""
        return [*self.gaps.lines[run.start : run.stop + 1]]

    @cached_property
    def endless(self) -> frozenset[int]:
        """The places of gaps after which no sentence ends before the next empty line.

        The items of a list have no end; a sentence that was cut at its links has one.
        """
        found: set[int] = set()
        lines = self.gaps.lines
        for run in self.runs:
            for place in reversed(run):
                line = lines[place + 1]
                ends = line.rstrip(_AFTER_END)[-1:] in LINE_STOPS
                if ends or ("." in line and holds_an_end(line)):
                    break
                found.add(place)
        return frozenset(found)

    @cached_property
    def set_short(self) -> frozenset[int]:
        """The places of gaps within three or more lines that are deliberately short.

        A stanza, an address, a list of names; a page cut at its links has a long line among them,
        or one that begins with a comma.  A narrow column has short lines too, but full ones.
        """
        short = [run for run in self.runs if self._is_set_short(run)]
        return frozenset(chain.from_iterable(short)) - self.wrapped if short else frozenset()

    def _is_set_short(self, run: range) -> bool:
        lines = self._lines(run)
        if _is_cut_at_a_link(lines):
            return False
        short = max(map(len, lines)) <= SET_SHORT
        return short and _GO_ON.isdisjoint(map(itemgetter(0), lines))

    @cached_property
    def wrapped(self) -> frozenset[int]:
        """The places of gaps after a full line, as in mail and text files.

        A run of three lines or more counts whose longest is of the width of a page, if at seven in
        ten of its gaps the next word would not have fitted.
        """
        return frozenset(place for run in self.runs for place in self._full(run))

    def _full(self, run: range) -> list[int]:
        lines = self._lines(run)
        width = max(map(len, lines[:-1]))
        if not _COLUMN <= width <= _WIDEST or len(lines[-1]) > width:
            return []
        cut = sum(map(is_cut_word, lines, lines[1:]))
        narrow = width < _NARROWEST and cut < 2
        if narrow and len(run) < 4:
            return []
        full = []
        small = 0  # lists of short sentences can be as even, but every item begins with a capital
        for place, left, right in zip(run, lines, lines[1:], strict=False):
            if (
                not (right[0].isalnum() or right[0] in _MAY_BEGIN)
                or is_code(left)
                or is_code(right)
            ):
                return []
            if is_cut_word(left, right) or len(left) + 1 + len(right.split(maxsplit=1)[0]) >= width:
                full.append(place)
                small += right[0].islower()
        share = 10 if narrow else 7  # lines as short as those of a verse must all be full
        return full if len(full) * 10 >= len(run) * share and small * 2 >= len(full) else []


def _is_stanza(lines: list[str]) -> bool:
    """Whether four or more very short lines are free verse: "river in the⏎morning and the".

    A sentence cut at its links has lines of both cases, and its end.
    """
    if len(lines) < 4 or max(map(len, lines)) > _STANZA:
        return False
    if lines[-1][-1] not in '.?!:”"':
        return True
    begin_small = sum(line[0].islower() for line in lines[1:])
    return begin_small in {0, len(lines) - 1}


def _short_in_a_row(run: range, lines: list[str]) -> Iterator[int]:
    """Yield the places of *run* within five or more of its *lines* that have a few words each."""
    short = [15 <= len(line) <= 50 and len(line.split(maxsplit=3)) > 2 for line in lines]
    for is_short, group in groupby(range(len(lines)), short.__getitem__):
        row = [*group]
        if is_short and len(row) > 4:
            yield from run[row[0] : row[-1]]


def _is_cut_at_a_link(lines: list[str]) -> bool:
    """Whether three short lines are one sentence with a link: "We test⏎every bike⏎for a week."."""
    if len(lines) != 3:
        return False
    first, link, last = lines
    return (
        first[0].isupper()
        and first[-1].islower()
        and link.count(" ") < 3
        and link[-1].isalnum()
        and last[0].islower()
        and last[-1] in ".?!:"
        and last.count(" ") >= 2
        and len(first) + len(last) >= 45
    )


def is_cut_word(left: str, right: str) -> bool:
    """Whether *left* ends in a word and a hyphen and *right* begins in lower case.

    >>> is_cut_word("the gover-", "nment spoke"), is_cut_word("the mayor -", "who")
    (True, False)
    """
    return left[-1] in "-‐" and left[-2:-1].isalpha() and right[0].islower()
