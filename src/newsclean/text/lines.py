"""Lines of a text: their places, their form for comparison, and whether they are prose."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain
from typing import overload

from newsclean.text.last_text import of_last_text
from newsclean.text.marks import ALL_CLOSERS, SENTENCE_ENDS, WIDE

__all__ = [
    "LEAST_BLANKS",
    "LEAST_OF_PROSE",
    "blocks_of",
    "fold",
    "goes_on_from_above",
    "is_cut_off",
    "is_headline",
    "is_prose",
    "lengths_of",
    "lines_of",
    "stays_below",
    "tells_of",
]

# What may be around a phrase on its line: "» Read more…", "--- Advertisement ---", "[ Share ]".
_EDGES = " \t\xa0.:;,|-‐‑‒–—―·•●▪*_#=~+<>«»‹›→←▶►▼▲…()[]{}：。【】《》"
_TYPOGRAPHIC = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\xa0", " "))
_OPENERS_THAT_CLOSE = "“‘«"
"""Marks that close a quotation in German, Czech or Danish, and open one in other languages."""
_PIECE_SIGNS = frozenset(",.;)")
_LONGEST_IN_TAIL = 250
# Lines below the story that belong to it.
_STAYS = ("correction", "clarification", "editor's note", "editors' note", "update:", "updated:")
_SHORTEST_PROSE = 20
LEAST_BLANKS, LEAST_OF_PROSE = 9, 55
"""Minimum blanks and characters of a line of prose, but in scripts without blanks."""
_ENOUGH_TO_COUNT = 100
_LONGEST_TEASER = 400
_CUT_OFF = ("…", "...")
_LONGEST_SPLIT = 1_000_000
_FEWEST_IN_SENTENCE, _FEWEST_IN_TEXT = 4, 7
"""Minimum blanks of a line that tells of a label: of one that ends a sentence, and of others."""
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

    @cached_property
    def before(self) -> array[int]:
        """The number of characters in the lines before each, without line breaks."""
        return array("q", accumulate(map(len, self), initial=0))

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


def lengths_of(lines: Sequence[str]) -> Sequence[int]:
    """Return how many characters are in the *lines* before each, and last in all of them, without
    line breaks.

    Those of ``lines_of`` a long text are known.

    >>> [*lengths_of(("one", "", "two"))]
    [0, 3, 3, 6]
    """
    return lines.before if type(lines) is _Lines else [*accumulate(map(len, lines), initial=0)]


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
    # Most lines of prose have nine blanks in their first hundred characters.
    if line.count(" ", 0, _ENOUGH_TO_COUNT) >= LEAST_BLANKS or line.count(" ") >= LEAST_BLANKS:
        return len(line) >= LEAST_OF_PROSE
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
    if not line:
        return False
    first = line[0]
    return first in _PIECE_SIGNS or (first.islower() and line.count(" ") > 2)


def stays_below(line: str) -> bool:
    """Whether *line* belongs to the story even where furniture ends it: a note, a long line.

    >>> stays_below("Correction: it was the north bank"), stays_below("More news")
    (True, False)
    """
    if len(line) > _LONGEST_IN_TAIL:
        return not is_cut_off(line)
    return fold(line).startswith(_STAYS)


def is_cut_off(line: str) -> bool:
    """Whether *line* is the beginning of a paragraph of another story, with an ellipsis.

    >>> is_cut_off("The ferry will …"), is_cut_off("The ferry will sail.")
    (True, False)
    """
    return len(line) <= _LONGEST_TEASER and line.rstrip().endswith(_CUT_OFF)


def tells_of(word: str, line: str, *, endings: bool = False) -> bool:
    """Whether *line* begins with running text, and contains *word*.

    With *endings*, up to two letters may follow the word.

    >>> tells_of("advertising", "Revenue from advertising fell 4 percent in the spring")
    True
    >>> tells_of("comments", "Comments had become rude, she said.")
    True
    >>> tells_of("subscribe", "All subscribers of the paper pay nine euros now", endings=True)
    True
    """
    if word >= WIDE:
        return word in line and is_prose(line)
    least = _FEWEST_IN_SENTENCE if line[-1:] in SENTENCE_ENDS else _FEWEST_IN_TEXT
    if line.count(" ") < least:
        return False
    low = line.lower()
    if word not in low:
        return False
    ending = r"\w{0,2}" if endings else ""
    return re.search(rf"(?<!\w){re.escape(word)}{ending}(?!\w)", low) is not None
