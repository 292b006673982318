"""Remove repeated text: a headline and its link, a second copy of the story, an excerpt."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, repeat
from typing import Final

from newsclean.edits import Edit
from newsclean.furniture.excerpts import CUT_OFF, EXCERPT, excerpts
from newsclean.rules.code import ALWAYS, CodeNormalizer
from newsclean.rules.proof import STORY
from newsclean.rules.rows import Repair
from newsclean.text.lines import is_prose, lines_of
from newsclean.text.marks import SENTENCE_ENDS

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
_MEALS = (
    "The men eat two loaves of bread and a fish that was caught in the morning.\n\n"
    "The boys eat a loaf and the fish that was left over from the day before that."
)
_STORY_TWICE = Repair(
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
_SENTENCE_ENDS: Final = frozenset(".!,;")
_FEWEST_WORDS: Final = 5
_FEWEST_IN_SENTENCE: Final = 10  # a shorter one may be a refrain, or a chant
_LEAST_WRAPPED: Final = 55
"""Minimum characters of a line of wrapped prose; a line of a song is shorter."""
_FEWEST_PARAGRAPHS: Final = 2
_LEAST_DOUBLED: Final = 150
"""Minimum characters of a paragraph before it begins again."""
_NEEDLE: Final = 60
_FEW: Final = 12
_LONGEST_SPLIT: Final = 1_000_000
_LONGEST_RULE: Final = 80
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
    twice, doubled = _again(lines) if isinstance(lines, tuple) else _again_in_long_text(lines)
    if doubled:
        edits += _doubled(lines)
    if twice:
        if any(map(is_prose, {*twice})):  # a repeated menu is not a story
            edits += _stories(text, lines)
        if sum(map(str.count, twice, repeat(" "))) + 1 >= _FEWEST_WORDS:
            edits += _repeated(_paragraphs(text))
    if len(edits) < 2:
        return edits
    edits.sort()
    kept = edits[:1]
    for edit in edits[1:]:
        if edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def _again(lines: Iterable[str]) -> tuple[Collection[str], bool]:
    """The lines that occur twice, and whether one may repeat its own beginning."""
    twice = []
    doubled = False
    last = ""
    for line in sorted(filter(None, lines)):  # equal lines are neighbours
        if line == last:
            twice.append(line)
        elif len(line) > 2 * _LEAST_DOUBLED and _begins_again(line):
            doubled = True
        last = line
    return twice, doubled


def _again_in_long_text(lines: Iterable[str]) -> tuple[Collection[str], bool]:
    """The same; the lines of a long text are not all in memory at once."""
    seen = set()  # hashes, because all lines of a long text would be a second copy of it
    twice = set()
    doubled = False
    for line in filter(None, lines):
        key = hash(line)
        if key in seen:
            twice.add(line)
        seen.add(key)
        doubled = doubled or (len(line) > 2 * _LEAST_DOUBLED and _begins_again(line))
    return twice, doubled


def _begins_again(line: str) -> bool:
    """Whether the beginning of *line* comes again; often its first letter already does not."""
    rest = line[_LEAST_DOUBLED:]
    return line[0] in rest and line[:_FEW] in rest and line[:_NEEDLE] in rest


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
        if own := part.lstrip("\n"):
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
    return _FEWEST_IN_SENTENCE if part[-1:] in _SENTENCE_ENDS else _FEWEST_WORDS


def _stories(text: str, lines: Sequence[str]) -> Iterator[Edit]:
    """Runs of long paragraphs that are repeated in order, with short lines between them.

    The copy is directly below the original, or it begins with the opening of the text, and nothing
    is below the copy.
    """
    filled = [i for i, line in enumerate(lines) if line and not line.isspace()]
    opening = next((at for at, i in enumerate(filled) if is_prose(lines[i])), 0)
    starts = _starts(lines)
    first: dict[int, int] = {}  # by the hash of a line: all lines of a long text are a second one
    at = done = 0
    while at < len(filled):
        line = lines[filled[at]]
        before = (
            first.setdefault(hash(line), at) if line.count(" ") >= _FEWEST_IN_SENTENCE - 1 else at
        )
        count = 0
        while (
            before + count < at
            and at + count < len(filled)
            and lines[filled[before + count]] == lines[filled[at + count]]
        ):
            count += 1
        long = sum(1 for i in filled[at : at + count] if is_prose(lines[i]))
        if long < _FEWEST_PARAGRAPHS:
            at += max(1, count)
            continue
        head = at  # the headline of the copy is above its first paragraph
        while head - 1 > max(done, before + count - 1) and (
            before > at - head
            and lines[filled[head - 1]] == lines[filled[before - (at - head) - 1]]
        ):
            head -= 1
        at = done = at + count
        apart = _are_apart(lines[filled[i]] for i in range(before + count, head))
        again = at < len(filled) and not apart and lines[filled[at]] == lines[filled[before]]
        if (apart and before > opening) or (at < len(filled) and not again):
            continue  # a part of a list that comes again, or what a page says once more below
        if not apart:
            head = before + count  # with the rule or the stars between the two
        start, end = starts[filled[head]], starts[filled[at - 1] + 1]
        yield Edit(start, min(end, len(text)), "", (_STORY_TWICE.id,))


def _are_apart(between: Iterable[str]) -> bool:
    """Whether more than a rule, or stars, is between a text and its copy."""
    return any(len(line) > _LONGEST_RULE or any(map(str.isalnum, line)) for line in between)


def _doubled(lines: Sequence[str]) -> Iterator[Edit]:
    """Removals of the later copies in a paragraph that repeats its beginning."""
    starts = _starts(lines)
    for i, line in enumerate(lines):
        if len(line) > 2 * _LEAST_DOUBLED:
            period = line.find(line[:_NEEDLE], _LEAST_DOUBLED)
            copy = line[:period].rstrip() if period > 0 else ""
            if copy and copy[-1] in SENTENCE_ENDS and line.startswith(copy, period):
                last = period  # where the last copy begins
                while line.startswith(copy, last + period):
                    last += period
                begin, end = starts[i] + len(copy), starts[i] + last + len(copy)
                yield Edit(begin, end, "", (_STORY_TWICE.id,))


def _starts(lines: Iterable[str]) -> array[int]:
    """The offsets at which *lines* begin, and at which one more would."""
    return array("q", accumulate((len(line) + 1 for line in lines), initial=0))


def _cue() -> tuple[tuple[str, ...], ...]:
    return (CUT_OFF,), (ALWAYS,)  # no pattern shows that two lines are equal


REPEATS = CodeNormalizer(
    "repeats", repeats, (_RULE, _STORY_TWICE, EXCERPT), cue=_cue, find_shown=_found
)
