"""Compile data files and cues when a wheel is built, so that no installed newsclean has to."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, Final

from newsclean.rules import library, renamed, table
from newsclean.rules.code import CueMaker, kept_as
from newsclean.rules.cues import Scanner
from newsclean.rules.rows import Pattern
from newsclean.text import codes, words
from newsclean.text.late import is_late
from newsclean.text.store import ROOT, as_kept

__all__ = ["made", "patterns", "write"]

_ROOMS: Final = (
    *("text", "rules", "encoding", "layout", "punctuation", "attribution", "furniture", "metadata"),
    *("dress", "pipeline"),
)
"""The folders of all code that cleans; that of ``BODY`` uses few patterns."""


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
    yield codes.NAME, codes.codes_of(patterns())


def write(folder: str, cues: Iterable[CueMaker]) -> Iterator[str]:
    """Write what ``made`` yields for *cues* into *folder*, and yield the path of each file."""
    for name, value in made(cues):
        path = os.path.join(folder, f"{name}.bin")
        with open(path, "wb") as file:
            file.write(as_kept(value))
        yield path


def patterns() -> list[str | bytes]:
    """Return the patterns of all rows and of the code that cleans: those that are made late."""
    found: set[str | bytes] = {
        row.pattern for row in library.ALL.rows() if isinstance(row, Pattern)
    }
    for room in _ROOMS:
        for folder, _, files in os.walk(os.path.join(ROOT, room)):
            package = ".".join(["newsclean", *os.path.relpath(folder, ROOT).split(os.sep)])
            for file in files:
                if file.endswith(".py") and file != "__init__.py":
                    found.update(_of_module(import_module(f"{package}.{file[:-3]}")))
            if "__init__.py" in files:
                found.update(_of_module(import_module(package)))
    return sorted(found, key=lambda each: (isinstance(each, bytes), each))


def _of_module(module: Any) -> Iterator[str | bytes]:
    """Yield the patterns that are made late by *module*: by ``late``, by functions, by scanners."""
    for value in [*vars(module).values()]:
        if is_late(value):
            yield value.pattern
        elif isinstance(value, Scanner):
            yield from value.patterns()
        elif getattr(value, "__module__", None) == module.__name__ and _makes_a_pattern(value):
            yield value().pattern


def _makes_a_pattern(value: Any) -> bool:
    """Whether *value* is a function that returns a pattern of ``re``, always the same one."""
    function = getattr(value, "__wrapped__", None)
    if function is None or function.__code__.co_argcount:
        return False
    return str(function.__annotations__.get("return")).startswith("re.Pattern")
