"""Store templates in a Parquet file: one row a source, its lines first, then the evidence."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Container, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Final

from newsclean.extras import install
from newsclean.templates.evidence import Evidence
from newsclean.templates.judge import Line
from newsclean.templates.learned import Templates, template_of
from newsclean.templates.review import read
from newsclean.templates.sketch import Sketch
from newsclean.templates.template import Template

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ImportError as error:
    raise ImportError(f"templates are kept as Parquet: {install('learn')}") from error

__all__ = ["SCHEMA", "load", "packed", "read_templates", "row_of", "rows", "save"]
__all__ += ["template_of_row", "templates_in", "unpacked"]

_LINE: Final = pa.struct(
    [
        ("key", pa.binary()),
        ("sure", pa.bool_()),
        ("documents", pa.uint32()),
        ("stories", pa.uint32()),
        ("before", pa.list_(pa.uint64())),
        ("after", pa.list_(pa.uint64())),
        ("leads", pa.bool_()),
        ("numbers", pa.int8()),
        ("taught_by", pa.uint64()),
        ("shortest", pa.uint8()),
        ("longest", pa.uint8()),
    ]
)
_SKETCH: Final = pa.struct([("id", pa.uint64()), ("keys", pa.binary()), ("shapes", pa.binary())])
_SKETCH_FIELDS: Final = ("id", "keys", "shapes")
SCHEMA: Final = pa.schema(
    [
        ("source", pa.string()),
        ("documents", pa.uint32()),
        ("stories", pa.uint32()),
        ("lines", pa.list_(_LINE)),
        ("sketches", pa.list_(_SKETCH)),
        ("texts", pa.list_(pa.binary())),
    ],
    metadata={"newsclean": "templates 1"},
)
"""``keys`` are the bytes of unsigned 64-bit numbers, ``shapes`` of 16-bit ones, little-endian."""

_JUDGED: Final = ("source", "documents", "stories", "lines")


def save(templates: Templates, path: str | PathLike[str]) -> None:
    """Write *templates* to *path*, each source as one row."""
    with pq.ParquetWriter(path, SCHEMA, compression="zstd", write_page_checksum=True) as writer:
        for rows in _batches(row_of(s, templates.evidence[s]) for s in sorted(templates.evidence)):
            writer.write_table(pa.Table.from_pylist(rows, SCHEMA))


def load(path: str | PathLike[str]) -> Templates:
    """Return the templates in *path*, with their evidence."""
    evidence = {}
    for row in _rows(path, None):
        evidence[row["source"]] = Evidence(map(unpacked, row["sketches"]), row["texts"])
    return Templates(evidence)


def read_templates(path: str | PathLike[str]) -> dict[str, Template]:
    """Return the template of each source in *path*, without evidence: enough for cleaning."""
    return {row["source"]: template_of_row(row) for row in _rows(path, _JUDGED) if row["lines"]}


def rows(path: str | PathLike[str]) -> Iterator[tuple[Template, Evidence]]:
    """Yield the template of each source in *path* and the evidence for it."""
    for row in _rows(path, None):
        yield template_of_row(row), Evidence(map(unpacked, row["sketches"]), row["texts"])


def templates_in(paths: Iterable[str | PathLike[str]]) -> dict[str, Template]:
    """Return the templates in *paths*: learned Parquet files and reviewed TOML files.

    A review overrides learned templates, in whatever order they come.
    """
    reviews = []
    found: dict[str, Template] = {}
    for path in paths:
        if Path(path).suffix == ".toml":
            reviews.append(read(path))
        else:
            found.update(read_templates(path))
    for review in reviews:
        found = review.over(found)
    return found


def row_of(source: str, evidence: Evidence, kept: Container[bytes] = ()) -> dict[str, Any]:
    """Return the row of *source* with all of its *evidence*, without lines that are *kept*."""
    evidence.settle()
    template = template_of(source, evidence)
    return {
        "source": source,
        "documents": template.documents,
        "stories": template.stories,
        "lines": [
            {**line._asdict(), "before": sorted(line.before), "after": sorted(line.after)}
            for line in template.lines
            if line.key not in kept
        ],
        "sketches": [
            dict(zip(_SKETCH_FIELDS, (number, *packed(sketch)), strict=True))
            for number, sketch in sorted(evidence.sketches.items())
        ],
        "texts": sorted(evidence.texts.values()),
    }


def packed(sketch: Sketch) -> tuple[bytes, bytes]:
    """Return the keys and the shapes of *sketch* as bytes."""
    return _bytes(sketch.keys), _bytes(sketch.shapes)


def unpacked(row: Mapping[str, Any]) -> Sketch:
    """Return the sketch of a *row* with its id, and its keys and shapes as bytes."""
    return Sketch(row["id"], _numbers("Q", row["keys"]), _numbers("H", row["shapes"]))


def template_of_row(row: Mapping[str, Any]) -> Template:
    """Return the template in a *row*, as ``save`` writes it."""
    counts = row["documents"], row["stories"]
    return Template(row["source"], map(_line, row["lines"]), *counts)


def _line(row: dict[str, Any]) -> Line:
    return Line(**{**row, "before": frozenset(row["before"]), "after": frozenset(row["after"])})


def _rows(path: str | PathLike[str], columns: Iterable[str] | None) -> Iterator[dict[str, Any]]:
    if not Path(path).is_file():
        raise ValueError(f"{path}: there is no such file of templates")
    try:
        file = pq.ParquetFile(path, page_checksum_verification=True)
    except pa.ArrowInvalid as error:
        raise ValueError(f"{path}: holds no templates: it is no Parquet file ({error})") from None
    with file:
        if b"newsclean" not in (file.schema_arrow.metadata or {}):
            raise ValueError(
                f"{path}: holds no templates; `newsclean learn` writes them, and Templates.save"
            )
        for batch in file.iter_batches(64, columns=None if columns is None else [*columns]):
            yield from batch.to_pylist()


def _batches(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == 256:
            yield batch
            batch = []
    if batch:
        yield batch


def _bytes(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers.tobytes()


def _numbers(kind: str, data: bytes) -> array[int]:
    numbers: array[int] = array(kind)
    numbers.frombytes(data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
