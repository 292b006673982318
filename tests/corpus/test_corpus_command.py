"""What goes where, what is refused, and what is said."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
import termios
from collections.abc import Callable
from pathlib import Path

import pytest

from newsclean.corpus.command import main

Runner = Callable[..., tuple[int, str, str]]

LINE = b'{"text":"Rain. [ad_1]"}\n'
CLEAN = b'{"text":"Rain."}\n'


@pytest.fixture
def corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Runner:
    """Runs the command in an empty folder, in one process."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main([*arguments, "--workers", "1"])
        return status, *capsys.readouterr()

    return run


def made(*names: str, data: bytes = LINE) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(data)


def files(folder: str) -> list[str]:
    found = (path for path in Path(folder).rglob("*") if path.is_file())
    return sorted(str(path.relative_to(folder)) for path in found)


class TestWhere:
    def test_several_files_go_to_a_folder(self, corpus: Runner) -> None:
        made("a.jsonl", "b/c.jsonl")
        assert corpus("a.jsonl", "b/c.jsonl", "-o", "out", "--quiet") == (0, "", "")
        assert files("out") == ["a.jsonl", "c.jsonl"]

    def test_a_folder_keeps_its_shape_and_leaves_out_what_is_hidden(self, corpus: Runner) -> None:
        made("in/a.jsonl", "in/b/c.ndjson", "in/_temporary/d.jsonl", "in/.e.jsonl", "in/info.json")
        assert corpus("in", "-o", "out")[0] == 0
        assert files("out") == ["a.jsonl", "b/c.ndjson"]

    def test_a_pipe_in_a_folder_is_not_waited_for(self, corpus: Runner) -> None:
        made("in/a.jsonl")
        os.mkfifo("in/b.jsonl")
        assert corpus("in", "-o", "out", "--quiet") == (0, "", "")
        assert files("out") == ["a.jsonl"]

    def test_an_output_inside_the_input_is_no_input(self, corpus: Runner) -> None:
        made("in/a.jsonl")
        assert corpus("in", "-o", "in/clean")[0] == 0
        assert corpus("in", "-o", "in/clean", "--force")[0] == 0
        assert files("in") == ["a.jsonl", "clean/a.jsonl"]

    def test_globs_keep_what_varies(self, corpus: Runner) -> None:
        made("in/1/p.jsonl", "in/2/p.jsonl", "in/2/q.jsonl")
        assert corpus("in/*/p.jsonl", "-o", "out")[0] == 0
        assert files("out") == ["1/p.jsonl", "2/p.jsonl"]

    def test_a_format_can_be_said(self, corpus: Runner) -> None:
        made("in.dat")
        assert corpus("in.dat", "-o", "out.dat", "--format", "jsonl")[0] == 0
        assert Path("out.dat").read_bytes() == CLEAN

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("no.jsonl", "-o", "out"), "no.jsonl: there is no such file or folder"),
            (("no*.jsonl", "-o", "out"), "no*.jsonl: matches no file"),
            (("empty", "-o", "out"), "empty: holds no file that ends in .jsonl,"),
            (("a.jsonl", "-o", "a.jsonl"), "a.jsonl: is an input; name another output"),
            (("link.jsonl", "-o", "a.jsonl"), "a.jsonl: is an input; name another output"),
            (("a.jsonl", "-o", "."), "a.jsonl: is an input; name another output"),
            (("a.jsonl", "-o", "a.csv"), "a.csv: is csv and a.jsonl jsonl; the format stays"),
            (("a.jsonl", "d/a.jsonl", "-o", "out"), "both a.jsonl and d/a.jsonl would go there"),
            (("a.jsonl", "d/a.jsonl", "-o", "x.jsonl"), "x.jsonl: is one file for 2 inputs"),
            (("a.md", "-o", "out"), "a.md: ends in none of .jsonl,"),
            (("", "-o", "out"), "the name of an input or of the output is empty"),
            (("a.jsonl", "-o", ""), "the name of an input or of the output is empty"),
            (("a.csv", "d/a.csv", "-o", "-"), "tables are not put together on standard output"),
            (("-", "-o", "x.csv"), "x.csv: is csv and standard input jsonl; the format stays"),
            (("a.jsonl", "--dry-run", "--report", "old.json"), "old.json: is there already"),
            (
                ("a.jsonl", "-o", "b.jsonl", "--errors", "x.json", "--report", "x.json"),
                "x.json: is an input or an output; name another file",
            ),
            (("a.jsonl", "-o", "old.jsonl"), "old.jsonl: is there already; pass --force"),
            (("a.jsonl", "-o", "/dev/null"), "/dev/null: is no regular file"),
            (("a.txt", "-o", "-"), "for one text on standard input or output, leave out"),
            (("-", "-o", "out"), "out: name a file, such as out.jsonl, for standard input"),
            (
                ("a.jsonl", "-o", "b.jsonl", "--errors", "a.jsonl", "--force"),
                "a.jsonl: is an input or",
            ),
            (("-", "--format", "parquet", "-o", "-"), "Parquet is read from a file"),
        ],
    )
    def test_what_is_refused_and_nothing_is_written(
        self, corpus: Runner, arguments: tuple[str, ...], message: str
    ) -> None:
        made("a.jsonl", "d/a.jsonl", "old.jsonl", "old.json", "a.md", "a.txt", "a.csv", "d/a.csv")
        Path("empty").mkdir()
        Path("link.jsonl").symlink_to("a.jsonl")
        before = files(".")
        status, out, err = corpus(*arguments)
        assert (status, out) == (1, "")
        assert err.startswith("newsclean: ") and message in err and err.count("\n") == 1
        assert files(".") == before
        assert Path("old.jsonl").read_bytes() == LINE

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("a.jsonl",), "say with -o where the cleaned corpus goes, or --dry-run"),
            (("a.jsonl", "-o", "b", "--config", "no.toml"), "no.toml: No such file"),
        ],
    )
    def test_calls_that_make_no_sense(
        self, corpus: Runner, arguments: tuple[str, ...], message: str
    ) -> None:
        made("a.jsonl")
        status, _, err = corpus(*arguments)
        assert status == 2
        assert message in err


