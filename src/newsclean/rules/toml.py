"""Read rows that are written as TOML: those that come with newsclean, and those of users.

::

    [parts]                           # pieces of patterns
    by = '''(?:via|by)'''

    [lists]                           # entries that stand for several
    networks = '''
    facebook
    whatsapp
    '''

    [[pattern]]                       # also phrase, block, run and sign
    id = "mine.share"
    pattern = '''
    (?i:share {by}
     (?:{networks}))'''
    triggers = '''
    "share via "
    share by {networks}
    '''
    unless = "told"

A list is written with one entry a line, or as a TOML list.  Spaces at the ends of an entry are
dropped, unless the entry is in quotes.  An entry with the name of a list in braces is expanded to
one entry for each in that list; the list may come from ``words.toml``.  In a pattern, line breaks
are dropped, and ``{name}`` is a part, or the entries of a list joined by ``|``.  In ``before``,
``after`` and ``keeps``, ``{story}`` is a short story and ``{rest}`` the rest of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from newsclean.rules.parts_and_lists import NO_PIECES, Pieces, entries, filled, joined
from newsclean.rules.proof import REST, STORY
from newsclean.rules.rows import Block, Pattern, Phrase, Row, Run, Sign, Where
from newsclean.rules.spelling import SPELLINGS, respelled

__all__ = ["KINDS", "Located", "Written", "located", "row_of", "rows_in"]

KINDS: Final[dict[str, type[Row]]] = {
    "phrase": Phrase,
    "pattern": Pattern,
    "block": Block,
    "run": Run,
    "sign": Sign,
}
"""The tables of a file that are rows."""
_ENTRIES: Final = ("keeps", "phrases", "triggers", "cues", "alone", "until", "words")
_SPELLED: Final = ("phrases", "cues", "alone", "words")
_TEXTS: Final = ("before", "after")
_PLACES: Final = {place.name.lower(): place for place in Where if place.name}
_HEADER: Final = re.compile(r"\[\[ ?(?:tool\.newsclean\.)?(phrase|pattern|block|run|sign) ?\]\]")


Located = tuple[int, str, dict[str, Any]]
"""The line of a row, its kind and its table."""


class Written(NamedTuple):
    """A row, and the number of the line on which its table begins."""

    row: Row
    line: int


def rows_in(text: str, tables: Mapping[str, Any], pieces: Pieces = NO_PIECES) -> list[Written]:
    """Return the rows of a file, in the order in which they are written.

    *text* is the file, *tables* its parsed form.  Raises ``ValueError`` that names the row and the
    reason.

    >>> import tomllib
    >>> run = '[[run]]\\nid = "my.run"\\nwords = "a\\\\nb"\\n'
    >>> written = run + '[[phrase]]\\nid = "my.line"\\nphrases = "ad"'
    >>> [(row.id, line) for row, line in rows_in(written, tomllib.loads(written))]
    [('my.run', 1), ('my.line', 4)]
    """
    return [
        Written(row_of(kind, table, pieces), line) for line, kind, table in located(text, tables)
    ]


def located(text: str, tables: Mapping[str, Any]) -> list[Located]:
    """Return the rows of a file, unread, in the order of the lines."""
    headers: dict[str, list[int]] = {kind: [] for kind in KINDS}
    for number, line in enumerate(text.split("\n"), 1):
        if found := _HEADER.match(line.lstrip()):
            headers[found[1]].append(number)
    rows: list[Located] = []
    for kind, lines in headers.items():
        given = tables.get(kind, [])
        if not isinstance(given, list) or not all(isinstance(table, dict) for table in given):
            raise ValueError(f"{kind}: write each row as a table [[{kind}]]")
        if len(lines) != len(given):  # written as an array, or within another table
            lines = [0] * len(given)
        rows += ((line, kind, table) for line, table in zip(lines, given, strict=True))
    return sorted(rows, key=lambda row: row[0])


def row_of(kind: str, table: Mapping[str, Any], pieces: Pieces = NO_PIECES) -> Row:
    """Return the row that *table* describes; raises ``ValueError`` that names it and the reason."""
    make = KINDS[kind]
    name = f"{kind} {table.get('id', 'without an id')}"
    given: dict[str, Any] = {}
    spelling = table.get("spelled", "")
    if spelling and spelling not in SPELLINGS:
        raise ValueError(f"{name}: spelled: {spelling!r} is none of {', '.join(SPELLINGS)}")
    for key, value in table.items():
        if key == "spelled":
            continue
        if key not in make._fields:
            raise ValueError(f"{name}: unknown key {key!r}; there are {', '.join(make._fields)}")
        try:
            given[key] = _value(key, value, pieces)
        except ValueError as error:
            raise ValueError(f"{name}: {key}: {error}") from None
    for key in _SPELLED if spelling else ():
        if key in given:
            given[key] = respelled(given[key], spelling)
    try:
        return make(**given)
    except TypeError:
        needed = [key for key in make._fields if key not in make._field_defaults]
        missing = [key for key in needed if key not in given]
        raise ValueError(f"{name}: needs {' and '.join(missing)}") from None


def _value(key: str, value: object, pieces: Pieces) -> object:
    """*value* in the type of the field *key* of a row."""
    if key == "where":
        return _where(value)
    if key == "pattern" and isinstance(value, str):
        return filled(joined(value), pieces)
    if key in _TEXTS and isinstance(value, str):
        return _told(value)
    if key == "keeps":
        return tuple(map(_told, entries(value)))
    if key in _ENTRIES:
        return entries(value, pieces.lists)
    return value


def _told(text: str) -> str:
    """*text* with the story filled in for its braces."""
    return text.replace("{story}", STORY).replace("{rest}", REST)


def _where(value: object) -> Where:
    """``"edge"`` or ``["line", "tail"]`` as places."""
    words = value if isinstance(value, list) else [value]
    where = Where(0)
    for word in words:
        if not isinstance(word, str) or word.lower() not in _PLACES:
            raise ValueError(f"{word!r} is none of {', '.join(_PLACES)}")
        where |= _PLACES[word.lower()]
    return where
