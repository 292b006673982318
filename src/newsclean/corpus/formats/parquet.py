"""Parquet files, row group by row group; types, compression and metadata are kept.

Workers get only the columns of text, a slice of a row group at a time; the other columns are read
when the row group is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from newsclean.corpus.claims import Claim, Part
from newsclean.corpus.formats.columns import columns_of
from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.formats.soundness import counted, sound
from newsclean.corpus.formats.text_columns import Joined, TextColumns, in_blocks
from newsclean.corpus.job import Block, Job
from newsclean.corpus.outputs import Output
from newsclean.corpus.shards import Shard

__all__ = ["Parquet"]

_CODECS: Final = {"UNCOMPRESSED": "none", "LZ4_RAW": "lz4"}
_DICTIONARY: Final = {"PLAIN_DICTIONARY", "RLE_DICTIONARY"}


class Parquet(TextColumns):
    """Reads slices of row groups, cleans them, writes whole row groups."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the texts of the row groups; a file is always read from its start."""
        with sound(shard.name, "Parquet"), _file(shard) as file:
            columns = columns_of(file.schema_arrow, job, shard.name)
            tops = [*dict.fromkeys(column.top for column in columns)]
            for group in range(file.num_row_groups):
                next(file.iter_batches(1, row_groups=[group], use_threads=False), None)
                about = file.metadata.row_group(group)  # which ends the process if it is damaged
                slices = file.iter_batches(
                    _rows(about, tops), row_groups=[group], columns=tops, use_threads=False
                )
                yield from in_blocks(counted(slices, about.num_rows), columns, group)

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return what writes the row groups."""
        return _RowGroups(shard, job, claim)


class _RowGroups(Joined):
    """Combines the cleaned texts of each row group with its other columns."""

    def __init__(self, shard: Shard, job: Job, claim: Claim) -> None:
        assert shard.output is not None  # shards.find makes sure of it
        self._name = shard.name
        self._input = _file(shard)
        super().__init__(self._input.schema_arrow, job, shard.name)
        self._part = Part(shard.output, claim)
        try:
            self._writer = pq.ParquetWriter(
                self._part.file, self.schema, write_page_checksum=True, **_like(self._input)
            )
        except BaseException:
            self._part.leave(keep=False)
            raise

    def others(self, group: int, names: list[str]) -> pa.Table:
        with sound(self._name, "Parquet"):
            return self._input.read_row_group(group, columns=names)

    def put_down(self, table: pa.Table) -> None:
        with self._part.named():
            self._writer.write_table(table, row_group_size=max(1, len(table)))

    def finish(self) -> int:
        self._input.close()
        return super().finish()

    def leave(self, *, keep: bool) -> None:
        self._input.close()
        super().leave(keep=keep)


def _file(shard: Shard) -> pq.ParquetFile:
    with sound(shard.name, "Parquet"):
        return pq.ParquetFile(shard.input, page_checksum_verification=True)


def _rows(about: Any, columns: Sequence[str]) -> int:
    """How many rows of the row group that *about* describes make a block."""
    size = sum(
        leaf.total_uncompressed_size
        for leaf in map(about.column, range(about.num_columns))
        if leaf.path_in_schema.split(".")[0] in columns or leaf.path_in_schema in columns
    )
    rows: int = about.num_rows * BLOCK // max(1, size)
    return max(1, rows)


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