BAD = {
    b"{broken\n": "is not JSON: Expecting property name",
    b'{"body":"Sun."}\n': "has no field 'text'; it has 'body'",
    b'{"text":7}\n': "has a number in 'text', not text",
    b'["Sun."]\n': "is a list, not an object",
    b'{"text":"\xff\xfe"}\n': "is not UTF-8 at its byte 10",
    b"[" * 100_000 + b"\n": "is nested too deeply",
    b'{"text":"Sun."}{"text":"Sun."}\n': "is not JSON: Extra data",
}


class TestBadRecords:
    @pytest.mark.parametrize(("line", "reason"), BAD.items(), ids=BAD.values())
    def test_the_first_stops_the_run(self, corpus: Runner, line: bytes, reason: str) -> None:
        made("in.jsonl", data=LINE * 2 + line + LINE)
        status, _, err = corpus("in.jsonl", "-o", "out.jsonl")
        assert status == 1
        assert err.startswith(f"newsclean: in.jsonl: line 3: {reason}")
        assert err.endswith("; --errors FILE sets such records aside\n")
        assert files(".") == ["in.jsonl"]  # nothing was done that could be resumed

    def test_errors_may_be_named_when_one_stopped_the_run(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("newsclean.corpus.run._SAVED_EVERY", 0.0)
        lines = LINE * 20_000
        made("in.jsonl", data=lines + b"{\n" + LINE)
        status, _, err = corpus("in.jsonl", "-o", "out.jsonl", "--preset", "minimal")
        assert status == 1
        assert err.endswith("; go on with --resume\n")
        options = ("--preset", "minimal", "--resume", "--errors", "bad.jsonl")
        assert corpus("in.jsonl", "-o", "out.jsonl", *options)[0] == 3
        assert Path("out.jsonl").read_bytes() == CLEAN * 20_001
        assert Path("bad.jsonl").read_bytes() == b"{\n"
        assert files(".") == ["bad.jsonl", "in.jsonl", "out.jsonl"]

    def test_they_can_be_set_aside(self, corpus: Runner) -> None:
        made("in.jsonl", data=b"".join(LINE + bad for bad in BAD))
        status, _, err = corpus("in.jsonl", "-o", "out.jsonl", "--errors", "bad.jsonl")
        assert status == 3
        assert Path("out.jsonl").read_bytes() == CLEAN * len(BAD)
        assert Path("bad.jsonl").read_bytes() == b"".join(BAD)
        assert len(err.splitlines()) == len(BAD) + 2
        were = "record was" if len(BAD) == 1 else "records were"
        assert err.endswith(f"newsclean: {len(BAD)} bad {were} set aside, to bad.jsonl\n")

    def test_lines_are_counted_through_blocks_and_named_by_id(self, corpus: Runner) -> None:
        line = b'{"id":1,"text":"%s"}\n' % (b"Sun. " * 10_000)
        made("in.jsonl", data=line * 50 + b'{"id":"x7","text":1}\n')
        _, _, err = corpus("in.jsonl", "-o", "out.jsonl", "--id-field", "id")
        assert err.startswith("newsclean: in.jsonl: line 51: id 'x7': has a number in 'text'")

    def test_rows_of_another_length_and_other_bytes(self, corpus: Runner) -> None:
        bad = b"Sun.\n\xff,2\n"
        made("in.csv", data=b'text,n\n"Rain.\n[ad_1]",1\n' + bad + b"Sun.,3\n")
        status, _, err = corpus("in.csv", "-o", "out.csv", "--errors", "bad.csv")
        assert status == 3
        assert "in.csv: line 4: has 1 fields and the header 2" in err
        assert "in.csv: line 5: is not UTF-8 at its byte 1" in err
        assert Path("bad.csv").read_bytes() == bad
        assert Path("out.csv").read_bytes() == b'text,n\n"Rain.",1\nSun.,3\n'

    def test_many_are_not_all_named(self, corpus: Runner) -> None:
        made("in.jsonl", data=b"{\n" * 1_000)
        _, _, err = corpus("in.jsonl", "-o", "out.jsonl", "--errors", "bad.jsonl")
        assert len(err.splitlines()) == 22


class TestClosing:
    """What is said at the beginning and at the end, also where nobody looks at a terminal."""

    def test_a_line_says_what_was_done_and_where_it_is(self, corpus: Runner) -> None:
        made("in.jsonl", data=LINE * 3 + b'{"text":""}\n{broken\n')
        options = ("--drop-empty", "--errors", "bad", "--report", "r.json")
        status, out, err = corpus("in.jsonl", "-o", "out.jsonl", *options)
        assert (status, out) == (3, "")
        _, done, bad = err.splitlines()
        said = r"newsclean: done: 4 records, 3 changed by 3 edits, 1 dropped, 1 bad, \d+\S* k?B/s; "
        assert re.fullmatch(said + r"out\.jsonl, report r\.json", done)
        assert bad == "newsclean: 1 bad record was set aside, to bad"

    def test_a_new_folder_is_announced(self, corpus: Runner) -> None:
        made("a.jsonl", "b.jsonl")
        err = corpus("a.jsonl", "-o", "out.jsnl")[2]
        assert err.startswith("newsclean: out.jsnl: is a new folder; 1 file goes there\n")
        assert err.endswith("; out.jsnl/ (1 file)\n")
        err = corpus("b.jsonl", "-o", "out.jsnl")[2]
        assert "new folder" not in err

    def test_standard_output_is_named(self, corpus: Runner) -> None:
        made("a.jsonl")
        assert corpus("a.jsonl", "-o", "-")[2].endswith("; standard output\n")

    def test_quiet_leaves_what_went_wrong(self, corpus: Runner) -> None:
        made("in.jsonl", data=LINE + b"{broken\n")
        status, _, err = corpus("in.jsonl", "-o", "new", "--errors", "bad", "--quiet")
        assert status == 3
        assert [line.split(":")[1] for line in err.splitlines()] == [
            " in.jsonl",
            " 1 bad record was set aside, to bad",
        ]

    def test_a_log_gets_a_line_now_and_then(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("newsclean.corpus.progress._EVERY", 0.0)
        made("in.jsonl", data=LINE)
        err = corpus("in.jsonl", "-o", "out.jsonl")[2]
        said = r"newsclean: 100% of 24 B: 1 records, 1 edits, 0 bad, \S+ k?B/s, 0 s left"
        assert re.fullmatch(said, err.splitlines()[0])


def test_a_failure_that_nobody_foresaw_leaves_nothing(
    corpus: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    made("in.jsonl")
    monkeypatch.setattr("newsclean.corpus.run.Run.go", fail)
    with pytest.raises(ZeroDivisionError):
        corpus("in.jsonl", "-o", "out.jsonl")
    assert files(".") == ["in.jsonl"]


class TestReports:
    DATA = LINE + b'{"text":"Sun.","site":"tide.example"}\n'

    def test_a_dry_run_shows_and_writes_nothing(self, corpus: Runner) -> None:
        made("in.jsonl", data=self.DATA)
        status, out, err = corpus("in.jsonl", "--dry-run", "-o", "out.jsonl")
        assert (status, err) == (0, "")
        assert "2 records, 1 to be changed, 0 bad" in out
        assert "placeholder.wp-automatic" in out
        assert files(".") == ["in.jsonl"]

    def test_a_dry_run_goes_on_behind_what_is_bad(self, corpus: Runner) -> None:
        made("in.jsonl", data=b"{\n" + self.DATA)
        status, out, err = corpus("in.jsonl", "--dry-run")
        assert status == 3
        assert "2 records, 1 to be changed, 1 bad" in out
        assert "in.jsonl: line 1: is not JSON" in err
        assert err.endswith("would stop at the first bad record; --errors FILE sets them aside\n")
        _, _, err = corpus("in.jsonl", "--dry-run", "--errors", "bad.jsonl")
        assert err.endswith("newsclean: 1 bad record would be set aside, to bad.jsonl\n")
        assert files(".") == ["in.jsonl"]

    def test_json(self, corpus: Runner) -> None:
        made("in.jsonl", data=self.DATA)
        options = ("--report", "report.json", "--source-field", "site")
        assert corpus("in.jsonl", "-o", "out.jsonl", *options)[0] == 0
        report = json.loads(Path("report.json").read_bytes())
        assert report["counts"] == {"records": 2, "changed": 1, "edits": 1, "dropped": 0, "bad": 0}
        assert report["sources"]["tide.example"]["documents"] == 1
        assert report["rules"]["placeholder.wp-automatic"]["edits"] == 1

    def test_a_page(self, corpus: Runner) -> None:
        made("in.jsonl", data=self.DATA)
        assert corpus("in.jsonl", "-o", "out.jsonl", "--report", "report.html")[0] == 0
        assert "placeholder.wp-automatic" in Path("report.html").read_text("utf-8")

    def test_a_pipeline_of_ones_own(self, corpus: Runner) -> None:
        made("in.jsonl")
        Path("mine.toml").write_text('without = ["placeholder.*"]\n')
        assert corpus("in.jsonl", "-o", "out.jsonl", "--config", "mine.toml")[0] == 0
        assert Path("out.jsonl").read_bytes() == LINE


class TestProcess:
    """As a process of its own, with workers and pipes."""

    def run(self, folder: Path, *arguments: str, given: bytes = b"") -> tuple[int, bytes, bytes]:
        command = [sys.executable, "-m", "newsclean", "corpus", *arguments, "--quiet"]
        done = subprocess.run(command, input=given, capture_output=True, cwd=folder, timeout=60)
        return done.returncode, done.stdout, done.stderr

    def test_standard_input_to_standard_output(self, tmp_path: Path) -> None:
        line = b'{"n":%d,"text":"%s[ad_1]"}\n'
        text = b"".join(b"It rained on day %d. " % day for day in range(500))
        data = b"".join(line % (n, text) for n in range(500))
        found = self.run(
            tmp_path, "-", "-o", "-", "--preset", "minimal", "--workers", "2", given=data
        )
        assert found == (0, data.replace(b" [ad_1]", b""), b"")

    def test_files_do_not_run_together(self, tmp_path: Path) -> None:
        for name in ("a.jsonl", "b.jsonl"):
            made(f"{tmp_path}/{name}", data=LINE.rstrip())
        assert self.run(tmp_path, "a.jsonl", "b.jsonl", "-o", "-") == (0, CLEAN * 2, b"")

    def test_a_reader_that_leaves_early_is_no_error(self, tmp_path: Path) -> None:
        made(f"{tmp_path}/in.jsonl", data=LINE * 20_000)
        call = f"{sys.executable} -m newsclean corpus in.jsonl -o - --preset minimal"
        command = f"{call} --quiet | head -n 1"
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", command], capture_output=True, cwd=tmp_path, timeout=60
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, CLEAN, b"")

    @pytest.mark.parametrize(
        ("shell", "said"),
        [
            ("in.jsonl -o - > /dev/full", "cannot write: No space left on device"),
            ("- -o - <&-", "standard input is closed"),
            ("in.jsonl -o - >&-", "standard output is closed"),
        ],
    )
    def test_closed_and_full_pipes_are_one_line(
        self, tmp_path: Path, shell: str, said: str
    ) -> None:
        made(f"{tmp_path}/in.jsonl")
        command = f"{sys.executable} -m newsclean corpus {shell}"
        done = subprocess.run(
            ["bash", "-c", command], capture_output=True, text=True, cwd=tmp_path, timeout=60
        )
        assert (done.returncode, done.stderr) == (1, f"newsclean: {said}\n")

    def test_a_link_to_nowhere_is_named_and_nothing_is_left(self, tmp_path: Path) -> None:
        made(f"{tmp_path}/in/a.jsonl")
        (tmp_path / "in/b.jsonl").symlink_to("nowhere")
        wanted = b"newsclean: in/b.jsonl: No such file or directory\n"
        assert self.run(tmp_path, "in", "-o", "out") == (1, b"", wanted)
        assert not (tmp_path / "out").exists()

    def test_a_missing_extra_is_named(self, tmp_path: Path) -> None:
        hide = "import sys; sys.modules['orjson'] = None\n"
        script = (
            hide
            + "from newsclean.commands.cli import main; sys.exit(main(['corpus', 'x', '-o', 'y']))"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
        wanted = "newsclean: corpus needs orjson: pip install 'newsclean[corpus]', "
        wanted += "or in a clone: pip install '.[corpus]'\n"
        assert (done.returncode, done.stderr) == (2, wanted)

    def test_a_terminal_gets_a_bar(self, tmp_path: Path) -> None:
        made(f"{tmp_path}/in.jsonl", data=LINE * 1_000)
        command = [sys.executable, "-m", "newsclean", "corpus", "in.jsonl", "-o", "out.jsonl"]
        leader, follower = pty.openpty()
        termios.tcsetwinsize(follower, (24, 120))
        with subprocess.Popen(command, stderr=follower, cwd=tmp_path) as process:
            os.close(follower)
            shown = b""
            try:
                while data := os.read(leader, 1 << 16):
                    shown += data
            except OSError:  # how Linux says that the other end is closed
                pass
            os.close(leader)
        assert process.returncode == 0
        assert b"1,000 records, 1,000 edits" in shown
        assert b"B/s" in shown
