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
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, Final, NamedTuple

from newsclean.rules.proof import REST, STORY
from newsclean.rules.rows import Block, Pattern, Phrase, Row, Run, Sign, Where
from newsclean.rules.spelling import SPELLINGS, respelled
from newsclean.text.words import words

__all__ = [
    "KINDS",
    "NO_PIECES",
    "Pieces",
    "Written",
    "entries",
    "filled",
    "located",
    "pieces_of",
    "row_of",
    "rows_in",
    "unnamed",
]

KINDS: Final[dict[str, type[Row]]] = {
    "phrase": Phrase,
    "pattern": Pattern,
    "block": Block,
    "run": Run,
    "sign": Sign,
}
"""The tables of a file that are rows."""
_ENTRIES: Final = ("keeps", "phrases", "triggers", "cues", "until", "words")
_SPELLED: Final = ("phrases", "cues", "words")
_TEXTS: Final = ("before", "after")
_PLACES: Final = {place.name.lower(): place for place in Where if place.name}
_NAMED: Final = re.compile(r"\{([a-z][a-z0-9-]*)\}")
_HEADER: Final = re.compile(r"\[\[ ?(?:tool\.newsclean\.)?(phrase|pattern|block|run|sign) ?\]\]")
_DEEPEST: Final = 8
"""Maximum depth of parts within parts."""


class Pieces(NamedTuple):
    """The parts and lists that the rows of a file may name in braces."""

    parts: Mapping[str, str] = {}
    lists: Mapping[str, tuple[str, ...]] = {}


NO_PIECES: Final = Pieces()


class Written(NamedTuple):
    """A row, and the number of the line on which its table begins."""

    row: Row
    line: int


def pieces_of(tables: Mapping[str, Any], shared: Pieces = NO_PIECES) -> Pieces:
    """Return the parts and lists of a file's *tables*, together with the shared ones."""
    for name in ("parts", "lists"):
        if not isinstance(tables.get(name, {}), dict):
            raise ValueError(f"{name}: write it as a table [{name}]")
    parts = {name: _joined(text) for name, text in tables.get("parts", {}).items()}
    lists: dict[str, tuple[str, ...]] = dict(shared.lists)
    for name, value in tables.get("lists", {}).items():
        lists[name] = entries(value, lists)
    return Pieces({**shared.parts, **parts}, lists)


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


def located(text: str, tables: Mapping[str, Any]) -> list[tuple[int, str, dict[str, Any]]]:
    """Return the line, the kind and the table of each row of a file, in the order of the lines."""
    headers: dict[str, list[int]] = {kind: [] for kind in KINDS}
    for number, line in enumerate(text.split("\n"), 1):
        if found := _HEADER.match(line.lstrip()):
            headers[found[1]].append(number)
    rows: list[tuple[int, str, dict[str, Any]]] = []
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


def entries(value: object, lists: Mapping[str, tuple[str, ...]] = {}) -> tuple[str, ...]:
    """Return the entries of a list: a TOML list, or a text with one entry a line.

    >>> entries("  share this\\n\\n  'share on '\\n via {networks}\\n", {"networks": ("x", "vk")})
    ('share this', 'share on ', 'via x', 'via vk')
    """
    if isinstance(value, str):
        value = [_bare(line) for line in map(str.strip, value.split("\n")) if line]
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError("must be a text with one entry a line, or a list of strings")
    found = [form for item in value for form in _each(item, lists)]
    return tuple(dict.fromkeys(found))


def filled(pattern: str, pieces: Pieces) -> str:
    """Return *pattern* with the parts and lists that it names in braces filled in.

    >>> filled("{by} {2,3}{who}", Pieces({"by": "by {who}"}, {"who": ("A.", "B")}))
    'by A\\\\.|B {2,3}A\\\\.|B'
    """
    for _ in range(_DEEPEST):
        whole = _NAMED.sub(lambda match: _piece(match, pieces), pattern)
        if whole == pattern:
            break
        pattern = whole
    return pattern


def unnamed(pattern: str) -> list[str]:
    """Return the names in braces that are left in a filled *pattern*: no part or list has them.

    >>> unnamed("share {netwroks} {2,3} \\\\{title\\\\}")
    ['netwroks']
    """
    return [found[1] for found in _NAMED.finditer(pattern) if pattern[found.start() - 1] != "\\"]


def _piece(match: re.Match[str], pieces: Pieces) -> str:
    name = match[1]
    if name in pieces.parts:
        return pieces.parts[name]
    if listed := _listed(name, pieces.lists):
        return "|".join(map(re.escape, listed))
    return match[0]  # "{title}" may be what the pattern is for


def _listed(name: str, lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The entries of the list *name*, from the file or from the words of all languages."""
    return lists[name] if name in lists else words(name)


def _joined(pattern: object) -> str:
    if not isinstance(pattern, str):
        raise ValueError(f"pattern must be a text, not {pattern!r}")
    return pattern.replace("\n", "")


def _bare(entry: str) -> str:
    """*entry* without the quotes that protect its spaces."""
    quoted = len(entry) > 2 and entry[0] == entry[-1] and entry[0] in "\"'"
    return entry[1:-1] if quoted else entry


def _each(entry: str, lists: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """All forms of *entry*, which may name lists."""
    pieces = _NAMED.split(entry)  # text and names by turns
    ways = [
        (piece,) if not i % 2 else _listed(piece, lists) or ("{" + piece + "}",)
        for i, piece in enumerate(pieces)
    ]
    return map("".join, product(*ways))


def _value(key: str, value: object, pieces: Pieces) -> object:
    """*value* in the type of the field *key* of a row."""
    if key == "where":
        return _where(value)
    if key == "pattern" and isinstance(value, str):
        return filled(_joined(value), pieces)
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
