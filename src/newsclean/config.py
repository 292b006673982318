"""A pipeline from a file: what ``--config`` reads, TOML or a table of ``pyproject.toml``.

::

    preset = "news"                        # minimal, news or body
    without = ["furniture.title.*"]        # or only = [...]
    protect = ['\\bTide \\d{4}\\b']          # regular expressions
    protect-phrases = ["Source link"]      # literal text

    [[phrase]]                             # also pattern, block, run and sign
    id = "mine.slogan"
    phrases = ["all the tides"]
    before = "Rain.\\n\\nAll the Tides"      # run when the file is read
    after = "Rain."

In ``pyproject.toml`` the same stands under ``[tool.newsclean]``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import Any

from newsclean.pipeline import Pipeline
from newsclean.presets import BODY, MINIMAL, NEWS
from newsclean.rules import Block, Pattern, Phrase, Row, Run, Sign, Where

__all__ = ["PRESETS", "load"]

PRESETS = {"minimal": MINIMAL, "news": NEWS, "body": BODY}
"""What ``preset`` may say."""

_ROWS: dict[str, type[Row]] = {
    "phrase": Phrase,
    "pattern": Pattern,
    "block": Block,
    "run": Run,
    "sign": Sign,
}
_LISTS = ("only", "without", "protect", "protect-phrases")
_KEYS = ("preset", *_LISTS, *_ROWS)
_SEVERAL = ("keeps", "phrases", "triggers", "cues", "until", "words")
_PLACES = {place.name.lower(): place for place in Where if place.name}


def load(path: str | PathLike[str]) -> Pipeline:
    """Return the pipeline that the file *path* describes.

    *path* is a TOML file, or a ``pyproject.toml`` with a table ``[tool.newsclean]``.  Rows that
    carry a ``before`` prove themselves: it must become ``after``, and each of ``keeps`` must stay.
    Raises ``ValueError`` that names file, key or rule, and reason; ``OSError`` where the file
    cannot be read.

    >>> import pathlib, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "tides.toml")
    ...     _ = path.write_text('preset = "minimal"\\nprotect-phrases = ["[ad_2]"]')
    ...     load(path).clean("Rain. [ad_1]\\n\\nSun. [ad_2]")
    'Rain.\\n\\nSun. [ad_2]'
    """
    try:
        return _pipeline(_choices(Path(path)))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def _choices(path: Path) -> dict[str, Any]:
    """The table of *path* that is about newsclean."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"is no TOML: {error}") from None
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8, as TOML is") from None
    except RecursionError:
        raise ValueError("holds lists or tables too deep in each other") from None
    if path.name != "pyproject.toml":
        return table
    tools = table.get("tool")
    choices = tools.get("newsclean") if isinstance(tools, dict) else None
    if not isinstance(choices, dict):
        raise ValueError("has no table [tool.newsclean]")
    return choices


def _pipeline(choices: dict[str, Any]) -> Pipeline:
    if unknown := [key for key in choices if key not in _KEYS]:
        raise ValueError(f"unknown key {unknown[0]!r}; there are {', '.join(_KEYS)}")
    preset = choices.get("preset", "news")
    if not isinstance(preset, str) or preset not in PRESETS:
        raise ValueError(f"preset: {preset!r} is none of {', '.join(PRESETS)}")
    lists = {key: _strings(choices.get(key, []), key) for key in _LISTS}
    rows = [row for kind in _ROWS for row in _rows(choices.get(kind, []), kind)]
    pipeline = PRESETS[preset]
    for key in ("only", "without"):
        if key in choices:
            try:
                pipeline = getattr(pipeline, key)(*lists[key])
            except ValueError as error:
                raise ValueError(f"{key}: {error}") from None
    pipeline = pipeline.plus(*rows)
    try:
        pipeline = pipeline.protecting(*lists["protect"], phrases=lists["protect-phrases"])
    except ValueError as error:
        raise ValueError(f"protect: {error}") from None
    for row in rows:
        _prove(row, pipeline)
    return pipeline


def _strings(value: object, key: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{key}: must be a list of strings, not {value!r}")
    return tuple(value)


def _rows(tables: object, kind: str) -> Iterator[Row]:
    """The rows under ``[[kind]]``."""
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise ValueError(f"{kind}: write each row as a table [[{kind}]]")
    make = _ROWS[kind]
    for table in tables:
        name = f"{kind} {table.get('id', 'without an id')}"
        given: dict[str, Any] = {}
        for key, value in table.items():
            if key not in make._fields:
                raise ValueError(
                    f"{name}: unknown key {key!r}; there are {', '.join(make._fields)}"
                )
            if key == "where":
                given[key] = _where(value, name)
            elif key in _SEVERAL:
                given[key] = _strings(value, f"{name}: {key}")
            else:
                given[key] = value
        try:
            yield make(**given)
        except TypeError:
            needed = [key for key in make._fields if key not in make._field_defaults]
            missing = [key for key in needed if key not in given]
            raise ValueError(f"{name}: needs {' and '.join(missing)}") from None


def _where(value: object, name: str) -> Where:
    """``"edge"`` or ``["line", "tail"]`` as places."""
    words = value if isinstance(value, list) else [value]
    where = Where(0)
    for word in words:
        if not isinstance(word, str) or word.lower() not in _PLACES:
            raise ValueError(f"{name}: where: {word!r} is none of {', '.join(_PLACES)}")
        where |= _PLACES[word.lower()]
    return where


def _prove(row: Row, pipeline: Pipeline) -> None:
    """Raise ``ValueError`` unless *row* does what its own examples show."""
    if row.before:
        found = pipeline.explain(row.before)
        if isinstance(row, Sign):
            if row.flag not in found.flags:
                raise ValueError(f"rule {row.id}: before does not raise the flag {row.flag}")
        elif found.text != row.after:
            raise ValueError(f"rule {row.id}: before becomes {found.text!r}, not {row.after!r}")
    for text in row.keeps:
        if (left := pipeline.clean(text)) != text:
            raise ValueError(f"rule {row.id}: keeps {text!r}, but it becomes {left!r}")
