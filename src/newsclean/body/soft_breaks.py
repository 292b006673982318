"""Breaks between two lines where a sentence or paragraph continues: *soft* breaks.

They are where the line was full, where the next line continues the sentence, or where only the
last line between two blank lines ends.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from newsclean.body.features import caseless, shows
from newsclean.body.line import is_script
from newsclean.body.marks import MarksOf, is_parted
from newsclean.body.pieces import Piece
from newsclean.layout.breaks import ends_shortened, hangs

__all__ = ["CONTINUES", "WIDE", "soft_breaks"]

_ENDS: Final = frozenset(".!?…。！？．｡।۔؟")
_CLOSERS: Final = "\"'”’»)]」』）】"
_OPEN_ENDS: Final = frozenset(",;、，；،؛(“„«‘「『（[/&")
"""Ends of a line that show that its sentence continues, whatever the next line begins with."""
CONTINUES: Final = frozenset(",;.%)”’»]，、；。）」』、،؛।۔!?！？؟:：…")
"""Beginnings of a line that continues the one before."""
_OPENERS: Final = "\"'“„«‘(["
_BULLETS: Final = frozenset("-–—•·*▪●►▶+")
WIDE: Final = "\u2e80"
"""The first character of the scripts that write no spaces between words."""
_LABELS: Final = frozenset(("word.by", "word.stamp", "shape.time"))
_LOOKED_AT: Final = 600
_ENOUGH: Final = 2_000
"""How many characters are enough to recognise the script of a text."""
_LONG, _SHORT = 40, 60
"""A line with no end that is this long is rather a piece of a sentence than a label; a piece
between two links is rather shorter."""
_FEW: Final = 3
_MOST_WITHOUT_CASE: Final = 8
"""Maximum short lines in a row that may be one sentence in a script without capitals."""
_LEAST_WIDTH, _MOST_WIDTH = 24, 120


def soft_breaks(pieces: Sequence[Piece], marks: MarksOf | None) -> list[bool]:
    """For each break between two of *pieces*, whether a sentence or paragraph continues there."""
    bare = [piece.text.strip() for piece in pieces]
    fixed = _fixed(pieces, bare)
    if marks:
        fixed = [
            is_fixed or is_parted(marks[left.start], marks[right.start])
            for is_fixed, (left, right) in zip(fixed, pairwise(pieces), strict=True)
        ]
    width = _width(bare, fixed)
    found: list[bool] = []
    size = 0  # of the lines that are joined so far
    for i, (left, right) in enumerate(pairwise(bare)):
        size = size + len(left) if found and found[-1] else 0
        after = bare[i + 2] if i + 2 < len(bare) and not fixed[i + 1] else ""
        found.append(
            not fixed[i]
            and ((width > 0 and _is_full(left, right, width)) or _goes_on(left, right, after, size))
        )
    if _parts_paragraphs(pieces, bare):
        _fill(found, fixed, bare, _FEW, _LONG)
    elif sum(found) * 2 > len(found) or _is_caseless(bare):
        _fill(found, fixed, bare, _FEW - 1, _SHORT)
    return found


def _fixed(pieces: Sequence[Piece], bare: Sequence[str]) -> list[bool]:
    """For each break, whether it surely separates two lines: a blank line, a list, code."""
    code = [is_script(line[:_LOOKED_AT]) for line in bare]
    return [
        not pieces[i + 1].close or code[i] or code[i + 1] or _is_item(bare[i + 1])
        for i in range(len(bare) - 1)
    ]


def _parts_paragraphs(pieces: Sequence[Piece], bare: Sequence[str]) -> bool:
    """Whether blank lines separate the paragraphs: they follow most lines that end a sentence."""
    wide = close = 0
    for piece, left in zip(pieces[1:], bare, strict=False):
        if not _is_unfinished(left):
            wide += not piece.close
            close += piece.close
    return wide >= _FEW and wide * 2 >= close


def _fill(
    soft: list[bool], fixed: Sequence[bool], bare: Sequence[str], most: int, long: int
) -> None:
    """Make *soft* the breaks between blank lines where only the last line ends a sentence.

    More than *most* lines in a row that are shorter than *long* are a list, and are not joined.
    """
    without_case = _is_caseless(bare)
    ends = False  # whether a sentence ends in a line below
    run: list[int] = []
    for i in reversed(range(len(soft))):
        left = bare[i]
        ends = not fixed[i] and (ends or not _is_unfinished(bare[i + 1]))
        if (
            ends
            and not soft[i]
            and _is_unfinished(left)
            and left[-1] != ":"
            and not _is_label(left)
        ):
            if len(left) < long:
                run.append(i)
                continue
            soft[i] = long == _LONG or "case.title" not in shows(left[:_LOOKED_AT])
        _join(soft, run, bare, most, without_case)
        run = []
    _join(soft, run, bare, most, without_case)


def _join(
    soft: list[bool], run: Sequence[int], bare: Sequence[str], most: int, without_case: bool
) -> None:
    """Make the breaks of *run* soft, unless there are so many of them that they are a list."""
    if without_case and (most == _FEW or any(_clause_mark().search(bare[i]) for i in run)):
        most = _MOST_WITHOUT_CASE
    if len(run) <= most:
        for i in run:
            soft[i] = True


@cache
def _clause_mark() -> re.Pattern[str]:
    return re.compile("[，、；،؛।,.;]")


def _is_caseless(bare: Sequence[str]) -> bool:
    """Whether most lines are in a script without capitals, such as Arabic, Hindi and Chinese."""
    sample = "".join(bare[:_ENOUGH])[:_ENOUGH]
    if sample.isascii():
        return False
    return len(caseless().findall(sample)) * 2 > len(_letter().findall(sample))


@cache
def _letter() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]")


def _is_label(line: str) -> bool:
    """Whether *line* is a byline or a date."""
    if line[0].islower() or len(line) > _SHORT:
        return False
    return not _LABELS.isdisjoint(shows(line))


def _is_item(line: str) -> bool:
    return line[0] in _BULLETS and line[1:2] == " " and not line[2:3].islower()


def _is_full(left: str, right: str, width: int) -> bool:
    """Whether *left* had no room for the first word of *right*."""
    return len(left) <= width < len(left) + 1 + _first_word(right)


def _first_word(line: str) -> int:
    first = line[:_MOST_WIDTH].split(maxsplit=1)[0]
    return min(len(first), 2) if first >= WIDE else len(first)


def _width(bare: Sequence[str], fixed: Sequence[bool]) -> int:
    """The width at which most lines without a sentence end are full; 0 if there is none."""
    fits: Counter[int] = Counter()
    total = 0
    for i, (left, right) in enumerate(pairwise(bare)):
        least = _LEAST_WIDTH // 2 if left[-1] >= WIDE else _LEAST_WIDTH
        if not fixed[i] and least <= len(left) <= _MOST_WIDTH and _is_unfinished(left):
            total += 1
            fits.update(range(len(left), len(left) + 1 + _first_word(right)))
    if not fits:
        return 0
    width, count = max(fits.items(), key=lambda item: (item[1], -item[0]))
    if count < _FEW or count * 5 < total * 3:
        return 0
    small = ended = 0
    ends = False
    for i in reversed(range(len(fixed))):
        ends = not fixed[i] and (ends or not _is_unfinished(bare[i + 1]))
        if not fixed[i] and _is_unfinished(bare[i]) and _is_full(bare[i], bare[i + 1], width):
            small += bare[i + 1][0].islower()
            ended += ends
    # A list of headlines may be as even, but each begins with a capital and none has an end.
    return width if small * 3 >= count or ended * 5 >= count * 4 else 0


def _is_unfinished(line: str) -> bool:
    last = line.rstrip(_CLOSERS)[-1:]
    return last not in _ENDS


def _begins_small(line: str) -> bool:
    return line.lstrip(_OPENERS)[:1].islower()


def _goes_on(left: str, right: str, after: str, joined: int) -> bool:
    """Whether the sentence at the end of *left* continues in *right*."""
    if right[0] in CONTINUES and not right.startswith(("...", "…")):
        return True
    if left[-1] in _OPEN_ENDS or ends_shortened(left):
        return True
    unfinished = _is_unfinished(left)
    if _begins_small(right):
        return unfinished or left[-1] in _CLOSERS
    if not unfinished:
        return False
    if right[0] in "–—-" and right[2:3].islower():
        return True
    if left[-1] in "-–—" and len(left) > 1:
        return True
    stays = (
        bool(after) and _is_unfinished(right) and (after[0] in CONTINUES or _begins_small(after))
    )
    if hangs(left):
        return joined > 0 or len(left) >= 20 or stays or len(right) <= _SHORT
    if len(right) <= _SHORT and stays:
        return True
    if right[0] == "(" and ")" in right:
        return right[right.index(")") + 1 :].lstrip()[:1].islower()
    return joined >= _LONG and len(right) <= _SHORT and not _is_unfinished(right)
