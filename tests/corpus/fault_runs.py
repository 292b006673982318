"""Runs of ``newsclean corpus`` with a fault: their inputs, and what is wrong with what came out."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import zstandard
from warcio.archiveiterator import ArchiveIterator

from corpus import faulty

__all__ = [
    "BODY", "DONE", "Ended", "Found", "Trial", "made", "packed", "read", "record", "run", "start",
    "unpacked", "what_is_wrong", "whole_outputs",
]  # fmt: skip

LONGEST = 30.0
"""Seconds after which a run hangs."""
DONE = (0, 3)
RECORDS = 120
BODY = "Rain fell on the old port of the town all day. " * 12


@dataclass
class Trial:
    """A fault, and where it is tried."""

    name: str
    fault: dict[str, Any]
    kind: str = "jsonl"
    arguments: tuple[str, ...] = ()
    own_process: bool = False
    """with workers as the command starts them; else all are forked, which is fast"""
    workers: int = 2


@dataclass
class Ended:
    """What became of a run."""

    status: int | None
    said: str
    seconds: float


@dataclass
class Found:
    """What was found wrong, by the question that was asked."""

    tried: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    statuses: Counter[int | None] = field(default_factory=Counter)
    """of the runs with faults; one that never came shows as 3, which is that of a sound run"""

    def ask(self, question: str, trial: str, holds: bool, seen: object) -> None:
        self.tried[question] += 1
        if not holds:
            self.wrong.append(f"{trial}: {question}: {seen}")


def text_of(shard: int, number: int) -> str:
    return f"{shard}-{number}: {BODY}"


def is_bad(number: int) -> bool:
    return number % 40 == 7


def made(folder: Path, kind: str) -> None:
    """Write three inputs of *kind*, each of several blocks, in *folder*."""
    given = folder / "in"
    given.mkdir(parents=True)
    for shard in range(3):
        numbers = range(RECORDS)
        if kind == "txt":
            for n in range(0, RECORDS, 10):
                (given / f"{shard}-{n:03}.txt").write_text(f"{text_of(shard, n)}[ad_1]")
            continue
        if kind == "parquet":
            texts = [f"{text_of(shard, n)}[ad_1]" for n in numbers]
            table = pa.table({"text": texts, "id": [*numbers]})
            pq.write_table(table, given / f"{shard}.parquet", row_group_size=40)
            continue
        if kind in ("json", "wet.gz"):
            (given / f"{shard}.{kind}").write_bytes(joined(shard, kind))
            continue
        lines = [
            b"{broken %d\n" % n if is_bad(n) else json.dumps(
                {"id": n, "text": f"{text_of(shard, n)}[ad_1]"}
            ).encode() + b"\n"
            for n in numbers
        ]  # fmt: skip
        (given / f"{shard}.{kind}").write_bytes(packed(b"".join(lines), kind))


def joined(shard: int, kind: str) -> bytes:
    """A shard as one array, or as WARC records; what is bad in it is a number, or no UTF-8."""
    if kind == "json":
        items = [
            "7" if is_bad(n) else json.dumps({"id": n, "text": f"{text_of(shard, n)}[ad_1]"})
            for n in range(RECORDS)
        ]
        return ("[\n" + ",\n".join(items) + "\n]\n").encode()
    return b"".join(
        gzip.compress(record(n, b"\xff" if is_bad(n) else f"{text_of(shard, n)}[ad_1]".encode()))
        for n in range(RECORDS)
    )


def record(number: int, data: bytes) -> bytes:
    """A WARC record whose id is *number*."""
    head = f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:n:{number}>\r\n"
    head += f"Content-Type: text/plain\r\nContent-Length: {len(data)}\r\n\r\n"
    return head.encode() + data + b"\r\n\r\n"


def packed(data: bytes, kind: str) -> bytes:
    if kind.endswith(".gz"):
        return gzip.compress(data)
    if kind.endswith(".bz2"):
        return bz2.compress(data)
    if kind.endswith(".xz"):
        return lzma.compress(data)
    if kind.endswith(".zst"):
        return zstandard.ZstdCompressor(write_checksum=True).compress(data)
    return data


def unpacked(path: Path) -> bytes:
    data = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(data)
    if path.suffix == ".bz2":
        return bz2.decompress(data)
    if path.suffix == ".xz":
        return lzma.decompress(data)
    if path.suffix == ".zst":
        return zstandard.ZstdDecompressor().decompressobj().decompress(data)
    return data


def wanted(shard: int, kind: str) -> Any:
    texts = [(n, text_of(shard, n).strip()) for n in range(RECORDS)]
    return texts if kind == "parquet" else [pair for pair in texts if not is_bad(pair[0])]


def read(path: Path) -> Any:
    if path.suffix == ".parquet":
        return [(row["id"], row["text"]) for row in pq.read_table(path).to_pylist()]
    if path.suffixes[-2:] == [".wet", ".gz"]:
        with path.open("rb") as file:
            return [
                (int(one.rec_headers["WARC-Record-ID"][7:-1]), one.content_stream().read().decode())
                for one in ArchiveIterator(file)
            ]
    data = unpacked(path)
    lines = data.splitlines()
    records = json.loads(data) if path.suffix == ".json" else [json.loads(line) for line in lines]
    return [(record["id"], record["text"]) for record in records]


def whole_outputs(folder: Path, kind: str) -> tuple[int, list[str]]:
    """How many outputs there are under their final names, and what is wrong with them."""
    out = folder / "out"
    wrong = []
    there = 0
    if kind == "txt":
        for path in out.rglob("*.txt"):
            there += 1
            shard, number = map(int, path.stem.split("-"))
            if path.read_text() != text_of(shard, number).strip():
                wrong.append(f"{path.name} is not what was read")
        return there, wrong
    for shard in range(3):
        path = out / f"{shard}.{kind}"
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
    return 3 * len(range(0, RECORDS, 10)) if kind == "txt" else 3


def what_is_wrong(folder: Path, kind: str) -> list[str]:
    """What a run that is done lacks, or has too much."""
    there, wrong = whole_outputs(folder, kind)
    if there != all_outputs(kind):
        wrong.append(f"{there} outputs of {all_outputs(kind)}")
    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    strays = [name for name in names if name.endswith((".part", "journal"))]
    wrong += [f"{name} is left over" for name in strays]
    bad = folder / "bad"
    lines = b"".join(b"{broken %d\n" % n for _ in range(3) for n in range(RECORDS) if is_bad(n))
    if kind.startswith("jsonl") and (not bad.exists() or bad.read_bytes() != lines):
        wrong.append("the bad records are not those of the inputs")
    report = folder / "report.json"
    counts = json.loads(report.read_bytes())["counts"] if report.exists() else None
    if counts is not None and kind != "txt":
        records = sum(len(wanted(shard, kind)) for shard in range(3))
        if counts["records"] != records:
            wrong.append(f"the report counts {counts['records']} of {records} records")
    return wrong


def run(folder: Path, trial: Trial, *more: str, fault: dict[str, Any] | None = None) -> Ended:
    """Run the command in *folder*, with its *fault*."""
    planted = trial.fault if fault is None else fault
    given = "in/*.json" if trial.kind == "json" else "in"
    arguments = ["corpus", given, "-o", "out", "--errors", "bad", "--preset", "minimal"]
    arguments += [*trial.arguments, *more, "--workers", str(trial.workers)]
    return start(folder, planted, arguments, own_process=trial.own_process)()


def start(
    folder: Path, fault: dict[str, Any], arguments: Sequence[str], *, own_process: bool = False
) -> Callable[[], Ended]:
    """Start the command; what is returned waits for its end."""
    begun = time.monotonic()
    said = tempfile.TemporaryFile()  # noqa: SIM115
    if own_process:
        script = str(Path(__file__).with_name("faulty.py"))
        command = [sys.executable, script, json.dumps(fault), *arguments]
        pid = subprocess.Popen(
            command, cwd=folder, stdout=said, stderr=said, start_new_session=True
        ).pid
    else:
        pid = os.fork()
        if not pid:
            _become(folder, fault, arguments, said.fileno())

    def wait() -> Ended:
        status = None
        while time.monotonic() < begun + LONGEST:
            ended, code = os.waitpid(pid, os.WNOHANG)
            if ended:
                status = os.waitstatus_to_exitcode(code)
                break
            time.sleep(0.01)
        seconds = time.monotonic() - begun
        with suppress(ProcessLookupError):  # a run that hangs, or workers that stay behind
            os.killpg(pid, signal.SIGKILL)
        if status is None:
            os.waitpid(pid, 0)
        said.seek(0)
        return Ended(status, said.read().decode(errors="replace"), seconds)

    return wait


def _become(folder: Path, fault: dict[str, Any], arguments: Sequence[str], said: int) -> None:
    """In a forked process: be the command."""
    status = 70
    try:
        os.setsid()
        os.chdir(folder)
        os.dup2(said, 1)
        os.dup2(said, 2)
        from newsclean.commands.cli import main

        faulty.plant(fault, method="fork")
        signal.signal(signal.SIGINT, signal.default_int_handler)
        status = main(arguments)
        sys.stdout.flush()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)
