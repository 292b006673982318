"""Runs of ``newsclean corpus`` with a fault, and what was asked of them."""

from __future__ import annotations

import json
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

from corpus import faulty

__all__ = ["DONE", "Ended", "Found", "Trial", "run", "start"]

LONGEST = 30.0
"""Seconds after which a run hangs."""
DONE = (0, 3)


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
    then: dict[str, Any] = field(default_factory=dict)
    """a fault of the run that goes on"""


@dataclass
class Ended:
    """What became of a run."""

    status: int | None
    said: str
    seconds: float
    struck: bool = False
    """whether its fault came"""


@dataclass
class Found:
    """What was found wrong, by the question that was asked."""

    tried: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    statuses: Counter[int | None] = field(default_factory=Counter)
    """of the runs with faults"""
    missed: list[str] = field(default_factory=list)
    """trials whose fault never came: there was no such place, or the run was faster"""

    def ask(self, question: str, trial: str, holds: bool, seen: object) -> None:
        self.tried[question] += 1
        if not holds:
            self.wrong.append(f"{trial}: {question}: {seen}")


def run(folder: Path, trial: Trial, given: Sequence[str], fault: dict[str, Any]) -> Ended:
    """Run the command in *folder* with the arguments *given*, and with *fault*."""
    arguments = ["corpus", *given, "--errors", "bad", "--preset", "minimal", *trial.arguments]
    arguments += ["--workers", str(trial.workers)]
    struck = folder.with_name(f"{folder.name}.struck")
    planted = {**fault, "struck": str(struck)} if fault else {}
    ended = start(folder, planted, arguments, own_process=trial.own_process)()
    ended.struck = struck.exists()
    struck.unlink(missing_ok=True)
    return ended


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
        signal.signal(signal.SIGHUP, signal.SIG_DFL)  # nohup ignores it
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
