"""Clean columns of Arrow tables, which Ray, Spark, Polars, DuckDB, pandas and datasets share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from newsclean.normalizer import NormalizerError
from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import NEWS

try:
    import pyarrow as pa
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "newsclean.corpus.arrow needs pyarrow: pip install 'newsclean[corpus]'", name="pyarrow"
    ) from error

__all__ = ["clean_array", "clean_batch", "is_text", "rewritten", "text_list", "values"]

Batch = TypeVar("Batch", "pa.RecordBatch", "pa.Table")
Column = TypeVar("Column", "pa.Array", "pa.ChunkedArray")

_BYTES = (pa.types.is_binary, pa.types.is_large_binary, pa.types.is_binary_view)
_TEXT = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view, *_BYTES)

_AS_IT_CAME = Pipeline(())
_KIND = "string, binary or dictionary of one of these"

_EDIT = pa.struct(
    {
        "start": pa.int64(),
        "end": pa.int64(),
        "old": pa.string(),
        "new": pa.string(),
        "rules": pa.list_(pa.string()),
    }
)
_EDITS, _FLAGS = pa.list_(_EDIT), pa.list_(pa.string())


def clean_batch(
    batch: Batch,
    column: str = "text",
    *,
    pipeline: Pipeline = NEWS,
    edits: str | None = None,
    flags: str | None = None,
    errors: str | None = None,
) -> Batch:
    """Return *batch* with the texts of *column* cleaned.

    *batch* is an Arrow ``RecordBatch`` or ``Table``; what is cleaned is strings of any Arrow kind,
    binary (decoded, and UTF-8 when it comes back) and dictionaries of these.  The column keeps its
    type and place, nulls stay, and so do all other columns and the schema's metadata; a column
    where nothing changes is the same object.  *edits* and *flags* name columns to be added, with
    the edits of each text as ``explain`` gives them and with its flags; that costs about as much
    again.  A text on which a normalizer fails raises ``NormalizerError``, which names both; with
    *errors*, a column to be added, it stays as it came, and the reason stands there.  Raises
    ``KeyError`` where there is no such column, ``TypeError`` where it holds no text,
    ``ValueError`` where a column to be added is there already.

    >>> batch = pa.record_batch({"id": [1, 2], "text": ["Rain is coming. [ad_1]", None]})
    >>> clean_batch(batch).to_pylist()
    [{'id': 1, 'text': 'Rain is coming.'}, {'id': 2, 'text': None}]
    """
    names: list[str] = batch.schema.names
    if names.count(column) != 1:
        many = "two columns" if column in names else "no column"
        raise KeyError(f"there is {many} {column!r}; the columns are {', '.join(names)}")
    for name in filter(None, (edits, flags, errors)):
        if name in names:
            raise ValueError(f"there is a column {name!r} already")
        names = [*names, name]
    place = names.index(column)
    given, field = batch.column(place), batch.schema.field(place)
    if not is_text(given.type):
        raise TypeError(f"the column {column!r} is {given.type}, and no {_KIND}")
    if edits is None and flags is None and errors is None:
        cleaned = clean_array(given, pipeline=pipeline)
        return batch if cleaned is given else batch.set_column(place, field, cleaned)
    texts = text_list(given)
    reasons: list[str | None] = [None] * len(texts)
    found: list[Cleaned | None] = []
    for number, text in enumerate(texts):
        try:
            found.append(None if text is None else pipeline.explain(text, strict=True))
        except NormalizerError as error:
            if errors is None:
                raise _in_row(error, number) from error.__cause__
            reasons[number] = str(error)
            found.append(_AS_IT_CAME.explain(text))
    new: list[str | bytes | None] = [None if one is None else one.text for one in found]
    if any(holds(_value_type(given.type)) for holds in _BYTES):
        new = [
            text if reason else one for text, one, reason in zip(texts, new, reasons, strict=True)
        ]
    cleaned = rewritten(given, texts, new)
    result = batch.set_column(place, field, cleaned)
    if edits is not None:
        rows = [c and c.as_dict()["edits"] for c in found]
        result = result.append_column(edits, _shaped(given, rows, _EDITS))
    if flags is not None:
        result = result.append_column(
            flags, _shaped(given, [c and sorted(c.flags) for c in found], _FLAGS)
        )
    if errors is not None:
        result = result.append_column(errors, _shaped(given, reasons, pa.string()))
    return result


def clean_array(array: Column, *, pipeline: Pipeline = NEWS) -> Column:
    """Return *array*, an Arrow ``Array`` or ``ChunkedArray`` of text, cleaned as its type is.

    The same object where nothing changes.  Raises ``TypeError`` where it holds no text, and
    ``NormalizerError`` where a normalizer fails on one.

    >>> clean_array(pa.array(["Rain is coming. [ad_1]"])).to_pylist()
    ['Rain is coming.']
    """

    def clean(text: str | bytes) -> str:
        return pipeline.tally(text, strict=True)[0]

    if pa.types.is_dictionary(array.type):
        clean = cache(clean)  # a text stands in many rows
    texts = text_list(array)
    cleaned: list[str | None] = []
    for number, text in enumerate(texts):
        try:
            cleaned.append(None if text is None else clean(text))
        except NormalizerError as error:
            raise _in_row(error, number) from error.__cause__
    return rewritten(array, texts, cleaned)


def _in_row(error: NormalizerError, number: int) -> NormalizerError:
    """*error*, with the row of the text that it is about, from 0."""
    return NormalizerError(error.normalizer, f"{error.reason}, at the text in row {number}")


def is_text(kind: pa.DataType) -> bool:
    """Whether an array of this type can be cleaned; one of nothing but nulls can."""
    value = _value_type(kind)
    return pa.types.is_null(value) or any(holds(value) for holds in _TEXT)


def text_list(array: Column) -> list[Any]:
    """Return the texts of *array*; raises ``TypeError`` where it holds none."""
    if not is_text(array.type):
        raise TypeError(f"the array is {array.type}, and no {_KIND}")
    return values(array)


def values(array: Column) -> list[Any]:
    """Return what *array* holds; strings that are no UTF-8, which Arrow lets pass, as bytes."""
    try:
        there: list[Any] = array.to_pylist()
    except UnicodeDecodeError:
        plain = array.cast(_value_type(array.type))  # of a dictionary
        there = [_text(value) for value in plain.cast(pa.large_binary()).to_pylist()]
    return there


def _text(value: bytes | None) -> str | bytes | None:
    try:
        return value if value is None else value.decode("utf-8")
    except UnicodeDecodeError:
        return value


def rewritten(array: Column, old: list[Any], new: Sequence[str | bytes | None]) -> Column:
    """Return an array of the type and chunks of *array*, which holds *old*, with *new* in it.

    The same object where that is the same.
    """
    kind = _value_type(array.type)
    written: list[Any] = [*new]
    if any(holds(kind) for holds in _BYTES):
        written = [text.encode("utf-8") if isinstance(text, str) else text for text in new]
    return array if written == old else _shaped(array, written, kind, array.type)


def _shaped(array: Column, rows: list[Any], kind: pa.DataType, wanted: Any = None) -> Column:
    """*rows* of *kind*, cast to the type *wanted*, in chunks if *array* is."""
    if not isinstance(array, pa.ChunkedArray):
        made = pa.array(rows, kind)
        return made if wanted is None or wanted == kind else made.cast(wanted)
    chunks = []
    done = 0
    for chunk in array.chunks:
        chunks.append(_shaped(chunk, rows[done : done + len(chunk)], kind, wanted))
        done += len(chunk)
    return pa.chunked_array(chunks, wanted or kind)


def _value_type(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind
