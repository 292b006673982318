"""Compile data files and cues when a wheel is built, so that no installed newsclean has to."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from newsclean.rules import library, renamed, table
from newsclean.rules.code import CueMaker, kept_as
from newsclean.text import words
from newsclean.text.store import as_kept

__all__ = ["made", "write"]


def made(cues: Iterable[CueMaker]) -> Iterator[tuple[str, object]]:
    """Yield each compiled value, among them those of *cues*, and the name of its file."""
    yield "words", words.read()
    yield "rows", library.values()
    yield "renamed", renamed.read()
    for shelf in (library.ARTIFACTS, library.ALL):
        yield from table.index_of(shelf).items()
        yield f"cue-{shelf.name}", table.cue_of(shelf)
    for cue in cues:
        yield kept_as(cue), cue()


def write(folder: str, cues: Iterable[CueMaker]) -> Iterator[str]:
    """Write what ``made`` yields for *cues* into *folder*, and yield the path of each file."""
    for name, value in made(cues):
        path = os.path.join(folder, f"{name}.bin")
        with open(path, "wb") as file:
            file.write(as_kept(value))
        yield path
