"""The inputs of a run by their format, and what is wrong with what came out of it."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq
import zstandard
from warcio.archiveiterator import ArchiveIterator

from corpus.fault_formats import FORMATS, Format

__all__ = [
    "BODY", "Row", "clean_row", "given_row", "made", "read", "wanted", "what_is_wrong",
    "whole_outputs", "write",
]  # fmt: skip

RECORDS = 120
BODY = "Rain fell on the old port of the town all day. " * 12


class Row(NamedTuple):
    """A record: its number, and its texts."""

    id: int
    text: str
    lead: str = ""
    title: str = ""


def is_bad(number: int, how: Format) -> bool:
    return how.has_bad and number % 40 == 7


def given_row(shard: int, number: int) -> Row:
    return Row(
        number, f"{shard}-{number}: {BODY}[ad_1]", f"Rain in {number}. [ad_1]", f"Rain {number}"
    )


def clean_row(shard: int, number: int) -> Row:
    return Row(number, f"{shard}-{number}: {BODY.strip()}", f"Rain in {number}.", f"Rain {number}")


def made(folder: Path, kind: str) -> list[str]:
    """Write the inputs of *kind*, each of several blocks, in *folder*; return what names them."""
    how = FORMATS[kind]
    given = folder / "in"
    given.mkdir(parents=True)
    for shard in range(how.shards):
        if how.given.startswith("txt"):
            for n in range(0, RECORDS, 10):
                write(given / f"{shard}-{n:03}.{how.given}", [given_row(shard, n)], how)
            continue
        rows = [given_row(shard, n) for n in range(RECORDS)]
        write(given / f"{shard}.{how.given}", rows, how)
    out = f"out/0.{how.out}" if how.made else "out"
    source = f"in/0.{how.given}" if how.made else "in"
    if how.given.startswith("json") and not how.given.startswith("jsonl"):
        source = "in/*"  # from a folder none is taken
    return [source, "-o", out, *how.arguments]


def write(path: Path, rows: list[Row], how: Format) -> None:
    """Write *rows* as the file *path*."""
    if how.given.startswith("txt"):
        path.write_bytes(packed("".join(row.text for row in rows).encode(), how.given))
    else:
        _WRITERS[how.given.split(".")[0]](path, rows, how)


def _fields(row: Row, how: Format) -> dict[str, Any]:
    if how.is_nested:
        parts = [{"text": row.text}, {"text": row.lead}]
        return {"id": row.id, "parts": parts, "about": {"title": row.title}}
    return {name: getattr(row, name) for name in ("id", *how.fields)}


def _row(fields: dict[str, Any]) -> Row:
    """The row that ``_fields`` made *fields* of."""
    if "parts" in fields:
        text, lead = (part["text"] for part in fields["parts"])
        return Row(fields.get("id", 0), text, lead, fields["about"]["title"])
    # The names of columns in Parquet have no checksum.
    return Row(fields.get("id", 0), *(fields.get(name, "") for name in ("text", "lead", "title")))


def _write_lines(path: Path, rows: list[Row], how: Format) -> None:
    lines = [
        b"{broken %d" % row.id if is_bad(row.id, how) else json.dumps(_fields(row, how)).encode()
        for row in rows
    ]
    path.write_bytes(packed(b"".join(line + b"\n" for line in lines), how.given))


def _write_document(path: Path, rows: list[Row], how: Format) -> None:
    items = ["7" if is_bad(row.id, how) else json.dumps(_fields(row, how)) for row in rows]
    path.write_bytes(packed(("[\n" + ",\n".join(items) + "\n]\n").encode(), how.given))


def _write_table_of_text(path: Path, rows: list[Row], how: Format) -> None:
    between = how.between
    lines = [f"id{between}text"]
    for row in rows:
        bad = ("bad", str(row.id), "too", "many")
        lines.append(between.join(bad if is_bad(row.id, how) else (str(row.id), row.text)))
    path.write_bytes(packed("".join(f"{line}\n" for line in lines).encode(), how.given))


def _write_columns(path: Path, rows: list[Row], how: Format) -> None:
    fields = [_fields(row, how) for row in rows]
    table = pa.table({name: [one[name] for one in fields] for name in fields[0]})
    if how.given == "parquet":
        pq.write_table(table, path, row_group_size=40, write_page_checksum=how.has_sums)
    elif how.given == "feather":
        feather.write_feather(table, path, compression="zstd", chunksize=40)
    elif how.given == "ipc":
        with pa.ipc.new_file(path, table.schema) as file:
            file.write_table(table, max_chunksize=40)
    else:
        with pa.ipc.new_stream(path, table.schema) as writer:
            writer.write_table(table, max_chunksize=40)


def _write_archive(path: Path, rows: list[Row], how: Format) -> None:
    members = [
        record(row.id, b"\xff" if is_bad(row.id, how) else row.text.encode()) for row in rows
    ]
    path.write_bytes(b"".join(packed(one, how.given) for one in members))


_WRITERS: dict[str, Callable[[Path, list[Row], Format], None]] = {
    "jsonl": _write_lines,
    "json": _write_document,
    "csv": _write_table_of_text,
    "tsv": _write_table_of_text,
    "parquet": _write_columns,
    "arrow": _write_columns,
    "feather": _write_columns,
    "ipc": _write_columns,
    "wet": _write_archive,
    "warc": _write_archive,
}


def record(number: int, data: bytes) -> bytes:
    """A WARC record whose id is *number*."""
    head = f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:n:{number}>\r\n"
    head += f"Content-Type: text/plain\r\nContent-Length: {len(data)}\r\n\r\n"
    return head.encode() + data + b"\r\n\r\n"


_PACKS: dict[str, tuple[Callable[[bytes], bytes], Callable[[bytes], bytes]]] = {
    "gz": (gzip.compress, gzip.decompress),
    "bz2": (bz2.compress, bz2.decompress),
    "xz": (lzma.compress, lzma.decompress),
    "zst": (
        lambda data: zstandard.ZstdCompressor(write_checksum=True).compress(data),
        lambda data: zstandard.ZstdDecompressor().decompressobj().decompress(data),
    ),
}


def packed(data: bytes, name: str) -> bytes:
    """*data* packed as a file called *name* is."""
    pack = _PACKS.get(name.rpartition(".")[2])
    return pack[0](data) if pack else data


def unpacked(path: Path) -> bytes:
    data = path.read_bytes()
    pack = _PACKS.get(path.suffix[1:])
    return pack[1](data) if pack else data


def read(path: Path) -> list[Row]:
    """The records of the file at *path*."""
    kind = path.name.split(".", 1)[1]
    if kind in ("parquet", "feather", "arrow", "ipc"):
        return [_row(row) for row in _table(path, kind).to_pylist()]
    if kind.startswith(("wet", "warc")):
        with path.open("rb") as file:
            return [
                Row(
                    int(one.rec_headers["WARC-Record-ID"][7:-1]),
                    one.content_stream().read().decode(),
                )
                for one in ArchiveIterator(file)
            ]
    data = unpacked(path)
    if kind.startswith("txt"):
        return [Row(0, data.decode())]
    if kind.startswith(("csv", "tsv")):
        _, *rows = csv.reader(io.StringIO(data.decode()), delimiter=chr(data[2]))  # after "id"
        return [Row(int(number), text) for number, text in rows]
    lines = data.splitlines()
    return [
        _row(one)
        for one in (json.loads(data) if kind.startswith("json.") or kind == "json" else
                    map(json.loads, lines))
    ]  # fmt: skip


def _table(path: Path, kind: str) -> pa.Table:
    if kind == "parquet":
        return pq.read_table(path, page_checksum_verification=True)
    if kind in ("feather", "ipc"):
        return feather.read_table(path)
    with pa.ipc.open_stream(path.read_bytes()) as reader:
        return reader.read_all()


def wanted(shard: int, kind: str) -> list[Row]:
    how = FORMATS[kind]
    rows = [clean_row(shard, n) for n in range(RECORDS) if not is_bad(n, how)]
    return [_row(_fields(row, how)) for row in rows]


def whole_outputs(folder: Path, kind: str) -> tuple[int, list[str]]:
    """How many outputs there are under their final names, and what is wrong with them."""
    out, how = folder / "out", FORMATS[kind]
    wrong = []
    there = 0
    if how.given.startswith("txt"):
        for path in out.rglob(f"*.{how.given}"):
            there += 1
            shard, number = map(int, path.name.split(".")[0].split("-"))
            if unpacked(path).decode() != clean_row(shard, number).text:
                wrong.append(f"{path.name} is not what was read")
        return there, wrong
    for shard in range(how.shards):
        path = out / f"{shard}.{how.out}"
        if path.exists():
            there += 1
            try:
                right = read(path) == wanted(shard, kind)
            except Exception as error:
                wrong.append(f"{path.name} cannot be read: {error}")
            else:
                if not right:
                    wrong.append(f"{path.name} lacks records or has others")
    return there, wrong


def all_outputs(kind: str) -> int:
    how = FORMATS[kind]
    return how.shards * (len(range(0, RECORDS, 10)) if how.given.startswith("txt") else 1)


def what_is_wrong(folder: Path, kind: str) -> list[str]:
    """What a run that is done lacks, or has too much."""
    how = FORMATS[kind]
    there, wrong = whole_outputs(folder, kind)
    if there != all_outputs(kind):
        wrong.append(f"{there} outputs of {all_outputs(kind)}")
    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    known = (f".{how.out}", f".{how.given}", "bad", "report.json", "report.html")
    wrong += [f"{name} is left over" for name in names if not name.endswith(known)]
    bad = folder / "bad"
    if not bad.exists() or bad.read_bytes() != bad_of(kind):
        wrong.append("the bad records are not those of the inputs")
    report = folder / "report.json"
    counts = json.loads(report.read_bytes())["counts"] if report.exists() else None
    if counts is not None:
        records = sum(len(wanted(shard, kind)) for shard in range(how.shards))
        records = all_outputs(kind) if how.given.startswith("txt") else records
        if counts["records"] != records:
            wrong.append(f"the report counts {counts['records']} of {records} records")
    return wrong


def bad_of(kind: str) -> bytes:
    """The bad records of all inputs, as they are set aside."""
    how = FORMATS[kind]
    numbers = [n for _ in range(how.shards) for n in range(RECORDS) if is_bad(n, how)]
    first = how.given.split(".")[0]
    form = {
        "jsonl": lambda n: b"{broken %d\n" % n,
        "json": lambda n: b"7\n",
        "csv": lambda n: how.between.join(("bad", str(n), "too", "many\n")).encode(),
        "tsv": lambda n: b"bad\t%d\ttoo\tmany\n" % n,
        "wet": lambda n: record(n, b"\xff"),
        "warc": lambda n: record(n, b"\xff"),
    }.get(first)
    return b"".join(map(form, numbers)) if form and how.has_bad else b""
