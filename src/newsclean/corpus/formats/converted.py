"""Convert JSON Lines to Parquet, and back, as the suffix of the output asks."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, BinaryIO, Final, cast

import orjson
import pyarrow as pa
import pyarrow.parquet as pq

from newsclean.corpus.claims import Claim, Part
from newsclean.corpus.errors import CorpusError
from newsclean.corpus.formats.columns import columns_of, texts_of
from newsclean.corpus.formats.jsonl import Jsonl
from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.formats.soundness import counted, sound
from newsclean.corpus.formats.text_columns import (
    TextColumns,
    combined,
    in_bytes,
    kept_rows,
    widened,
)  # fmt: skip
from newsclean.corpus.job import Block, Job, Outcome
from newsclean.corpus.outputs import Output, output_at
from newsclean.corpus.shards import Shard

__all__ = ["JsonlToParquet", "ParquetToJsonl"]

_GROUP: Final = 1 << 26
"""Bytes of a row group, about."""


class JsonlToParquet(Jsonl):
    """Cleans lines, and writes them as rows of Parquet."""

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts in the lines of *block*, and make a table of them."""
        outcome = super().clean(block, job)
        lines = [line for line in outcome.data.split(b"\n") if line.strip()]
        try:
            outcome.data = _table([*map(_row, lines)]) if lines else b""
        except _Misfit as misfit:
            outcome.data = str(misfit)  # the parent knows of which file
        return outcome

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return what writes the rows."""
        return _Spooled(shard, claim)


class _Misfit(Exception):
    """A record has no place in a table; says why, and what to do."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"{reason}; write .jsonl instead")


def _row(line: bytes) -> dict[str, Any]:
    try:  # orjson would make a float of a long number
        row: dict[str, Any] = json.loads(line.decode("utf-8").removeprefix("\ufeff"))
    except RecursionError:
        raise _Misfit("a record is nested too deeply") from None
    except ValueError:  # it was read before, but for the digits of its numbers
        raise _Misfit("a number has thousands of digits") from None
    return row


def _table(rows: list[dict[str, Any]]) -> bytes:
    columns = {}
    try:
        for name in dict.fromkeys(name for row in rows for name in row):
            try:
                columns[name] = pa.array([row.get(name) for row in rows])
            except (pa.ArrowException, OverflowError) as error:
                reason = f"the field {name!r} makes no column of one type ({error})"
                raise _Misfit(reason) from None
        return in_bytes(pa.table(columns))
    except UnicodeEncodeError:
        raise _Misfit("half a surrogate pair has no place in Parquet") from None
    except (pa.ArrowException, RecursionError) as error:
        raise _Misfit(f"a record is nested too deeply ({error})") from None


class _Spooled:
    """Keeps the tables of blocks in a temporary file until the types of all columns are known."""

    def __init__(self, shard: Shard, claim: Claim) -> None:
        assert shard.output is not None  # shards.find makes sure of it
        self._name = shard.name
        self._part = Part(shard.output, claim)
        try:
            with self._part.named():
                folder = shard.output.parent
                self._spool = cast(BinaryIO, tempfile.TemporaryFile(dir=folder))  # noqa: SIM115
        except BaseException:
            self._part.leave(keep=False)
            raise
        self._sizes: list[int] = []
        self._schema = pa.schema([])
        self._finished = False

    def write(self, data: bytes | str) -> None:
        if isinstance(data, str):
            raise CorpusError(f"{self._name}: {data}")
        if not data:
            return
        try:
            both = [self._schema, pa.ipc.open_stream(data).schema]
            self._schema = pa.unify_schemas(both, promote_options="permissive")
        except pa.ArrowException as error:
            raise self._misfit(error) from None
        with self._part.named():
            self._spool.write(data)
        self._sizes.append(len(data))

    def _misfit(self, error: Exception) -> CorpusError:
        return CorpusError(f"{self._name}: {_Misfit(f'not all records fit one table ({error})')}")

    def saved(self) -> int | None:
        return None

    def finish(self) -> int:
        with self._part.named():
            try:
                self._write_all()
            except pa.ArrowException as error:  # Parquet has no objects without fields
                raise self._misfit(error) from None
            length = self._part.save()
        self._spool.close()
        self._finished = True
        return length

    def _write_all(self) -> None:
        with pq.ParquetWriter(
            self._part.file, self._schema, compression="zstd", write_page_checksum=True
        ) as writer:
            for table in self._tables():
                writer.write_table(table, row_group_size=max(1, len(table)))

    def _tables(self) -> Iterator[pa.Table]:
        """The tables with all columns, a row group each."""
        self._spool.seek(0)
        held: list[pa.Table] = [self._schema.empty_table()]
        size = 0
        for length in self._sizes:
            held.append(pa.ipc.open_stream(self._spool.read(length)).read_all())
            size += length
            if size >= _GROUP:
                yield self._joined(held)
                held, size = [self._schema.empty_table()], 0
        if len(held) > 1:
            yield self._joined(held)

    def _joined(self, tables: list[pa.Table]) -> pa.Table:
        try:
            return pa.concat_tables(tables, promote_options="permissive").combine_chunks()
        except pa.ArrowException as error:
            raise self._misfit(error) from None

    def publish(self) -> None:
        self._part.publish()

    def leave(self, *, keep: bool) -> None:
        with suppress(OSError):  # a full disk was reported already
            self._spool.close()
        self._part.leave(keep=keep and self._finished)


