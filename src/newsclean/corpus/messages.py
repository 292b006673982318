"""Print messages of the command to standard error."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TextIO

__all__ = ["discard", "tell"]


def tell(message: str) -> None:
    """Print *message* on one line, without control characters.

    Does nothing if standard error is closed: a run does not end because nobody listens.
    """
    if sys.stderr is None:
        return
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in message)
    with suppress(OSError):
        print(f"newsclean: {shown}", file=sys.stderr, flush=True)


def discard(stream: TextIO | None) -> None:
    """Discard what *stream* still buffers, so that Python does not fail on it at exit."""
    with suppress(AttributeError, OSError, ValueError):  # closed, or not a file of the system
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[union-attr]
