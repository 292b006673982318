"""Two runs at once that share a file."""

from __future__ import annotations

import json
import tempfile
import time
from collections import Counter
from itertools import product
from pathlib import Path
from typing import Any

from corpus.fault_kinds import BODY, Row, read
from corpus.fault_runs import DONE, Found, start

__all__ = ["LINES", "bad_of", "lines_of", "texts_of", "tried_pairs"]

LINES = 60


def tried_pairs(found: Found, *, long: bool, only: str) -> Counter[str]:
    """Two runs at once that share an output, a file of bad records, a report or a journal."""
    counts: Counter[str] = Counter()
    outputs = {
        "one output": ("o/x.jsonl", "o/x.jsonl"),
        "one output, two names": ("o/x.jsonl", "link/x.jsonl"),
        "folder and file": ("o", "o/x.jsonl"),
        "one packed output": ("o/x.jsonl.zst", "o/../o/x.jsonl.zst"),
        "errors": ("a.jsonl", "b.jsonl", "--errors", "e"),
        "report": ("a.jsonl", "b.jsonl", "--report", "r.json"),
    }
    for name, (first, second, *shared) in outputs.items():
        delays = (0.0, 0.02, 0.05, 0.1, 0.2) if long else (0.05,)
        for delay, force in product(delays, ((), ("--force",)) if long else ((),)):
            trial = f"pair: {name}, {delay} s apart, {' '.join(force)}"
            if only in trial:
                counts["pairs"] += 1
                _tried_pair(trial, (first, second), (*shared, *force), delay, found)
    return counts


def _tried_pair(
    trial: str, outputs: tuple[str, str], more: tuple[str, ...], delay: float, found: Found
) -> None:
    with tempfile.TemporaryDirectory(prefix="newsclean-") as name:
        folder = Path(name)
        (folder / "o").mkdir()
        (folder / "link").symlink_to("o")
        waits = []
        for run, output in enumerate(outputs):
            given = folder / f"in{run}"
            given.mkdir()
            (given / "x.jsonl").write_bytes(lines_of(run))
            arguments = ["corpus", f"in{run}" if output == "o" else f"in{run}/x.jsonl"]
            arguments += ["-o", output, "--preset", "minimal", "--workers", "1"]
            arguments += ["--errors", f"e{run}"] if "--errors" not in more else []
            waits.append(start(folder, {}, [*arguments, *more]))
            time.sleep(delay)
        ended = [wait() for wait in waits]
        found.ask("the run ends", trial, all(run.status is not None for run in ended), ended)
        true = all(run.status in (1, *DONE) for run in ended)
        found.ask("the status is true", trial, true, ended)
        found.ask("no traceback", trial, "Traceback" not in ended[0].said + ended[1].said, ended)
        for run, output in enumerate(outputs):
            if ended[run].status in DONE:
                _ask_for_own(folder, trial, run, output, ended, found)


def _ask_for_own(
    folder: Path, trial: str, run: int, output: str, ended: list[Any], found: Found
) -> None:
    """Whether *run*, which says that it is done, wrote its records, and no other's."""
    path = folder / (f"{output}/x.jsonl" if output == "o" else output)
    records = read(path) if path.exists() else []
    own = records == texts_of(run)
    # With --force the other may have come later, and have written all of it anew.
    other = "--force" in trial and ended[1 - run].status in DONE and records == texts_of(1 - run)
    question = "all records are there once"
    found.ask(question, trial, own or other, (ended, len(records)))
    shared = folder / "e"
    if shared.exists():
        bad = [shared.read_bytes() == bad_of(one) for one in (run, 1 - run)]
        found.ask(question, trial, bad[0] or ("--force" in trial and bad[1]), ended)


def lines_of(run: int) -> bytes:
    lines = [json.dumps({"id": n, "text": f"{run}: {BODY}[ad_1]"}) for n in range(LINES)]
    return "".join(f"{line}\n" for line in lines).encode() + bad_of(run)


def bad_of(run: int) -> bytes:
    return b"{broken in %d\n" % run


def texts_of(run: int) -> list[Row]:
    return [Row(n, f"{run}: {BODY.strip()}") for n in range(LINES)]
