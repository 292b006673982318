"""A normalizer that fails, in each way in which one can."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence

from newsclean.edits import Edit

__all__ = ["Failing"]


class Panic(BaseException):
    """As what is written in Rust raises: no ``Exception``."""


class Mute(Exception):
    """One whose message cannot be had."""

    def __str__(self) -> str:
        raise LookupError("no message")


class Failing:
    """A normalizer that fails where a text says so, in the worker that reads it."""

    name = "mine.failing"

    def __call__(self, text: str, /) -> Sequence[Edit]:
        if "FAIL-RAISE" in text:
            raise ZeroDivisionError("division by zero")
        if "FAIL-DEEP" in text:
            return self(text)
        if "FAIL-MEMORY" in text:
            raise MemoryError
        if "FAIL-EDITS" in text:
            return [Edit(5, 2, "", ("mine.failing",))]
        if "FAIL-TEXT" in text:
            return [Edit(0, 1, 7, ("mine.failing",))]  # type: ignore[arg-type]
        if "FAIL-EXIT" in text:
            sys.exit(0)
        if "FAIL-KEY" in text:
            raise KeyboardInterrupt
        if "FAIL-PANIC" in text:
            raise Panic("the library of somebody else failed")
        if "FAIL-MUTE" in text:
            raise Mute
        if "FAIL-KILL" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        return ()
