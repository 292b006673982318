"""A window: sets of characters in a row, one of which each place of a match has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from newsclean.regexes.characters import ANY, Characters, common, written

__all__ = ["Window", "shortest"]

_LETTERS: Final[Characters] = ((65, 90), (97, 122))
_FEW: Final = 6
_RARE: Final = 5
"""Minimum places in a row, each of a few characters, that make a window rare."""


class Window(NamedTuple):
    """The characters at places from the beginning of the match on; before it they are negative."""

    sets: tuple[tuple[int, Characters], ...] = ()
    end: int = 0
    """the place up to which the pattern has matched"""
    first: int | None = None
    """the place at which the text begins"""
    last: int | None = None
    """the place at which the text ends"""
    closed: bool = False
    """whether it goes no further"""

    @property
    def is_rare(self) -> bool:
        """Whether it is rare as it is, such as "-LRB-" in any case."""
        few = [sum(high - low + 1 for low, high in known) <= _FEW for _, known in self.sets]
        return sum(few) >= _RARE

    def holding(self, place: int, characters: Characters) -> Iterator[Window]:
        """Yield this window with one of *characters* at *place*, if that can be."""
        known = dict(self.sets)
        known[place] = common(known.get(place, ANY), characters)
        outside = (self.first is not None and place < self.first) or (
            self.last is not None and place >= self.last
        )
        if known[place] and not outside:
            yield self._replace(sets=tuple(sorted(known.items())))

    def beginning(self, literal: str) -> Iterable[Window]:
        """Return this window where the match begins with *literal*, if that can be."""
        states = [self]
        for place, character in enumerate(map(ord, literal)):
            only = ((character, character),)
            states = [w for state in states for w in state.holding(place, only)]
        return states

    def without_before(self) -> Window:
        """Return this window from the place of the match on."""
        sets = tuple(each for each in self.sets if each[0] >= 0)
        return self._replace(sets=sets, first=None)

    def within(self, first: int | None, last: int | None) -> Iterator[Window]:
        """Yield this window in a text that begins or ends there, if that can be."""
        first = self.first if first is None else first
        last = self.last if last is None else last
        places = [place for place, _ in self.sets]
        fits = first is None or not places or first <= places[0]
        fits = fits and (last is None or not places or last > places[-1])
        fits = fits and (self.first is None or self.first == first)
        if fits and (self.last is None or self.last == last):
            yield self._replace(first=first, last=last)

    def telling(self) -> Window:
        """Return this window with one character where several that can be any letter end it.

        ", the" and three characters that are no comma is found where ", the" and one is, but an
        automaton counts the three at each such place, beside all else that it is looking for.
        Any character at all before the others tells nothing.
        """
        sets = [*self.sets]
        while self.first is None and len(sets) > 1 and sets[0][1] == ANY and sets[0][0] < 0:
            sets.pop(0)
        while self.last is None and len(sets) > 1:
            (before, known), (place, last) = sets[-2:]
            if place != before + 1 or not (_has_letters(known) and _has_letters(last)):
                break
            sets.pop()
        return self._replace(sets=tuple(sets))

    def written(self) -> str:
        """Return the pattern of this window."""
        known = dict(self.sets)
        start = self.first if self.first is not None else min((*known, 0))
        end = self.last if self.last is not None else max((place + 1 for place in known), default=0)
        inside = "".join(written(known.get(place, ANY)) for place in range(start, end))
        opens = r"\A" if self.first is not None else ""
        return f"{opens}{inside}{'$' if self.last is not None else ''}"


def shortest(found: Iterable[str]) -> tuple[str, ...]:
    """Return the windows *found* in order, without those in which another one is.

    >>> shortest(["[b][c]", "[a][b][c]", "[a]", "[c][b]"])
    ('[a]', '[b][c]', '[c][b]')
    """
    least: list[str] = []
    for window in sorted({*found}, key=len):
        if not any(map(window.__contains__, least)):
            least.append(window)
    return tuple(sorted(least))


def _has_letters(characters: Characters) -> bool:
    return common(characters, _LETTERS) == _LETTERS
