"""Columns with text in Arrow tables, also within structs and lists: ``article.body``, ``a[].b``.

A nested column goes to a worker as a list of its texts for each row, and is put back where it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

import pyarrow as pa

from newsclean.corpus.arrow import is_text
from newsclean.corpus.errors import CorpusError
from newsclean.corpus.fields import EACH, steps
from newsclean.corpus.job import Job

__all__ = ["Column", "columns_of", "flat", "in_rows", "put", "texts_of"]

_LISTS = (pa.types.is_list, pa.types.is_large_list)


class Column(NamedTuple):
    """A field of the job: its column, and the way to it within that; none if it is all of it."""

    field: str
    top: str
    way: tuple[str | None, ...]


def columns_of(schema: pa.Schema, job: Job, name: str) -> list[Column]:
    """Return the columns with text, and at the end that with the source, if there is one.

    Raises ``CorpusError`` if one is missing, is no text, or has no place for its original.
    """
    for given in schema.names:
        if schema.names.count(given) > 1:
            raise CorpusError(f"{name}: has two columns {given!r}; give each a name of its own")
    found = []
    for field in dict.fromkeys((*job.fields, *filter(None, (job.source_field, job.id_field)))):
        is_whole = field in schema.names
        top, *way = (field,) if is_whole else steps(field)
        column = Column(field, str(top), (*way,))
        if column.top not in schema.names:
            raise CorpusError(
                f"{name}: has no column {column.top!r}; its columns are {', '.join(schema.names)}"
            )
        holder, kind = _kinds(schema.field(column.top).type, column, name)
        if field in job.fields:
            if not is_text(kind):
                raise CorpusError(f"{name}: has {kind} in {field!r}, not text{_hint(kind, field)}")
            original = f"{(column.way or (column.top,))[-1]}_original"
            there = schema.names if holder is None else [one.name for one in holder]
            if job.keep_original and original in there:
                raise CorpusError(
                    f"{name}: has a column {original!r} already, where the original is to stand"
                )
        elif EACH in column.way:
            raise CorpusError(f"{name}: {field!r} is several values; name one of a record")
        if field in job.fields or field == job.source_field:
            found.append(column)
    return found


def _kinds(kind: pa.DataType, column: Column, name: str) -> tuple[Any, pa.DataType]:
    """The struct around the column, if there is one, and the type of its values."""
    holder = None
    for step in column.way:
        if step is EACH:
            if not any(holds(kind) for holds in _LISTS):
                raise CorpusError(f"{name}: {column.field!r} leads to {kind}, which is no list")
            holder, kind = None, kind.value_type
            continue
        if not pa.types.is_struct(kind) or kind.get_field_index(step) < 0:
            there = ", ".join(repr(one.name) for one in kind) if pa.types.is_struct(kind) else kind
            hint = f"; say '[].{step}' for its items" if any(one(kind) for one in _LISTS) else ""
            raise CorpusError(
                f"{name}: has no {step!r} for {column.field!r}; there is {there}{hint}"
            )
        holder, kind = kind, kind.field(step).type
    return holder, kind


def _hint(kind: pa.DataType, field: str) -> str:
    if any(holds(kind) for holds in _LISTS):
        kind, field = kind.value_type, f"{field}[]"
        if is_text(kind):
            return f"; say {field!r} for its items"
    if pa.types.is_struct(kind):
        named = [one.name for one in kind if is_text(one.type)]
        return f"; say which of it, such as {f'{field}.{named[0]}'!r}" if named else ""
    return ""


def texts_of(batch: pa.RecordBatch, columns: Sequence[Column]) -> pa.Table:
    """Return the *columns* of *batch*, a nested one as a list for each row."""
    made: dict[str, Any] = {}
    for column in columns:
        array = batch[column.top]
        if column.way:
            array = in_rows(*_leaf(array, column.way, [1] * len(array)))
        made[column.field] = array
    return pa.table(made)


def in_rows(leaf: pa.Array, rows: Sequence[int]) -> pa.Array:
    """Return the texts of *leaf* as lists; *rows* are their lengths."""
    offsets = pa.array(accumulate(rows, initial=0), pa.int64())
    return pa.LargeListArray.from_arrays(offsets, leaf)


def flat(column: pa.ChunkedArray) -> tuple[pa.Array, list[int]]:
    """Return the texts of a *column* of lists, and how many each row has."""
    array = column.combine_chunks()
    return array.flatten(), array.value_lengths().to_pylist()


def _leaf(
    array: pa.Array, way: Sequence[str | None], rows: list[int]
) -> tuple[pa.Array, list[int]]:
    """The values at *way* into *array*; *rows* are how many of its values each row has."""
    if not way:
        return array, rows
    step, *rest = way
    if step is not EACH:
        return _leaf(array.flatten()[array.type.get_field_index(step)], rest, rows)
    lengths = [length or 0 for length in array.value_lengths().to_pylist()]
    ends = [*accumulate(rows, initial=0)]
    now = [sum(lengths[a:b]) for a, b in pairwise(ends)]
    return _leaf(array.flatten(), rest, now)


def put(array: pa.Array, way: Sequence[str | None], leaf: pa.Array, original: bool) -> pa.Array:
    """Return *array* with *leaf* as the values at *way*, and with *original*, the old beside it."""
    if not way:
        return leaf
    step, *rest = way
    if step is EACH:
        values = put(array.flatten(), rest, leaf, original)
        lengths = [length or 0 for length in array.value_lengths().to_pylist()]
        is_large = pa.types.is_large_list(array.type)
        kind = array.type.value_field.with_type(values.type)
        make, whole = (
            (pa.LargeListArray, pa.large_list(kind)) if is_large else (pa.ListArray, pa.list_(kind))
        )
        offsets = pa.array(accumulate(lengths, initial=0), pa.int64() if is_large else pa.int32())
        return make.from_arrays(offsets, values, type=whole, mask=array.is_null())
    place = array.type.get_field_index(step)
    children = [array.field(number) for number in range(array.type.num_fields)]
    fields = [array.type.field(number) for number in range(array.type.num_fields)]
    old = children[place]
    children[place] = put(array.flatten()[place], rest, leaf, original)
    fields[place] = fields[place].with_type(children[place].type)
    if original and not rest:
        children.append(old)
        fields.append(pa.field(f"{step}_original", old.type))
    return pa.StructArray.from_arrays(children, fields=fields, mask=array.is_null())
