"""The parts and lists of a file of rows, which its rows name in braces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, Final, NamedTuple

from newsclean.text.words import words

__all__ = ["NO_PIECES", "Pieces", "entries", "filled", "joined", "pieces_of", "unnamed"]

_NAMED: Final = re.compile(r"\{([a-z][a-z0-9-]*)\}")
_DEEPEST: Final = 8
"""Maximum depth of parts within parts."""


class Pieces(NamedTuple):
    """The parts and lists that the rows of a file may name in braces."""

    parts: Mapping[str, str] = {}
    lists: Mapping[str, tuple[str, ...]] = {}


NO_PIECES: Final = Pieces()


def pieces_of(tables: Mapping[str, Any], shared: Pieces = NO_PIECES) -> Pieces:
    """Return the parts and lists of a file's *tables*, together with the shared ones."""
    for name in ("parts", "lists"):
        if not isinstance(tables.get(name, {}), dict):
            raise ValueError(f"{name}: write it as a table [{name}]")
    parts = {name: joined(text) for name, text in tables.get("parts", {}).items()}
    lists: dict[str, tuple[str, ...]] = dict(shared.lists)
    for name, value in tables.get("lists", {}).items():
        lists[name] = entries(value, lists)
    return Pieces({**shared.parts, **parts}, lists)


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
        return "|".join(map(re.escape, dict.fromkeys(listed)))  # languages share words
    return match[0]  # "{title}" may be what the pattern is for


def _listed(name: str, lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The entries of the list *name*, from the file or from the words of all languages."""
    return lists[name] if name in lists else words(name)


def joined(pattern: object) -> str:
    """Return *pattern*, which is written on several lines, without line breaks."""
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
