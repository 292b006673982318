"""Workers that are killed, at any moment: an error, and never a wait for ever."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_all_start_methods, get_context
from typing import Any

import pytest

from newsclean.corpus import pool

METHODS = [name for name in ("fork", "forkserver", "spawn") if name in get_all_start_methods()]


def shout(mark: str, word: str) -> str:
    return word.upper() + mark


def slow(mark: str, word: str) -> str:
    time.sleep(0.05)
    return word.upper() + mark


def tasks(number: int) -> Iterator[tuple[int, str]]:
    return ((n, f"word {n}") for n in range(number))


def wanted(number: int) -> list[tuple[int, str]]:
    return [(n, f"WORD {n}!") for n in range(number)]


@pytest.mark.parametrize("method", METHODS)
def test_results_come_in_order(method: str) -> None:
    found = pool.in_order(shout, tasks(50), "!", 3, get_context(method))
    assert list(found) == wanted(50)


@pytest.mark.parametrize("method", METHODS)
def test_workers_end_by_themselves_and_at_once(
    monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    """A forked one holds the parent's end of each connection, so that none of them is closed."""
    ended: list[int | None] = []
    kill = pool._Pool.kill

    def killed(self: pool._Pool) -> None:
        ended.extend(worker.process.exitcode for worker in self._workers)
        kill(self)

    monkeypatch.setattr(pool, "_TO_END", 60.0)
    monkeypatch.setattr(pool._Pool, "kill", killed)
    begin = time.monotonic()
    assert list(pool.in_order(slow, tasks(20), "!", 3, get_context(method))) == wanted(20)
    assert ended == [0, 0, 0]
    assert time.monotonic() - begin < 30


def test_long_tasks_and_results_do_not_block_each_other() -> None:
    word = "x" * 3_000_000
    given = ((n, word) for n in range(12))
    found = pool.in_order(shout, given, "!", 2, get_context("forkserver"))
    assert [len(result) for _, result in found] == [3_000_001] * 12


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("delay", [0.0, 0.02, 0.1, 0.3])
@pytest.mark.parametrize("which", [0, 1])
def test_a_worker_is_killed_while_it_starts(
    monkeypatch: pytest.MonkeyPatch, method: str, delay: float, which: int
) -> None:
    add = pool._Pool._add
    number = 0

    def add_and_kill(self: pool._Pool) -> None:
        nonlocal number
        add(self)
        if number == which:
            pid = self._workers[-1].process.pid
            assert pid is not None
            threading.Timer(delay, lambda: os.kill(pid, signal.SIGKILL)).start()
        number += 1

    monkeypatch.setattr(pool._Pool, "_add", add_and_kill)
    found = pool.in_order(slow, tasks(10_000), "!", 2, get_context(method))
    before = time.monotonic()
    with pytest.raises(BrokenProcessPool, match="a worker process was killed"):
        list(found)
    assert time.monotonic() < before + 60  # no wait for ever


def test_the_server_that_starts_workers_is_killed() -> None:
    from multiprocessing import forkserver

    found = pool.in_order(slow, tasks(10_000), "!", 2, get_context("forkserver"))
    next(found)
    server = vars(forkserver)["_forkserver"]._forkserver_pid
    os.kill(server, signal.SIGKILL)
    with pytest.raises(BrokenProcessPool):
        list(found)
    # The system closes the server's files before it counts as ended.  In between, multiprocessing
    # takes it for alive and starts no other, and the next test finds its socket closed.
    os.waitid(os.P_PID, server, os.WEXITED | os.WNOWAIT)


def test_what_cannot_be_loaded_is_told() -> None:
    unloadable: Any = Unloadable()
    found = pool.in_order(shout, tasks(3), unloadable, 2, get_context("forkserver"))
    with pytest.raises(ValueError, match="not here"):
        list(found)


def leave(_: str, word: str) -> str:
    sys.exit(word)


def test_work_that_ends_the_process_is_no_kill() -> None:
    found = pool.in_order(leave, tasks(3), "!", 2, get_context("forkserver"))
    with pytest.raises(SystemExit, match="word 0"):
        list(found)


class Unloadable:
    """Cannot be unpickled."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return refuse, ("not here",)


def refuse(reason: str) -> None:
    raise ValueError(reason)
