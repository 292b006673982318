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
from newsclean.body.line import holds_code, is_script
from newsclean.body.marks import MarksOf, is_parted
from newsclean.body.pieces import Piece
from newsclean.layout.breaks import ends_shortened, hangs
from newsclean.text.marks import WIDE

__all__ = ["CONTINUES", "soft_breaks"]

_ENDS: Final = frozenset(".!?…。！？．｡।۔؟")
_CLOSERS: Final = "\"'”’»)]」』）】"
_OPEN_ENDS: Final = frozenset(",;、，；،؛(“„«‘「『（[/&")
"""Ends of a line that show that its sentence continues, whatever the next line begins with."""
CONTINUES: Final = frozenset(",;.%)”’»]，、；。）」』、،؛।۔!?！？؟:：…")
"""Beginnings of a line that continues the one before."""
_OPENERS: Final = "\"'“„«‘(["
_BULLETS: Final = frozenset("-–—•·*▪●►▶+")
_LABELS: Final = frozenset(("word.by", "word.stamp", "shape.time"))
_LOOKED_AT: Final = 600
_ENOUGH: Final = 2_000
"""How many characters are enough to recognise the script of a text."""
_NO_LETTERS: Final = bytes(range(65)) + bytes(range(91, 97)) + bytes(range(123, 128))
"""All of ASCII that is no letter."""
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
    is_open = [_is_unfinished(line) for line in bare]
    fixed = _fixed(pieces, bare)
    if marks:
        fixed = [
            is_fixed or is_parted(marks[left.start], marks[right.start])
            for is_fixed, (left, right) in zip(fixed, pairwise(pieces), strict=True)
        ]
    width = _width(bare, is_open, fixed)
    found: list[bool] = []
    size = 0  # of the lines that are joined so far
    for i, is_fixed in enumerate(fixed):
        left = bare[i]
        size = size + len(left) if found and found[-1] else 0
        found.append(
            not is_fixed
            and (
                (width > 0 and _is_full(left, bare[i + 1], width))
                or _goes_on(bare, is_open, fixed, i, size)
            )
        )
    is_caseless = _is_caseless(bare)
    if _parts_paragraphs(pieces, is_open):
        _fill(found, fixed, bare, is_open, _FEW, _LONG, is_caseless=is_caseless)
    elif is_caseless or sum(found) * 2 > len(found):
        _fill(found, fixed, bare, is_open, _FEW - 1, _SHORT, is_caseless=is_caseless)
    return found


def _fixed(pieces: Sequence[Piece], bare: Sequence[str]) -> list[bool]:
    """For each break, whether it surely separates two lines: a blank line, a list, code."""
    found = [
        not piece.close or _is_item(line) for piece, line in zip(pieces[1:], bare[1:], strict=True)
    ]
    if holds_code("\n".join(bare)):
        code = [is_script(line[:_LOOKED_AT]) for line in bare]
        found = [
            is_fixed or left or right
            for is_fixed, (left, right) in zip(found, pairwise(code), strict=True)
        ]
    return found


def _parts_paragraphs(pieces: Sequence[Piece], is_open: Sequence[bool]) -> bool:
    """Whether blank lines separate the paragraphs: they follow most lines that end a sentence."""
    ended = [piece.close for piece, left in zip(pieces[1:], is_open, strict=False) if not left]
    wide = ended.count(False)
    return wide >= _FEW and wide * 2 >= len(ended) - wide


def _fill(
    soft: list[bool],
    fixed: Sequence[bool],
    bare: Sequence[str],
    is_open: Sequence[bool],
    most: int,
    long: int,
    *,
    is_caseless: bool,
) -> None:
    """Make *soft* the breaks between blank lines where only the last line ends a sentence.

    More than *most* lines in a row that are shorter than *long* are a list, and are not joined.
    """
    ends = False  # whether a sentence ends in a line below
    run: list[int] = []
    for i in reversed(range(len(soft))):
        left = bare[i]
        ends = not fixed[i] and (ends or not is_open[i + 1])
        if ends and not soft[i] and is_open[i] and left[-1] != ":" and not _is_label(left):
            if len(left) < long:
                run.append(i)
                continue
            soft[i] = long == _LONG or "case.title" not in shows(left[:_LOOKED_AT])
        if run:
            _join(soft, run, bare, most, is_caseless=is_caseless)
            run = []
    _join(soft, run, bare, most, is_caseless=is_caseless)


