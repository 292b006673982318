"""The order in which finders are asked about a text, and those of them that a gate selects."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from newsclean.normalizer import Normalizer
from newsclean.pipeline.finders import Finder, finder_of
from newsclean.pipeline.gate import ALWAYS
from newsclean.pipeline.selection import is_written

__all__ = ["Asked", "Lineup"]

_MOST: Final = 4_000
"""For so many sets of cues it is kept who is asked."""


class Lineup:
    """Finders in the order in which they are asked."""

    def __init__(self, finders: Iterable[Finder]) -> None:
        self.finders = (*finders,)
        self._bits = ALWAYS
        for each in self.finders:
            self._bits |= each.bit
        self._places: dict[int, int] = {}

    def asked(self, shown: int) -> int:
        """Return the places of those who may have edits in a text with the bits *shown*, as bits.

        >>> from newsclean.pipeline.finders import Finder
        >>> lineup = Lineup([Finder("x", list, bit=4), Finder("y", list), Finder("z", list, bit=2)])
        >>> bin(lineup.asked(0b101))
        '0b11'
        """
        own = shown & self._bits
        places = self._places.get(own)
        if places is None:
            both = enumerate(self.finders)
            places = sum(1 << place for place, each in both if each.bit & own)
            if len(self._places) < _MOST:
                self._places[own] = places
        return places


class Asked:
    """The finders of a pipeline: those for what is read, and those for what is written.

    *breaks*, which make all line breaks alike, are asked for what is written of Markdown, too.
    """

    def __init__(
        self, readers: Iterable[Finder], writers: Iterable[Finder], breaks: Iterable[Finder]
    ) -> None:
        self._readers = (*readers,)
        self.writers = Lineup((*breaks, *writers))
        self.everyone = Lineup((*self._readers, *writers))

    @classmethod
    def of(cls, normalizers: Sequence[Normalizer], finders: Sequence[Finder]) -> Asked:
        """Return who is asked for what; *finders* are those of the *normalizers*."""
        both = [*zip(map(is_written, normalizers), finders, strict=True)]
        breaks = [
            finder_of(breaks, closes_blank_lines=False)
            for normalizer in normalizers
            if (breaks := getattr(normalizer, "breaks", None)) is not None
        ]
        readers = [each for written, each in both if not written]
        return cls(readers, [each for written, each in both if written], breaks)

    @cached_property
    def undressed(self) -> Lineup:
        """Those for a text that was dressed, and is no more."""
        return Lineup((*self._readers, *self.writers.finders))

    @cached_property
    def readers(self) -> Lineup:
        """Those for what is read of a dressed text."""
        return Lineup(each._replace(closes_blank_lines=False) for each in self._readers)

    @cached_property
    def early(self) -> Lineup:
        """Those of ``readers`` that ask for no marks: they are asked first."""
        return Lineup(each for each in self.readers.finders if each.find_marked is None)
