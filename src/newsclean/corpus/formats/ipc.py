"""Arrow files, batch by batch: streams, as ``datasets.save_to_disk`` writes them, and files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow as pa

from newsclean.corpus.claims import Claim, Part
from newsclean.corpus.formats.columns import columns_of
from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.formats.soundness import need_sound, sound
from newsclean.corpus.formats.text_columns import Joined, TextColumns, in_blocks
from newsclean.corpus.job import Block, Job
from newsclean.corpus.outputs import Output
from newsclean.corpus.shards import Shard

__all__ = ["Ipc"]

_FILE = b"ARROW1"
"""How an Arrow file begins that can be read from any place; others are streams."""


class Ipc(TextColumns):
    """Reads slices of batches, cleans them, writes whole batches."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the texts of the batches; a file is always read from its start."""
        with sound(shard.name, "Arrow"):
            schema, _, _ = _opened(shard)
            columns = columns_of(schema, job, shard.name)
            tops = {column.top for column in columns}
            _, batches, _ = _opened(shard, [schema.names.index(top) for top in tops])
            for group, batch in enumerate(map(need_sound, batches)):
                size = sum(batch[top].nbytes for top in tops)
                rows = max(1, batch.num_rows * BLOCK // max(1, size))
                starts = range(0, max(1, batch.num_rows), rows)
                yield from in_blocks((batch.slice(at, rows) for at in starts), columns, group)

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return what writes the batches."""
        return _Batches(shard, job, claim)


class _Batches(Joined):
    """Combines the cleaned texts of each batch with its other columns."""

    def __init__(self, shard: Shard, job: Job, claim: Claim) -> None:
        assert shard.output is not None  # shards.find makes sure of it
        self._name = shard.name
        with sound(shard.name, "Arrow"):
            schema, self._batches, is_file = _opened(shard)
        super().__init__(schema, job, shard.name)
        self._part = Part(shard.output, claim)
        make = pa.ipc.new_file if is_file else pa.ipc.new_stream
        try:
            self._writer = make(self._part.file, self.schema)
        except BaseException:
            self._part.leave(keep=False)
            raise

    def others(self, group: int, names: list[str]) -> pa.Table:
        with sound(self._name, "Arrow"):  # they are asked for in order, each once
            return pa.Table.from_batches([next(self._batches).select(names)])

    def put_down(self, table: pa.Table) -> None:
        with self._part.named():
            self._writer.write_table(table.combine_chunks(), max_chunksize=max(1, len(table)))


def _opened(
    shard: Shard, columns: Sequence[int] = ()
) -> tuple[pa.Schema, Iterator[pa.RecordBatch], bool]:
    """The schema and batches of the input, and whether it is an Arrow file and no stream.

    The batches have all columns, or only those with the numbers *columns*.  The file is not mapped:
    the system ends a process that reads a mapped file where another process cut it off.
    """
    assert shard.input is not None  # shards.find makes sure of it
    with Path(shard.input).open("rb") as file:
        is_file = file.read(len(_FILE)) == _FILE
    raw = pa.OSFile(str(shard.input))
    options = pa.ipc.IpcReadOptions(included_fields=[*columns])
    if not is_file:
        reader = pa.ipc.open_stream(raw, options=options)
        return reader.schema, iter(reader), False
    whole = pa.ipc.open_file(raw, options=options)
    return whole.schema, map(whole.get_batch, range(whole.num_record_batches)), True
