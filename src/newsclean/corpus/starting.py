"""Prepare the system for a worker process: open files, room in its pipe, signals held back."""

from __future__ import annotations

import errno
import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection

__all__ = ["has_room", "signals_held", "widen"]

_FILES = 16
"""Files that are open while a worker is started, and a few for the files of the corpus."""
_HELD = 1 << 20
"""Bytes that the connection to a worker should buffer; the system may allow less."""


def has_room() -> bool:
    """Whether the system lets this process open as many files as one more worker needs."""
    opened: list[int] = []
    try:
        for _ in range(_FILES):
            opened.append(os.open(os.devnull, os.O_RDONLY))
    except OSError as error:
        if error.errno not in (errno.EMFILE, errno.ENFILE):
            raise
        return False
    finally:
        for number in opened:
            os.close(number)
    return True


def widen(connection: Connection) -> None:
    """Let *connection* buffer a whole block, so that the sender need not wait for the reader.

    A worker reads in a thread that has to wait for the one that cleans.
    """
    if sys.platform != "win32":
        with suppress(OSError), socket.socket(fileno=os.dup(connection.fileno())) as end:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _HELD)


@contextmanager
def signals_held(method: str) -> Iterator[None]:
    """Hold back what ends a run: from this thread for now, from what begins here for good.

    A terminal and a job system send Ctrl-C, SIGTERM and SIGHUP to all processes at once.  The
    parent ends the workers; a worker that ended first would look as if it had been killed.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    held = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, held)
    try:
        if method != "fork":
            from multiprocessing import resource_tracker

            with suppress(OSError):  # it is a process too: a terminal that closes would end it
                resource_tracker.ensure_running()
            signal.pthread_sigmask(signal.SIG_BLOCK, held)  # it lets all but SIGHUP through again
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
