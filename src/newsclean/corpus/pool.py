"""Work in several processes: results in the order of the tasks, and never many at once."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future
    from multiprocessing.context import BaseContext

__all__ = ["in_order"]

Shared = TypeVar("Shared")
Payload = TypeVar("Payload")
Note = TypeVar("Note")
Result = TypeVar("Result")

_shared: object = None
"""In a worker: what all its tasks share, unpickled once (NEWS is 160 KB, and builds indexes)."""


def in_order(
    work: Callable[[Shared, Payload], Result],
    tasks: Iterable[tuple[Note, Payload]],
    shared: Shared,
    workers: int,
    context: BaseContext | None = None,
) -> Generator[tuple[Note, Result], None, None]:
    """Yield the note of each task with what *work* makes of *shared* and the task's payload.

    *workers* is the number of processes, started as *context* says; 1 works in this one.  *tasks*
    is read two tasks a worker ahead.  An error that reading it raises comes after the results of
    the tasks before it.  Raises ``BrokenProcessPool`` where a worker was killed.
    """
    if workers == 1:
        for note, payload in tasks:
            yield note, work(shared, payload)
        return
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(shared,))
    pending: deque[tuple[Note, Future[Result]]] = deque()
    rest = iter(tasks)
    failure: Exception | None = None
    more = True
    try:
        while True:
            while more and len(pending) < 2 * workers:
                try:
                    note, payload = next(rest)
                except StopIteration:
                    more = False
                except Exception as error:
                    failure, more = error, False
                else:
                    with _ctrl_c_held():
                        pending.append((note, pool.submit(_do, work, payload)))
            if not pending:
                break
            note, future = pending.popleft()
            yield note, future.result()
    finally:
        pool.shutdown(cancel_futures=True)
    if failure is not None:
        raise failure


@contextmanager
def _ctrl_c_held() -> Iterator[None]:
    """Hold Ctrl-C back: from this thread for now, from the processes that begin here for good.

    A worker reads the tables before ``_begin``, and would die of it meanwhile: no interruption to
    its parent, but a killed worker.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(shared: object) -> None:
    """Make a worker ready: it leaves Ctrl-C to its parent, and ends when that is gone."""
    global _shared
    _shared = shared
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process once its parent has; a worker would wait for tasks for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _do(work: Callable[[Shared, Payload], Result], payload: Payload) -> Result:
    return work(_shared, payload)  # type: ignore[arg-type]
