"""What a run meets outside of it: inputs that change, closed channels, few open files."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsclean.corpus import command, pool
from newsclean.corpus.formats.parquet import Parquet
from newsclean.corpus.progress import Progress

Runner = Callable[..., tuple[int, str]]

LINE = b'{"text":"Rain. [ad_1]"}\n'
CLEAN = b'{"text":"Rain."}\n'


def ran(folder: Path, script: str, **more: Any) -> tuple[int, str]:
    """Run *script* in bash, ``$N`` being the command; return its status and what it says."""
    environment = {
        **os.environ,
        "PYTHONUNBUFFERED": "",
        "N": f"{sys.executable} -m newsclean corpus",
    }
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, **more
    )
    return done.returncode, done.stderr


class TestInputsThatChange:
    """What was written meanwhile may be half: such a run does not say that all is done."""

    @pytest.mark.parametrize(
        "change",
        [
            lambda path: path.write_bytes(path.read_bytes() + LINE[:9]),
            lambda path: os.truncate(path, len(LINE)),
            lambda path: path.unlink() or path.write_bytes(LINE * 2),
        ],
    )
    @pytest.mark.parametrize("output", ["out.jsonl", "out.parquet"])
    def test_while_it_is_read(
        self,
        corpus: Runner,
        monkeypatch: pytest.MonkeyPatch,
        change: Callable[[Path], None],
        output: str,
    ) -> None:
        given = Path("in.jsonl")
        given.write_bytes(LINE * 3)
        os.utime(given, (1, 1))
        with monkeypatch.context() as patch:
            patch.setattr(Progress, "show", lambda *_: change(given))
            status, said = corpus("in.jsonl", "-o", output)
        assert status == 1
        assert said == (
            "newsclean: in.jsonl: changed while it was read; begin again with --force when nobody "
            "writes to it\n"
        )
        assert [path.name for path in Path().iterdir()] == ["in.jsonl"]
        assert corpus("in.jsonl", "-o", output, "--force")[0] in (0, 1)

    def test_columns_of_another_file_are_not_mixed_in(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        old = pa.table({"text": ["Rain. [ad_1]"] * 4, "id": [1, 2, 3, 4]})
        pq.write_table(old, "in.parquet", row_group_size=1)
        os.utime("in.parquet", (1, 1))
        pq.write_table(pa.table({"text": ["Sun."] * 4, "id": [5, 6, 7, 8]}), "new")
        clean = Parquet.clean

        def cleaned(self: Parquet, *arguments: Any) -> Any:
            if Path("new").exists():
                os.replace("new", "in.parquet")
            return clean(self, *arguments)

        monkeypatch.setattr(Parquet, "clean", cleaned)
        status, said = corpus("in.parquet", "-o", "out.parquet")
        assert status == 1 and "in.parquet: changed while it was read" in said
        assert not Path("out.parquet").exists()

    def test_a_pipe_changes_all_the_time(self, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_bytes(LINE * 1_000)
        status, _ = ran(tmp_path, "$N <(cat in.jsonl) -o out.jsonl --format jsonl")
        assert status == 0
        assert (tmp_path / "out.jsonl").read_bytes() == CLEAN * 1_000

    @pytest.mark.parametrize("name", ["pipe.parquet", "pipe.arrow", "pipe.feather"])
    def test_a_pipe_of_columns_is_refused_at_once(self, corpus: Runner, name: str) -> None:
        # Nobody writes to it: a run that opens it would wait for ever.
        os.mkfifo(name)
        kind = "Parquet" if name.endswith("parquet") else "Arrow"
        told = f"newsclean: {name}: is no regular file, as {kind} needs one; save it as one\n"
        for output in (name.replace("pipe", "out"), "out.jsonl"):
            if kind == "Parquet" or output != "out.jsonl":
                assert corpus(name, "-o", output) == (1, told)

    def test_an_arrow_file_that_is_cut_off_meanwhile_ends_no_process(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        table = pa.table({"text": ["Rain fell. [ad_1]" * 400] * 400})
        with pa.ipc.new_file("in.arrow", table.schema) as file:
            file.write_table(table, max_chunksize=40)
        with monkeypatch.context() as patch:
            patch.setattr(Progress, "show", lambda *_: os.truncate("in.arrow", 9_000))
            status, said = corpus("in.arrow", "-o", "out.arrow")
        assert status == 1 and said.startswith("newsclean: in.arrow: ")
        assert not Path("out.arrow").exists()


def test_a_working_folder_that_is_gone(
    corpus: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in.jsonl").write_bytes(LINE)
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir("gone")
    (tmp_path / "gone").rmdir()
    told = "newsclean: the folder in which this was started is gone; go to another\n"
    assert corpus("../in.jsonl", "-o", "../out.jsonl") == (1, told)


class TestChannels:
    """Standard input, output and errors may be closed."""

    @pytest.mark.parametrize(
        ("closed", "status", "said"),
        [
            ("$N - -o out.jsonl <&-", 1, "newsclean: standard input is closed\n"),
            ("$N in.jsonl -o - >&-", 1, "newsclean: standard output is closed\n"),
            ("$N in.jsonl --dry-run >&-", 1, "newsclean: standard output is closed, and a dry run "
             "prints there\n"),
            ("$N in.jsonl --dry-run --quiet > /dev/full", 1, "newsclean: cannot write: No space "
             "left on device\n"),
            ("$N in.jsonl -o out.jsonl --quiet <&- >&-", 0, ""),
            ("$N in.jsonl -o out.jsonl <&- >&- 2>&-", 0, ""),
            ("$N in.jsonl -o out.jsonl 2>/dev/full", 0, ""),
        ],
    )  # fmt: skip
    def test_closed_ones(self, tmp_path: Path, closed: str, status: int, said: str) -> None:
        (tmp_path / "in.jsonl").write_bytes(LINE)
        assert ran(tmp_path, closed) == (status, said)
        assert (tmp_path / "out.jsonl").exists() is (not status)


class TestWant:
    """Of files, of memory, of a place for temporary files."""

    def test_few_open_files_make_fewer_workers(self, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_bytes(LINE * 50_000)
        script = "ulimit -n 40; $N in.jsonl -o out.jsonl --workers 16 --preset minimal --quiet"
        assert ran(tmp_path, script) == (0, "")
        assert (tmp_path / "out.jsonl").read_bytes() == CLEAN * 50_000

    def test_too_few_for_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(pool, "has_room", lambda: False)
        found = pool.in_order(max, [(1, 2)], 1, 2)
        with pytest.raises(BrokenProcessPool, match=r"cannot be started \(Too many open files"):
            list(found)

    def test_of_memory(self, corpus: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object) -> None:
            raise MemoryError

        Path("in.jsonl").write_bytes(LINE)
        monkeypatch.setattr(command, "_run", fail)
        found = corpus("in.jsonl", "-o", "out.jsonl")
        assert found == (1, "newsclean: not enough memory; pass fewer --workers\n")

    def test_of_a_temporary_file(self, corpus: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object, **__: object) -> None:
            raise OSError(28, "No space left on device")

        Path("in.jsonl").write_bytes(LINE)
        monkeypatch.setattr(tempfile, "TemporaryFile", fail)
        status, said = corpus("in.jsonl", "-o", "out.parquet")
        assert (status, said) == (1, "newsclean: out.parquet.part: No space left on device\n")
        assert [path.name for path in Path().iterdir()] == ["in.jsonl"]

    def test_many_small_files(self, tmp_path: Path) -> None:
        given = tmp_path / "in"
        given.mkdir()
        for number in range(300):
            (given / f"{number}.jsonl").write_bytes(b'{"text":"%d. [ad_1]"}\n' % number)
            (given / f"{number}.txt").write_bytes(b"%d. [ad_1]" % number)
        assert ran(tmp_path, "ulimit -n 64; $N in -o out --workers 2 --quiet") == (0, "")
        for number in range(300):
            assert (
                json.loads((tmp_path / f"out/{number}.jsonl").read_bytes())["text"] == f"{number}."
            )
            assert (tmp_path / f"out/{number}.txt").read_text() == f"{number}."


class TestSaid:
    @pytest.mark.parametrize("name", ["in.jsonl", "in.json", "in.csv", "in.jsonl.gz"])
    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
    def test_another_encoding_is_named(self, corpus: Runner, name: str, encoding: str) -> None:
        text = "id,text\n1,Rain.\n" if name.endswith("csv") else '[{"id": 1, "text": "Rain."}]\n'
        data = (text[1:-2] + "\n" if "jsonl" in name else text).encode(encoding)
        Path(name).write_bytes(gzip.compress(data) if name.endswith("gz") else data)
        status, said = corpus(name, "-o", f"out.{name.split('.', 1)[1]}", "--errors", "bad")
        assert status == 1
        known = encoding.replace("-le", "le").replace("-be", "be")
        assert said.endswith(
            f"{name}: is {known} and not UTF-8; convert it first: iconv -f {known} -t utf-8\n"
        )

    def test_the_speed_of_standard_input(self, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_bytes(LINE * 1_000)
        status, said = ran(tmp_path, "cat in.jsonl | $N - -o out.jsonl")
        assert status == 0
        assert " 0 B/s" not in said and "B/s; out.jsonl\n" in said

    @pytest.mark.parametrize("more", [(), ("--title", "title")])
    def test_edits_are_counted_alike(self, corpus: Runner, more: tuple[str, ...]) -> None:
        record = {
            "text": "Rain.  [ad_1]\n\n\n\nâ€œSun,â€\x9d he  said.\n\nRead more",
            "title": "A  b",
        }
        Path("in.jsonl").write_text(json.dumps(record) + "\n")
        _, plain = corpus("in.jsonl", "-o", "a.jsonl", *more)
        _, told = corpus("in.jsonl", "-o", "b.jsonl", "--report", "r.json", *more)
        number = json.loads(Path("r.json").read_bytes())["counts"]["edits"]
        assert number > 2
        for said in (plain, told):
            assert f"1 record, 1 changed by {number} edits" in said
