"""Inputs that another program changes while a run reads them, and inputs that are pipes."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from itertools import product
from pathlib import Path

from corpus.fault_formats import FORMATS
from corpus.fault_kinds import made, read, wanted, what_is_wrong, whole_outputs
from corpus.fault_runs import DONE, Found, Trial, run, start

__all__ = ["tried_changes"]

_FEW = ("jsonl", "jsonl.gz", "json", "csv", "parquet", "arrow", "wet.gz", "jsonl to parquet")
"""Formats of the short form."""


def _grow(path: Path) -> None:
    path.write_bytes(path.read_bytes() * 2)


def _shrink(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _another(path: Path) -> None:
    """Write other text of the same length, and set the clock back."""
    other = path.with_name("other")
    other.write_bytes(bytes(reversed(path.read_bytes())))
    os.utime(other, (1, 1))
    os.replace(other, path)


def _touch(path: Path) -> None:
    os.utime(path, (1, 1))


def _rename(path: Path) -> None:
    path.rename(path.with_name(f"renamed-{path.name}"))


_CHANGES: dict[str, Callable[[Path], None]] = {
    "grows": _grow,
    "shrinks": _shrink,
    "is another": _another,
    "is touched": _touch,
    "is renamed": _rename,
}


def tried_changes(found: Found, *, long: bool, only: str) -> Counter[str]:
    """Inputs that change while they are read, and pipes, in each format."""
    counts: Counter[str] = Counter()
    for kind, (what, change) in product(FORMATS if long else _FEW, _CHANGES.items()):
        for at, nth in product(("write", "taken"), (1, 3)) if long else (("write", 2),):
            trial = f"change: {kind} {what} at {at} {nth}"
            if only in trial:
                counts["changes"] += 1
                _try_change(trial, kind, change, {"at": at, "nth": nth}, found)
    for kind, way in product(FORMATS if long else _FEW, ("whole", "cut off")):
        if only in (trial := f"pipe: {kind} {way}") and not kind.startswith("txt"):
            counts["pipes"] += 1
            _try_pipe(trial, kind, way == "whole", found)
    return counts


def _try_change(
    trial: str, kind: str, change: Callable[[Path], None], fault: dict[str, object], found: Found
) -> None:
    with tempfile.TemporaryDirectory(prefix="newsclean-") as name:
        folder = Path(name)
        given = made(folder, kind)
        path = min((folder / "in").iterdir())
        planted = {**fault, "call": lambda: change(path)}
        ended = run(folder, Trial(trial, {}, kind), given, planted)
        found.missed += [] if ended.struck else [trial]
        _ask(trial, ended.status, ended.said, found, ended)
        if ended.status in DONE:
            wrong = what_is_wrong(folder, kind)
            found.ask("the status is true", trial, not wrong, (ended, wrong))
        _, wrong = whole_outputs(folder, kind)
        found.ask("what has its name is whole", trial, not wrong, (ended, wrong))


def _try_pipe(trial: str, kind: str, whole: bool, found: Found) -> None:
    """Read the first input from a pipe, of which nobody writes the end, if it is not *whole*."""
    how = FORMATS[kind]
    with tempfile.TemporaryDirectory(prefix="newsclean-") as name:
        folder = Path(name)
        made(folder, kind)
        data = (folder / "in" / f"0.{how.given}").read_bytes()
        pipe = folder / f"pipe.{how.given}"
        os.mkfifo(pipe)
        if not (writer := os.fork()):
            with suppress(BrokenPipeError):
                pipe.write_bytes(data if whole else data[: len(data) // 2])
            os._exit(0)
        form = how.given.split(".")[0]
        form = "arrow" if form in ("feather", "ipc") else form
        arguments = ["corpus", pipe.name, "-o", f"out.{how.out}", "--format", form, *how.arguments]
        arguments += ["--errors", "bad", "--preset", "minimal", "--workers", "1"]
        ended = start(folder, {}, arguments)()
        os.kill(writer, 9)
        os.waitpid(writer, 0)
        _ask(trial, ended.status, ended.said, found, ended)
        out = folder / f"out.{how.out}"
        if whole and ended.status in DONE:
            found.ask("the status is true", trial, read(out) == wanted(0, kind), ended)
        elif ended.status == 1:
            found.ask("what has its name is whole", trial, not out.exists(), ended)


def _ask(trial: str, status: int | None, said: str, found: Found, seen: object) -> None:
    found.statuses[status] += 1
    found.ask("the run ends", trial, status is not None, seen)
    found.ask("the status is true", trial, status in (1, *DONE), seen)
    found.ask("the status is told", trial, status != 1 or "newsclean: " in said, seen)
    found.ask("no traceback", trial, "Traceback" not in said, seen)
