"""Files of a name that a run wants, damaged inputs, normalizers that fail, readers that leave."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from corpus.fault_formats import DAMAGED, SUMMED
from corpus.fault_inputs import content, sound
from corpus.fault_kinds import read
from corpus.fault_pairs import bad_of, lines_of, texts_of
from corpus.fault_runs import DONE, Found, start

__all__ = ["tried_files"]

Try = Callable[[Path, str, Found], None]


def tried_files(found: Found, *, long: bool, only: str) -> Counter[str]:
    """Collisions of names, damaged inputs, normalizers that fail, readers that leave."""
    counts: Counter[str] = Counter()
    for trials in (_collisions, _damaged, _failing, _readers):
        for name, trial in trials(long):
            if only in name:
                counts[trials.__name__.strip("_")] += 1
                with tempfile.TemporaryDirectory(prefix="newsclean-") as folder:
                    trial(Path(folder), name, found)
    return counts


def _collisions(long: bool) -> Iterator[tuple[str, Try]]:
    """A file of each name that a run writes, made in each way, with and without --force."""
    names = ["out.jsonl", "e", "r.json"]
    names += [f"{name}.part" for name in names] + ["out.jsonl.journal"]
    ways = ["file", "link", "hard link", "link to the input"]
    if long:
        ways += ["hard link to the input", "folder", "pipe", "link to nowhere"]
    for name, way, force in product(names, ways, (False, True)):
        if (name, way) == ("out.jsonl", "folder"):
            continue  # the output goes into it
        yield f"collision: {way} {name} {force}", _collision(name, way, force)


def _collision(name: str, way: str, force: bool) -> Try:
    def trial(folder: Path, title: str, found: Found) -> None:
        given, mine, path = folder / "in.jsonl", folder / "mine", folder / name
        given.write_bytes(lines_of(0))
        mine.write_bytes(b"mine\n")
        target = given if "input" in way else mine
        if way == "file":
            path.write_bytes(b"mine\n")
        elif way == "folder":
            path.mkdir()
        elif way == "pipe":
            os.mkfifo(path)
        elif way == "link to nowhere":
            path.symlink_to("nowhere")
        elif "hard" in way:
            os.link(target, path)
        else:
            path.symlink_to(target.name)
        arguments = ["corpus", "in.jsonl", "-o", "out.jsonl", "--errors", "e", "--report", "r.json"]
        arguments += ["--preset", "minimal", "--workers", "1", *(["--force"] if force else [])]
        ended = start(folder, {}, arguments)()
        found.ask("the run ends", title, ended.status is not None, ended)
        found.ask("no traceback", title, "Traceback" not in ended.said, ended)
        safe = given.read_bytes() == lines_of(0) and mine.read_bytes() == b"mine\n"
        found.ask("what is there stays", title, safe, ended)
        if not force:
            stays = path.is_symlink() if "link" in way and "hard" not in way else path.exists()
            kept = way != "file" or path.read_bytes() == b"mine\n"
            found.ask("what is there stays", title, stays and kept, ended)
            found.ask("the status is true", title, ended.status == 1, ended)
        if ended.status in DONE:
            right = (folder / "out.jsonl").is_file() and read(folder / "out.jsonl") == texts_of(0)
            right = right and not (folder / "out.jsonl").is_symlink()
            right = (
                right and (folder / "e").read_bytes() == bad_of(0) and (folder / "r.json").is_file()
            )
            found.ask("the status is true", title, right, ended)

    return trial


def _damaged(long: bool) -> Iterator[tuple[str, Try]]:
    """Inputs that are cut off, and inputs with a bit that is another."""
    draw = random.Random(11)
    for kind in DAMAGED:
        for number in range(40 if long else 2):
            share = draw.random()
            yield f"damaged: {kind} cut at {share:.3f} ({number})", _damage(kind, share, None)
            bit = draw.randrange(8)
            yield f"damaged: {kind} flipped at {share:.4f}", _damage(kind, share, bit)
        yield f"damaged: {kind} of no bytes", _damage(kind, 0.0, None)


def _damage(kind: str, share: float, bit: int | None) -> Try:
    def trial(folder: Path, title: str, found: Found) -> None:
        how = DAMAGED[kind]
        path = folder / f"in.{how.given}"
        expected = sound(path, how)
        data = bytearray(path.read_bytes())
        at = int(len(data) * share)
        if bit is None:
            del data[at:]
        else:
            data[at] ^= 1 << bit
        path.write_bytes(data)
        output = f"out.{how.out}"
        options = ["--preset", "minimal", "--workers", "1", "--errors", "e", *how.arguments]
        ended = start(folder, {}, ["corpus", path.name, "-o", output, *options])()
        found.ask("the run ends", title, ended.status is not None, ended)
        found.ask("no traceback", title, "Traceback" not in ended.said, ended)
        found.ask("the status is true", title, ended.status in (0, 1, 3), ended)
        written = folder / output
        if ended.status == 1:
            found.ask("what has its name is whole", title, not written.exists(), ended)
        elif kind in SUMMED and ended.status == 0:
            came = content(written) if written.exists() else []
            # Nobody sees that an archive lacks its last records: each is a pack of its own.
            shorter = kind.startswith("w") and bit is None and came == expected[: len(came)]
            found.ask("the status is true", title, came == expected or shorter, ended)
        elif how.out == "jsonl" and how.given == "jsonl":
            lines = [line for line in bytes(data).split(b"\n") if line.strip()]
            kept = written.read_bytes().split(b"\n") + (folder / "e").read_bytes().split(b"\n")
            there = [line for line in kept if line.strip()]
            found.ask("all records are there once", title, len(lines) == len(there), ended)

    return trial


def _failing(long: bool) -> Iterator[tuple[str, Try]]:
    """A normalizer that fails on one record, in each format."""
    words = ("RAISE", "DEEP", "MEMORY", "EDITS", "EXIT", "KEY", "PANIC", "MUTE", "TEXT", "KILL")
    for kind, word in product(
        DAMAGED if long else ("jsonl", "csv", "parquet", "arrow", "json", "wet.gz"), words
    ):
        yield f"failing: {kind} {word}", _fails(kind, word)


def _fails(kind: str, word: str) -> Try:
    def trial(folder: Path, title: str, found: Found) -> None:
        how = DAMAGED[kind]
        path = folder / f"in.{how.given}"
        clean = sound(path, how, failing=f"FAIL-{word} Rain.")
        options = ["--preset", "minimal", "--workers", "2", "--errors", "e", *how.arguments]
        arguments = ["corpus", path.name, "-o", f"out.{how.out}", *options]
        ended = start(folder, {"failing": True}, arguments)()
        found.ask("the run ends", title, ended.status is not None, ended)
        found.ask("no traceback", title, "Traceback" not in ended.said, ended)
        if word == "KILL":
            found.ask("the status is true", title, ended.status == 1, ended)
            return
        found.ask("the status is true", title, ended.status == 3, ended)
        # Of some errors it is not known who raised them: any code may need memory.
        name = {"MEMORY": "MemoryError", "EXIT": "SystemExit", "KEY": "KeyboardInterrupt",
                "PANIC": "Panic"}.get(word, "mine.failing")  # fmt: skip
        named = name in ended.said and path.name in ended.said
        found.ask("the record is named", title, named, ended)
        written = folder / f"out.{how.out}"
        came = content(written) if written.exists() else []
        found.ask("all records are there once", title, came == clean, (ended, len(came)))
        found.ask("the bad one is set aside", title, _has(folder / "e"), ended)

    return trial


def _has(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _readers(long: bool) -> Iterator[tuple[str, Try]]:
    """Whoever reads standard output leaves at once, after a line, or at the end."""
    for take, more in product((0, 1, 20), ((), ("--errors", "e"), ("--report", "r.json"))):
        if long or take == 1:
            yield f"reader: takes {take} lines, {' '.join(more)}", _reader(take, more)


def _reader(take: int, more: tuple[str, ...]) -> Try:
    def trial(folder: Path, title: str, found: Found) -> None:
        (folder / "in.jsonl").write_bytes(lines_of(0).removesuffix(bad_of(0)) * 100)
        script = str(Path(__file__).with_name("faulty.py"))
        command = [sys.executable, script, "{}", "corpus", "in.jsonl", "-o", "-"]
        command += ["--preset", "minimal", "--workers", "2", *more]
        with subprocess.Popen(
            command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None and process.stderr is not None
            for _ in range(take):
                process.stdout.readline()
            process.stdout.close()
            said = process.stderr.read().decode()
            status = process.wait(30)
        seen = (status, said)
        found.ask("no traceback", title, "Traceback" not in said, seen)
        found.ask("the status is true", title, status == (1 if more else 0), seen)
        found.ask("the status is told", title, bool(said) is bool(more), seen)
        left = [path for path in folder.iterdir() if path.name != "in.jsonl"]
        found.ask("what has its name is whole", title, not left, left)

    return trial
