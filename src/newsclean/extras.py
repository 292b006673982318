"""Extras: sets of libraries that some parts of the package need, and the core does not."""

from __future__ import annotations

__all__ = ["install"]


def install(extra: str) -> str:
    """Return the commands that install *extra*, for a message; quoted, as some shells need it.

    >>> install("corpus")
    "pip install 'newsclean[corpus]', or in a clone: pip install '.[corpus]'"
    """
    return f"pip install 'newsclean[{extra}]', or in a clone: pip install '.[{extra}]'"
