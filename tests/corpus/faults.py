"""Tries faults on ``newsclean corpus``: python -m tests.corpus.faults [--long] [--part NAME]

Every trial asks three things: does the status tell the truth, does the run end, and is every record
there once in the end, and none of another run.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))  # workers take the faults from there

from corpus.fault_files import tried_files
from corpus.fault_pairs import tried_pairs
from corpus.fault_runs import (
    DONE,
    Ended,
    Found,
    Trial,
    made,
    run,
    what_is_wrong,
    whole_outputs,
)
from corpus.faulty import KILL_POINTS, WRITE_POINTS


def tried(trial: Trial, found: Found) -> None:
    """Try *trial*: the run with its fault, and the runs that bring it to an end."""
    with tempfile.TemporaryDirectory(prefix="newsclean-") as name:
        folder = Path(name)
        made(folder, trial.kind)
        ended = run(folder, trial)
        _judge(folder, trial, ended, found)
        if ended.status not in DONE and what_is_wrong(folder, trial.kind):
            again = run(folder, trial, "--resume", fault={})
            if again.status not in DONE:
                again = run(folder, trial, "--force", fault={})
                told = "--force" in again.said or "is there already" in again.said
                found.ask("the run goes on", trial.name, told or again.status in DONE, again)
        wrong = what_is_wrong(folder, trial.kind)
        found.ask("all records are there once", trial.name, not wrong, (ended, wrong))


def _judge(folder: Path, trial: Trial, ended: Ended, found: Found) -> None:
    """Whether what the run said of itself is true."""
    found.statuses[ended.status] += 1
    found.ask("the run ends", trial.name, ended.status is not None, ended)
    _, wrong = whole_outputs(folder, trial.kind)
    found.ask("what has its name is whole", trial.name, not wrong, (ended, wrong))
    if ended.status in DONE:
        wrong = what_is_wrong(folder, trial.kind)
        found.ask("the status is true", trial.name, not wrong, (ended, wrong))
    else:
        expected = (1, 130, 143, -signal.SIGKILL, -signal.SIGTERM, -signal.SIGINT)
        found.ask("the status is true", trial.name, ended.status in expected, ended)
        quiet = ended.status == 1 or ended.status in expected[3:] or "newsclean: " in ended.said
        told = ended.status != 1 or "newsclean: " in ended.said
        found.ask("the status is told", trial.name, quiet and told, ended)
    found.ask("no traceback", trial.name, "Traceback" not in ended.said, ended)


def kills(long: bool) -> Iterator[Trial]:
    """Every process killed at every point."""
    for at in KILL_POINTS:
        for victim, signals in (
            ("parent", ("SIGKILL", "SIGTERM", "SIGINT")),
            ("worker", ("SIGKILL",)),
        ):
            for name in signals:
                for nth in (1, 2, 5) if long else (1,):
                    for which in (0, 1) if victim == "worker" and long else (0,):
                        fault: dict[str, Any] = {"victim": victim, "signal": name, "at": at}
                        fault |= {"nth": nth, "which": which}
                        yield Trial(f"{victim} {name} at {at} {nth} {which}", fault)
    more = ("jsonl.gz", "jsonl.bz2", "txt") if long else ()
    kinds = ("jsonl.zst", "parquet", "json", "wet.gz", *more)
    for kind in kinds:
        for at in ("write", "save", "journal.half", "rename", "rename.after", "journal.end"):
            fault = {"victim": "parent", "signal": "SIGKILL", "at": at, "nth": 2}
            yield Trial(f"{kind}: parent SIGKILL at {at}", fault, kind)
    for at in ("write", "rename", "rename.after", "journal.end", "journal.gone"):
        fault = {"victim": "parent", "signal": "SIGKILL", "at": at, "file": "report.json.part"}
        fault |= {} if at.startswith(("write", "rename")) else {"file": ""}
        yield Trial(f"report: parent at {at}", fault, arguments=("--report", "report.json"))


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
        yield Trial(
            f"own process: {victim} after {after:.2f} s ({number})", fault, own_process=True
        )


def writes(long: bool) -> Iterator[Trial]:
    """Every write that fails."""
    files = ("0.jsonl.part", "bad.part", "report.json.part", "journal")
    for at in WRITE_POINTS:
        for file in files:
            if file == "journal" and at not in ("opened", "journal"):
                continue
            for name in ("ENOSPC", "EACCES", "EIO") if long else ("ENOSPC",):
                for nth in (1, 2) if long else (1,):
                    fault = {"errno": name, "at": at, "file": file, "nth": nth}
                    arguments = ("--report", "report.json")
                    yield Trial(f"{name} at {at} {nth} of {file}", fault, arguments=arguments)
    for kind in ("jsonl.gz", "jsonl.zst", "parquet", "txt", "json", "wet.gz"):
        for at in WRITE_POINTS if long else ("write",):
            fault = {"errno": "ENOSPC", "at": at, "nth": 2}
            yield Trial(f"{kind}: ENOSPC at {at}", fault, kind)


TRIALS = {"kills": kills, "kills_of_own": kills_of_own, "writes": writes}
OTHERS = {"pairs": tried_pairs, "files": tried_files}
PARTS = (*TRIALS, *OTHERS)


def main() -> int:
    """Try all, or what ``--only`` names; return 1 where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true", help="all faults; else a few of each kind")
    parser.add_argument("--only", default="", help="trials whose names hold this")
    parser.add_argument("--part", choices=PARTS, help="the trials of one part alone")
    options = parser.parse_args()
    _load()
    found = Found()
    counts: Counter[str] = Counter()
    for part in (options.part,) if options.part else PARTS:
        if part in OTHERS:
            counts.update(OTHERS[part](found, long=options.long, only=options.only))
            continue
        for trial in TRIALS[part](options.long):
            if options.only in trial.name:
                counts[part] += 1
                tried(trial, found)
    for name, number in counts.items():
        print(f"{number:5} {name}")
    for question, number in found.tried.items():
        print(f"{number:5} times asked: {question}")
    ends = ", ".join(f"{number} with {status}" for status, number in found.statuses.items())
    print(f"ended: {ends}")
    for wrong in found.wrong:
        print(wrong)
    print(f"{sum(counts.values())} faults tried, {len(found.wrong)} wrong")
    return 1 if found.wrong else 0


def _load() -> None:
    """Load what the command needs, so that forked processes need not."""
    import newsclean.corpus.apart
    import newsclean.corpus.formats.json_document
    import newsclean.corpus.formats.parquet
    import newsclean.corpus.formats.table
    import newsclean.corpus.formats.text
    import newsclean.corpus.formats.warc
    import newsclean.corpus.reports
    import newsclean.corpus.run
    import newsclean.presets

    newsclean.presets.MINIMAL.clean("Rain. [ad_1]")


if __name__ == "__main__":
    sys.exit(main())
