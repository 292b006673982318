"""The loop of a worker process: do the tasks that the parent sends, one after the other."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
import traceback
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any, NamedTuple

from newsclean.normalizer import message_of

__all__ = ["END", "Answer", "portable", "serve"]

END = b""
"""The last message to a worker."""


class Answer(NamedTuple):
    """The outcome of a task."""

    result: Any = None
    error: BaseException | None = None


def serve(connection: Connection) -> None:
    """Do the tasks that *connection* delivers until ``END``, or until the parent is gone.

    The first message is shared by all tasks: a function and its first argument, which is unpickled
    once.  Each other message is the second argument of the function.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    inbox: SimpleQueue[bytes | None] = SimpleQueue()
    try:
        connection.send_bytes(b"ready")
        threading.Thread(target=_take_in, args=(connection, inbox), daemon=True).start()
        begin: Any = None
        while (held := [inbox.get()]) != [None]:
            if begin is None:
                begin = held.pop()
                continue
            if isinstance(begin, bytes):
                begin = _loaded(begin)
            connection.send_bytes(_answer(begin, held))
    except OSError:  # the parent has closed its end, or is gone
        os._exit(1)


def _take_in(connection: Connection, inbox: SimpleQueue[bytes | None]) -> None:
    """Put messages into *inbox*, so that the parent need not wait until a task is done."""
    try:
        while message := connection.recv_bytes():
            inbox.put(message)
    except (EOFError, OSError):
        pass
    inbox.put(None)


def _end_with_parent() -> None:
    """End this process when its parent ends, even during a task."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _loaded(begin: bytes) -> Any:
    """The shared part of all tasks, or the error of loading it."""
    try:
        return pickle.loads(begin)
    except BaseException as error:
        return error


def _answer(begin: Any, held: list[Any]) -> bytes:
    """The answer to the message in *held*, which is emptied, because the message may be long."""
    try:
        if isinstance(begin, BaseException):
            raise begin
        work, shared = begin
        answer = Answer(work(shared, pickle.loads(held.pop())))
        return pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
    except BaseException as error:  # sys.exit() in a normalizer must not look like a kill
        return pickle.dumps(Answer(error=portable(error)))


def portable(error: BaseException) -> BaseException:
    """Return *error* in a form for another process, with a note of where it was raised."""
    where = "".join(traceback.format_exception(error))
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # its class wants other arguments, or holds what cannot be pickled
        error = RuntimeError(f"{type(error).__name__}: {message_of(error)}")
    error.add_note(f"In a worker process:\n{where}")
    return error
