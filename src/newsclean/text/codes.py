"""Compile patterns from code that is kept: ``re`` takes a hundred times as long to make it.

``re`` parses a pattern in Python, makes a list of numbers of it, its code, and hands that over to
its engine.  A few megabytes of news need some 270 patterns, whose code takes 100 ms to make and
3 ms to read.
"""

from __future__ import annotations

import marshal
import re
import struct
import sys
import zlib
from collections.abc import Callable, Iterable
from typing import Any, AnyStr, Final, cast

from newsclean.text.store import as_kept, kept

__all__ = ["NAME", "codes_of", "compiled", "keep"]

NAME: Final = "codes"
"""The name under which the code of patterns is stored."""
_DAMAGED: Final = (zlib.error, struct.error, EOFError, TypeError, ValueError, RuntimeError)
"""What is raised if the code was not stored as it was made."""


def compiled(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what ``re.compile`` does, from code that is kept if there is some.

    >>> compiled("[Rr]ain") == re.compile("[Rr]ain")
    True
    """
    packed = None if flags else _CODES.known().get(pattern)
    if packed is not None:
        try:
            return cast("re.Pattern[AnyStr]", _restored(pattern, packed))
        except _DAMAGED:
            pass
    return re.compile(pattern, flags)


def codes_of(patterns: Iterable[str | bytes]) -> tuple[str, dict[str | bytes, bytes]]:
    """Return the code of each of *patterns*, and the engine that reads it.

    The code is for this engine only; another compiles each pattern when it needs it.
    """
    return _engine(), {each: packed for each in patterns if (packed := _packed(each)) is not None}


def _packed(pattern: Any) -> bytes | None:
    """The code of *pattern*; ``None`` if this Python makes it in another way."""
    try:
        from re import _compiler, _parser  # type: ignore[attr-defined]

        tree = _parser.parse(pattern, 0)
        code = _compiler._code(tree, 0)
        names = [None] * tree.state.groups
        for name, number in tree.state.groupdict.items():
            names[number] = name
        groups = tree.state.groups - 1, dict(tree.state.groupdict), tuple(names)
        value = tree.state.flags, struct.pack(f"<{len(code)}I", *code), *groups
        packed = zlib.compress(as_kept(value), 9)  # an eighth: most of the numbers are alike
        return packed if _restored(pattern, packed) == re.compile(pattern) else None
    except (AttributeError, ImportError, TypeError, struct.error):
        return None


def _restored(pattern: Any, packed: bytes) -> Any:
    import _sre  # type: ignore[import-not-found]  # as re.compile does; it checks the code

    flags, code, *groups = marshal.loads(zlib.decompress(packed))
    numbers = [*struct.unpack(f"<{len(code) // 4}I", code)]
    return _sre.compile(pattern, flags, numbers, *groups)


def _engine() -> str:
    """The engine of ``re``: its version, and what numbers are like on this machine; "" if unknown.

    The largest number of repeats, and the order of the bytes of a class, are part of the code.
    """
    try:
        from _sre import MAGIC
    except ImportError:
        return ""
    return f"{sys.implementation.name} {MAGIC} {sys.byteorder} {sys.maxsize:x}"


class _Codes:
    """The code of patterns, read when the first of them is compiled."""

    def __init__(self) -> None:
        self.patterns: Callable[[], Iterable[str | bytes]] | None = None
        self._known: dict[str | bytes, bytes] | None = None

    def known(self) -> dict[str | bytes, bytes]:
        """Return all code that is kept for this Python."""
        if self._known is None:
            if self.patterns is None:
                return {}
            patterns = self.patterns
            self._known = {}  # while it is read, or made: then patterns are compiled
            engine, codes = kept(NAME, lambda: codes_of(patterns()), or_else=("", {}))
            self._known = codes if engine and engine == _engine() else {}
        return self._known


_CODES: Final = _Codes()


def keep(patterns: Callable[[], Iterable[str | bytes]]) -> None:
    """Keep the code of *patterns*, and compile others that are asked for as ``re`` does."""
    _CODES.patterns = patterns
