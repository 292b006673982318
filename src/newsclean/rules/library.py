"""The rows that come with newsclean, read from the files of languages, publishers and plugins.

A file needs no entry in any list: every ``*.toml`` in these folders is read, except those in
``NO_ROWS``.  The first word of a row's id decides which presets contain it.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final, NamedTuple

from newsclean.rules.rows import Block, Pattern, Phrase, Row, Run, Sign, Where
from newsclean.text.store import ROOT, data_files, kept, parsed, place_of

__all__ = ["ALL", "ARTIFACTS", "NO_ROWS", "ORDER", "SHARED", "Shelf", "Source", "sources", "values"]

NO_ROWS: Final = frozenset(
    ("article.toml", "order.toml", "renamed.toml", "shared.toml", "words.toml")
)
"""Names of data files that contain no rows."""
ORDER: Final = f"{ROOT}/languages/order.toml"
"""Names the files whose rows are tried first; if two rows match a line, the first one is used."""
SHARED: Final = f"{ROOT}/languages/shared.toml"
"""Parts and lists that all files may name."""
_KINDS: Final = (Phrase, Pattern, Block, Run, Sign)


class Shelf(NamedTuple):
    """The rows whose ids begin with one of the words *families*; read when they are first needed.

    >>> Shelf("minimal", ("placeholder", "flag")).rows()[0].id
    'placeholder.wp-automatic'
    """

    name: str
    families: tuple[str, ...]

    def rows(self) -> tuple[Row, ...]:
        """Return the rows, in the order in which they are tried."""
        return tuple(row for family in self.families for row in _families().get(family, ()))


ARTIFACTS: Final = Shelf("minimal", ("placeholder", "flag"))
"""The rows of ``MINIMAL``."""
ALL: Final = Shelf("news", (*ARTIFACTS.families, "furniture"))
"""The rows of ``NEWS`` and ``BODY``."""


class Source(NamedTuple):
    """A row, with its file and line."""

    row: Row
    path: str
    """relative to the folder of the package"""
    line: int


def sources() -> list[Source]:
    """Return all rows with their files and lines; raises ``ValueError`` that names a faulty file.

    >>> next(each.path for each in sources() if each.row.id == "furniture.share.de")
    'languages/de/share.toml'
    """
    from newsclean.rules.parts_and_lists import pieces_of  # these are not needed in a wheel
    from newsclean.rules.toml import rows_in

    shared = pieces_of(parsed(SHARED)[1])
    found = []
    for path in _in_order():
        try:
            text, tables = parsed(f"{ROOT}/{path}")
            rows = rows_in(text, tables, pieces_of(tables, shared))
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None
        found += [Source(row, path, line) for row, line in rows]
    return found


def _in_order() -> list[str]:
    """The files of rows: first those that ``order.toml`` names, then all others by name."""
    first: list[str] = parsed(ORDER)[1]["first"]
    places = {path: place for place, path in enumerate(first)}
    paths = [path for path in map(place_of, data_files()) if path.split("/")[-1] not in NO_ROWS]
    return sorted(paths, key=lambda path: (places.get(path, len(first)), path))


@cache
def _families() -> dict[str, tuple[Row, ...]]:
    """All rows, by the first word of their ids."""
    found: dict[str, list[Row]] = {}
    for kind, given in kept("rows", values):
        make = _KINDS[kind]
        fields = dict(zip(make._fields, given, strict=True))
        if "where" in fields:
            fields["where"] = Where(fields["where"])
        found.setdefault(fields["id"].partition(".")[0], []).append(make(**fields))
    return {family: tuple(rows) for family, rows in found.items()}


def values() -> list[tuple[int, tuple[Any, ...]]]:
    """Return all rows of the files as plain values."""
    return [
        (
            _KINDS.index(type(row)),
            tuple(value.value if isinstance(value, Where) else value for value in row),
        )
        for row, _, _ in sources()
    ]
