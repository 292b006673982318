"""Parquet files, row group by row group; types, compression and metadata are kept.

Workers get only the columns of text, a slice of a row group at a time; the other columns are read
when the row group is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import groupby
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from newsclean.corpus.arrow import is_text, rewritten, text_list, values
from newsclean.corpus.claims import Claim, Part
from newsclean.corpus.errors import BadRecord, CorpusError
from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.job import Block, Job, Outcome
from newsclean.corpus.outputs import Output
from newsclean.corpus.shards import Shard

__all__ = ["Parquet"]

_CODECS: Final = {"UNCOMPRESSED": "none", "LZ4_RAW": "lz4"}
_DICTIONARY: Final = {"PLAIN_DICTIONARY", "RLE_DICTIONARY"}
_NAMING_COLUMNS: Final = (b"huggingface", b"org.apache.spark.sql.parquet.row.metadata")
"""Metadata that lists the columns; it becomes wrong when a column is added."""


class Parquet:
    """Reads slices of row groups, cleans them, writes whole row groups."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the texts of the row groups; a file is always read from its start."""
        with _sound(shard.name), _file(shard) as file:
            schema = _checked(file.schema_arrow, job, shard.name)
            columns = [name for name in schema.names if name in _read_by(job)]
            for group in range(file.num_row_groups):
                about = file.metadata.row_group(group)
                slices = file.iter_batches(
                    _rows(about, columns), row_groups=[group], columns=columns, use_threads=False
                )
                held = next(slices, None)
                while held is not None:
                    batch, held = held, next(slices, None)
                    data = (_to_bytes(batch.select(columns)), group, held is None)
                    yield Block(data, group)

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts of a slice."""
        data, group, last = block.data
        batch = pa.ipc.open_stream(data).read_all()
        tally = job.tally()
        columns = [text_list(batch[field]) for field in job.fields]
        sources = values(batch[job.source_field]) if job.source_field else None
        rows: list[list[str | None]] = []
        kept = []
        for number, texts in enumerate(zip(*columns, strict=True)):
            try:
                cleaned = tally.record(texts, sources[number] if sources else "")
            except BadRecord as bad:
                row = dict(zip(job.fields, texts, strict=True))
                tally.refuse(number + 1, str(bad), _line(row))
                kept.append(False)
                rows.append(["" for _ in texts])
            else:
                kept.append(not tally.drops(cleaned))
                rows.append(cleaned)
        made = {}
        new = zip(*rows, strict=True) if rows else [()] * len(job.fields)
        for field, old, texts in zip(job.fields, columns, new, strict=True):
            made[field] = rewritten(batch[field], old, texts)
            if job.keep_original:
                made[f"{field}_original"] = batch[field]
        mask = None if all(kept) else pa.array(kept)
        return tally.outcome((_to_bytes(pa.table(made)), mask, group, last), len(rows))

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return what writes the row groups."""
        return _RowGroups(shard, job.originals, claim)


class _RowGroups:
    """Combines the cleaned texts of each row group with its other columns."""

    def __init__(self, shard: Shard, originals: Sequence[str], claim: Claim) -> None:
        assert shard.output is not None  # shards.find makes sure of it
        self._name = shard.name
        self._input = _file(shard)
        self._schema = _widened(self._input.schema_arrow, originals)
        self._texts: list[pa.Table] = []
        self._masks: list[pa.Array] = []
        self._finished = False
        self._part = Part(shard.output, claim)
        try:
            self._writer = pq.ParquetWriter(
                self._part.file, self._schema, write_page_checksum=True, **_like(self._input)
            )
        except BaseException:
            self._part.leave(keep=False)
            raise

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
        given = [name for name in self._schema.names if name not in texts.column_names]
        with _sound(self._name):
            others = self._input.read_row_group(group, columns=given)
        columns = [(others if name in given else texts)[name] for name in self._schema.names]
        made = pa.table(columns, schema=self._schema)
        if mask.false_count:
            made = _kept(made, mask)
        with self._part.named():
            self._writer.write_table(made, row_group_size=max(1, len(made)))

    def saved(self) -> int | None:
        return None  # the index of the row groups is written last

    def finish(self) -> int:
        self._input.close()
        with self._part.named():
            self._writer.close()
            length = self._part.save()
        self._finished = True
        return length

    def publish(self) -> None:
        self._part.publish()

    def leave(self, *, keep: bool) -> None:
        self._input.close()
        with suppress(OSError, pa.ArrowException):  # a full disk was reported already
            self._writer.close()
        self._part.leave(keep=keep and self._finished)


