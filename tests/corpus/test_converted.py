"""JSON Lines to Parquet and back, where the name of the output says so."""

from __future__ import annotations

import datetime
import decimal
import gzip
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsclean.corpus.command import main

Runner = Callable[..., int]


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """Runs the command in an empty folder, in one process."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: main([*arguments, "--workers", "1"])


def lines(*rows: Any) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


ROWS = (
    {"text": "Rain. [ad_1]", "n": 1, "more": {"a": 1}, "tags": []},
    {"text": "Sun.", "n": 1.5, "day": "2026-01-02T03:04:05Z", "tags": [{"name": "x"}]},
    {"text": None, "n": None, "more": {"b": "z"}, "is": True},
)


@pytest.mark.parametrize("block", [1, 1 << 18])
def test_lines_become_rows_of_one_table(
    corpus: Runner, monkeypatch: pytest.MonkeyPatch, block: int
) -> None:
    monkeypatch.setattr("newsclean.corpus.streams._PIECE", 40 if block == 1 else 1 << 16)
    monkeypatch.setattr("newsclean.corpus.formats.lines.line_blocks.__defaults__", (block,))
    Path("in.jsonl.gz").write_bytes(gzip.compress(lines(*ROWS)))
    assert corpus("in.jsonl.gz", "-o", "out.parquet") == 0
    found = pq.read_table("out.parquet")
    assert found["text"].to_pylist() == ["Rain.", "Sun.", None]
    assert found["n"].to_pylist() == [1.0, 1.5, None]
    assert found["more"].to_pylist() == [{"a": 1, "b": None}, None, {"a": None, "b": "z"}]
    assert found["tags"].to_pylist() == [[], [{"name": "x"}], None]
    assert found["day"].type == pa.string()  # what looks like a date stays the text that it is
    assert found["is"].to_pylist() == [None, None, True]


def test_rows_become_lines(corpus: Runner) -> None:
    table = pa.table(
        {
            "article": [{"body": "Größe. [ad_1]", "n": 1}, None],
            "when": [datetime.datetime(2026, 1, 2, 3, 4, 5), None],
            "day": [datetime.date(2026, 1, 2), None],
            "cost": [decimal.Decimal("1.50"), None],
            "raw": pa.array(["é".encode(), None], pa.binary()),
        }
    )
    pq.write_table(table, "in.parquet")
    options = ("--field", "article.body", "--keep-original")
    assert corpus("in.parquet", "-o", "out.jsonl", *options) == 0
    first, second = map(json.loads, Path("out.jsonl").read_text("utf-8").splitlines())
    assert first == {
        "article": {"body": "Größe.", "n": 1, "body_original": "Größe. [ad_1]"},
        "when": "2026-01-02T03:04:05",
        "day": "2026-01-02",
        "cost": "1.50",
        "raw": "é",
    }
    assert second == dict.fromkeys(first)


def test_there_and_back_and_dropped_rows(corpus: Runner) -> None:
    rows = [{"id": n, "text": f"Town {n} is wet." if n % 3 else "[ad_1]"} for n in range(3_000)]
    Path("in.jsonl").write_bytes(lines(*rows))
    assert corpus("in.jsonl", "-o", "mid.parquet", "--preset", "minimal", "--drop-empty") == 0
    assert corpus("mid.parquet", "-o", "out.jsonl", "--preset", "minimal") == 0
    found = [json.loads(line) for line in Path("out.jsonl").read_bytes().splitlines()]
    assert found == [row for row in rows if row["text"] != "[ad_1]"]


def test_bad_records_are_set_aside(corpus: Runner) -> None:
    Path("in.jsonl").write_bytes(lines({"text": "Rain. [ad_1]"}) + b"{broken\n")
    assert corpus("in.jsonl", "-o", "out.parquet", "--errors", "bad") == 3
    assert pq.read_table("out.parquet").to_pylist() == [{"text": "Rain."}]
    assert Path("bad").read_bytes() == b"{broken\n"


@pytest.mark.parametrize("name", ["in.jsonl", "in.parquet"])
def test_without_records(corpus: Runner, name: str) -> None:
    Path("in.jsonl").write_bytes(b"")
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), "in.parquet")
    into = "out.parquet" if name == "in.jsonl" else "out.jsonl"
    assert corpus(name, "-o", into) == 0
    if into == "out.jsonl":
        assert Path(into).read_bytes() == b""
    else:
        assert len(pq.read_table(into)) == 0


def _nested(depth: int) -> list[Any]:
    found: list[Any] = []
    for _ in range(depth):
        found = [found]
    return found


def test_a_number_of_thousands_of_digits_makes_no_table(
    corpus: Runner, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("in.jsonl").write_bytes(b'{"text": "", "x": %s}\n' % (b"9" * 5_000))
    assert corpus("in.jsonl", "-o", "out.parquet") == 1
    said = "newsclean: in.jsonl: a number has thousands of digits; write .jsonl instead\n"
    assert capsys.readouterr().err.endswith(said)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (({"text": "", "x": 1}, {"text": "", "x": "a"}), "in.jsonl: the field 'x' makes no column"),
        (({"text": "", "x": 1 << 80},), "in.jsonl: the field 'x' makes no column of one type"),
        (({"text": "", "x": {"a": 1}}, {"text": "", "x": [1]}), "write .jsonl instead"),
        (({"text": "", "x": {}},), "in.jsonl: not all records fit one table"),  # no fields in it
        (({"text": "", "\ud800": 1},), "half a surrogate pair has no place in Parquet; write .js"),
        (({"text": "", "x": "\ud800"},), "half a surrogate pair has no place in Parquet"),
        (({"text": "", "x": _nested(500)},), "in.jsonl: a record is nested too deeply"),
    ],
)
def test_what_makes_no_table_is_told_and_nothing_is_written(
    corpus: Runner, capsys: pytest.CaptureFixture[str], rows: tuple[Any, ...], said: str
) -> None:
    Path("in.jsonl").write_bytes(lines(*rows))
    assert corpus("in.jsonl", "-o", "out.parquet") == 1
    assert said in capsys.readouterr().err
    assert [path.name for path in Path().iterdir()] == ["in.jsonl"]


def test_blocks_that_do_not_fit_one_another_are_told(
    corpus: Runner, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsclean.corpus.streams._PIECE", 20)
    monkeypatch.setattr("newsclean.corpus.formats.lines.line_blocks.__defaults__", (1,))
    Path("in.jsonl").write_bytes(lines({"text": "", "x": 1}, {"text": "", "x": "a"}))
    assert corpus("in.jsonl", "-o", "out.parquet") == 1
    said = capsys.readouterr().err
    assert "in.jsonl: not all records fit one table" in said and "Field x" in said


def test_bytes_that_are_no_text_are_told(
    corpus: Runner, capsys: pytest.CaptureFixture[str]
) -> None:
    table = pa.table({"text": ["Rain."], "photo": pa.array([b"\x89PNG"], pa.binary())})
    pq.write_table(table, "in.parquet")
    assert corpus("in.parquet", "-o", "out.jsonl") == 1
    assert "in.parquet: has what JSON has no place for" in capsys.readouterr().err
    assert not Path("out.jsonl").exists()


def test_from_a_pipe_with_workers(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "newsclean", "corpus", "-", "-o", "out.parquet", "--quiet"]
    given = lines(*({"text": f"Rain {n}. [ad_1]", "n": n} for n in range(20_000)))
    done = subprocess.run(
        [*command, "--workers", "2", "--preset", "minimal"],
        input=given, capture_output=True, cwd=tmp_path,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    found = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert found == [{"text": f"Rain {n}.", "n": n} for n in range(20_000)]
