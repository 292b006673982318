"""Write and read templates as a file to correct by hand: a table ``[[learned]]`` for each line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike
from typing import Any, Final, NamedTuple

from newsclean.templates.judge import Line
from newsclean.templates.keys import folded
from newsclean.templates.sketch import Shape
from newsclean.templates.template import Template
from newsclean.text.store import parsed

__all__ = ["Reviewed", "read", "reviewed", "text_of"]

_KEYS: Final = {"source": str, "line": str, "documents": int, "of": int, "keep": bool}
_HEAD: Final = """\
# Lines that newsclean learned: they stand on many pages of their source.
# Write `keep = true` below a line that is the story's: it stays for ever, also when more is
# learned.  Write a table of your own for a line that is missing.  Lines are compared by their
# words alone, case aside, each number as 0.
"""


class Reviewed(NamedTuple):
    """The lines of a file: for each source those to remove, and those to keep."""

    lines: dict[str, list[Line]]
    kept: dict[str, set[bytes]]

    def templates(self) -> dict[str, Template]:
        """Return the template of each source that has a line to remove."""
        return {
            source: Template(source, lines, max(line.documents for line in lines), 0)
            for source, lines in self.lines.items()
        }

    def over(self, learned: Mapping[str, Template]) -> dict[str, Template]:
        """Return *learned* templates without the lines to keep, and with those written here."""
        mine = self.templates()
        return {
            source: _without(template, self.kept.get(source, set()), mine.get(source))
            for source, template in {**mine, **learned}.items()
        }


def text_of(templates: Iterable[Template], kept: Mapping[str, set[bytes]]) -> Iterator[str]:
    """Yield the parts of a file with the sure lines of *templates*; those *kept* are marked."""
    yield _HEAD
    for template in templates:
        stay = kept.get(template.source, set())
        lines = sorted(
            (line for line in template.lines if line.sure),
            key=lambda line: (-line.documents, line.key),
        )
        for key in sorted(stay - {line.key for line in lines}):
            yield _table(template.source, key, 0, template.documents, keep=True)
        for line in lines:
            keep = line.key in stay
            yield _table(template.source, line.key, line.documents, template.documents, keep=keep)


def read(path: str | PathLike[str]) -> Reviewed:
    """Return the contents of the file *path*.

    Raises ``ValueError`` that names the file and the faulty table, ``OSError`` if the file cannot
    be read.
    """
    try:
        _, table = parsed(path)
        if unknown := [key for key in table if key != "learned"]:
            raise ValueError(f"unknown key {unknown[0]!r}; write tables [[learned]]")
        return reviewed(table.get("learned", []))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def reviewed(rows: object) -> Reviewed:
    """Return the contents of the tables ``[[learned]]`` in *rows*.

    >>> rows = [{"source": "tide.example", "line": "Follow us"}, {"source": "tide.example",
    ...     "line": "All the tides", "keep": True}]
    >>> found = reviewed(rows)
    >>> [line.key for line in found.lines["tide.example"]], found.kept
    ([b'follow us'], {'tide.example': {b'all the tides'}})
    """
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ValueError("learned: write each line as a table [[learned]]")
    lines: dict[str, list[Line]] = {}
    kept: dict[str, set[bytes]] = {}
    for number, row in enumerate(rows, 1):
        key = _checked(row, f"learned {number}")
        if row.get("keep"):
            kept.setdefault(row["source"], set()).add(key)
        else:
            documents = row.get("documents", 1)
            lines.setdefault(row["source"], []).append(_line(key, documents))
    return Reviewed(lines, kept)


def _checked(row: dict[str, Any], name: str) -> bytes:
    """The key of the line in *row*; raises ``ValueError`` that says what is wrong with it."""
    for field, value in row.items():
        if field not in _KEYS:
            raise ValueError(f"{name}: unknown key {field!r}; there are {', '.join(_KEYS)}")
        if type(value) is not _KEYS[field]:
            raise ValueError(f"{name}: {field} must be {_KEYS[field].__name__}, not {value!r}")
    for field in ("source", "line"):
        if field not in row:
            raise ValueError(f"{name}: needs {field}")
    keys = folded(row["line"])
    if len(keys) > 1 or not keys[0]:
        raise ValueError(f"{name}: line {row['line']!r} is not one line with a word in it")
    return keys[0]


def _line(key: bytes, documents: int) -> Line:
    nothing: frozenset[int] = frozenset()
    return Line(key, True, documents, documents, nothing, nothing, False, -1, 0, 0, Shape.LENGTH)


def _without(template: Template, kept: set[bytes], mine: Template | None) -> Template:
    lines = {line.key: line for line in (*(mine.lines if mine else ()), *template.lines)}
    left = [line for key, line in lines.items() if key not in kept]
    return Template(template.source, left, template.documents, template.stories)


def _table(source: str, key: bytes, documents: int, of: int, *, keep: bool) -> str:
    line = key.decode("utf-8", "replace")
    said = "keep = true\n" if keep else ""
    return (
        f"\n[[learned]]\nsource = {json.dumps(source, ensure_ascii=False)}\n"
        f"line = {json.dumps(line, ensure_ascii=False)}\n"
        f"documents = {documents}\nof = {of}\n{said}"
    )
