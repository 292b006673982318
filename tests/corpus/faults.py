"""Tries faults on ``newsclean corpus``: python -m tests.corpus.faults [--long] [--part NAME]

Every trial asks three things: does the status tell the truth, does the run end, and is every record
there once in the end, and none of another run.
"""

from __future__ import annotations

import argparse
import importlib
import signal
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # workers take the faults from there

from corpus.fault_changes import tried_changes
from corpus.fault_files import tried_files
from corpus.fault_kinds import made, what_is_wrong, whole_outputs
from corpus.fault_own_files import tried_own_files
from corpus.fault_pairs import tried_pairs
from corpus.fault_runs import DONE, Ended, Found, Trial, run
from corpus.fault_trials import TRIALS


def tried(trial: Trial, found: Found) -> None:
    """Try *trial*: the run with its fault, and the runs that bring it to an end."""
    with tempfile.TemporaryDirectory(prefix="newsclean-") as name:
        folder = Path(name)
        given = made(folder, trial.kind)
        ended = run(folder, trial, given, trial.fault)
        _judge(folder, trial, ended, found)
        if not ended.struck:
            found.missed.append(trial.name)
        again = ended
        if trial.then and ended.status not in DONE:
            again = run(folder, trial, [*given, "--resume"], trial.then)
            _judge(folder, trial, again, found)
        if again.status not in DONE and what_is_wrong(folder, trial.kind):
            again = run(folder, trial, [*given, "--resume"], {})
            if again.status not in DONE:
                told = "--force" in again.said or "is there already" in again.said
                again = run(folder, trial, [*given, "--force"], {})
                found.ask("the run goes on", trial.name, told and again.status in DONE, again)
        wrong = what_is_wrong(folder, trial.kind)
        found.ask("all records are there once", trial.name, not wrong, (ended, again, wrong))


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
        said = (1, 129, 130, 143)
        silent = (-signal.SIGKILL, -signal.SIGTERM, -signal.SIGINT, -signal.SIGHUP)
        found.ask("the status is true", trial.name, ended.status in (*said, *silent), ended)
        quiet = ended.status == 1 or ended.status in silent or "newsclean: " in ended.said
        told = ended.status != 1 or "newsclean: " in ended.said
        found.ask("the status is told", trial.name, quiet and told, ended)
    found.ask("no traceback", trial.name, "Traceback" not in ended.said, ended)


OTHERS = {
    "pairs": tried_pairs,
    "files": tried_files,
    "own_files": tried_own_files,
    "changes": tried_changes,
}
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
    for missed in found.missed if options.only else ():
        print(f"never came: {missed}")
    tried_all = sum(counts.values()) - len(found.missed)
    print(f"{tried_all} faults tried, {len(found.missed)} never came, {len(found.wrong)} wrong")
    return 1 if found.wrong else 0


def _load() -> None:
    """Load what the command needs, so that forked processes need not."""
    import newsclean.presets

    for name in ("apart", "closing", "reports", "run", *(f"formats.{one}" for one in _LOADED)):
        importlib.import_module(f"newsclean.corpus.{name}")
    newsclean.presets.MINIMAL.clean("Rain. [ad_1]")


_LOADED = ("converted", "ipc", "json_document", "jsonl", "parquet", "table", "text", "warc")


if __name__ == "__main__":
    sys.exit(main())
