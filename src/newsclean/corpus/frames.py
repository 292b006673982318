"""Clean frames of pandas and Polars and dicts of lists; the result has the same type."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any, Protocol

from newsclean.corpus.series import has_categories, has_kind, rebuilt, texts_in, texts_of

__all__ = ["Frame", "More", "frame_of", "like"]


class Frame(Protocol):
    """The properties that tables of Arrow, pandas and Polars share."""

    @property
    def columns(self) -> Any: ...


More = Mapping[str, tuple[list[Any], Any]]
"""Columns to be added by name: their rows and their Arrow type."""


def frame_of(batch: object) -> _Frame | _Lists:
    """Return *batch* as a table whose columns can be read and replaced.

    Raises ``TypeError`` that says what to pass where it is none.
    """
    if has_kind(batch, "pandas", "DataFrame") or has_kind(batch, "polars", "DataFrame"):
        return _Frame(batch)
    if isinstance(batch, Mapping):
        return _Lists(batch)
    raise TypeError(
        "clean_batch takes an Arrow RecordBatch or Table, a pandas or Polars DataFrame or a dict "
        f"of lists, not {type(batch).__name__}; an engine's map over batches hands one over"
    )


class _Frame:
    """A DataFrame of pandas or Polars."""

    def __init__(self, frame: Any) -> None:
        self._frame = frame
        self.names = list(frame.columns)

    def texts(self, column: str) -> list[Any]:
        return texts_in(self._frame[column], f"the column {column!r}")

    def is_few(self, column: str) -> bool:
        return has_categories(self._frame[column])

    def takes_bytes(self, column: str) -> bool:
        return "binary" in str(self._frame[column].dtype).lower()

    def rebuilt(self, column: str, old: list[Any], new: Sequence[Any], more: More) -> Any:
        given = self._frame[column]
        made = rebuilt(given, old, new)
        if made is given and not more:
            return self._frame
        if has_kind(self._frame, "polars", "DataFrame"):
            import pyarrow as pa  # whose types say what the new columns are, also if none has rows

            polars = sys.modules["polars"]
            arrays = {name: pa.array(rows, kind) for name, (rows, kind) in more.items()}
            added = [polars.from_arrow(rows).alias(name) for name, rows in arrays.items()]
            return self._frame.with_columns(made, *added)
        frame = self._frame.copy(deep=False)
        frame[column] = made
        for name, (rows, _) in more.items():
            frame[name] = sys.modules["pandas"].Series(rows, index=frame.index, dtype=object)
        return frame


class _Lists:
    """A dict of lists or NumPy arrays, or what Hugging Face datasets hand over as one."""

    def __init__(self, lists: Any) -> None:
        self._lists = lists
        self.names = list(lists)

    def texts(self, column: str) -> list[Any]:
        given = self._lists[column]
        if isinstance(given, str | bytes) or given is None:
            raise TypeError(
                f"{column!r} is one text, not a list of texts; map over batches (batched=True), "
                "or use newsclean.clean"
            )
        return texts_of(given, f"the column {column!r}")

    def is_few(self, column: str) -> bool:
        return False

    def takes_bytes(self, column: str) -> bool:
        return True

    def rebuilt(self, column: str, old: list[Any], new: Sequence[Any], more: More) -> Any:
        if new == old and not more:
            return self._lists
        given = self._lists[column]
        lists = copy(self._lists)
        lists[column] = like(given, new)
        for name, (rows, _) in more.items():
            lists[name] = rows
        return lists


def like(given: Any, new: Sequence[Any]) -> Any:
    """*new* as a NumPy array where *given* is one, else as a list; gaps as they were there."""
    kept = [old if text is None else text for old, text in zip(given, new, strict=True)]
    if has_kind(given, "numpy", "ndarray"):
        return sys.modules["numpy"].array(kept, dtype=object if given.dtype == object else None)
    return kept
