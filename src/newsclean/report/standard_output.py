"""Write bytes to standard output, all of them or with an error."""

from __future__ import annotations

import errno
import os
import sys

__all__ = ["write_out"]


def write_out(data: bytes) -> None:
    """Write all of *data* to standard output.

    With ``PYTHONUNBUFFERED``, as containers set it, a disk that becomes full takes a part of the
    data and raises no error before the next write.  Raises ``OSError`` if the output is closed.
    """
    if sys.stdout is None:
        raise OSError(errno.EBADF, "standard output is closed")
    rest = memoryview(data)
    while rest:
        written = sys.stdout.buffer.write(rest)
        if written is None:  # of a pipe that does not wait
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        rest = rest[written:]
