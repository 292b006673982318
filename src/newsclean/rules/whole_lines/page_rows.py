"""The rows that are tried at every line of some pages: those that have a trigger of the row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

__all__ = ["PageRows", "bits_of"]

_Filed = dict[str, list[tuple[int, tuple[str, ...]]]]


class PageRows:
    """Rows by the letters that their pages must have; *filed* are numbers of rows with triggers.

    >>> pages = PageRows({"": [(7, ("Length: ", "Load-Date: "))], "äß": [(9, (" mehr\\n",))]})
    >>> bin(pages.there("Length: 90 words", pages.places))
    '0b1'
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

    @property
    def literals(self) -> list[tuple[str, ...]]:
        """For each row, literals one of which its texts have; its letters, if none is ASCII."""
        return [
            triggers if not letters or min(letters) <= "\x7f" else tuple(letters)
            for _, letters, triggers in self.rows
        ]

    def there(self, text: str, places: int) -> int:
        """Return the bits of the rows for *text*, of those in *places*."""
        found = 0
        for place in bits_of(places):
            _, letters, triggers = self.rows[place]
            if (not letters or _any_in(text, letters)) and _any_in(text, triggers):
                found |= 1 << place
        return found

    def near(self, near: str, places: int) -> int:
        """Return the bits in *places* of the rows that a text may have since *near* has changed."""
        found = 0
        for place in bits_of(places):
            _, letters, triggers = self.rows[place]
            if _any_in(near, triggers) or _any_in(near, letters):
                found |= 1 << place
        return found


def _any_in(text: str, parts: Iterable[str]) -> bool:
    return any(map(text.__contains__, parts))


def bits_of(number: int) -> Iterator[int]:
    """Yield the places of the bits of *number* that are set, from the lowest on.

    >>> [*bits_of(0b10100)]
    [2, 4]
    """
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