class ParquetToJsonl(TextColumns):
    """Cleans rows of Parquet, and writes each as a line of JSON."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield slices of the rows; a file is always read from its start."""
        with (
            sound(shard.name, "Parquet"),
            pq.ParquetFile(shard.input, page_checksum_verification=True) as file,
        ):
            columns = columns_of(file.schema_arrow, job, shard.name)
            size = sum(
                file.metadata.row_group(n).total_byte_size
                for n in range(file.metadata.num_row_groups)
            )
            rows = max(1, file.metadata.num_rows * BLOCK // max(1, size))
            slices = counted(file.iter_batches(rows, use_threads=False), file.metadata.num_rows)
            for number, batch in enumerate(slices, 1):
                table = pa.Table.from_batches([batch])
                yield Block((in_bytes(table), columns), number)

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts of a slice, and make lines of its rows."""
        data, columns = block.data
        batch = pa.ipc.open_stream(data).read_all().combine_chunks()
        (whole,) = batch.to_batches() or (None,)
        if whole is None:
            return job.tally().outcome(b"", 0)
        texts = in_bytes(texts_of(whole, columns))
        outcome = super().clean(Block((texts, columns, 0, True), 0), job)
        stream, mask, _, _ = outcome.data
        mine = [column for column in columns if column.field in job.fields]
        schema = widened(batch.schema, mine) if job.keep_original else batch.schema
        table = combined(
            batch, pa.ipc.open_stream(stream).read_all(), mine, schema, job.keep_original
        )
        if mask is not None:
            table = kept_rows(table, mask)
        try:
            outcome.data = b"".join(map(_line, table.to_pylist()))
        except ValueError as error:
            outcome.data = f"has what JSON has no place for ({error}); write .parquet instead"
        return outcome

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return the writer of the lines."""
        return _Lines(output_at(shard.output, claim), shard.name)


def _line(row: dict[str, Any]) -> bytes:
    """*row* as a line; raises ``ValueError`` if JSON has no place for something in it."""
    try:
        return orjson.dumps(row, default=_as_text) + b"\n"
    except orjson.JSONEncodeError as error:
        raise ValueError(error.__cause__ or error) from None


def _as_text(value: Any) -> str:
    """The text of a value without a form in JSON: UTF-8 bytes, a decimal, a span of time."""
    return value.decode("utf-8") if isinstance(value, bytes) else str(value)


class _Lines:
    """Writes lines; no run can go on there, because the input is always read from its start."""

    def __init__(self, output: Output, name: str) -> None:
        self._output = output
        self._name = name
        self.finish = output.finish
        self.publish = output.publish
        self.leave = output.leave

    def write(self, data: bytes | str) -> None:
        if isinstance(data, str):
            raise CorpusError(f"{self._name}: {data}")
        self._output.write(data)

    def saved(self) -> int | None:
        return None
