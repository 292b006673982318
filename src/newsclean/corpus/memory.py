"""Return the memory of a block to the system once the block is written."""

from __future__ import annotations

import ctypes
import sys

__all__ = ["give_back_blocks"]

_M_MMAP_THRESHOLD = -3
_SMALLEST = 1 << 16


def give_back_blocks() -> None:
    """Tell the C library to return freed memory in pieces of 64 KB and more to the system.

    glibc keeps them for later but then finds none that fits the next block, so the process grows.
    Does nothing with other C libraries.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_M_MMAP_THRESHOLD, _SMALLEST)
