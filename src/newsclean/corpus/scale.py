"""Learn from more documents than memory holds: workers sketch, DuckDB groups, workers judge.

The three steps are plain functions on Arrow tables, so that another engine can do the grouping:
``sketches_of`` makes a row of each document, the rows are grouped by ``source``, and ``judged``
makes the row of a source from those of its documents.
"""

from __future__ import annotations

import tempfile
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import groupby, islice
from operator import itemgetter
from os import PathLike
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from newsclean.templates.evidence import MOST_DOCUMENTS, Evidence
from newsclean.templates.sketch import Sketch, sketch
from newsclean.templates.store import SCHEMA, packed, row_of, rows, unpacked

__all__ = ["DOCUMENTS", "documents_in", "judged", "learn_at_scale", "sketches_of"]

DOCUMENTS: Final = pa.schema(
    [
        ("source", pa.string()),
        ("id", pa.uint64()),
        ("keys", pa.binary()),
        ("shapes", pa.binary()),
        ("texts", pa.list_(pa.binary())),
    ]
)
"""A document as it is grouped: source, sketch, and the readable key of each line."""


def sketches_of(documents: Iterable[tuple[str, str]]) -> pa.Table:
    """Return a row of ``DOCUMENTS`` for each of *documents*, which are pairs of source and text.

    >>> sketches_of([("tide.example", "Home\\nIt rains.")]).column("source").to_pylist()
    ['tide.example']
    """
    found = []
    for source, text in documents:
        made, lines = sketch(text)
        found.append(_document(source, made, lines))
    return pa.Table.from_pylist(found, DOCUMENTS)


def judged(rows: pa.Table) -> pa.Table:
    """Return what the documents in *rows*, all of one source, teach: a row in the form of ``save``.

    >>> pages = [("tide.example", f"Home\\nSport\\nIt rains {word}.") for word in ("on", "again")]
    >>> len(judged(sketches_of(pages)).to_pylist()[0]["lines"])
    4
    """
    return _judge({}, rows.to_pylist())


def learn_at_scale(
    tables: Iterable[pa.Table],
    path: str | PathLike[str],
    *,
    memory: str = "2GB",
    workers: int = 1,
    kept: Mapping[str, Container[bytes]] | None = None,
) -> tuple[int, int]:
    """Write the templates of all documents in *tables*, made by ``sketches_of``, to *path*.

    DuckDB sorts the documents by source within *memory*, and uses the folder for temporary files
    beyond that; then *workers* processes judge one source after the other.  *kept* lists keys of
    lines by source that are not learned.  Returns the number of sources, and that of
    lines learned of them.
    """
    from newsclean.corpus.pool import in_order

    sources = lines = 0
    with tempfile.TemporaryDirectory(prefix="newsclean-learn-") as folder:
        parts = Path(folder, "documents.parquet")
        with pq.ParquetWriter(parts, DOCUMENTS, compression="zstd") as writer:
            for table in tables:
                writer.write_table(table)
        groups = ((None, group) for group in _by_source(parts, memory))
        results = in_order(_judge, groups, kept or {}, workers)
        with closing(results), pq.ParquetWriter(path, SCHEMA, compression="zstd") as output:
            for _, table in results:
                output.write_table(table)
                sources += table.num_rows
                lines += pc.sum(pc.list_value_length(table["lines"])).as_py() or 0
    return sources, lines


def documents_in(path: str | PathLike[str]) -> Iterator[pa.Table]:
    """Yield the documents of each source in *path*, templates that were learned before."""
    for template, evidence in rows(path):
        found = []
        for known in evidence.sketches.values():
            texts = [evidence.texts.get(key) for key in known.keys]
            found.append(_document(template.source, known, texts))
        yield pa.Table.from_pylist(found, DOCUMENTS)


def _document(source: str, sketch: Sketch, texts: Sequence[bytes | None]) -> dict[str, Any]:
    keys, shapes = packed(sketch)
    return {"source": source, "id": sketch.id, "keys": keys, "shapes": shapes, "texts": texts}


def _by_source(parts: Path, memory: str) -> Iterator[list[dict[str, Any]]]:
    """The documents of each source, in a fixed order, and no more than ``MOST_DOCUMENTS``."""
    import duckdb

    config = {"memory_limit": memory, "temp_directory": str(parts.parent)}
    with duckdb.connect(config=config) as base:
        query = "select * from read_parquet(?) order by source, id"
        batches = base.sql(query, params=[str(parts)]).to_arrow_reader(2000)
        rows = (row for batch in batches for row in batch.to_pylist())
        for _, group in groupby(rows, itemgetter("source")):
            distinct = (next(copies) for _, copies in groupby(group, itemgetter("id")))
            yield [*islice(distinct, MOST_DOCUMENTS)]


def _judge(kept: Mapping[str, Container[bytes]], rows: list[dict[str, Any]]) -> pa.Table:
    source = rows[0]["source"]
    evidence = Evidence()
    for row in rows:
        evidence.take(unpacked(row), row["texts"])
    return pa.Table.from_pylist([row_of(source, evidence, kept.get(source, ()))], SCHEMA)
