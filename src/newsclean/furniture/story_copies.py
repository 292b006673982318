"""Remove a second copy of the story, and the later copies in a paragraph that begins again."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from newsclean.edits import Edit
from newsclean.rules.proof import STORY
from newsclean.rules.rows import Repair
from newsclean.text.lines import is_prose, lengths_of
from newsclean.text.marks import SENTENCE_ENDS

__all__ = [
    "FEWEST_IN_SENTENCE",
    "FEWEST_PARAGRAPHS",
    "LEAST_DOUBLED",
    "NEEDLE",
    "STORY_TWICE",
    "doubled_beginnings",
    "stories",
]

_MEALS = (
    "The men eat two loaves of bread and a fish that was caught in the morning.\n\n"
    "The boys eat a loaf and the fish that was left over from the day before that."
)
STORY_TWICE = Repair(
    "furniture.repeat.story",
    before=f"Bridge opens\n\n{STORY}\n\nBridge opens\n\n{STORY}",
    after=f"Bridge opens\n\n{STORY}",
    keeps=(
        f"{STORY}\n\nA new start\n\nThe first bus came over the bridge at noon, with a band on it."
        "\n\nA hundred children were the first to walk across, and nobody there will forget it.\n\n"
        "The first bus came over the bridge at noon, with a band on it.",
        "We shall not be moved.\nWe shall not.\n\nWe shall not be moved.\nWe shall not.",
        f"What they eat\n\n{STORY}\n\nOn Monday\n\n{_MEALS}\n\nOn Tuesday\n\n{_MEALS}",
    ),
    about="Two or more long paragraphs that are earlier in the text, word for word and in order.",
)
FEWEST_IN_SENTENCE: Final = 10
"""Minimum words of a sentence that may be a copy; a shorter one may be a refrain, or a chant."""
FEWEST_PARAGRAPHS: Final = 2
LEAST_DOUBLED: Final = 150
"""Minimum characters of a paragraph before it begins again."""
NEEDLE: Final = 60
"""Characters at the beginning of a paragraph that are looked for further on in it."""
_LONGEST_RULE: Final = 80


def stories(text: str, lines: Sequence[str], twice: Collection[str]) -> Iterator[Edit]:
    """Runs of long paragraphs that are repeated in order, with short lines between them.

    The copy is directly below the original, or it begins with the opening of the text, and nothing
    is below the copy.  A copy begins with one of the lines that are *twice* in the text.
    """
    filled = array("q")
    opening = -1
    among = array("q")  # the places in *filled* of such lines
    for i, line in enumerate(lines):
        if line and not line.isspace():
            if line in twice:
                among.append(len(filled))
            if opening < 0 and is_prose(line):
                opening = len(filled)
            filled.append(i)
    lengths: Sequence[int] = ()
    first: dict[int, int] = {}  # by the hash of a line: all lines of a long text are a second one
    next_at = done = 0
    for at in among:
        if at < next_at:
            continue
        line = lines[filled[at]]
        before = (
            first.setdefault(hash(line), at) if line.count(" ") >= FEWEST_IN_SENTENCE - 1 else at
        )
        count = 0
        while (
            before + count < at
            and at + count < len(filled)
            and lines[filled[before + count]] == lines[filled[at + count]]
        ):
            count += 1
        long = sum(1 for i in filled[at : at + count] if is_prose(lines[i]))
        if long < FEWEST_PARAGRAPHS:
            next_at = at + max(1, count)
            continue
        head = at  # the headline of the copy is above its first paragraph
        while head - 1 > max(done, before + count - 1) and (
            before > at - head
            and lines[filled[head - 1]] == lines[filled[before - (at - head) - 1]]
        ):
            head -= 1
        at = next_at = done = at + count
        apart = _are_apart(lines[filled[i]] for i in range(before + count, head))
        again = at < len(filled) and not apart and lines[filled[at]] == lines[filled[before]]
        if (apart and before > opening) or (at < len(filled) and not again):
            continue  # a part of a list that comes again, or what a page says once more below
        if not apart:
            head = before + count  # with the rule or the stars between the two
        lengths = lengths or lengths_of(lines)
        start = lengths[filled[head]] + filled[head]
        end = lengths[filled[at - 1] + 1] + filled[at - 1] + 1
        yield Edit(start, min(end, len(text)), "", (STORY_TWICE.id,))


def doubled_beginnings(lines: Sequence[str], places: Iterable[int]) -> Iterator[Edit]:
    """Removals of the later copies in the lines at *places*, which repeat their beginning."""
    lengths: Sequence[int] = ()
    for i in places:
        line = lines[i]
        period = line.find(line[:NEEDLE], LEAST_DOUBLED)
        copy = line[:period].rstrip()
        if copy and copy[-1] in SENTENCE_ENDS and line.startswith(copy, period):
            last = period  # where the last copy begins
            while line.startswith(copy, last + period):
                last += period
            lengths = lengths or lengths_of(lines)
            start = lengths[i] + i
            begin, end = start + len(copy), start + last + len(copy)
            yield Edit(begin, end, "", (STORY_TWICE.id,))


def _are_apart(between: Iterable[str]) -> bool:
    """Whether more than a rule, or stars, is between a text and its copy."""
    return any(len(line) > _LONGEST_RULE or any(map(str.isalnum, line)) for line in between)
