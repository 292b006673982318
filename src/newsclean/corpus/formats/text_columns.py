"""Clean columns of text of Arrow tables in workers, and join them with the other columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import groupby
from typing import Any, Final

import pyarrow as pa

from newsclean.corpus.arrow import rewritten, text_list, values
from newsclean.corpus.claims import Part
from newsclean.corpus.errors import BadRecord
from newsclean.corpus.formats.columns import Column, columns_of, flat, in_rows, put, texts_of
from newsclean.corpus.job import Block, Job, Outcome

__all__ = [
    "Joined",
    "TextColumns",
    "combined",
    "in_blocks",
    "in_bytes",
    "kept_rows",
    "widened",
]

_NAMING_COLUMNS: Final = (b"huggingface", b"org.apache.spark.sql.parquet.row.metadata")
"""Metadata that lists the columns; it becomes wrong when a column is added."""


def in_blocks(
    slices: Iterable[pa.RecordBatch], columns: Sequence[Column], group: int
) -> Iterator[Block]:
    """Yield the *columns* of each of *slices*, which are one *group* of rows."""
    left = iter(slices)
    held = next(left, None)
    while held is not None:
        batch, held = held, next(left, None)
        yield Block((in_bytes(texts_of(batch, columns)), [*columns], group, held is None), group)


class TextColumns:
    """Cleans the texts of the blocks that ``in_blocks`` makes."""

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts of a slice."""
        data, columns, group, last = block.data
        batch = pa.ipc.open_stream(data).read_all()
        tally = job.tally()
        parts = [_Texts(batch[column.field], column) for column in columns]
        fields = [part for part in parts if part.column.field in job.fields]
        sources = next((p.alone() for p in parts if p.column.field == job.source_field), None)
        kept = []
        for number in range(len(batch)):
            texts = [part.row(number) for part in fields]
            try:
                cleaned = tally.record(
                    [text for row in texts for text in row],
                    sources[number] if sources else "",
                    [
                        part.column.field in job.titles
                        for part, row in zip(fields, texts, strict=True)
                        for _ in row
                    ],
                )
            except BadRecord as bad:
                tally.refuse(number + 1, str(bad), _line(fields, texts))
                kept.append(False)
                cleaned = ["" for row in texts for _ in row]
            else:
                kept.append(not tally.drops(cleaned))
            done = 0
            for part, row in zip(fields, texts, strict=True):
                part.new += cleaned[done : done + len(row)]
                done += len(row)
        for part in fields:
            tally.meet(part.column.field, len(part.new))
        made = {part.column.field: part.made() for part in fields}
        if job.keep_original:
            made |= {f"{p.column.field}_original": p.given for p in fields if not p.column.way}
        mask = None if all(kept) else pa.array(kept)
        return tally.outcome((in_bytes(pa.table(made)), mask, group, last), len(batch))


class _Texts:
    """A column of texts: one a row, or lists of them."""

    def __init__(self, given: pa.ChunkedArray, column: Column) -> None:
        self.given = given
        self.column = column
        self.new: list[str | bytes | None] = []
        self._leaf, rows = flat(given) if column.way else (given, [1] * len(given))
        self._starts = [0]
        for length in rows:
            self._starts.append(self._starts[-1] + length)
        self._rows = rows
        self._texts: list[Any] | None = None

    def row(self, number: int) -> list[Any]:
        """Return the texts of a row."""
        if self._texts is None:
            self._texts = text_list(self._leaf)
        return self._texts[self._starts[number] : self._starts[number + 1]]

    def alone(self) -> list[Any]:
        """Return one value for each row, whatever its type."""
        return values(self._leaf)

    def made(self) -> Any:
        """Return the column with the new texts."""
        leaf = rewritten(self._leaf, text_list(self._leaf), self.new)
        return in_rows(leaf, self._rows) if self.column.way else leaf


