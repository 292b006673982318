"""What the machine can do at best: reading, looking and writing, with no cleaning or with it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.timing import Task
from newsclean import clean


def tasks() -> tuple[list[Task], dict[str, str]]:
    """Return the tasks that can run here, and why the others cannot."""
    there = [
        Task("decode UTF-8", _decode, _encoded),
        Task("str.isascii", lambda texts: [text.isascii() for text in texts]),
        Task("split into lines and join", lambda texts: ["\n".join(t.split("\n")) for t in texts]),
    ]
    absent = {}
    for name, build in (
        ("JSON lines, orjson", _jsonl),
        ("Parquet", _parquet),
    ):
        try:
            prepare, copy = build()
        except ImportError as error:
            absent[name] = f"{type(error).__name__}: {error}"
            continue
        there.append(Task(f"{name}: read and write", partial(copy, str), prepare))
        there.append(Task(f"{name}: read, clean and write", partial(copy, clean), prepare))
    return there, absent


def _encoded(texts: list[str]) -> list[bytes]:
    return [text.encode("utf-8", "replace") for text in texts]


def _decode(data: list[bytes]) -> None:
    for one in data:
        one.decode("utf-8")


Prepare = Callable[[list[str]], Path]
Copy = Callable[[Callable[[str], str], Path], None]


def _jsonl() -> tuple[Prepare, Copy]:
    import orjson

    def prepare(texts: list[str]) -> Path:
        path = _file(".jsonl")
        rows = ({"id": str(i), "text": text} for i, text in enumerate(texts))
        path.write_bytes(b"\n".join(map(orjson.dumps, rows)))
        return path

    def copy(change: Callable[[str], str], path: Path) -> None:
        with path.open("rb") as lines, path.with_suffix(".out").open("wb") as out:
            for line in lines:
                row = orjson.loads(line)
                row["text"] = change(row["text"])
                out.write(orjson.dumps(row) + b"\n")

    return prepare, copy


def _parquet() -> tuple[Prepare, Copy]:
    import pyarrow as pa
    from pyarrow import parquet

    pa.set_cpu_count(1)

    def prepare(texts: list[str]) -> Path:
        path = _file(".parquet")
        table = pa.table({"id": list(map(str, range(len(texts)))), "text": texts})
        parquet.write_table(table, path, compression="zstd")
        return path

    def copy(change: Callable[[str], str], path: Path) -> None:
        table = parquet.read_table(path, use_threads=False)
        texts = [change(text) for text in table["text"].to_pylist()]
        at = table.schema.get_field_index("text")
        parquet.write_table(
            table.set_column(at, "text", pa.array(texts)),
            path.with_suffix(".out"),
            compression="zstd",
        )

    return prepare, copy


def _file(suffix: str) -> Path:
    """A file in a folder that goes when the process does."""
    return Path(_FOLDER.name, f"{os.getpid()}{suffix}")


_FOLDER: tempfile.TemporaryDirectory[Any] = tempfile.TemporaryDirectory("-newsclean-benchmarks")
