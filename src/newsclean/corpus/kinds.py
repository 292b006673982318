"""Recognise the kind of a file by its suffix or its first bytes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from newsclean.corpus.errors import CorpusError
from newsclean.corpus.streams import Source

__all__ = ["KINDS", "NOT_IN_FOLDERS", "UNITS", "found_at", "instead", "kind_of", "unpacked"]

KINDS: Final = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".arrow": "arrow",
    ".feather": "arrow",
    ".ipc": "arrow",
    ".txt": "text",
    ".wet": "warc",
    ".warc": "warc",
}
UNITS: Final = {
    **dict.fromkeys(("parquet", "arrow", "parquet to jsonl"), "row"),
    **dict.fromkeys(("json", "warc"), "record"),
}
"""The unit that messages count in files of a kind, if it is not the line."""
_EXTRACT: Final = (
    "take the articles out with an extractor first, such as trafilatura, and clean their texts"
)
_PACKED: Final = (".gz", ".zst", ".bz2", ".xz")
_PAGES: Final = (".html", ".htm", ".xhtml")
NOT_IN_FOLDERS: Final = (".json",)  # mostly a description of the data
_GOES_ON: Final = (b"{", b"[", b",")
"""How a line ends within a record that was written over several lines."""


def found_at(path: Path) -> str:
    """Return the kind of the file at *path*; raises ``CorpusError`` if it has none."""
    found = kind_of(path)
    if found is None:
        if path.suffix.lower() in _PAGES:
            raise CorpusError(f"{path}: is HTML; {_EXTRACT}")
        raise CorpusError(f"{path}: ends in none of {', '.join(KINDS)}; say --format")
    if unpacked(path).suffix.lower() == ".json":
        return "jsonl" if _has_lines(path) else "json"
    return found


def kind_of(path: Path) -> str | None:
    """Return the kind of the file *path* by its suffix.

    >>> kind_of(Path("news.jsonl.zst")), kind_of(Path("news.pdf"))
    ('jsonl', None)
    """
    return KINDS.get(unpacked(path).suffix.lower())


def unpacked(path: Path) -> Path:
    """Return *path* without the suffix of a pack."""
    return Path(path.stem) if path.suffix in _PACKED else path


def _has_lines(path: Path) -> bool:
    """Whether the file at *path* has a JSON object a line."""
    if not path.is_file():
        return True
    try:
        return _looks_like_lines(next(Source(path).pieces(), b""))
    except CorpusError:  # which is reported when it is read as a whole
        return True


def instead(folder: Path) -> str:
    """Return a description of *folder*, which has no file of a known kind: what it has instead."""
    there = {Path(name).suffix.lower() for _, _, names in os.walk(folder) for name in names}
    if there & {*_PAGES}:
        return f"HTML; {_EXTRACT}"
    if ".json" in there:
        return f".json files, which are not taken from folders; say '{folder}/*.json' or **"
    return f"no file that ends in {', '.join(KINDS)}"


def _looks_like_lines(head: bytes) -> bool:
    r"""Whether a file that begins with *head* has a record a line.

    >>> _looks_like_lines(b'{"a": 1}\n{"a"'), _looks_like_lines(b'[{"a": 1}, {"a"')
    (True, False)
    """
    first, _, _ = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    return not first.startswith(b"[") and not first.rstrip().endswith(_GOES_ON)
