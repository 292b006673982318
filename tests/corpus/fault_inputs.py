"""Sound inputs of each format, for the faults that damage them, and what they become."""

from __future__ import annotations

from pathlib import Path

from corpus.fault_kinds import Format, clean_row, given_row, read, write
from corpus.fault_pairs import LINES

__all__ = ["KINDS", "SUMMED", "content", "sound"]

SUMMED = (
    *("jsonl.gz", "jsonl.zst", "jsonl.bz2", "jsonl.xz", "json.gz", "csv.xz", "csv.gz", "tsv.zst"),
    *("txt.gz", "txt.xz", "wet.gz", "warc.gz", "parquet"),
)
"""Formats with checksums: what is damaged there is found, or makes no difference."""
KINDS = (*("jsonl", "json", "csv", "tsv", "arrow", "feather", "txt", "wet"), *SUMMED)


def sound(path: Path, kind: str, failing: str = "") -> list[str]:
    """Write *path* as sound input, and return what its texts become.

    The text of one record, which is left out of these, is *failing*, if that is given.
    """
    numbers = range(1 if kind.startswith("txt") else LINES)
    given = [given_row(0, n) for n in numbers]
    clean = [clean_row(0, n).text for n in numbers]
    if failing:
        number = min(20, len(clean) - 1)
        given[number] = given[number]._replace(text=failing)
        del clean[number]
    write(path, given, Format(kind, has_bad=False))
    return clean


def content(path: Path) -> list[str]:
    """The texts of the file at *path*."""
    return [row.text for row in read(path)]