def _join(
    soft: list[bool], run: Sequence[int], bare: Sequence[str], most: int, *, is_caseless: bool
) -> None:
    """Make the breaks of *run* soft, unless there are so many of them that they are a list."""
    if is_caseless and (most == _FEW or any(_clause_mark().search(bare[i]) for i in run)):
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
    latin = sample.encode("ascii", "ignore")
    if (len(sample) - len(latin)) * 2 <= len(latin.translate(None, _NO_LETTERS)):
        return False  # at once: a text in English with a few curly quotes
    found = len(caseless().findall(sample))
    return found > 0 and found * 2 > len(_letter().findall(sample))


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


def _width(bare: Sequence[str], is_open: Sequence[bool], fixed: Sequence[bool]) -> int:
    """The width at which most lines without a sentence end are full; 0 if there is none."""
    fits: Counter[int] = Counter()
    total = 0
    for i, left in enumerate(bare[:-1]):
        if is_open[i] and not fixed[i] and len(left) <= _MOST_WIDTH:
            least = _LEAST_WIDTH // 2 if left[-1] >= WIDE else _LEAST_WIDTH
            if len(left) >= least:
                total += 1
                fits.update(range(len(left), len(left) + 1 + _first_word(bare[i + 1])))
    if total < _FEW:
        return 0
    width, count = max(fits.items(), key=lambda item: (item[1], -item[0]))
    if count < _FEW or count * 5 < total * 3:
        return 0
    small = ended = 0
    ends = False
    for i in reversed(range(len(fixed))):
        ends = not fixed[i] and (ends or not is_open[i + 1])
        if not fixed[i] and is_open[i] and _is_full(bare[i], bare[i + 1], width):
            small += bare[i + 1][0].islower()
            ended += ends
    # A list of headlines may be as even, but each begins with a capital and none has an end.
    return width if small * 3 >= count or ended * 5 >= count * 4 else 0


def _is_unfinished(line: str) -> bool:
    last = line.rstrip(_CLOSERS)[-1:]
    return last not in _ENDS


def _begins_small(line: str) -> bool:
    return line.lstrip(_OPENERS)[:1].islower()


def _goes_on(
    bare: Sequence[str], is_open: Sequence[bool], fixed: Sequence[bool], i: int, joined: int
) -> bool:
    """Whether the sentence at the end of line *i* continues in the next.

    *joined* characters are in the lines that are joined to it so far.
    """
    left, right = bare[i], bare[i + 1]
    if right[0] in CONTINUES and not right.startswith(("...", "…")):
        return True
    last = left[-1]
    if last in _OPEN_ENDS or (last == "." and ends_shortened(left)):
        return True
    if _begins_small(right):
        return is_open[i] or last in _CLOSERS
    if not is_open[i]:
        return False
    if right[0] in "–—-" and right[2:3].islower():
        return True
    if last in "-–—" and len(left) > 1:
        return True
    after = bare[i + 2] if i + 2 < len(bare) and not fixed[i + 1] else ""
    stays = bool(after) and is_open[i + 1] and (after[0] in CONTINUES or _begins_small(after))
    if hangs(left):
        return joined > 0 or len(left) >= 20 or stays or len(right) <= _SHORT
    if len(right) <= _SHORT and stays:
        return True
    if right[0] == "(" and ")" in right:
        return right[right.index(")") + 1 :].lstrip()[:1].islower()
    return joined >= _LONG and len(right) <= _SHORT and not is_open[i + 1]
