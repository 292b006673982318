"""Fields of nested records: ``article.body``, and ``sections[].text`` for each item of a list.

A field that is there under the whole name, with its dots, is meant before a nested one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from textwrap import shorten
from typing import Any, Final, NamedTuple

from newsclean.corpus.errors import BadRecord

__all__ = ["EACH", "KINDS", "Step", "Text", "steps", "texts_in", "value_in", "wanted"]

EACH: Final = None
"""The step into each item of a list."""
KINDS: Final = {
    list: "a list",
    dict: "an object",
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}
_COMMA: Final = re.compile(r"(?<!\\),")

Step = str | int


class Text(NamedTuple):
    """A text of a record, and the way to it: keys of objects, places in lists."""

    way: tuple[Step, ...]
    text: str | None


def wanted(given: list[str]) -> tuple[str, ...]:
    r"""Return the fields that *given* name, each maybe several with commas between them.

    >>> wanted(["title,sections[].text", "title", r"Lead\, long"])
    ('title', 'sections[].text', 'Lead, long')
    """
    names = [name for one in given for name in _COMMA.split(one)]
    return (*dict.fromkeys(name.replace(r"\,", ",").strip() for name in names),)


@cache
def steps(field: str) -> tuple[str | None, ...]:
    """Return the steps to *field*: names, and ``EACH`` for the items of a list.

    >>> steps("sections[].text")
    ('sections', None, 'text')
    """
    found: list[str | None] = []
    for part in field.split("."):
        name = part.rstrip("[]")
        depth = part[len(name) :].count("[]")
        found += [*([name] if name or not depth else ()), *[EACH] * depth]
    return (*found,)


def texts_in(record: Mapping[str, Any], field: str) -> list[Text]:
    """Return the texts of *record* in *field*; items of a list that lack it are passed over.

    Raises ``BadRecord`` if the field is missing otherwise, or is no text.

    >>> [one.text for one in texts_in({"sections": [{"text": "Rain."}, {}]}, "sections[].text")]
    ['Rain.']
    """
    way = (field,) if field in record else steps(field)
    return [*_texts(record, way, (), field, is_item=False)]


def value_in(record: Mapping[str, Any], field: str | None) -> Any:
    """Return the value of *record* in *field*, ``None`` if it is not there."""
    if field is None or field in record:
        return record.get(field) if field else None
    value: Any = record
    for step in steps(field):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _texts(
    value: Any, way: tuple[str | None, ...], done: tuple[Step, ...], field: str, *, is_item: bool
) -> Iterator[Text]:
    if not way:
        if value is not None and type(value) is not str:
            raise BadRecord(
                f"has {KINDS[type(value)]} in {field!r}, not text{_inside(value, field)}"
            )
        yield Text(done, value)
        return
    step, *_ = way
    if value is None:  # as if the text were null
        return
    if step is EACH:
        if type(value) is not list:
            raise BadRecord(f"has {KINDS[type(value)]} in {_written(done)!r}, not a list")
        for place, item in enumerate(value):
            yield from _texts(item, way[1:], (*done, place), field, is_item=True)
    elif type(value) is not dict:
        if is_item:
            return
        here = _written(done)
        hint = f"; say {here + '[].' + step!r} for its items" if type(value) is list else ""
        raise BadRecord(f"has {KINDS[type(value)]} in {here!r}, not an object{hint}")
    elif step in value:
        yield from _texts(value[step], way[1:], (*done, step), field, is_item=False)
    elif not is_item:
        raise BadRecord(_missing(value, field, done))


def _missing(value: Mapping[str, Any], field: str, done: tuple[Step, ...]) -> str:
    """The message that *field* is missing, with the fields there and a deeper one of that name."""
    there = shorten(", ".join(map(repr, value)), 200) or "none"
    place = repr(_written(done)) if done else "it"
    deeper = [
        f"{outer}{mark}.{field}"
        for outer, inner in value.items()
        for mark, first in (("", inner), ("[]", inner[0] if type(inner) is list and inner else 0))
        if not done and type(first) is dict and field in first
    ]
    hint = f"; did you mean {deeper[0]!r}?" if deeper else ""
    return f"has no field {field!r}; {place} has {there}{hint}"


def _inside(value: Any, field: str) -> str:
    """A hint at the text within *value*."""
    first, mark = (value[0], "[]") if type(value) is list and value else (value, "")
    if type(first) is str:
        return f"; say {field + mark!r} for its items"
    if type(first) is dict:
        named = [name for name, inner in first.items() if type(inner) is str]
        return f"; say which of it, such as {f'{field}{mark}.{named[0]}'!r}" if named else ""
    return ""


def _written(done: tuple[Step, ...]) -> str:
    """The way *done* as a user writes it."""
    return "".join("[]" if isinstance(step, int) else f".{step}" for step in done).lstrip(".")
