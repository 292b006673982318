"""Columns within structs and lists, in Parquet and Arrow files; batches of Arrow files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsclean.corpus.command import main

Runner = Callable[..., int]
KINDS = ("parquet", "arrow", "feather")


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """Runs the command in an empty folder, in one process."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: main([*arguments, "--workers", "1"])


def wrote(table: pa.Table, kind: str, rows: int = 3) -> str:
    """Write *table* in groups of *rows*; return the name of the file."""
    path = f"in.{kind}"
    if kind == "parquet":
        pq.write_table(table, path, row_group_size=rows)
    else:
        make = pa.ipc.new_stream if kind == "arrow" else pa.ipc.new_file
        with make(path, table.schema) as writer:
            writer.write_table(table.combine_chunks(), max_chunksize=rows)
    return path


def read(kind: str, name: str = "out") -> pa.Table:
    if kind == "parquet":
        return pq.read_table(f"{name}.parquet")
    data = Path(f"{name}.{kind}").read_bytes()
    assert data.startswith(b"ARROW1") is (kind == "feather")
    return (pa.ipc.open_file if kind == "feather" else pa.ipc.open_stream)(data).read_all()


def without(value: Any) -> Any:
    """*value* with the texts as they are when they are clean."""
    if isinstance(value, dict):
        return {key: without(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [without(inner) for inner in value]
    return value.removesuffix(" [ad_1]") if isinstance(value, str) else value


DIRTY = "Rain. [ad_1]"
ROWS: dict[str, list[Any]] = {
    "article.body": [
        {"article": {"body": DIRTY, "id": 1, "tags": ["a"]}, "n": 1},
        {"article": None, "n": 2},
        {"article": {"body": None, "id": None, "tags": None}, "n": 3},
        {"article": {"body": "Sun.", "id": 4, "tags": []}, "n": 4},
    ],
    "sections[].text": [
        {"sections": [{"text": DIRTY, "n": 1}, {"text": "Sun.", "n": 2}]},
        {"sections": []},
        {"sections": None},
        {"sections": [None, {"text": None, "n": 3}, {"text": DIRTY, "n": None}]},
        {"sections": [{"text": DIRTY, "n": 5}]},
    ],
    "parts[]": [{"parts": [DIRTY, None, "Sun."]}, {"parts": None}, {"parts": [DIRTY]}],
    "a.b[].c[]": [
        {"a": {"b": [{"c": [DIRTY, "Sun."]}, {"c": []}, {"c": None}, {"c": [DIRTY]}]}},
        {"a": {"b": None}},
        {"a": None},
        {"a": {"b": [{"c": [None, DIRTY]}]}},
    ],
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("field", ROWS)
@pytest.mark.parametrize("block", [1, 1 << 18])
def test_only_the_texts_within_change(
    corpus: Runner, monkeypatch: pytest.MonkeyPatch, kind: str, field: str, block: int
) -> None:
    for module in ("parquet", "ipc"):
        monkeypatch.setattr(f"newsclean.corpus.formats.{module}.BLOCK", block)
    table = pa.Table.from_pylist(ROWS[field] * 3).replace_schema_metadata({"made by": "tides"})
    assert corpus(wrote(table, kind, 2), "-o", f"out.{kind}", "--field", field) == 0
    found = read(kind)
    assert found.to_pylist() == without(table.to_pylist())
    assert found.schema.equals(read(kind, "in").schema, check_metadata=True)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "texts", [pa.large_string(), pa.binary(), pa.dictionary(pa.int32(), pa.string())], ids=str
)
def test_types_within_stay(corpus: Runner, kind: str, texts: pa.DataType) -> None:
    wanted = pa.struct(
        [pa.field("id", pa.int16(), nullable=False), pa.field("t", pa.large_list(texts))]
    )
    leaf = pa.array([DIRTY, "Sun.", DIRTY]).cast(texts)
    lists = pa.LargeListArray.from_arrays(pa.array([0, 2, 2, 3], pa.int64()), leaf)
    ids = pa.array([1, 2, 3], pa.int16())
    array = pa.StructArray.from_arrays([ids, lists], fields=[*wanted])
    table = pa.table({"x": array})
    assert corpus(wrote(table, kind), "-o", f"out.{kind}", "--field", "x.t[]") == 0
    found = read(kind)
    assert found.schema.equals(read(kind, "in").schema)
    old = [row["t"] for row in table["x"].to_pylist()]
    new = [row["t"] for row in found["x"].to_pylist()]
    assert new == [[t[:5] if len(t) > 5 else t for t in row] for row in old]


@pytest.mark.parametrize("kind", KINDS)
def test_originals_stand_beside_their_texts_and_rows_are_dropped(corpus: Runner, kind: str) -> None:
    rows = [
        {"a": {"b": DIRTY}, "s": [{"t": DIRTY, "n": 1}], "u": "[ad_1]"},
        {"a": {"b": "[ad_1]"}, "s": [], "u": ""},
        {"a": None, "s": None, "u": DIRTY},
    ]
    name = wrote(pa.Table.from_pylist(rows), kind)
    options = ("--field", "a.b,s[].t,u", "--keep-original", "--drop-empty")
    assert corpus(name, "-o", f"out.{kind}", *options) == 0
    assert read(kind).to_pylist() == [
        {
            "a": {"b": "Rain.", "b_original": DIRTY},
            "s": [{"t": "Rain.", "n": 1, "t_original": DIRTY}],
            "u": "",
            "u_original": "[ad_1]",
        },
        {"a": None, "s": None, "u": "Rain.", "u_original": DIRTY},
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("body", "has no column 'body'; its columns are a, s, p"),
        ("a.x", "has no 'x' for 'a.x'; there is 'b'"),
        ("a", "not text; say which of it, such as 'a.b'"),
        ("s", "not text; say which of it, such as 's[].t'"),
        ("p", "not text; say 'p[]' for its items"),
        ("s.t", "say '[].t' for its items"),
        ("a[].b", "which is no list"),
    ],
)
def test_what_is_not_there_is_told_with_what_is(
    corpus: Runner, capsys: pytest.CaptureFixture[str], kind: str, field: str, said: str
) -> None:
    row = {"a": {"b": "Rain."}, "s": [{"t": "Rain."}], "p": ["Rain."]}
    assert corpus(wrote(pa.Table.from_pylist([row]), kind), "-o", "out", "--field", field) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("kind", KINDS)
def test_a_source_within(corpus: Runner, kind: str) -> None:
    rows = [{"text": DIRTY, "meta": {"site": "tide.example"}}, {"text": "Sun.", "meta": None}]
    name = wrote(pa.Table.from_pylist(rows), kind)
    options = ("--source", "meta.site", "--report", "r.json")
    assert corpus(name, "-o", f"out.{kind}", *options) == 0
    assert [*json.loads(Path("r.json").read_bytes())["sources"]] == ["tide.example"]


@pytest.mark.parametrize("kind", ["arrow", "feather"])
def test_arrow_without_rows_and_what_is_none(
    corpus: Runner, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    name = wrote(pa.table({"text": pa.array([], pa.string())}), kind)
    assert corpus(name, "-o", f"out.{kind}") == 0
    assert read(kind).schema.names == ["text"]
    Path(name).write_bytes(Path(name).read_bytes()[:40])
    assert corpus(name, "-o", "x", "--force") == 1
    assert f"{name}: cannot be read as Arrow" in capsys.readouterr().err


@pytest.mark.parametrize("output", ["out.parquet", "out.jsonl"])
def test_rows_that_parquet_leaves_out_are_told(
    corpus: Runner,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    output: str,
) -> None:
    """As where the head of a page is damaged: no checksum is on it."""
    pq.write_table(pa.table({"text": ["Rain. [ad_1]"] * 4}), "in.parquet", row_group_size=2)
    batches = pq.ParquetFile.iter_batches

    def fewer(file: pq.ParquetFile, *arguments: Any, **named: Any) -> Iterator[pa.RecordBatch]:
        return (batch.slice(1) for batch in batches(file, *arguments, **named))

    with monkeypatch.context() as patch:
        patch.setattr("pyarrow.parquet.ParquetFile.iter_batches", fewer)
        assert corpus("in.parquet", "-o", output) == 1
    said = "in.parquet: cannot be read as Parquet: "
    err = capsys.readouterr().err
    assert said in err and " are there; is it whole, and is it Parquet?\n" in err
    assert not Path(output).exists()
    assert corpus("in.parquet", "-o", output) == 0
