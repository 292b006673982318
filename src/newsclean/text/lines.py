"""Lines of a text: their places, their form for comparison, and whether they are prose."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain
from typing import overload

from newsclean.text.edges import line_start
from newsclean.text.last_text import of_last_text
from newsclean.text.marks import ALL_CLOSERS, SENTENCE_ENDS

__all__ = [
    "Story",
    "blocks_of",
    "fold",
    "goes_on_from_above",
    "is_headline",
    "is_prose",
    "lines_of",
    "stays_below",
    "tail_start",
    "tells_of",
]

# What may be around a phrase on its line: "» Read more…", "--- Advertisement ---", "[ Share ]".
_EDGES = " \t\xa0.:;,|-‐‑‒–—―·•●▪*_#=~+<>«»‹›→←▶►▼▲…()[]{}：。【】《》"
_TYPOGRAPHIC = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\xa0", " "))
_WITHOUT_SPACES = "\u2e80"  # where the scripts of Chinese and Japanese begin
_OPENERS_THAT_CLOSE = "“‘«"
"""Marks that close a quotation in German, Czech or Danish, and open one in other languages."""
_PIECE_SIGNS = frozenset(",.;)")
_LONGEST_IN_TAIL = 250
# Lines below the story that belong to it.
_STAYS = ("correction", "clarification", "editor's note", "editors' note", "update:", "updated:")
_SHORTEST_PROSE = 20
_LONGEST_TEASER = 400
_CUT_OFF = ("…", "...")
_LONGEST_SPLIT = 1_000_000
_BLOCK = 100_000


@of_last_text
def lines_of(text: str) -> Sequence[str]:
    """Return the lines of *text*, read-only, because several callers share them.

    Those of a long text are made again at each use.

    >>> lines_of("one\\ntwo\\n")
    ('one', 'two', '')
    """
    return (*text.split("\n"),) if len(text) <= _LONGEST_SPLIT else _Lines(text)


class _Lines(Sequence[str]):
    """The lines of a long text, computed from their places to save memory.

    >>> lines = _Lines("one\\ntwo\\n")
    >>> lines[1], lines[-1], lines[:2], [*lines] == [lines[i] for i in range(len(lines))]
    ('two', '', ['one', 'two'], True)
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.before = array("q", accumulate(map(len, self), initial=0))
        """the number of characters in the lines before each, without line breaks"""

    def __len__(self) -> int:
        return len(self.before) - 1

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(block.split("\n") for block in blocks_of(self.text))

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        if at < 0:
            at += len(self)
        before = self.before
        return self.text[before[at] + at : before[at + 1] + at]


