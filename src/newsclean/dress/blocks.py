"""The pieces of Markdown in each block of a text, which begins with a letter after a blank line.

A text is scanned several times while it is cleaned, and most of its blocks stay as they are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from threading import local
from types import MappingProxyType
from typing import Final, NamedTuple

from newsclean.dress.hidden import as_runs
from newsclean.dress.inline import Found, Halves, linked
from newsclean.dress.pieces import Kind
from newsclean.dress.scanning import scan
from newsclean.dress.spanning import cards_across
from newsclean.text.fences import has_fence
from newsclean.text.last_text import LONGEST
from newsclean.text.late import late

__all__ = ["Block", "blocks_of"]

_BLANKS: Final = " \t"
_LEADING: Final = frozenset((Kind.OPEN, Kind.IMAGE))
"""Pieces that take the blanks after them, where a read line begins or a blank stands before."""
_TRAILING: Final = frozenset((Kind.CLOSE, Kind.IMAGE, Kind.CITATION))
_MAY_BE: Final = late(r"[\\`\[\]*_~<⟨\r\n](?:(?<!\n)|[ \t>+#=\d-])")
"""Finds something in each block with pieces, except for blanks at the end of a line."""

_Row = tuple[int, int, str, str, int]
"""A ``Piece``, which is made when its place in the text is known."""


class Block(NamedTuple):
    """A part of a text that begins with a letter, after a blank line."""

    pieces: Sequence[_Row]
    """those in it, by places and numbers in the block; unread lines have no breaks yet"""
    halves: Sequence[Halves]
    """the halves of links in it whose others may be in other blocks"""


_NOTHING: Final = Block((), ())


class _Known(local):
    """The blocks of the text that a thread scanned last."""

    blocks: Mapping[str, Block] = MappingProxyType({})


_known = _Known()


def blocks_of(text: str) -> list[tuple[int, Block]]:
    """Return the blocks of *text* that have pieces, each with the place where it begins.

    A text with fences, or addresses that links refer to by name, is one block.

    >>> [(at, len(block.pieces)) for at, block in blocks_of("# Rain\\n\\nIt *rains*.\\n\\nOh.")]
    [(0, 1), (7, 2)]
    """
    if has_fence(text) or "]:" in text:
        return [(0, _scanned(text, with_cards=True))]
    before = _known.blocks
    known: dict[str, Block] = {}
    found: list[tuple[int, Block]] = []
    has_ends = False
    for start, end in _parts(text):
        part = text[start:end]
        block = before.get(part)
        if block is None:
            is_plain = start and not _MAY_BE.search(part) and " \n" not in part
            block = _NOTHING if is_plain else _scanned(part)
        known[part] = block
        if block is not _NOTHING:
            found.append((start, block))
            has_ends = has_ends or any(closes for closes, _ in block.halves)
    if len(text) <= LONGEST:
        _known.blocks = known
    return _with_cards(text, found) if has_ends else found


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each block of *text* begins and ends: each but the last has its line break.

    No list goes on at a letter, so that nothing before it counts.
    """
    start = at = 0
    while (end := text.find("\n\n", at) + 1) > 0:
        at = end
        if text[end + 1 : end + 2].isalpha():
            yield start, end
            start = end
    yield start, len(text)


def _with_cards(text: str, blocks: Sequence[tuple[int, Block]]) -> list[tuple[int, Block]]:
    """*blocks* of *text*, with those that one card goes around made one."""
    halves: list[Halves] = [
        ([(a + at, b + at) for a, b in closes], [(a + at, b + at) for a, b in opens])
        for at, block in blocks
        for closes, opens in block.halves
    ]
    starts = [at for at, _ in blocks]
    around = [
        (bisect_right(starts, opened) - 1, bisect_right(starts, last - 1))
        for opened, _, _, last in cards_across(text, halves)
    ]
    found: list[tuple[int, Block]] = []
    done = 0
    for first, stop in _united(around):
        found += blocks[done:first]
        start = starts[first]
        end = starts[stop] if stop < len(starts) else len(text)
        found.append((start, _scanned(text[start:end], with_cards=True)))
        done = stop
    return [*found, *blocks[done:]]


def _united(ranges: Iterable[tuple[int, int]]) -> list[list[int]]:
    """*ranges* in order; those that overlap are one."""
    found: list[list[int]] = []
    for first, stop in sorted(ranges):
        if found and first < found[-1][1]:
            found[-1][1] = max(found[-1][1], stop)
        else:
            found.append([first, stop])
    return found


def _scanned(text: str, *, with_cards: bool = False) -> Block:
    found, halves = scan(text)
    if with_cards:
        for card in cards_across(text, halves):
            found += linked(text, *card, is_card=True)
    if not found and not any(map(any, halves)):
        return _NOTHING
    found.sort(key=lambda one: (one.start, -one.end))
    kept = _disjoint(found)
    _share_blanks(text, kept)
    kept = as_runs(text, kept)
    for i, one in enumerate(kept):
        one.index = i
    pieces = [
        (one.start, one.end, one.new, one.kind, -1 if one.mate is None else one.mate.index)
        for one in kept
    ]
    return Block(pieces, [each for each in halves if any(each)])


def _disjoint(found: Iterable[Found]) -> list[Found]:
    """The pieces of *found*, in order, that do not overlap one before them; pairs go whole."""
    kept: list[Found] = []
    done = 0
    for one in found:
        if not one.kind or one.start < done or (one.start == one.end and one.kind != Kind.KEPT):
            if one.mate is not None:
                one.mate.kind = ""
            one.kind = ""
            continue
        kept.append(one)
        done = one.end
    return [one for one in kept if one.kind]


def _share_blanks(text: str, pieces: list[Found]) -> None:
    """Let blanks belong to the dress that would stand at the ends of a read line, or twice."""
    size = len(pieces)
    last = "\n"
    done = 0
    for i, one in enumerate(pieces):
        if one.start > done:
            last = text[one.start - 1]
        if one.kind in _LEADING and last.isspace():
            limit = pieces[i + 1].start if i + 1 < size else len(text)
            while one.end < limit and text[one.end] in _BLANKS:
                one.end += 1
        if one.new:
            last = one.new[-1]
        done = one.end
    after = "\n"
    done = len(text)
    for i in range(size - 1, -1, -1):
        one = pieces[i]
        if one.end < done:
            after = text[one.end]
        if one.kind in _TRAILING and after.isspace():
            limit = pieces[i - 1].end if i else 0
            while one.start > limit and text[one.start - 1] in _BLANKS:
                one.start -= 1
        if one.new:
            after = one.new[0]
        done = one.start
