"""Return the memory of a block to the system once the block is written."""

from __future__ import annotations

import ctypes
import sys

__all__ = ["give_back_blocks"]

_M_MMAP_THRESHOLD = -3
_SMALLEST = 1 << 16


def give_back_blocks() -> None:
    """Tell the C library to keep no freed memory in pieces of 64 KB and more.

    glibc keeps them for later, finds none that fits the next block, and the process grows: from
    34 to 49 MB over two gigabytes of blocks.  Nothing is done where the library is another.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_M_MMAP_THRESHOLD, _SMALLEST)
