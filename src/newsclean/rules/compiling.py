"""Compile the data files when a wheel is built, so that no installed newsclean parses them."""

from __future__ import annotations

import os
from collections.abc import Iterator

from newsclean.rules import library, renamed, table
from newsclean.text import words
from newsclean.text.store import as_kept

__all__ = ["made", "write"]


def made() -> Iterator[tuple[str, object]]:
    """Yield each compiled value and the name under which it is stored."""
    yield "words", words.read()
    yield "rows", library.values()
    yield "renamed", renamed.read()
    for shelf in (library.ARTIFACTS, library.ALL):
        yield f"index-{shelf.name}", table.index_of(shelf)
        yield f"cue-{shelf.name}", table.cue_of(shelf)


def write(folder: str) -> Iterator[str]:
    """Write all compiled values into *folder*, and yield the path of each file."""
    for name, value in made():
        path = os.path.join(folder, f"{name}.bin")
        with open(path, "wb") as file:
            file.write(as_kept(value))
        yield path