class Joined:
    """An output of tables: the cleaned texts of each group of rows, beside its other columns.

    A subclass has ``others``, which reads columns of a group, and ``put_down``, which writes it.
    """

    _part: Part
    _writer: Any
    """a writer of pyarrow, into the part"""

    def __init__(self, schema: pa.Schema, job: Job, name: str) -> None:
        columns = columns_of(schema, job, name)
        self._columns = [column for column in columns if column.field in job.fields]
        self._fields = {column.field for column in self._columns}
        self._keep = job.keep_original
        self.schema = widened(schema, self._columns) if job.keep_original else schema
        self._texts: list[pa.Table] = []
        self._masks: list[pa.Array] = []
        self._finished = False

    def others(self, group: int, names: list[str]) -> pa.Table:
        """Return the columns *names* of a group of the input."""
        raise NotImplementedError

    def put_down(self, table: pa.Table) -> None:
        """Write a group."""
        raise NotImplementedError

    def write(self, data: tuple[bytes, Any, int, bool]) -> None:
        stream, mask, group, last = data
        texts = pa.ipc.open_stream(stream).read_all()
        self._texts.append(texts)
        self._masks.append(pa.repeat(True, len(texts)) if mask is None else mask)
        if not last:
            return
        texts = pa.concat_tables(self._texts, promote_options="permissive")
        mask = pa.concat_arrays(self._masks)
        self._texts, self._masks = [], []
        whole = {column.field for column in self._columns if not column.way}
        whole |= {name for name in texts.column_names if name not in self._fields}
        table = self.others(group, [name for name in self.schema.names if name not in whole])
        made = combined(table, texts, self._columns, self.schema, self._keep)
        self.put_down(kept_rows(made, mask) if mask.false_count else made)

    def saved(self) -> int | None:
        return None  # groups of rows are whole, and the index of them is written last

    def finish(self) -> int:
        with self._part.named():
            self._writer.close()
            length = self._part.save()
        self._finished = True
        return length

    def publish(self) -> None:
        self._part.publish()

    def leave(self, *, keep: bool) -> None:
        with suppress(OSError, ValueError, pa.ArrowException):  # a full disk was reported already
            self._writer.close()
        self._part.leave(keep=keep and self._finished)


def combined(
    others: pa.Table, texts: pa.Table, columns: Sequence[Column], schema: pa.Schema, keep: bool
) -> pa.Table:
    """Return a table of *schema*: *texts*, in whole *columns* and nested ones, and the *others*.

    With *keep*, the old texts of nested columns are beside them.
    """
    nested = [column for column in columns if column.way]
    inner = {column.field for column in nested}
    made = {name: others[name] for name in others.column_names}
    made |= {name: texts[name] for name in texts.column_names if name not in inner}
    for column in nested:
        leaf, _ = flat(texts[column.field])
        array = made[column.top]
        array = array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array
        made[column.top] = put(array, column.way, leaf, keep)
    return pa.table([made[name] for name in schema.names], schema=schema)


def _line(fields: Sequence[_Texts], texts: Sequence[list[Any]]) -> bytes:
    """The *texts* of a row as a line of JSON, for the file of bad records."""
    found: dict[str, Any] = {}
    for part, row in zip(fields, texts, strict=True):
        shown = [t.decode("utf-8", "surrogateescape") if isinstance(t, bytes) else t for t in row]
        found[part.column.field] = shown if "[]" in part.column.field else (shown or [None])[0]
    return json.dumps(found).encode("ascii") + b"\n"


def widened(schema: pa.Schema, columns: Sequence[Column]) -> pa.Schema:
    """Return *schema* with places for the originals of *columns*, each of its column's type."""
    for column in columns:
        field = schema.field(column.top)
        if not column.way:
            schema = schema.append(pa.field(f"{column.field}_original", field.type))
            continue
        empty = pa.array([], field.type)
        leaf, _ = flat(pa.chunked_array([_texts_of_empty(empty, column)]))
        kind = put(empty, column.way, leaf, original=True).type
        schema = schema.set(schema.get_field_index(column.top), field.with_type(kind))
    metadata = schema.metadata or {}
    kept = {key: value for key, value in metadata.items() if key not in _NAMING_COLUMNS}
    return schema.with_metadata(kept or None)


def _texts_of_empty(empty: pa.Array, column: Column) -> pa.Array:
    """The column of texts of a table without rows."""
    batch = pa.record_batch([empty], [column.top])
    return texts_of(batch, [column])[column.field].combine_chunks()


def in_bytes(batch: pa.RecordBatch | pa.Table) -> bytes:
    """Return *batch* in a form for another process."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as stream:
        stream.write(batch)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def kept_rows(table: pa.Table, mask: pa.Array) -> pa.Table:
    """Return the rows of *table* that *mask* keeps."""
    try:
        return table.filter(mask)
    except pa.ArrowNotImplementedError:  # Arrow writes string views, but cannot filter them
        slices, start = [table.slice(0, 0)], 0
        for keeps, run in groupby(mask.to_pylist()):
            length = len([*run])
            if keeps:
                slices.append(table.slice(start, length))
            start += length
        return pa.concat_tables(slices)
