"""Which faults are tried: who is killed where, and what write fails, in which format."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from corpus.fault_formats import FORMATS
from corpus.fault_kinds import made
from corpus.fault_runs import Trial, run
from corpus.faulty import KILL_POINTS, WRITE_POINTS

__all__ = ["TRIALS"]

_SIGNALS = ("SIGKILL", "SIGTERM", "SIGINT")
_REPORT = ("--report", "report.json")
_FEW = ("jsonl.zst", "parquet", "arrow", "json", "csv", "wet.gz", "jsonl to parquet",
        "parquet to jsonl", "fields")  # fmt: skip
"""Formats of the short form; each is written in another way."""
_PLACES = ("write", "save", "journal.half", "rename", "rename.after", "journal.end")


def kills(long: bool) -> Iterator[Trial]:
    """Every process killed at every point."""
    signals = (*_SIGNALS, "SIGHUP") if long else _SIGNALS
    for at, (victim, name) in product(
        KILL_POINTS, (*(("parent", name) for name in signals), ("worker", "SIGKILL"))
    ):
        for nth in (1, 2, 5) if long else (1,):
            for which in (0, 1) if victim == "worker" and long else (0,):
                fault: dict[str, Any] = {"victim": victim, "signal": name, "at": at}
                fault |= {"nth": nth, "which": which}
                yield Trial(f"{victim} {name} at {at} {nth} {which}", fault)
    for at, name in product(_PLACES if long else _PLACES[:1], signals):
        fault = {"victim": "parent", "signal": name, "at": at}
        yield Trial(f"one process: {name} at {at}", fault, workers=1)
    for at, which in product(("worker.after", "told", "taken"), (0, 1) if long else (0,)):
        fault = {"victim": "worker", "signal": "SIGSTOP", "at": at, "which": which}
        yield Trial(f"worker {which} stopped at {at} for a while", fault)


def kills_by_format(long: bool) -> Iterator[Trial]:
    """The parent killed while it writes each format; in the long form by each signal."""
    for kind, at in product(FORMATS if long else _FEW, _PLACES):
        times = (1,) if at == "journal.end" else (1, 2) if long else (2,)
        for name, nth in product(_SIGNALS if long else _SIGNALS[:1], times):
            fault = {"victim": "parent", "signal": name, "at": at, "nth": nth}
            yield Trial(f"{kind}: parent {name} at {at} {nth}", fault, kind, _REPORT)
    points = ("opened", "write", "write.half", "save", "rename", "rename.after")
    for at, name in product(points, _SIGNALS):
        for page in ("report.json", "report.html") if long else ("report.json",):
            fault = {"victim": "parent", "signal": name, "at": at, "file": f"{page}.part"}
            yield Trial(f"{page}: parent {name} at {at}", fault, arguments=("--report", page))


def kills_of_own(long: bool) -> Iterator[Trial]:
    """Workers, and what starts them, as the command starts them; at points and at random."""
    points = ("worker.after", "told", "sent", "write", "pool.end")
    for victim in ("worker", "server", "tracker"):
        for at in points if long else points[:1]:
            fault = {"victim": victim, "signal": "SIGKILL", "at": at}
            yield Trial(f"own process: {victim} at {at}", fault, own_process=True)
    draw = random.Random(7)
    for number in range(40 if long else 1):
        victim = draw.choice(("worker", "worker", "parent", "server"))
        which, after = draw.randrange(2), draw.uniform(0.0, 1.5)
        late: dict[str, Any] = {"victim": victim, "signal": "SIGKILL", "after": after}
        late["which"] = which
        name = f"own process: {victim} after {after:.2f} s ({number})"
        yield Trial(name, late, own_process=True)


def writes(long: bool) -> Iterator[Trial]:
    """Every write that fails."""
    files = ("0.jsonl.part", "bad.part", "report.json.part", "journal")
    for at, file in product(WRITE_POINTS, files):
        if file == "journal" and at not in ("opened", "journal"):
            continue
        for name, nth in product(_ERRORS if long else _ERRORS[:1], (1, 2) if long else (1,)):
            fault = {"errno": name, "at": at, "file": file, "nth": nth}
            yield Trial(f"{name} at {at} {nth} of {file}", fault, arguments=_REPORT)
    for kind, at in product(FORMATS if long else _FEW, WRITE_POINTS if long else ("write",)):
        for nth in (1, 2) if long else (2,):
            fault = {"errno": "ENOSPC", "at": at, "nth": nth}
            yield Trial(f"{kind}: ENOSPC at {at} {nth}", fault, kind)
    for kind in ("jsonl to parquet", "jsonl.gz to parquet") if long else ("jsonl to parquet",):
        for at, nth in product(("opened", "write", "write.half", "close"), (1, 2)):
            fault = {"errno": "ENOSPC", "at": at, "nth": nth, "file": "spool"}
            yield Trial(f"{kind}: ENOSPC at {at} {nth} of the temporary file", fault, kind)


def space(long: bool) -> Iterator[Trial]:
    """A file that becomes too long for the disk: at its end, where it is finished, and before."""
    for kind in FORMATS if long else _FEW:
        longest = _longest_output(kind)
        for left in (1, 13, 200, longest // 2) if long else (1,):
            if longest - left > _MESSAGES:
                fault = {"most": longest - left}
                yield Trial(f"{kind}: no space for the last {left} bytes", fault, kind)


_MESSAGES = 300
"""What a run says is written to a file, which may not be longer either."""


def _longest_output(kind: str) -> int:
    """The bytes of the longest file that a run without a fault writes."""
    with tempfile.TemporaryDirectory(prefix="newsclean-") as name:
        folder = Path(name)
        given = made(folder, kind)
        run(folder, Trial("", {}, kind), given, {})
        return max(path.stat().st_size for path in (folder / "out").rglob("*") if path.is_file())


_ERRORS = ("ENOSPC", "EACCES", "EIO")


def resumes(long: bool) -> Iterator[Trial]:
    """Runs that are killed, and whose second run meets another fault."""
    faults: list[dict[str, Any]] = [
        {"errno": "ENOSPC", "at": at} for at in ("reopened", "opened", "write", "journal", "rename")
    ]
    faults += [
        {"victim": "parent", "signal": name, "at": at}
        for name in ("SIGKILL", "SIGINT")
        for at in ("reopened", "write", "journal.half", "rename")
    ]
    faults += [{"victim": "worker", "signal": "SIGKILL", "at": "told"}]
    firsts = (("write", 6), ("journal.after", 4), ("rename.after", 2))
    kinds = ("jsonl", "jsonl.gz", "csv", "wet.gz", "parquet", "fields", "txt")
    chosen = product(kinds, firsts) if long else [(kinds[0], firsts[0])]
    for (kind, (at, nth)), then in product(chosen, faults):
        fault = {"victim": "parent", "signal": "SIGKILL", "at": at, "nth": nth}
        what = then.get("errno") or f"{then['victim']} {then['signal']}"
        name = f"{kind}: killed at {at}, and then {what} at {then['at']}"
        yield Trial(name, fault, kind, _REPORT, then=then)


TRIALS = {
    "kills": kills,
    "kills_by_format": kills_by_format,
    "kills_of_own": kills_of_own,
    "writes": writes,
    "space": space,
    "resumes": resumes,
}
