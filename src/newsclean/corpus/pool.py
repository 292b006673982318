"""A pool of worker processes that returns results in the order of the tasks, in bounded memory.

One thread of the parent does everything.  Wherever it waits, it also waits for the end of each
worker, so a worker that is killed is reported as an error and never makes the parent wait for ever.
"""

from __future__ import annotations

import atexit
import errno
import multiprocessing
import os
import pickle
from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import suppress
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from newsclean.corpus.starting import has_room, signals_held, widen
from newsclean.corpus.worker import END, Answer, serve

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess

__all__ = ["in_order"]

Shared = TypeVar("Shared")
Payload = TypeVar("Payload")
Note = TypeVar("Note")
Result = TypeVar("Result")

_AT_ONCE = 2
"""Tasks of a worker at a time: one in progress and the next."""
_TO_END = 5.0
"""Seconds that an idle worker has to end by itself."""


def in_order(
    work: Callable[[Shared, Payload], Result],
    tasks: Iterable[tuple[Note, Payload]],
    shared: Shared,
    workers: int,
    context: BaseContext | None = None,
) -> Generator[tuple[Note, Result], None, None]:
    """Yield the note of each task with the result of *work* for *shared* and the task's payload.

    *workers* is the number of processes, started by *context*; 1 works in this process.  *tasks* is
    read two tasks a worker ahead.  An error of *tasks* is raised after the results of the tasks
    before it.  Raises ``BrokenProcessPool`` if a worker was killed or cannot be started.
    """
    if workers == 1:
        for note, payload in tasks:
            yield note, work(shared, payload)
        return
    pool = _Pool(pickle.dumps((work, shared)), workers, context or multiprocessing.get_context())
    notes: deque[Note] = deque()
    rest = iter(tasks)
    failure: Exception | None = None
    more = True
    try:
        while True:
            while more and len(notes) < _AT_ONCE * workers:
                try:
                    note, payload = next(rest)
                except StopIteration:
                    more = False
                except Exception as error:
                    failure, more = error, False
                else:
                    notes.append(note)
                    pool.give(payload)
            if not notes:
                break
            yield notes.popleft(), pool.take()
        pool.end()
    finally:
        pool.kill()
    if failure is not None:
        raise failure


class _Worker:
    """A process and its tasks."""

    def __init__(self, process: BaseProcess, connection: Connection) -> None:
        self.process = process
        self.connection = connection
        self.ready = False
        """whether it has started, and was sent the shared part of its tasks"""
        self.tasks: deque[int] = deque()
        """the numbers of its tasks, in the order in which it does them"""


class _Pool:
    """Workers that are started when there is work for them."""

    def __init__(self, start: bytes, size: int, context: BaseContext) -> None:
        self._start = start
        self._size = size
        self._context = context
        self._workers: list[_Worker] = []
        self._waiting: deque[tuple[int, Any]] = deque()
        self._answers: dict[int, Answer] = {}
        self._given = self._taken = 0
        atexit.register(self.kill)  # before multiprocessing waits for them

    def give(self, payload: Any) -> None:
        """Give a task to a worker."""
        self._waiting.append((self._given, payload))
        self._given += 1
        self._receive(0)
        idle = sum(not worker.tasks for worker in self._workers)
        if len(self._waiting) > idle and len(self._workers) < self._size:
            self._add()
        self._send()

    def take(self) -> Any:
        """Return the result of the oldest task that was not taken yet, or raise its error."""
        while self._taken not in self._answers:
            self._receive(None)
            self._send()
        answer = self._answers.pop(self._taken)
        self._taken += 1
        if answer.error is not None:
            raise answer.error
        return answer.result

    def end(self) -> None:
        """Let the workers end by themselves, when they have no tasks left."""
        for worker in self._workers:
            with suppress(OSError):
                worker.connection.send_bytes(END)  # forked ones hold this end of it open, too
            worker.connection.close()
        for worker in self._workers:
            worker.process.join(_TO_END)

    def kill(self) -> None:
        """End all workers at once; they have nothing that must be saved."""
        atexit.unregister(self.kill)
        for worker in self._workers:
            worker.connection.close()
            if worker.process.is_alive():
                worker.process.kill()
        for worker in self._workers:
            worker.process.join(_TO_END)
        self._workers = []

    def _add(self) -> None:
        if not has_room():  # else the server of processes would end with a traceback
            if self._workers:
                self._size = len(self._workers)
                return
            error = OSError(errno.EMFILE, os.strerror(errno.EMFILE))
            reason = f"({error.strerror}); raise ulimit -n, or pass --workers 1"
            self._fail(f"a worker process cannot be started {reason}", error)
        ours, its = self._context.Pipe()
        for end in (ours, its):
            widen(end)
        try:
            with signals_held(self._context.get_start_method()):
                process = self._context.Process(  # type: ignore[attr-defined]
                    target=serve, args=(its,), name="newsclean-worker"
                )
                process.start()
                self._workers.append(_Worker(process, ours))
        except (OSError, EOFError) as error:  # of its pipes, if it or its server is killed
            ours.close()
            reason = f"({error or 'it was killed'}); set TMPDIR, or pass --workers 1"
            self._fail(f"a worker process cannot be started {reason}", error)
        finally:
            its.close()  # else its end would not be seen

    def _send(self) -> None:
        """Give the waiting tasks to the workers with the fewest."""
        while self._waiting:
            free = [w for w in self._workers if w.ready and len(w.tasks) < _AT_ONCE]
            if not free:
                return
            worker = min(free, key=lambda worker: len(worker.tasks))
            number, payload = self._waiting.popleft()
            worker.tasks.append(number)
            self._tell(worker, pickle.dumps(payload, pickle.HIGHEST_PROTOCOL))

    def _receive(self, timeout: float | None) -> None:
        """Wait for a message of a worker, and process it; fail if a worker has ended."""
        sources: dict[Any, _Worker] = {}
        for worker in self._workers:
            sources[worker.connection] = sources[worker.process.sentinel] = worker
        if not sources:
            return
        ended = False
        for source in wait([*sources], timeout):
            worker = sources[source]
            if source is not worker.connection:
                ended = True
                continue
            try:
                message = worker.connection.recv_bytes()
            except (OSError, EOFError) as error:
                self._fail_by_death(error)
            if worker.ready:
                self._answers[worker.tasks.popleft()] = pickle.loads(message)
            else:
                worker.ready = True
                self._tell(worker, self._start)
        if ended:
            self._fail_by_death(None)

    def _tell(self, worker: _Worker, message: bytes) -> None:
        """Send to a worker, which receives even while it works, so this never waits long."""
        try:
            worker.connection.send_bytes(message)
        except OSError as error:
            self._fail_by_death(error)

    def _fail_by_death(self, cause: BaseException | None) -> NoReturn:
        reason = "a worker process was killed, by hand or by the system for want of memory"
        self._fail(reason, cause)

    def _fail(self, reason: str, cause: BaseException | None) -> NoReturn:
        from concurrent.futures.process import BrokenProcessPool

        raise BrokenProcessPool(reason) from cause
