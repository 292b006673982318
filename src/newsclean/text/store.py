"""Find the data files, and cache the compiled form of them.

A wheel contains the compiled form, made when the wheel was built.  In a source tree it is made when
it is first needed and stored beside the code, or in the user's cache if that folder is read-only,
until a data file changes.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

__all__ = ["COMPILED", "FOLDERS", "ROOT", "as_kept", "data_files", "kept", "parsed", "place_of"]

ROOT: Final = os.path.dirname(os.path.dirname(__file__))
"""The folder of the package."""
FOLDERS: Final = ("languages", "plugins", "publishers")
"""The folders of data files in it."""
COMPILED: Final = "compiled"
"""The folder of what was made when the wheel was built."""
_FORM: Final = 2
"""The form of ``marshal``: any Python reads it, and equal values make equal files."""


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
    """Return where in the package the data file *path* is, with ``/`` between folders."""
    return os.path.relpath(path, ROOT).replace(os.sep, "/")


def parsed(path: str | os.PathLike[str]) -> tuple[str, dict[str, Any]]:
    """Return the text of the file *path* and its tables; raises ``ValueError`` with the reason."""
    import tomllib  # which a wheel, where all is compiled, needs not

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


def kept(name: str, make: Callable[[], Any]) -> Any:
    """Return what *make* returns for *name*, from where it is kept if it can be.

    It is made of nothing but ``dict``, ``list``, ``tuple``, ``frozenset``, ``str``, numbers and
    ``None``, and is made anew whenever a data file or the code that reads it has changed.
    """
    try:
        return _read(os.path.join(ROOT, COMPILED, f"{name}.bin"))
    except OSError:
        pass
    except (EOFError, TypeError, ValueError):
        return make()  # a Python that does not read what another wrote
    state = _state()
    for path in _places(name):
        try:
            known, found = _read(path)
            if known == state:
                return found
        except (OSError, EOFError, TypeError, ValueError):
            continue
    made = make()
    _keep(name, as_kept((state, made)))
    return made


def as_kept(value: Any) -> bytes:
    """Return *value* in the form of the files in which it is kept."""
    return marshal.dumps(value, _FORM)


def _read(path: str) -> Any:
    with open(path, "rb") as file:
        return marshal.loads(file.read())


def _keep(name: str, content: bytes) -> None:
    """Write *content* to the first place that can be written; to none if none can be."""
    for path in _places(name):
        beside = f"{path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(beside, "wb") as file:
                file.write(content)
            os.replace(beside, path)  # at once, as another process may be reading
            return
        except OSError:
            continue


def _places(name: str) -> Iterator[str]:
    """The files in which *name* may be kept."""
    file = f"newsclean-{name}.{sys.implementation.cache_tag}.bin"
    yield os.path.join(ROOT, "__pycache__", file)
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    yield os.path.join(home, "newsclean", ROOT.replace(os.sep, "-").strip("-"), file)


@cache
def _state() -> str:
    """What changes when a data file, or code of the package, is changed."""
    code = (
        os.path.join(folder, file)
        for folder, _, files in os.walk(ROOT)
        for file in files
        if file.endswith(".py")
    )
    files = [*data_files(), *sorted(code)]
    return "\n".join(f"{path} {(s := os.stat(path)).st_mtime_ns} {s.st_size}" for path in files)
