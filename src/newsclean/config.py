"""Build a pipeline from a file (``--config``): TOML, or a table of ``pyproject.toml``.

::

    preset = "news"                        # minimal, news or body
    without = ["furniture.title.*"]        # or only = [...]
    protect = ['\\bTide \\d{4}\\b']          # regular expressions
    protect-phrases = ["Source link"]      # literal text
    plain = true                           # take Markdown off, too

    [[phrase]]                             # also pattern, block, run and sign
    id = "mine.slogan"
    phrases = ["all the tides"]
    before = "Rain.\\n\\nAll the Tides"      # run when the file is read
    after = "Rain."

In ``pyproject.toml`` the same keys are under ``[tool.newsclean]``.
"""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from newsclean.dress.plain import PLAIN
from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import PRESETS
from newsclean.rules.library import SHARED
from newsclean.rules.parts_and_lists import NO_PIECES, pieces_of
from newsclean.rules.rows import Row, Sign
from newsclean.rules.toml import KINDS, Written, rows_in
from newsclean.text.store import parsed

__all__ = ["PRESETS", "load", "written_in"]

_LISTS = ("only", "without", "protect", "protect-phrases")
_KEYS = ("preset", *_LISTS, "plain", "parts", "lists", "learned", *KINDS)


def load(path: str | PathLike[str]) -> Pipeline:
    """Return the pipeline that the file *path* describes.

    *path* is a TOML file, or a ``pyproject.toml`` with a table ``[tool.newsclean]``.  Rows with a
    ``before`` are proved: it must become ``after``, and each of ``keeps`` must stay as it is.
    Raises ``ValueError`` that names the file, the key or rule, and the reason; raises ``OSError``
    if the file cannot be read.

    >>> import pathlib, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "tides.toml")
    ...     _ = path.write_text('preset = "minimal"\\nprotect-phrases = ["[ad_2]"]')
    ...     load(path).clean("Rain. [ad_1]\\n\\nSun. [ad_2]")
    'Rain.\\n\\nSun. [ad_2]'
    """
    try:
        text, choices = _choices(Path(path))
        return _pipeline(text, choices)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def _choices(path: Path) -> tuple[str, dict[str, Any]]:
    """The text of *path*, and its table for newsclean."""
    text, table = parsed(path)
    if path.name != "pyproject.toml":
        return text, table
    tools = table.get("tool")
    choices = tools.get("newsclean") if isinstance(tools, dict) else None
    if not isinstance(choices, dict):
        raise ValueError("has no table [tool.newsclean]")
    return text, choices


def written_in(text: str, choices: Mapping[str, Any]) -> list[Written]:
    """Return the rows of a user's file: its *text*, and the table *choices* parsed from it."""
    shared = pieces_of(parsed(SHARED)[1]) if "{" in text else NO_PIECES
    return rows_in(text, choices, pieces_of(choices, shared))


def _pipeline(text: str, choices: dict[str, Any]) -> Pipeline:
    if unknown := [key for key in choices if key not in _KEYS]:
        raise ValueError(f"unknown key {unknown[0]!r}; there are {', '.join(_KEYS)}")
    preset = choices.get("preset", "news")
    if not isinstance(preset, str) or preset not in PRESETS:
        raise ValueError(f"preset: {preset!r} is none of {', '.join(PRESETS)}")
    lists = {key: _strings(choices.get(key, []), key) for key in _LISTS}
    rows = [row for row, _ in written_in(text, choices)]
    pipeline = PRESETS[preset]
    for key in ("only", "without"):
        if key in choices:
            try:
                pipeline = getattr(pipeline, key)(*lists[key])
            except ValueError as error:
                raise ValueError(f"{key}: {error}") from None
    pipeline = pipeline.plus(*rows)
    if "learned" in choices:
        from newsclean.templates.review import reviewed  # which few need

        pipeline = pipeline.plus(*reviewed(choices["learned"]).templates().values())
    if not isinstance(plain := choices.get("plain", False), bool):
        raise ValueError(f"plain: must be true or false, not {plain!r}")
    if plain:
        pipeline = pipeline.plus(PLAIN)
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
