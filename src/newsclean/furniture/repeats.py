"""Remove repeated text: a headline and its link, a second copy of the story, an excerpt."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import repeat
from typing import Final, NamedTuple

from newsclean.edits import Edit
from newsclean.furniture.excerpts import CUT_OFF, EXCERPT, excerpts
from newsclean.furniture.story_copies import (
    FEWEST_IN_SENTENCE,
    FEWEST_PARAGRAPHS,
    LEAST_DOUBLED,
    NEEDLE,
    STORY_TWICE,
    doubled_beginnings,
    stories,
)
from newsclean.rules.code import ALWAYS, CodeNormalizer
from newsclean.rules.overlaps import first_apart
from newsclean.rules.rows import Repair
from newsclean.text.lines import is_prose, lines_of

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
        "Down to the harbour, down to the sea,\nThe ferry is waiting.\n\n"
        "Down to the harbour, down to the sea,\nThe ferry is waiting.",
    ),
    about="The second of two equal lines in a row, with an empty line between them.",
)
_SENTENCE_ENDS: Final = frozenset(".!,;")
_FEWEST_WORDS: Final = 5
_LEAST_WRAPPED: Final = 55
"""Minimum characters of a line of wrapped prose; a line of a song is shorter."""
_LEAST_TWICE: Final = 2 * LEAST_DOUBLED
_LONGEST_SPLIT: Final = 1_000_000
_CUT: Final = 1
"""The first part of the cue: an ellipsis at the end of a line, in which an excerpt ends."""


def repeats(text: str) -> list[Edit]:
    """Return the edits that remove repeated text.

    >>> repeats("Ferry sinks off the coast\\n\\nFerry sinks off the coast")
    [Edit(start=25, end=52, new='', rules=('furniture.repeat',))]
    """
    return _found(text, _CUT if "…" in text or "..." in text else 0)


def _found(text: str, shown: int) -> list[Edit]:
    """The edits in *text*, which has the parts *shown* of the cue."""
    edits = [*excerpts(text)] if shown & _CUT else []
    lines = lines_of(text)
    again = _again(lines) if isinstance(lines, tuple) else _again_in_long_text(lines)
    if again.doubled:
        edits += doubled_beginnings(lines, again.doubled)
    if again.is_story:
        edits += stories(text, lines, again.twice)
    if again.is_beside:
        edits += _repeated(_paragraphs(text))
    return first_apart(sorted(edits)) if len(edits) > 1 else edits


class _Again(NamedTuple):
    """The lines of a text that come again."""

    twice: Collection[str]
    """the lines that do"""
    doubled: Sequence[int]
    """the places of those that repeat their beginning"""
    is_story: bool
    """whether a story may"""
    is_beside: bool
    """whether a paragraph may, directly below itself"""


def _again(lines: Sequence[str]) -> _Again:
    """What comes again among *lines*."""
    twice = []
    doubled = []
    last = ""
    for line in sorted(filter(None, lines)):  # equal lines are neighbours
        if line == last:
            twice.append(line)
        elif len(line) > _LEAST_TWICE and line.find(line[:NEEDLE], LEAST_DOUBLED) >= 0:
            doubled.append(line)
        last = line
    places = [i for i, line in enumerate(lines) if line in doubled] if doubled else []
    if not twice:
        return _Again((), places, is_story=False, is_beside=False)
    known = {*twice}
    # A repeated menu is no story.
    is_story = any(map(is_prose, known)) and sum(map(is_prose, twice)) >= FEWEST_PARAGRAPHS
    return _Again(known, places, is_story, _are_words(twice))


def _again_in_long_text(lines: Iterable[str]) -> _Again:
    """The same; the lines of a long text are not all in memory at once.

    Most long texts have lines that come again, so it counts how many do one after the other.
    """
    seen = set()  # hashes, because all lines of a long text would be a second copy of it
    twice = set()
    places = []
    is_story = is_beside = False
    in_row = prose = 0
    last = ""
    for i, line in enumerate(lines):
        if not line:
            continue
        if (key := hash(line)) in seen:
            twice.add(line)
            in_row += 1
            prose += is_prose(line)
            is_story = is_story or prose >= FEWEST_PARAGRAPHS
            is_beside = is_beside or in_row > 1 or line == last
        else:
            seen.add(key)
            if in_row and not line.isspace():
                in_row = prose = 0
        if len(line) > _LEAST_TWICE and line.find(line[:NEEDLE], LEAST_DOUBLED) >= 0:
            places.append(i)
        last = line
    return _Again(twice, places, is_story, is_beside and _are_words(twice))


def _are_words(lines: Iterable[str]) -> bool:
    """Whether *lines* have as many words as a paragraph that is removed."""
    return sum(map(str.count, lines, repeat(" "))) + 1 >= _FEWEST_WORDS


def _paragraphs(text: str) -> Iterable[str]:
    """The parts of *text* between empty lines; those of a long text one after the other."""
    return text.split("\n\n") if len(text) <= _LONGEST_SPLIT else _paragraphs_apart(text)


def _paragraphs_apart(text: str) -> Iterator[str]:
    start = 0
    while (end := text.find("\n\n", start)) >= 0:
        yield text[start:end]
        start = end + 2
    yield text[start:]


def _repeated(parts: Iterable[str]) -> Iterator[Edit]:
    """The second of two equal paragraphs in a row, whatever empty lines are above each."""
    end = last_end = 0
    last = ""
    for part in parts:
        end += len(part)
        if own := part.lstrip("\n").rstrip():  # a blank at its end is no word more
            if own == last and own.count(" ") + 1 >= _fewest(own) and not _is_stanza(own):
                yield Edit(last_end, end, "", (_RULE.id,))
            last, last_end = own, end
        end += 2


def _is_stanza(part: str) -> bool:
    """Whether *part* is lines of a song, which may come twice: none is long, or it ends in ",".

    The lines of wrapped prose are long, but for the last.
    """
    if "\n" not in part:
        return part.endswith((",", ";")) and len(part) < _LEAST_WRAPPED
    *lines, _ = part.split("\n")
    return min(map(len, lines)) < _LEAST_WRAPPED


def _fewest(part: str) -> int:
    return FEWEST_IN_SENTENCE if part[-1:] in _SENTENCE_ENDS else _FEWEST_WORDS


def _cue() -> tuple[tuple[str, ...], ...]:
    return (CUT_OFF,), (ALWAYS,)  # no pattern shows that two lines are equal


REPEATS = CodeNormalizer(
    "repeats", repeats, (_RULE, STORY_TWICE, EXCERPT), cue=_cue, find_shown=_found
)
