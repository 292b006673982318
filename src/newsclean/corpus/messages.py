"""Print messages of the command to standard error."""

from __future__ import annotations

import sys
from contextlib import suppress

__all__ = ["tell"]


def tell(message: str) -> None:
    """Print *message* on one line, without control characters.

    Does nothing if standard error is closed: a run does not end because nobody listens.
    """
    if sys.stderr is None:
        return
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in message)
    with suppress(OSError):
        print(f"newsclean: {shown}", file=sys.stderr, flush=True)
