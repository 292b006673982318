"""The rows that are tried at every line of some pages: those that have a trigger of the row."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import chain

__all__ = ["PageRows", "bits_of"]

_Filed = dict[str, list[tuple[int, tuple[str, ...]]]]


class PageRows:
    """Rows by the letters that their pages must have; *filed* are numbers of rows with triggers.

    >>> pages = PageRows({"": [(7, ("Length: ", "Load-Date: "))], "äß": [(9, (" mehr\\n",))]})
    >>> [*pages.numbers("Length: 90 words", pages.places)]
    [7]
    >>> [bin(pages.likely("Länge", held)) for held in (set(), {"Length: "})]
    ['0b10', '0b11']
    """

    def __init__(self, filed: _Filed | None = None) -> None:
        self.filed: _Filed = filed or {}

    def add(self, number: int, letters: str, triggers: tuple[str, ...]) -> None:
        """File the row with this *number* after the others of its *letters*."""
        self.filed.setdefault(letters, []).append((number, triggers))

    @cached_property
    def rows(self) -> list[tuple[int, str, tuple[str, ...]]]:
        """The number, the letters and the triggers of each row: its place here is its bit."""
        return [
            (number, letters, triggers)
            for letters, rows in self.filed.items()
            for number, triggers in rows
        ]

    @cached_property
    def places(self) -> int:
        """The bits of all rows."""
        return (1 << len(self.rows)) - 1

    @cached_property
    def triggers(self) -> tuple[str, ...]:
        """The triggers of rows, if an ASCII text can have their letters."""
        return tuple(chain.from_iterable(of for _, letters, of in self.rows if _in_ascii(letters)))

    def likely(self, text: str, held: AbstractSet[str]) -> int:
        """Return the bits of rows that *text* may need; it has those of ``triggers`` in *held*."""
        found = 0 if text.isascii() else self._beyond_ascii
        if held.isdisjoint(self.triggers):
            return found
        for place, (_, _, triggers) in enumerate(self.rows):
            if not held.isdisjoint(triggers):
                found |= 1 << place
        return found

    @cached_property
    def _beyond_ascii(self) -> int:
        """The bits of rows with letters that no ASCII text has."""
        letters = enumerate(letters for _, letters, _ in self.rows)
        return sum(1 << place for place, of in letters if not _in_ascii(of))

    def numbers(self, text: str, places: int) -> Iterator[int]:
        """Yield the numbers of rows for *text*, of those with a bit in *places*."""
        for place in bits_of(places):
            number, letters, triggers = self.rows[place]
            if (not letters or any(map(text.__contains__, letters))) and any(
                map(text.__contains__, triggers)
            ):
                yield number


def bits_of(number: int) -> Iterator[int]:
    """Yield the places of the bits of *number* that are set, from the lowest on.

    >>> [*bits_of(0b10100)]
    [2, 4]
    """
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest


def _in_ascii(letters: str) -> bool:
    """Whether an ASCII text can have one of *letters*, or needs none."""
    return not letters or min(letters) <= "\x7f"