def _file(shard: Shard) -> pq.ParquetFile:
    with _sound(shard.name):
        return pq.ParquetFile(shard.input, page_checksum_verification=True)


@contextmanager
def _sound(name: str) -> Iterator[None]:
    """Turn errors in the input into ``CorpusError``."""
    try:
        yield
    except (pa.ArrowException, OSError) as error:
        raise CorpusError(f"{name}: cannot be read as Parquet: {error}") from None


def _line(row: dict[str, str | bytes | None]) -> bytes:
    """The texts of *row* as a line of JSON, for the file of bad records."""
    texts = {
        name: text.decode("utf-8", "surrogateescape") if isinstance(text, bytes) else text
        for name, text in row.items()
    }
    return json.dumps(texts).encode("ascii") + b"\n"


def _read_by(job: Job) -> set[str]:
    return {*job.fields, *filter(None, (job.source_field,))}


def _checked(schema: pa.Schema, job: Job, name: str) -> pa.Schema:
    """*schema*; raises ``CorpusError`` if a column that *job* needs is missing or occurs twice."""
    for given in schema.names:
        if schema.names.count(given) > 1:
            raise CorpusError(f"{name}: has two columns {given!r}; give each a name of its own")
    for needed in (*job.fields, *filter(None, (job.source_field, job.id_field))):
        if needed not in schema.names:
            raise CorpusError(
                f"{name}: has no column {needed!r}; its columns are {', '.join(schema.names)}"
            )
    for field in job.fields:
        kind = schema.field(field).type
        if not is_text(kind):
            raise CorpusError(f"{name}: has {kind} in {field!r}, not text")
    for original in job.originals:
        if original in schema.names:
            raise CorpusError(
                f"{name}: has a column {original!r} already, where the original is to stand"
            )
    return schema


def _rows(about: Any, columns: Sequence[str]) -> int:
    """How many rows of the row group that *about* describes make a block."""
    size = sum(
        leaf.total_uncompressed_size
        for leaf in map(about.column, range(about.num_columns))
        if leaf.path_in_schema in columns
    )
    rows: int = about.num_rows * BLOCK // max(1, size)
    return max(1, rows)


def _to_bytes(batch: pa.RecordBatch | pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as stream:
        stream.write(batch)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def _kept(table: pa.Table, mask: pa.Array) -> pa.Table:
    """The rows of *table* that *mask* keeps."""
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


def _widened(schema: pa.Schema, added: Sequence[str]) -> pa.Schema:
    """*schema* with the columns *added*, each of the type of the one whose original it is."""
    if not added:
        return schema
    for name in added:
        kind = schema.field(name.removesuffix("_original")).type
        schema = schema.append(pa.field(name, kind))
    metadata = schema.metadata or {}
    kept = {key: value for key, value in metadata.items() if key not in _NAMING_COLUMNS}
    return schema.with_metadata(kept or None)


def _like(file: pq.ParquetFile) -> dict[str, Any]:
    """Options with which the writer compresses, and uses dictionaries, as *file* does."""
    if not file.num_row_groups:
        return {}
    about = file.metadata.row_group(0)
    leaves = [about.column(number) for number in range(about.num_columns)]
    codecs = {
        leaf.path_in_schema: _CODECS.get(leaf.compression, leaf.compression.lower())
        for leaf in leaves
    }
    one = {*codecs.values()}
    return {
        "compression": one.pop() if len(one) == 1 else codecs,
        "use_dictionary": [
            leaf.path_in_schema for leaf in leaves if _DICTIONARY & {*leaf.encodings}
        ],
        "use_deprecated_int96_timestamps": any(leaf.physical_type == "INT96" for leaf in leaves),
    }
