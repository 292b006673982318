"""Faults that are planted in a run of the command: who is killed where, and what write fails.

A fault is a dictionary: at the *nth* time that the run reaches the point *at*, the *victim*
(parent, worker, server or tracker) gets the *signal*, or the call fails with *errno*.
"""

from __future__ import annotations

import errno
import os
import resource
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from newsclean.config import PRESETS
from newsclean.corpus import claims, journal, pool, run
from newsclean.corpus.formats import (
    converted,
    ipc,
    json_document,
    lines,
    parquet,
    table,
    text,
    warc,
)  # fmt: skip

__all__ = ["KILL_POINTS", "WRITE_POINTS", "plant"]

KILL_POINTS = (
    "worker.before", "worker.after", "told", "sent", "taken", "opened", "write", "write.half",
    "save", "journal", "journal.half", "journal.after", "rename", "rename.after", "journal.end",
    "journal.gone", "pool.end",
)  # fmt: skip
"""Where a process can be killed, in the order in which a run comes there."""
WRITE_POINTS = ("opened", "write", "write.half", "flush", "save", "journal", "rename")
"""Where the system can refuse."""


def plant(fault: dict[str, Any], *, method: str = "forkserver") -> None:
    """Plant *fault* in this process, which then runs the command, with small blocks."""
    lines.line_blocks.__defaults__ = (20_000,)
    for module in (converted, ipc, json_document, parquet, table, text, warc):
        setattr(module, "BLOCK", 20_000)  # noqa: B010
    run._SAVED_EVERY = 0.0
    run._context = lambda: get_context(method)
    if fault.get("failing"):
        from corpus.fault_normalizers import Failing

        PRESETS["minimal"] = PRESETS["minimal"].plus(Failing())
    reached = _Counter(fault)
    _hook_pool(reached, fault)
    _hook_files(reached)
    if "most" in fault:  # as on a disk that gets full: no file may be longer
        Path(fault["struck"]).touch()
        resource.setrlimit(resource.RLIMIT_FSIZE, (fault["most"], resource.RLIM_INFINITY))
    if "after" in fault:
        threading.Timer(fault["after"], lambda: reached.strike()).start()


class _Counter:
    def __init__(self, fault: dict[str, Any]) -> None:
        self.fault = fault
        self.times: Counter[str] = Counter()
        self.pools: list[pool._Pool] = []

    def __call__(self, point: str, path: object = "") -> None:
        if not str(path).endswith(self.fault.get("file", "")):
            return
        self.times[point] += 1
        if point == self.fault.get("at") and self.times[point] == self.fault.get("nth", 1):
            self.strike()

    def strike(self) -> None:
        Path(self.fault["struck"]).touch()
        if "call" in self.fault:  # in a process that was forked
            self.fault["call"]()
            return
        if "errno" in self.fault:
            number: int = getattr(errno, self.fault["errno"])
            raise OSError(number, os.strerror(number))
        for pid in self._victims():
            os.kill(pid, getattr(signal, self.fault["signal"]))
            if self.fault["signal"] == "SIGSTOP":
                threading.Timer(1.0, os.kill, (pid, signal.SIGCONT)).start()

    def _victims(self) -> list[int]:
        victim = self.fault["victim"]
        if victim == "parent":
            return [os.getpid()]
        if victim == "server":
            from multiprocessing import forkserver

            pid = vars(forkserver)["_forkserver"]._forkserver_pid
            return [pid] if pid else []
        if victim == "tracker":
            from multiprocessing import resource_tracker

            pid = vars(resource_tracker)["_resource_tracker"]._pid
            return [pid] if pid else []
        workers = [worker for made in self.pools for worker in made._workers]
        chosen = workers[self.fault.get("which", 0) :][:1]
        return [worker.process.pid for worker in chosen if worker.process.pid]


def _hook_pool(reached: _Counter, fault: dict[str, Any]) -> None:
    wrap(pool._Pool, "_add", "worker.before", "worker.after", reached)
    wrap(pool._Pool, "_tell", "told", "sent", reached)
    wrap(pool._Pool, "take", "", "taken", reached)
    wrap(pool._Pool, "end", "pool.end", "", reached)
    begin = pool._Pool.__init__

    def noted(self: pool._Pool, *arguments: Any) -> None:
        begin(self, *arguments)
        reached.pools.append(self)

    setattr(pool._Pool, "__init__", noted)  # noqa: B010


def _hook_files(reached: _Counter) -> None:
    temporary = vars(converted)["tempfile"].TemporaryFile

    def spooled(*arguments: Any, **named: Any) -> Any:
        reached("opened", "spool")
        return _File(temporary(*arguments, **named), Path("spool"), reached)

    setattr(converted, "tempfile", SimpleNamespace(TemporaryFile=spooled))  # noqa: B010
    save, publish = claims.Part.save, claims.Part.publish
    exclusive = claims.exclusive

    def opened(path: Any, *, over: bool) -> Any:
        reached("opened", path)
        return _File(exclusive(path, over=over), path, reached)

    for module in (claims, journal):
        setattr(module, "exclusive", opened)  # noqa: B010
    reopened = claims.reopened

    def again(path: Any) -> Any:
        reached("reopened", path)
        return _File(reopened(path), path, reached)

    for module in (claims, journal):
        setattr(module, "reopened", again)  # noqa: B010

    def saved(self: claims.Part) -> int:
        reached("save", claims.part_of(self.path))
        return save(self)

    claims.Part.save = saved  # type: ignore[method-assign]

    def published(self: claims.Part, *, durable: bool = True) -> None:
        reached("rename", claims.part_of(self.path))
        publish(self, durable=durable)
        reached("rename.after", claims.part_of(self.path))

    claims.Part.publish = published  # type: ignore[method-assign]
    wrap(journal.Journal, "end", "journal.end", "journal.gone", reached)


class _File:
    """A file whose writes can fail, or be cut off in the middle."""

    def __init__(self, file: Any, path: Any, reached: _Counter) -> None:
        self._file = file
        self._path = path
        self._reached = reached
        self._kind = "journal" if "journal" in path.name else "write"

    def write(self, data: bytes) -> int:
        self._reached(self._kind, self._path)
        if self._reached.fault.get("at") == f"{self._kind}.half":
            self._file.write(data[: len(data) // 2])
            self._file.flush()
            self._reached(f"{self._kind}.half", self._path)
            self._file.write(data[len(data) // 2 :])
        else:
            self._file.write(data)
        if self._kind == "journal":
            self._file.flush()
            self._reached("journal.after", self._path)
        return len(data)

    def flush(self) -> None:
        self._reached("flush", self._path)
        self._file.flush()

    def close(self) -> None:
        self._reached("close", self._path)
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def wrap(owner: Any, name: str, before: str, after: str, reached: Callable[[str], None]) -> None:
    inner = getattr(owner, name)

    def outer(self: Any, *arguments: Any) -> Any:
        reached(before)
        result = inner(self, *arguments)
        reached(after)
        return result

    setattr(owner, name, outer)


if __name__ == "__main__":  # faulty.py FAULT ARGUMENT…, as a process of its own
    import json

    from newsclean.commands.cli import main

    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # nohup ignores it
    planted: dict[str, Any] = json.loads(sys.argv[1])
    plant(planted)
    sys.exit(main(sys.argv[2:]))
