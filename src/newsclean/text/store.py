"""Find the data files, and cache the compiled form of them.

A wheel contains the compiled form, made when the wheel was built.  In a source tree it is made when
it is first needed and stored beside the code, or in the user's cache if that folder is read-only,
until a data file or the code changes.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

__all__ = ["COMPILED", "FOLDERS", "ROOT", "as_kept", "data_files", "kept", "parsed", "place_of"]

ROOT: Final = os.path.dirname(os.path.dirname(__file__))
"""The folder of the package."""
FOLDERS: Final = ("languages", "plugins", "publishers")
"""The folders of data files within the package."""
COMPILED: Final = "compiled"
"""The folder of the files that were compiled when the wheel was built."""
_FORM: Final = 2
"""The version of ``marshal`` that every Python reads; equal values make equal files."""


def data_files() -> list[str]:
    """Return the paths of all data files, in the order of their names.

    >>> any(place_of(path) == "languages/de/words.toml" for path in data_files())
    True
    """
    return sorted(
        os.path.join(folder, file)
        for name in FOLDERS
        for folder, _, files in os.walk(os.path.join(ROOT, name))
        for file in files
        if file.endswith(".toml")
    )


def place_of(path: str) -> str:
    """Return the path of the data file *path* within the package, with ``/`` between folders."""
    return os.path.relpath(path, ROOT).replace(os.sep, "/")


def parsed(path: str | os.PathLike[str]) -> tuple[str, dict[str, Any]]:
    """Return the text and the tables of the file *path*; raises ``ValueError`` with the reason."""
    import tomllib  # not needed in a wheel, where all is compiled

    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
        return text, tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"is no TOML: {error}") from None
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8, as TOML is") from None
    except RecursionError:
        raise ValueError("holds lists or tables too deep in each other") from None


def kept(name: str, make: Callable[[], Any], *, or_else: Any = None) -> Any:
    """Return the result of *make* for *name*, from the cache if possible.

    The result contains only ``dict``, ``list``, ``tuple``, ``frozenset``, ``str``, numbers and
    ``None``.  It is made again when a data file, or the code that reads it, has changed.  If it
    takes longer to make than it saves, give *or_else*, which is returned if nothing can be stored.
    """
    try:
        return _read(os.path.join(ROOT, COMPILED, f"{name}.bin"))
    except OSError:
        pass
    except (EOFError, TypeError, ValueError):  # written by another version of Python
        return make() if or_else is None else or_else
    state = _state()
    for path in _places(name):
        try:
            known, found = _read(path)
            if known == state:
                return found
        except (OSError, EOFError, TypeError, ValueError):
            continue
    if or_else is not None and not _keep(name, b""):
        return or_else
    made = make()
    _keep(name, as_kept((state, made)))
    return made


def as_kept(value: Any) -> bytes:
    """Return *value* in the form of the cache files."""
    return marshal.dumps(value, _FORM)


def _read(path: str) -> Any:
    with open(path, "rb") as file:
        return marshal.loads(file.read())


def _keep(name: str, content: bytes) -> bool:
    """Write *content* to the first place that can be written; return whether one can be."""
    for path in _places(name):
        beside = f"{path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(beside, "wb") as file:
                file.write(content)
            os.replace(beside, path)  # at once, as another process may be reading
            return True
        except OSError:
            continue
    return False


def _places(name: str) -> Iterator[str]:
    """The files in which *name* may be cached."""
    file = f"newsclean-{name}.{sys.implementation.cache_tag}.bin"
    yield os.path.join(ROOT, "__pycache__", file)
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    yield os.path.join(home, "newsclean", ROOT.replace(os.sep, "-").strip("-"), file)


@cache
def _state() -> str:
    """A value that changes when a data file, or code of the package, changes."""
    found = sorted(_stated(ROOT))
    latest = max((time for _, time, _ in found), default=0)
    return f"{len(found)} {latest} {zlib.crc32(repr(found).encode()):08x}"


def _stated(folder: str) -> Iterator[tuple[str, int, int]]:
    """Yield the path, the time and the size of each file of code or data in *folder*."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".py", ".toml")):
                state = entry.stat()
                yield entry.path, state.st_mtime_ns, state.st_size
            elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                yield from _stated(entry.path)
