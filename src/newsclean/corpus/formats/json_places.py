"""Places of values in JSON text, found without parsing what is passed over."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from newsclean.corpus.fields import Step

__all__ = ["places"]

_SIGN: Final = re.compile(r"[^ \t\r\n]")
# Finds the end of a value without parsing it: a number of a million digits costs nothing.
_read: Final = json.JSONDecoder(
    strict=False, parse_int=str, parse_float=str, parse_constant=str
).raw_decode
_TEXT: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_SHUT: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[][{}]', re.DOTALL)
"""Characters that open or close an object or array; and strings, within which they do neither."""

Span = tuple[int, int]


def places(text: str, ways: Iterable[tuple[Step, ...]]) -> dict[tuple[Step, ...], Span]:
    """Return where the values at *ways* into the object in *text* begin and end.

    >>> places('{"a": 1.00, "b": [{}, {"c": 2}]}', [("a",), ("b", 1, "c")])
    {('a',): (6, 10), ('b', 1, 'c'): (28, 29)}
    """
    tree: dict[Step, Any] = {}
    for way in ways:
        inner = tree
        for step in way:
            inner = inner.setdefault(step, {})
    found: dict[tuple[Step, ...], Span] = {}
    _walk(text, text.index("{"), tree, (), found)
    return found


def _walk(
    text: str,
    at: int,
    tree: dict[Step, Any],
    done: tuple[Step, ...],
    found: dict[tuple[Step, ...], Span],
) -> None:
    spans: Any = _members(text, at) if text[at] == "{" else _items(text, at)
    for step, inner in tree.items():
        if inner:
            _walk(text, spans[step][0], inner, (*done, step), found)
        else:
            found[*done, step] = spans[step]


def _members(text: str, at: int) -> dict[str, Span]:
    """The places of the values of the object that begins at *at*; of duplicate keys, the last.

    >>> _members('{"a": 1.00, "b": [2]}', 0)
    {'a': (6, 10), 'b': (17, 20)}
    """
    spans = {}
    at = _behind_gap(text, at + 1)
    while text[at] == '"':
        key, at = _read(text, at)
        colon = _behind_gap(text, at)
        start = _behind_gap(text, colon + 1)
        end = _end(text, start)
        spans[key] = start, end
        comma = _behind_gap(text, end)
        if text[comma] != ",":
            break
        at = _behind_gap(text, comma + 1)
    return spans


def _items(text: str, at: int) -> Sequence[Span]:
    """The places of the items of the array that begins at *at*.

    >>> _items('[ 1.00, [2] ]', 0)
    [(2, 6), (8, 11)]
    """
    spans = []
    at = _behind_gap(text, at + 1)
    while text[at] != "]":
        spans.append((at, end := _end(text, at)))
        comma = _behind_gap(text, end)
        if text[comma] != ",":
            break
        at = _behind_gap(text, comma + 1)
    return spans


def _end(text: str, start: int) -> int:
    """The end of the value that begins at *start*."""
    if (text_value := _TEXT.match(text, start)) is not None:
        return text_value.end()
    try:
        return _read(text, start)[1]
    except RecursionError:  # orjson reads what is nested a little deeper
        depth = 0
        for found in _SHUT.finditer(text, start):
            depth += (found[0] in "[{") - (found[0] in "]}")
            if not depth:
                return found.end()
        raise


def _behind_gap(text: str, at: int) -> int:
    """The place of the next character that is not white space."""
    found = _SIGN.search(text, at)
    assert found is not None  # the object is closed, as the parser saw
    return found.start()
