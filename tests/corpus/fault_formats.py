"""The formats in which faults are tried: what a run reads, writes and is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["DAMAGED", "FORMATS", "SUMMED", "Format"]


@dataclass(frozen=True)
class Format:
    """How the inputs end, and the outputs, where that is another; and what else is asked for."""

    given: str
    made: str = ""
    arguments: tuple[str, ...] = ()
    shards: int = 3
    has_bad: bool = True
    """whether some records are bad as they come"""
    fields: tuple[str, ...] = ("text",)
    is_nested: bool = False
    """whether the texts are in lists and objects"""
    has_sums: bool = True
    """whether Parquet has checksums"""
    delimiter: str = ""

    @property
    def out(self) -> str:
        """How the outputs end."""
        return self.made or self.given

    @property
    def between(self) -> str:
        """What stands between the fields of a table."""
        return self.delimiter or ("\t" if self.given.startswith("tsv") else ",")


def _several(given: str, *, has_bad: bool) -> Format:
    """Records of several fields."""
    options = ("--field", "text,lead", "--title", "title")
    fields = ("text", "lead", "title")
    return Format(given, arguments=options, fields=fields, has_bad=has_bad)


def _nested(given: str, *, made: str = "", has_bad: bool) -> Format:
    """Records whose texts are in a list and in an object."""
    options = ("--field", "parts[].text", "--title", "about.title")
    shards = 1 if made else 3
    return Format(given, made, options, shards, has_bad, ("text", "lead", "title"), is_nested=True)


_LINES: Final = ("jsonl", "jsonl.gz", "jsonl.zst", "jsonl.bz2", "jsonl.xz")
_DOCUMENTS: Final = ("json", "json.gz", "json.zst", "json.xz")
_TABLES: Final = ("csv", "csv.gz", "csv.zst", "tsv", "tsv.bz2")
_ARCHIVES: Final = ("wet.gz", "wet", "warc.gz")
_SOUND: Final = ("parquet", "arrow", "feather", "ipc", "txt", "txt.gz", "txt.zst")
"""Formats in which no record is bad as it comes."""

_TO_PARQUET: Final = {
    f"{given} to parquet": Format(given, "parquet", shards=1)
    for given in ("jsonl", "jsonl.gz", "jsonl.zst")
}
_FROM_PARQUET: Final = {
    f"parquet to {made}": Format("parquet", made, shards=1, has_bad=False)
    for made in ("jsonl", "jsonl.zst", "jsonl.gz")
}
_NESTED: Final = {
    "nested jsonl": _nested("jsonl", has_bad=True),
    "nested json": _nested("json", has_bad=True),
    "nested parquet": _nested("parquet", has_bad=False),
    "nested arrow": _nested("arrow", has_bad=False),
    "nested parquet to jsonl": _nested("parquet", made="jsonl", has_bad=False),
    "nested jsonl to parquet": _nested("jsonl", made="parquet", has_bad=True),
}
_SEMICOLON: Final = ("--delimiter", ";", "--encoding", "cp1252")

FORMATS: Final = {
    **{name: Format(name) for name in (*_LINES, *_DOCUMENTS, *_TABLES, *_ARCHIVES)},
    **{name: Format(name, has_bad=False) for name in _SOUND},
    **_TO_PARQUET,
    **_FROM_PARQUET,
    "fields": _several("jsonl", has_bad=True),
    "columns": _several("parquet", has_bad=False),
    **_NESTED,
    "csv with semicolons": Format("csv", arguments=_SEMICOLON, delimiter=";"),
}

SUMMED: Final = (
    *("jsonl.gz", "jsonl.zst", "jsonl.bz2", "jsonl.xz", "json.gz", "json.zst", "csv.xz", "csv.gz"),
    *("tsv.zst", "tsv.bz2", "txt.gz", "txt.xz", "txt.zst", "wet.gz", "warc.gz", "parquet"),
    *("jsonl.gz to parquet", "jsonl.zst to parquet", "parquet to jsonl", "nested parquet"),
    "nested parquet to jsonl",
)
"""Formats with checksums: what is damaged there is found, or makes no difference."""
_PLAIN: Final = (
    *("jsonl", "json", "csv", "tsv", "arrow", "feather", "ipc", "txt", "wet", "jsonl to parquet"),
    *("nested jsonl", "nested json", "nested arrow", "csv with semicolons"),
)
DAMAGED: Final = {
    **{name: FORMATS.get(name) or Format(name) for name in (*_PLAIN, *SUMMED)},
    "parquet without checksums": Format("parquet", has_sums=False),
    "nested jsonl to parquet": _NESTED["nested jsonl to parquet"],
}
"""Formats whose inputs are damaged."""
