"""What fails in the middle: normalizers, the reader, damaged bytes, a signal; and what is said."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

import newsclean
from corpus.fault_normalizers import Mute
from newsclean import MINIMAL, NormalizerError, lift
from newsclean.commands.cli import main as command
from newsclean.config import PRESETS
from newsclean.corpus.arrow import clean_array, clean_batch
from newsclean.corpus.command import main
from newsclean.edits import Edit

Runner = Callable[..., tuple[int, str, str]]

LINE = b'{"text":"Rain. [ad_1]"}\n'
CLEAN = b'{"text":"Rain."}\n'


class Failing:
    """A normalizer with a bug."""

    name = "mine.failing"

    def __call__(self, text: str, /) -> Sequence[Edit]:
        if "Snow" in text:
            raise ZeroDivisionError("division by zero")
        return ()


@pytest.fixture
def corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Runner:
    """Runs the command in an empty folder, in one process."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(PRESETS, "minimal", MINIMAL.plus(Failing()))

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main([*arguments, "--preset", "minimal", "--workers", "1"])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return run


class TestNormalizers:
    """One that raises costs that record."""

    SAID = "the normalizer mine.failing: raises ZeroDivisionError: division by zero"

    @pytest.mark.parametrize("more", [(), ("--report", "r.json")])
    def test_the_record_is_set_aside(self, corpus: Runner, more: tuple[str, ...]) -> None:
        bad = b'{"id":7,"text":"Snow."}\n'
        Path("in.jsonl").write_bytes(LINE + bad + LINE)
        arguments = ("in.jsonl", "-o", "out.jsonl", "--id-field", "id", *more)
        status, _, err = corpus(*arguments)
        assert status == 1
        said = f"newsclean: in.jsonl: line 2: id 7: {self.SAID}"
        assert err == f"{said}; --errors FILE sets such records aside\n"
        status, _, err = corpus(*arguments, "--errors", "bad.jsonl")
        assert status == 3
        assert err.splitlines()[0] == said
        assert Path("out.jsonl").read_bytes() == CLEAN * 2
        assert Path("bad.jsonl").read_bytes() == bad
        if more:
            assert b'"records": 2' in Path("r.json").read_bytes()

    @pytest.mark.parametrize(
        ("raised", "said"),
        [
            (SystemExit(0), "cleaning raises SystemExit: 0"),
            (KeyboardInterrupt(), "cleaning raises KeyboardInterrupt"),
            (GeneratorExit(), "cleaning raises GeneratorExit"),
            (MemoryError(), "cleaning raises MemoryError"),
            (RecursionError("too deep"), "the normalizer mine.raising: raises RecursionError: too"),
            (Mute(), "the normalizer mine.raising: raises Mute"),
        ],
    )
    @pytest.mark.parametrize("more", [(), ("--report", "r.json")])
    def test_whatever_it_raises(
        self,
        corpus: Runner,
        monkeypatch: pytest.MonkeyPatch,
        raised: BaseException,
        said: str,
        more: tuple[str, ...],
    ) -> None:
        def fail(text: str) -> str:
            if "Snow" in text:
                raise raised
            return text

        monkeypatch.setitem(PRESETS, "minimal", MINIMAL.plus(lift(fail, "mine.raising")))
        Path("in.jsonl").write_bytes(LINE + b'{"text":"Snow."}\n' + LINE)
        status, _, err = corpus("in.jsonl", "-o", "out.jsonl", "--errors", "bad.jsonl", *more)
        assert status == 3
        assert err.startswith(f"newsclean: in.jsonl: line 2: {said}")
        assert Path("out.jsonl").read_bytes() == CLEAN * 2
        assert Path("bad.jsonl").read_bytes() == b'{"text":"Snow."}\n'

    @pytest.mark.parametrize("given", [None, 7, b"Snow.", ["Snow."]])
    def test_one_that_returns_no_text(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch, given: Any
    ) -> None:
        def fix(text: str) -> Any:
            return given if "Snow" in text else text

        monkeypatch.setitem(PRESETS, "minimal", MINIMAL.plus(lift(fix, "mine.other")))
        Path("in.jsonl").write_bytes(LINE + b'{"text":"Snow."}\n' + LINE)
        status, _, err = corpus("in.jsonl", "-o", "out.jsonl", "--errors", "bad.jsonl")
        assert status == 3
        assert "line 2: the normalizer mine.other: the function must return str, not" in err
        assert Path("out.jsonl").read_bytes() == CLEAN * 2

    def test_a_row_of_a_table(self, corpus: Runner) -> None:
        Path("in.csv").write_bytes(b"text,n\nRain. [ad_1],1\nSnow.,2\n")
        status, _, err = corpus("in.csv", "-o", "out.csv", "--errors", "bad.csv")
        assert status == 3
        assert f"in.csv: line 3: {self.SAID}" in err
        assert Path("out.csv").read_bytes() == b"text,n\nRain.,1\n"
        assert Path("bad.csv").read_bytes() == b"Snow.,2\n"

    def test_a_row_of_parquet(self, corpus: Runner) -> None:
        pq.write_table(
            pa.table({"text": ["Rain. [ad_1]", "Snow.", None], "n": [1, 2, 3]}), "p.parquet"
        )
        status, _, err = corpus("p.parquet", "-o", "out.parquet", "--errors", "bad.jsonl")
        assert status == 3
        assert f"p.parquet: row 2: {self.SAID}" in err
        wanted = [{"text": "Rain.", "n": 1}, {"text": None, "n": 3}]
        assert pq.read_table("out.parquet").to_pylist() == wanted
        assert Path("bad.jsonl").read_bytes() == b'{"text": "Snow."}\n'

    def test_a_text_file(self, corpus: Runner) -> None:
        Path("in").mkdir()
        Path("in/a.txt").write_bytes(b"Rain. [ad_1]")
        Path("in/b.txt").write_bytes(b"Snow.")
        status, _, err = corpus("in", "-o", "out", "--errors", "bad.txt")
        assert status == 3
        assert f"in/b.txt: {self.SAID}" in err
        assert Path("bad.txt").read_bytes() == b"in/b.txt\n"
        assert [path.name for path in Path("out").iterdir()] == ["a.txt"]

    def test_a_bug_of_ours_is_one_too(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise KeyError("a bug")

        Path("in.jsonl").write_bytes(LINE)
        monkeypatch.setattr("newsclean.pipeline.pipeline.Pipeline.tally", fail)
        status, _, err = corpus("in.jsonl", "-o", "out.jsonl", "--errors", "bad.jsonl")
        assert status == 3
        assert "in.jsonl: line 1: cleaning raises KeyError: 'a bug'" in err

    @pytest.mark.parametrize(
        "kind", [pa.string(), pa.binary(), pa.dictionary(pa.int32(), pa.string())]
    )
    def test_arrow(self, kind: pa.DataType) -> None:
        pipeline = MINIMAL.plus(Failing())
        texts = pa.array(["Rain. [ad_1]", "Snow. [ad_1]", None]).cast(kind)
        batch = pa.table({"text": texts})
        calls: tuple[Callable[[], object], ...] = (
            lambda: clean_batch(batch, pipeline=pipeline),
            lambda: clean_batch(batch, pipeline=pipeline, edits="edits"),
            lambda: clean_array(texts, pipeline=pipeline),
        )
        for call in calls:
            with pytest.raises(NormalizerError, match=r"^mine\.failing: .*, at the text in row 1$"):
                call()
        found = clean_batch(batch, pipeline=pipeline, errors="wrong").to_pydict()
        assert found["wrong"] == [None, self.SAID.removeprefix("the normalizer "), None]
        wanted = ["Rain.", "Snow. [ad_1]", None]
        assert [t.decode() if isinstance(t, bytes) else t for t in found["text"]] == wanted


class TestSaid:
    def test_a_dry_run_shows_half_a_surrogate_pair(self, corpus: Runner) -> None:
        Path("in.jsonl").write_bytes(b'{"text": "\\ud800 Rain. [ad_1]", "site": "\\ud800"}\n')
        status, out, err = corpus("in.jsonl", "--dry-run", "--source-field", "site")
        assert (status, err) == (0, "")
        assert "1 record, 1 to be changed, 0 bad" in out
        assert "\\ud800" in out

    def test_a_dry_run_where_output_is_not_utf_8(self, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_bytes('{"text": "“Größe” [ad_1]"}\n'.encode())
        done = subprocess.run(
            [sys.executable, "-m", "newsclean", "corpus", "in.jsonl", "--dry-run"],
            cwd=tmp_path, env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, b"")
        assert "“Größe”" in done.stdout.decode()

    def test_names_that_run_the_other_way_are_shown(self, corpus: Runner) -> None:
        name = "a\u202egnp.jsonl"
        Path(name).write_bytes(b"{\n")
        _, _, err = corpus(name, "-o", "out.jsonl", "--errors", "bad.jsonl")
        assert "a\\u202egnp.jsonl: line 1" in err and "\u202e" not in err

    def test_the_page_and_the_diff_show_them_too(
        self, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
    ) -> None:
        path = tmp_path / "a\u202egnp\u200f.txt"
        path.write_text("\u202eRain\u2066 \u200eis. [ad_1]", "utf-8")
        page = tmp_path / "page.html"
        assert command([str(path), "--html", str(page)]) == 0
        written = page.read_text("utf-8")
        assert "a\\u202egnp\\u200f.txt</h3>" in written
        assert not {"\u202e", "\u2066"} & {*written}
        assert command([str(path), "--diff"]) == 0
        sys.stdout.flush()
        shown = capfdbinary.readouterr().out.decode()
        assert "\\u202e" in shown and not {"\u202e", "\u2066", "\u200e"} & {*shown}

    def test_sources_of_a_report_are_shown(self, corpus: Runner) -> None:
        Path("in.jsonl").write_bytes(b'{"text": "Rain. [ad_1]", "site": "x\\u202ey"}\n')
        options = ("--report", "r.html", "--source-field", "site")
        assert corpus("in.jsonl", "-o", "out.jsonl", *options)[0] == 0
        written = Path("r.html").read_text("utf-8")
        assert 'scope="row">x\\u202ey</th>' in written and "\u202e" not in written


class TestChecksums:
    def test_outputs_have_them(self, corpus: Runner) -> None:
        Path("in.jsonl").write_bytes(LINE)
        assert corpus("in.jsonl", "-o", "out.jsonl.zst")[0] == 0
        assert zstandard.get_frame_parameters(Path("out.jsonl.zst").read_bytes()).has_checksum
        Path("t").mkdir()
        Path("t/a.txt.zst").write_bytes(zstandard.compress(b"Rain. [ad_1]"))
        assert corpus("t", "-o", "u")[0] == 0
        assert zstandard.get_frame_parameters(Path("u/a.txt.zst").read_bytes()).has_checksum

    @pytest.mark.parametrize("codec", ["none", "snappy"])
    def test_a_bit_of_parquet_that_is_another_is_found(self, corpus: Runner, codec: str) -> None:
        texts = [f"Town {n} is wet. [ad_1]" for n in range(500)]
        pq.write_table(
            pa.table({"text": texts, "n": [*range(500)]}), "in.parquet", compression=codec
        )
        assert corpus("in.parquet", "-o", "out.parquet")[0] == 0
        sound = Path("out.parquet").read_bytes()
        for at in (400, 900, 2_000):  # in the pages of both columns
            data = bytearray(sound)
            data[at] ^= 4
            Path("bad.parquet").write_bytes(data)
            status, _, err = corpus("bad.parquet", "-o", "no.parquet")
            assert status == 1 and err.count("\n") == 1
            assert "bad.parquet: cannot be read as Parquet" in err
            assert not Path("no.parquet").exists()

    @pytest.mark.parametrize("suffix", [".gz", ".zst", ".bz2", ".xz"])
    def test_a_bit_of_a_packed_file_that_is_another_is_found(
        self, corpus: Runner, suffix: str
    ) -> None:
        lines = b"".join(b'{"text":"Town %d is wet. [ad_1]"}\n' % n for n in range(500))
        Path("in.jsonl").write_bytes(lines)
        assert corpus("in.jsonl", "-o", f"out.jsonl{suffix}")[0] == 0
        sound = Path(f"out.jsonl{suffix}").read_bytes()
        for at in range(12, len(sound), len(sound) // 8):
            data = bytearray(sound)
            data[at] ^= 4
            Path(f"bad.jsonl{suffix}").write_bytes(data)
            status, _, err = corpus(f"bad.jsonl{suffix}", "-o", "no.jsonl", "--errors", "e")
            assert status == 1 and err.count("\n") == 1
            assert f"bad.jsonl{suffix}: is " in err
            assert not Path("no.jsonl").exists()

    @pytest.mark.parametrize("suffix", [".gz", ".zst"])
    def test_a_packed_file_of_no_bytes_is_damaged(self, corpus: Runner, suffix: str) -> None:
        Path(f"in.jsonl{suffix}").write_bytes(b"")
        status, _, err = corpus(f"in.jsonl{suffix}", "-o", "out.jsonl")
        assert status == 1
        assert "is empty, as no packed file is; get it again" in err
        Path(f"in.jsonl{suffix}").write_bytes(b"\x1f" if suffix == ".gz" else b"\x28\xb5")
        status, _, err = corpus(f"in.jsonl{suffix}", "-o", "out.jsonl")
        assert status == 1
        assert "is cut off; get it again" in err


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
class TestSignals:
    SCRIPT = (
        "import signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "signal.signal(signal.SIGHUP, signal.SIG_DFL)\n"  # nohup ignores it
        "from newsclean.commands.cli import main\n"
        "print('x', file=sys.stderr, flush=True)\n"
        "sys.exit(main())\n"
    )

    @pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
    @pytest.mark.parametrize("after", [0.0, 0.1, 0.3, 1.0])
    @pytest.mark.parametrize("whom", ["process", "group"])
    def test_quiet_at_any_moment(self, tmp_path: Path, name: str, after: float, whom: str) -> None:
        (tmp_path / "in.jsonl").write_bytes(LINE * 100_000)
        arguments = ("corpus", "in.jsonl", "-o", "out.jsonl", "--workers", "2")
        number = getattr(signal, name)
        with subprocess.Popen(
            [sys.executable, "-c", self.SCRIPT, *arguments],
            cwd=tmp_path, stderr=subprocess.PIPE, start_new_session=True,
        ) as process:  # fmt: skip
            assert process.stderr is not None
            assert process.stderr.readline() == b"x\n"
            time.sleep(0.02 + after)  # Python takes a moment from there to our first line
            (os.kill if whom == "process" else os.killpg)(process.pid, number)
            said = process.stderr.read().decode()
        assert process.returncode in (-number, 128 + number)
        assert said.count("\n") <= 1 and "Traceback" not in said
        if process.returncode > 0:
            assert said.startswith(
                "newsclean: interrupted" if name == "SIGINT" else f"newsclean: ended by {name}"
            )
        assert not (tmp_path / "out.jsonl").exists()

    def test_the_tracker_outlives_a_closed_terminal(self) -> None:
        # Python's tracker of shared memory lets Ctrl-C and SIGTERM pass, but SIGHUP ended it; the
        # next worker then warned "resource_tracker: process died unexpectedly".
        script = (
            "import os, signal, time\n"
            "from multiprocessing.resource_tracker import _resource_tracker as tracker\n"
            "from newsclean.corpus.starting import signals_held\n"
            "signal.signal(signal.SIGHUP, signal.SIG_DFL)\n"
            "with signals_held('spawn'):\n"
            "    pass\n"
            "assert not signal.pthread_sigmask(signal.SIG_BLOCK, ())\n"
            "os.kill(tracker._pid, signal.SIGHUP)\n"
            "time.sleep(0.3)\n"
            "assert os.waitpid(tracker._pid, os.WNOHANG) == (0, 0)\n"
        )
        subprocess.run([sys.executable, "-c", script], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
class TestStart:
    """Our first lines load next to nothing, so that Ctrl-C hardly ever comes before them."""

    def test_little_is_loaded(self) -> None:
        source = str(Path(newsclean.__file__).parents[1])
        script = f"import sys; sys.path.insert(0, {source!r}); import newsclean.__main__\n"
        script += "print({'signal', 'typing', 're', 'argparse'} & {*sys.modules})"
        done = subprocess.run([sys.executable, "-ISc", script], capture_output=True, text=True)
        assert (done.stdout, done.stderr) == ("set()\n", "")

    def test_control_c_while_the_rest_is_loaded(self) -> None:
        script = (
            "import os, signal, sys\n"
            "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
            "class Finder:\n"
            "    def find_spec(self, name, *_):\n"
            "        if name == 'newsclean.commands': os.kill(os.getpid(), signal.SIGINT)\n"
            "sys.meta_path.insert(0, Finder())\n"
            "from newsclean.__main__ import main\n"
            "main()\n"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
        assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")


class TestReader:
    def test_one_that_leaves_before_the_other_files_are_whole(self, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_bytes(LINE * 20_000)
        call = f"{sys.executable} -m newsclean corpus in.jsonl -o - --quiet --errors e"
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", f"{call} | head -n 1"],
            cwd=tmp_path, capture_output=True, text=True,
        )  # fmt: skip
        said = "newsclean: standard output was closed before all was done; no e\n"
        assert (done.returncode, done.stderr) == (1, said)
        assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]

    def test_output_that_goes_into_an_input_would_never_end(self, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_bytes(LINE)
        call = f"{sys.executable} -m newsclean corpus in.jsonl -o - >> in.jsonl"
        done = subprocess.run(["bash", "-c", call], cwd=tmp_path, capture_output=True, text=True)
        wanted = "newsclean: in.jsonl: is an input, and standard output goes there\n"
        assert (done.returncode, done.stderr) == (1, wanted)

    def test_messages_that_nobody_reads_end_no_run(self, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_bytes(b"{\n" * 10 + LINE)
        call = f"{sys.executable} -m newsclean corpus in.jsonl -o out.jsonl --errors e"
        for closed in ("2>&-", "2> >(exit 0)"):
            done = subprocess.run(
                ["bash", "-c", f"unset PYTHONUNBUFFERED; {call} --force {closed}"],
                cwd=tmp_path,
                capture_output=True,
            )
            assert (done.returncode, done.stdout) == (3, b"")
            assert (tmp_path / "out.jsonl").read_bytes() == CLEAN
