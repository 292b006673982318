"""The lines of a text that are judged: in most texts each by itself, in a broken one by sentences.

They are judged again without those that are removed, until no more of them are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, compress, count, islice, repeat
from operator import add, attrgetter, not_
from typing import NamedTuple

from newsclean.body.line import EXAMINED, Line, size_of
from newsclean.body.marks import MarksOf
from newsclean.body.pieces import pieces_of, without
from newsclean.body.units import units_of
from newsclean.text.lines import LEAST_BLANKS, LEAST_OF_PROSE, is_prose, lines_of
from newsclean.text.marks import SENTENCE_ENDS

__all__ = ["Broken", "Lines", "Whole", "listed"]


class Lines(NamedTuple):
    """Lines of a text, as columns, and each as it is looked at."""

    kinds: bytes
    """a 1 for each line of prose and a 0 for each other line"""
    sizes: Sequence[int]
    """how many words it has"""
    bare: Sequence[str]
    """its text without the space around it"""
    near: Mapping[int, Line] | Sequence[Line]
    """the line itself, by its number: prose amid prose is not asked for"""


def listed(lines: Sequence[Line]) -> Lines:
    """Return *lines* with their columns.

    >>> listed([Line("Home", 0), Line("The council met on Monday.", 6)])[:3]
    (b'\\x00\\x00', [1, 5], ['Home', 'The council met on Monday.'])
    """
    kinds = bytes([line.is_prose for line in lines])
    return Lines(kinds, [line.size for line in lines], [line.bare for line in lines], lines)


class Whole:
    """A text of which each line is judged by itself: none is Markdown or code.

    >>> page = Whole("Home\\n\\nThe council met on Monday.")
    >>> page.read()
    >>> page.lines.sizes
    [1, 5]
    >>> page.remove([True, False])
    >>> page.known_by(), page.around(0)
    (['The council met on Monday.'], (0, 6))
    """

    def __init__(self, text: str) -> None:
        self._text = text
        # Each second line is empty, else it might be broken.
        self._filled = [*filter(str.strip, islice(lines_of(text), 0, None, 2))]

    def known_by(self) -> Sequence[Hashable]:
        """Return all by which the lines are judged."""
        return self._filled

    def read(self) -> None:
        """Tell prose from other lines; in most texts there is no need to look closer."""
        self._bare = [*map(str.strip, self._filled)]
        self._blanks = [*map(str.count, self._bare, repeat(" "))]
        self.kinds = bytes(
            [
                (
                    blanks >= LEAST_BLANKS
                    and len(line) >= LEAST_OF_PROSE
                    and line[-1] in SENTENCE_ENDS
                )
                or is_prose(line)  # asked only of what is no plain prose
                for line, blanks in zip(self._bare, self._blanks, strict=True)
            ]
        )

    @property
    def first(self) -> Line:
        """The first line."""
        return Line(self._filled[0], 0)

    @cached_property
    def lines(self) -> Lines:
        """The lines that are left."""
        lines = [*islice(lines_of(self._text), 0, None, 2)]
        starts = map(add, accumulate(map(len, lines), initial=0), count(0, 2))
        self._starts: list[int] = [*compress(starts, map(str.strip, lines))]
        bare, blanks = self._bare, self._blanks
        if max(map(len, self._filled)) > EXAMINED:
            bare = [line[:EXAMINED].strip() for line in self._filled]
            blanks = [*map(str.count, bare, repeat(" "))]
        return Lines(
            self.kinds,
            [*map(size_of, bare, blanks)],
            bare,
            _Near(self._filled, self._starts, self.kinds),
        )

    def remove(self, goes: Sequence[bool]) -> None:
        """Remove the lines that go."""
        stays = [*map(not_, goes)]
        self._filled = [*compress(self._filled, stays)]
        self._starts = [*compress(self._starts, stays)]
        self.kinds = bytes(compress(self.kinds, stays))
        sizes, bare = [*compress(self.lines.sizes, stays)], [*compress(self.lines.bare, stays)]
        near = _Near(self._filled, self._starts, self.kinds)
        self.lines = Lines(self.kinds, sizes, bare, near)

    def start(self, i: int) -> int:
        """Return where line *i* starts."""
        return self._starts[i]

    def around(self, at: int) -> tuple[int, int]:
        """Return where the line before *at* ends, and where the next line starts."""
        i = bisect_left(self._starts, at)
        before = self._starts[i - 1] + len(self._filled[i - 1]) if i else 0
        return before, self._starts[i] if i < len(self._starts) else len(self._text)


class _Near(dict[int, Line]):
    """Lines by their number, each made when it is asked for."""

    def __init__(self, filled: Sequence[str], starts: Sequence[int], kinds: bytes) -> None:
        self._filled = filled
        self._starts = starts
        self._kinds = kinds

    def __missing__(self, i: int) -> Line:
        line = self[i] = Line(self._filled[i], self._starts[i], None, (), self._kinds[i])
        return line


class Broken:
    """A text in which a sentence may go on in the next line; then both are judged as one.

    >>> page = Broken("Home\\n\\nThe council met\\non Monday.", None)
    >>> page.read()
    >>> page.lines.bare, page.around(22)
    (['Home', 'The council met on Monday.'], (21, 22))
    """

    def __init__(self, text: str, marks: MarksOf | None) -> None:
        self._marks = marks
        self._known: dict[int, Line] = {}
        self._length = len(text)
        self._pieces = pieces_of(text)

    def known_by(self) -> Sequence[Hashable]:
        """Return all by which the lines are judged: the breaks between them count, too."""
        marks = self._marks
        return [
            (piece.text, piece.close, marks[piece.start] if marks else None)
            for piece in self._pieces
        ]

    def read(self) -> None:
        """Join what is one sentence, and tell prose from other lines."""
        self._units = units_of(self._pieces, self._known, self._marks)
        self.lines = listed(self._units)
        self.kinds = self.lines.kinds

    @property
    def first(self) -> Line:
        """The first line."""
        return self.lines.near[0]

    def remove(self, goes: Sequence[bool]) -> None:
        """Remove the lines that go; those that are left may be joined in another way."""
        self._pieces = without(self._pieces, self._units, goes)
        self.read()

    def start(self, i: int) -> int:
        """Return where line *i* starts."""
        return self.lines.near[i].start

    def around(self, at: int) -> tuple[int, int]:
        """Return where the piece before *at* ends, and where the next piece starts."""
        pieces = self._pieces
        i = bisect_left(pieces, at, key=attrgetter("start"))
        before = pieces[i - 1].end if i else 0
        return before, pieces[i].start if i < len(pieces) else self._length
