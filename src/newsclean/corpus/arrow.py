"""Clean columns of Arrow tables, which Ray, Spark, Polars, DuckDB, pandas and datasets share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from newsclean.corpus.frames import Frame, More, frame_of
from newsclean.corpus.series import cleaned
from newsclean.extras import install
from newsclean.normalizer import NormalizerError
from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import NEWS, pipeline_of

try:
    import pyarrow as pa
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        f"newsclean.corpus.arrow needs pyarrow: {install('corpus')}",
        name="pyarrow",
    ) from error

__all__ = ["clean_array", "clean_batch", "is_text", "rewritten", "text_list", "values"]

Batch = TypeVar("Batch", bound=Frame | Mapping[str, Any])
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
    pipeline: Pipeline | str = NEWS,
    edits: str | None = None,
    flags: str | None = None,
    errors: str | None = None,
) -> Batch:
    """Return *batch* with the texts of *column* cleaned.

    *batch* is an Arrow ``RecordBatch`` or ``Table``, a pandas or Polars ``DataFrame``, or a dict of
    lists or arrays, as the ``map`` of Hugging Face datasets and Ray pass it; the result is of the
    same kind.  *column* contains strings of any kind, binary (which is decoded, and is UTF-8 in the
    result), or dictionaries or categories of these.  The column keeps its type and place; nulls,
    the index, all other columns and the metadata of the schema are kept; a batch in which nothing
    changes is returned itself.  *pipeline* is a ``Pipeline`` or the name of a preset.  *edits* and
    *flags* name columns to add, for the edits of each text as ``explain`` returns them and for its
    flags; these cost about as much as cleaning.  A text on which a normalizer fails raises
    ``NormalizerError``, which names both; with *errors*, another column to add, the text is left as
    it is and the reason is put in that column.  Raises ``KeyError`` if *column* does not exist,
    ``TypeError`` if it contains no text or *batch* is something else, ``ValueError`` if a column to
    add exists already.

    >>> batch = pa.record_batch({"id": [1, 2], "text": ["Rain is coming. [ad_1]", None]})
    >>> clean_batch(batch).to_pylist()
    [{'id': 1, 'text': 'Rain is coming.'}, {'id': 2, 'text': None}]
    >>> clean_batch({"id": [1, 2], "text": ["Rain is coming. [ad_1]", None]})
    {'id': [1, 2], 'text': ['Rain is coming.', None]}
    """
    chosen = pipeline_of(pipeline)
    table: Any = _Arrow(batch) if isinstance(batch, pa.RecordBatch | pa.Table) else frame_of(batch)
    names: list[Any] = table.names
    if names.count(column) != 1:
        many = "two columns" if column in names else "no column"
        raise KeyError(f"there is {many} {column!r}; the columns are {', '.join(map(str, names))}")
    for name in filter(None, (edits, flags, errors)):
        if name in names:
            raise ValueError(f"there is a column {name!r} already")
        names = [*names, name]
    texts = table.texts(column)
    if edits is None and flags is None and errors is None:
        new = cleaned(texts, _strictly(chosen), are_few=table.is_few(column))
        return table.rebuilt(column, texts, new, {})  # type: ignore[no-any-return]
    reasons: list[str | None] = [None] * len(texts)
    found: list[Cleaned | None] = []
    for number, text in enumerate(texts):
        try:
            found.append(None if text is None else chosen.explain(text, strict=True))
        except NormalizerError as error:
            if errors is None:
                raise error.in_row(number) from error.__cause__
            reasons[number] = str(error)
            found.append(_AS_IT_CAME.explain(text))
    texts_now: list[str | bytes | None] = [None if one is None else one.text for one in found]
    if table.takes_bytes(column):
        texts_now = [
            old if reason else one
            for old, one, reason in zip(texts, texts_now, reasons, strict=True)
        ]
    added = {
        edits: ([c and c.as_dict()["edits"] for c in found], _EDITS),
        flags: ([c and sorted(c.flags) for c in found], _FLAGS),
        errors: (reasons, pa.string()),
    }
    more = {name: rows for name, rows in added.items() if name is not None}
    return table.rebuilt(column, texts, texts_now, more)  # type: ignore[no-any-return]


class _Arrow:
    """An Arrow batch or table, as ``frame_of`` gives other kinds."""

    def __init__(self, batch: Any) -> None:
        self._batch = batch
        self.names: list[Any] = batch.schema.names

    def texts(self, column: str) -> list[Any]:
        kind = self._batch[column].type
        if not is_text(kind):
            raise TypeError(f"the column {column!r} is {kind}, and no {_KIND}")
        return values(self._batch[column])

    def is_few(self, column: str) -> bool:
        return bool(pa.types.is_dictionary(self._batch[column].type))

    def takes_bytes(self, column: str) -> bool:
        return any(holds(_value_type(self._batch[column].type)) for holds in _BYTES)

    def rebuilt(self, column: str, old: list[Any], new: Sequence[Any], more: More) -> Any:
        batch, given = self._batch, self._batch[column]
        if (made := rewritten(given, old, new)) is not given:
            place = self.names.index(column)
            batch = batch.set_column(place, batch.schema.field(place), made)
        for name, (rows, kind) in more.items():
            batch = batch.append_column(name, _shaped(given, rows, kind))
        return batch


def clean_array(array: Column, *, pipeline: Pipeline | str = NEWS) -> Column:
    """Return *array*, an Arrow ``Array`` or ``ChunkedArray`` of text, cleaned, with the same type.

    If nothing changes, *array* itself is returned.  Raises ``TypeError`` if it contains no text,
    and ``NormalizerError`` if a normalizer fails on a text.

    >>> clean_array(pa.array(["Rain is coming. [ad_1]"])).to_pylist()
    ['Rain is coming.']
    """
    texts = text_list(array)
    are_few = pa.types.is_dictionary(array.type)
    return rewritten(
        array, texts, cleaned(texts, _strictly(pipeline_of(pipeline)), are_few=are_few)
    )


def _strictly(pipeline: Pipeline) -> Callable[[str | bytes], str]:
    """A function that cleans with *pipeline*; a normalizer of ours that fails raises as well."""
    return lambda text: pipeline.tally(text, strict=True)[0]


def is_text(kind: pa.DataType) -> bool:
    """Whether an array of this type can be cleaned; an array of nothing but nulls can."""
    value = _value_type(kind)
    return pa.types.is_null(value) or any(holds(value) for holds in _TEXT)


def text_list(array: Column) -> list[Any]:
    """Return the texts of *array*; raises ``TypeError`` if it holds none."""
    if not is_text(array.type):
        raise TypeError(f"the array is {array.type}, and no {_KIND}")
    return values(array)


def values(array: Column) -> list[Any]:
    """Return the values of *array*; strings of invalid UTF-8, which Arrow allows, as bytes."""
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
    """Return an array of the type and chunks of *array* with the values *new* instead of *old*.

    *array* itself if these are the same object.
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