def blocks_of(text: str) -> Iterator[str]:
    """Yield *text* in blocks of many lines, without the breaks between them.

    >>> [*blocks_of("one\\ntwo")]
    ['one\\ntwo']
    """
    start = 0
    while (end := text.find("\n", start + _BLOCK)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


def fold(line: str) -> str:
    """Return *line* in the form in which phrases are compared: lower case, plain quotes, no marks
    at the ends.

    >>> fold("— Don’t  Miss: —")
    "don't miss"
    """
    key = line.strip(_EDGES).lower()
    if not key.isascii():
        for typographic, plain in _TYPOGRAPHIC:
            key = key.replace(typographic, plain)
    return " ".join(key.split()) if "  " in key or "\t" in key else key


def is_prose(line: str) -> bool:
    """Whether *line* is surely running text: long, of many words, ended like a sentence.

    Chinese and Japanese write no spaces, so a line with their full stop needs only 20 characters.

    >>> is_prose("The council approved the plan on Monday after a debate of three hours.")
    True
    >>> is_prose("„Wir haben Weizen an Bord“, sagte er, „und der wird uns nicht besser.“")
    True
    >>> is_prose("More stories from the region")
    False
    """
    if len(line) < _SHORTEST_PROSE:
        return False
    line = line.strip()
    if not line or (line[-1] not in SENTENCE_ENDS and not _closes_a_sentence(line)):
        return False
    if line.count(" ") >= 9:
        return len(line) >= 55
    return len(line) >= _SHORTEST_PROSE and ("。" in line or "，" in line or "、" in line)


def _closes_a_sentence(line: str) -> bool:
    return line[-1] in _OPENERS_THAT_CLOSE and line[-2:-1] in SENTENCE_ENDS


def is_headline(line: str) -> bool:
    """Whether *line* may be a headline in a list: a few words and no sentence end.

    >>> is_headline("Bridge opens after two years"), is_headline("It is open.")
    (True, False)
    """
    line = line.strip().rstrip(ALL_CLOSERS)
    if not line or len(line) > 180 or line[-1] in ".!?:;,。！？؟।":
        return False
    return line.count(" ") >= 2 or (not line.isascii() and len(line) >= 8)


def goes_on_from_above(line: str) -> bool:
    """Whether *line* begins in the middle of a sentence.

    >>> goes_on_from_above(", she said."), goes_on_from_above("iPhone news")
    (True, False)
    """
    return line[:1] in _PIECE_SIGNS or (line[:1].islower() and line.count(" ") > 2)


def stays_below(line: str) -> bool:
    """Whether *line* belongs to the story even where furniture ends it: a note, a long line.

    >>> stays_below("Correction: it was the north bank"), stays_below("More news")
    (True, False)
    """
    if len(line) > _LONGEST_IN_TAIL:
        return not _is_cut_off(line)
    return fold(line).startswith(_STAYS)


def _is_cut_off(line: str) -> bool:
    """Whether *line* is the beginning of a paragraph of another story, with an ellipsis."""
    return len(line) <= _LONGEST_TEASER and line.rstrip().endswith(_CUT_OFF)


def tells_of(word: str, line: str) -> bool:
    """Whether *line* begins with running text, and contains *word*.

    >>> tells_of("advertising", "Revenue from advertising fell 4 percent in the spring")
    True
    """
    if word >= _WITHOUT_SPACES:
        return word in line and is_prose(line)
    whole = rf"(?<!\w){re.escape(word)}(?!\w)"
    return line.count(" ") >= 7 and re.search(whole, line.lower()) is not None


def tail_start(text: str) -> int:
    """Return the offset after the last line of prose, or a value past the end if there is no prose.

    A line that was cut off, such as the beginning of another story in a list, is prose only if no
    other line is.

    >>> tail_start("The council approved the plan on Monday after a long debate here.\\nSource")
    65
    >>> tail_start("Source link")
    12
    """
    end = len(text)
    cut = end + 1
    while end >= 0:
        start = line_start(text, end)
        if end - start >= _SHORTEST_PROSE and is_prose(line := text[start:end]):
            if not _is_cut_off(line):
                return end
            cut = end if cut > len(text) else cut
        end = start - 1
    return cut


class Story:
    """The end of the story in a text; computed only when a row asks for it.

    >>> story = Story("The council approved the plan on Monday after a long debate here.\\nSource")
    >>> story.tail, story.ends_before(65)
    (65, False)
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def tail(self) -> int:
        """The offset after the last line of prose; past the end if there is no prose."""
        return tail_start(self.text)

    def begins_before(self, at: int) -> bool:
        """Whether a line of prose is before *at*."""
        return self._first_prose < at

    def ends_before(self, at: int) -> bool:
        """Whether enough story is before *at* for it to end there, and no prose after it."""
        return at >= self.tail and at >= self._enough

    @cached_property
    def _first_prose(self) -> int:
        return self._behind_words(1)

    @cached_property
    def _enough(self) -> int:
        return self._behind_words(45)

    def _behind_words(self, least: int) -> int:
        """The offset after *least* words of prose; past the end if there are fewer."""
        at = words = 0
        for line in lines_of(self.text):
            at += len(line) + 1
            if is_prose(line):
                words += line.count(" ") + 1 if " " in line else len(line) // 2
                if words >= least:
                    return at - 1
        return len(self.text) + 1
