"""File formats: how each is read in blocks, cleaned and written."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from typing import Protocol

from newsclean.corpus.claims import Claim
from newsclean.corpus.errors import CorpusError
from newsclean.corpus.job import Block, Job, Outcome
from newsclean.corpus.outputs import Output
from newsclean.corpus.shards import Shard
from newsclean.extras import install

__all__ = ["Format", "format_of"]


class Format(Protocol):
    """How one kind of file is read, cleaned and written."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the blocks of the input of *shard*, from where a block ended at *start*."""

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the records of *block*, in a worker."""

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return what writes the output of *shard* after its first *start* bytes."""


@cache
def format_of(kind: str) -> Format:
    """Return the format called *kind* in ``kinds.KINDS``; Arrow is loaded for Parquet alone."""
    if kind == "parquet":
        from newsclean.corpus.formats.parquet import Parquet

        return Parquet()
    if kind in ("jsonl to parquet", "parquet to jsonl"):
        from newsclean.corpus.formats.converted import JsonlToParquet, ParquetToJsonl

        return JsonlToParquet() if kind == "jsonl to parquet" else ParquetToJsonl()
    if kind == "arrow":
        from newsclean.corpus.formats.ipc import Ipc

        return Ipc()
    if kind == "text":
        from newsclean.corpus.formats.text import Texts

        return Texts()
    if kind == "jsonl":
        from newsclean.corpus.formats.jsonl import Jsonl

        return Jsonl()
    if kind == "warc":
        if find_spec("fastwarc") is None:
            raise CorpusError(f"WARC files need fastwarc: {install('warc')}")
        from newsclean.corpus.formats.warc import Warc

        return Warc()
    if kind == "json":
        from newsclean.corpus.formats.json_document import JsonDocument

        return JsonDocument()
    from newsclean.corpus.formats.table import Tables

    return Tables({"csv": ",", "tsv": "\t"}[kind])
