"""Sound inputs of each format, for the faults that damage them, and what they become."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from corpus.fault_pairs import LINES
from corpus.fault_runs import BODY, packed, read, record, unpacked

__all__ = ["KINDS", "SUMMED", "archive", "content", "sound", "write_table"]

KINDS = (
    *("jsonl", "jsonl.gz", "jsonl.zst", "jsonl.bz2", "json", "csv", "csv.gz", "csv.xz", "tsv"),
    *("parquet", "arrow", "txt", "txt.gz", "wet.gz"),
)
SUMMED = (
    *("jsonl.gz", "jsonl.zst", "jsonl.bz2", "csv.xz", "csv.gz", "parquet", "txt.gz", "wet.gz"),
)
"""Formats with checksums: what is damaged there is found, or makes no difference."""


def sound(path: Path, kind: str) -> Any:
    """Write *path* as sound input, and return what its texts become."""
    texts = [f"{n}: {BODY}[ad_1]" for n in range(LINES)]
    clean = [text.removesuffix(" [ad_1]") for text in texts]
    if kind == "parquet":
        pq.write_table(pa.table({"text": texts}), path, write_page_checksum=True)
    elif kind.startswith("jsonl"):
        lines = "".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts))
        path.write_bytes(packed(lines.encode(), kind))
    elif kind == "arrow":
        write_table(path, pa.table({"text": texts}))
    elif kind == "json":
        path.write_text(json.dumps([{"id": n, "text": text} for n, text in enumerate(texts)]))
    elif kind == "wet.gz":
        path.write_bytes(archive(texts))
    elif kind.startswith("txt"):
        clean = clean[:1]
        path.write_bytes(packed(texts[0].encode(), kind))
    else:
        path.write_bytes(packed("".join(f"{t}\n" for t in ("text", *texts)).encode(), kind))
    return clean


def write_table(path: Path, table: pa.Table) -> None:
    if path.suffix == ".parquet":
        pq.write_table(table, path)
        return
    with pa.ipc.new_stream(path, table.schema) as writer:
        writer.write_table(table, max_chunksize=20)


def archive(texts: list[str]) -> bytes:
    return b"".join(gzip.compress(record(n, text.encode())) for n, text in enumerate(texts))


def content(path: Path, kind: str) -> list[str]:
    if kind == "parquet":
        found: list[str] = pq.read_table(path)["text"].to_pylist()
        return found
    if kind == "arrow":
        texts: list[str] = pa.ipc.open_stream(path.read_bytes()).read_all()["text"].to_pylist()
        return texts
    if kind.startswith("json") or kind == "wet.gz":
        return [str(text) for _, text in read(path)]
    lines = unpacked(path).decode().splitlines()
    return lines if kind.startswith("txt") else lines[1:]
