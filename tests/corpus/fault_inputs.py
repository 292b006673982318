"""Sound inputs of each format, for the faults that damage them, and what they become."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from corpus.fault_formats import Format
from corpus.fault_kinds import Row, clean_row, given_row, read, write
from corpus.fault_pairs import LINES

__all__ = ["content", "sound"]


def sound(path: Path, how: Format, failing: str = "") -> list[str]:
    """Write *path* as sound input, and return what its texts become.

    The text of one record, which is left out of these, is *failing*, if that is given.
    """
    numbers = range(1 if how.given.startswith("txt") else LINES)
    given = [given_row(0, n) for n in numbers]
    clean = [clean_row(0, n) for n in numbers]
    if failing:
        number = min(20, len(clean) - 1)
        given[number] = given[number]._replace(text=failing)
        del clean[number]
    write(path, given, replace(how, has_bad=False))
    return _texts(clean, several="title" in how.fields)


def content(path: Path) -> list[str]:
    """The texts of the file at *path*."""
    rows = read(path)
    return _texts(rows, several=any(row.title for row in rows))


def _texts(rows: list[Row], *, several: bool) -> list[str]:
    return [text for row in rows for text in (row[1:] if several else row[1:2])]
