"""Files that two runs would write, that are an input, or that belong to somebody else."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from newsclean.corpus.claims import Part, exclusive
from newsclean.corpus.progress import Progress
from newsclean.corpus.run import Run
from newsclean.corpus.shards import Shard

Runner = Callable[..., tuple[int, str]]

LINE = b'{"text":"Rain. [ad_1]"}\n'
CLEAN = b'{"text":"Rain."}\n'
MINE = b"notes of mine\n"


@pytest.fixture
def corpus(corpus: Runner) -> Runner:
    """The same, which says nothing of what went well."""
    return partial(corpus, "--quiet")


def made(name: str, data: bytes = LINE) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(data)


def assert_refused(found: tuple[int, str], message: str) -> None:
    status, said = found
    assert status == 1
    assert message in said and said.count("\n") == 1


class TestTwoRuns:
    """The second is refused, whatever it calls the file."""

    @pytest.mark.parametrize("written", ["out/x.jsonl", "./out/../out/x.jsonl", "link/x.jsonl"])
    @pytest.mark.parametrize("force", [(), ("--force",)])
    def test_one_output(self, corpus: Runner, written: str, force: tuple[str, ...]) -> None:
        made("x.jsonl")
        Path("out").mkdir()
        Path("link").symlink_to("out")
        with exclusive(Path("out/x.jsonl.part"), over=False) as file:
            found = corpus("x.jsonl", "-o", written, "--force")
            assert_refused(found, "x.jsonl.part: another run is writing there")
            file.write(CLEAN)
        assert Path("out/x.jsonl.part").read_bytes() == CLEAN

    def test_one_output_of_a_folder(self, corpus: Runner) -> None:
        made("in/x.jsonl")
        with exclusive(Path("out/x.jsonl.part"), over=False):
            found = corpus("in", "-o", "out", "--force")
        assert_refused(found, "out/x.jsonl.part: another run is writing there")

    def test_one_text_file(self, corpus: Runner) -> None:
        made("in/x.txt", b"Rain. [ad_1]")
        with exclusive(Path("out/x.txt.part"), over=False):
            found = corpus("in", "-o", "out", "--force")
        assert_refused(found, "out/x.txt.part: another run is writing there")

    @pytest.mark.parametrize("option", ["--errors", "--report"])
    def test_one_file_beside_the_output(self, corpus: Runner, option: str) -> None:
        made("x.jsonl")
        with exclusive(Path("shared.json.part"), over=False):
            found = corpus("x.jsonl", "-o", "out.jsonl", option, "shared.json", "--force")
            assert_refused(found, "shared.json.part: another run is writing there")
        assert not Path("out.jsonl").exists()

    def test_one_journal(self, corpus: Runner) -> None:
        made("x.jsonl")
        with exclusive(Path("out.jsonl.journal"), over=False):
            for option in ("--force", "--resume"):
                found = corpus("x.jsonl", "-o", "out.jsonl", option)
                assert_refused(found, "out.jsonl.journal: another run is writing there")

    def test_what_the_other_wrote_meanwhile_stays(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made("in/a.jsonl")
        made("in/b.jsonl")

        def told(self: object, taken: int, counts: object) -> None:
            made("out/b.jsonl", MINE)

        monkeypatch.setattr("newsclean.corpus.progress.Progress.show", told)
        found = corpus("in", "-o", "out")
        assert_refused(found, "out/b.jsonl: is there already; move it away; go on with --resume")
        assert Path("out/b.jsonl").read_bytes() == MINE
        assert_refused(corpus("in", "-o", "out", "--resume"), "out/b.jsonl: is there already")
        Path("out/b.jsonl").unlink()
        monkeypatch.undo()
        os.chdir(Path("in").resolve().parent)


class TestWhatIsThere:
    """A file of a part's name is not written over unasked, and an input never is."""

    @pytest.mark.parametrize("name", ["out.jsonl.part", "bad.jsonl.part", "report.json.part"])
    def test_a_file_of_that_name(self, corpus: Runner, name: str) -> None:
        made("in.jsonl")
        made(name, MINE)
        beside = ("--errors", "bad.jsonl", "--report", "report.json")
        arguments = ("in.jsonl", "-o", "out.jsonl", *beside)
        assert_refused(corpus(*arguments), f"{name}: is there already; pass --force")
        assert Path(name).read_bytes() == MINE
        assert corpus(*arguments, "--force") == (0, "")
        assert Path("out.jsonl").read_bytes() == CLEAN

    def test_a_text_file_of_that_name(self, corpus: Runner) -> None:
        made("in/x.txt", b"Rain. [ad_1]")
        made("out/x.txt.part", MINE)
        assert_refused(corpus("in", "-o", "out"), "out/x.txt.part: is there already; pass --force")
        assert Path("out/x.txt.part").read_bytes() == MINE

    @pytest.mark.parametrize(
        "arguments",
        [
            ("v.jsonl.part", "-o", "v.jsonl", "--format", "jsonl"),
            ("v.jsonl.part", "-o", "link/v.jsonl", "--format", "jsonl"),
            ("v.jsonl.journal", "-o", "v.jsonl", "--format", "jsonl"),
            ("v.jsonl.part", "-o", "out/", "--format", "jsonl", "--errors", "v.jsonl"),
            ("in.jsonl", "-o", "v.jsonl", "--errors", "v.jsonl.part"),
            ("in.jsonl", "-o", "v.jsonl", "--errors", "v.jsonl.journal"),
            ("in.jsonl", "-o", "v.jsonl", "--errors", "in.jsonl"),
            ("in.jsonl", "-o", "v.jsonl", "--errors", "mine.toml", "--config", "mine.toml"),
            ("in.jsonl", "-o", "to-input.jsonl"),
        ],
    )
    def test_what_the_run_needs_is_never_written_over(
        self, corpus: Runner, arguments: tuple[str, ...]
    ) -> None:
        for name in ("in.jsonl", "v.jsonl.part", "v.jsonl.journal"):
            made(name)
        made("mine.toml", b"")
        Path("link").symlink_to(".")
        Path("to-input.jsonl").symlink_to("in.jsonl")
        before = {path: path.read_bytes() for path in Path().iterdir() if path.is_file()}
        status, said = corpus(*arguments, "--force")
        assert status == 1 and said.count("\n") == 1
        assert {path: path.read_bytes() for path in Path().iterdir() if path.is_file()} == before

    @pytest.mark.parametrize("name", ["v.jsonl", "v.jsonl.part", "v.jsonl.journal"])
    @pytest.mark.parametrize("option", ["--force", "--resume"])
    def test_an_input_by_another_name(self, corpus: Runner, name: str, option: str) -> None:
        # A hard link stands for X.jsonl and x.jsonl on disks that take them for one name.
        made("in.jsonl")
        os.link("in.jsonl", name)
        status, said = corpus("in.jsonl", "-o", "v.jsonl", option)
        assert_refused((status, said), f"{name}: is an input")
        assert Path("in.jsonl").read_bytes() == Path(name).read_bytes() == LINE

    @pytest.mark.parametrize("make", [os.symlink, os.link])
    def test_a_link_is_replaced_and_not_followed(
        self, corpus: Runner, make: Callable[[str, str], None]
    ) -> None:
        made("in.jsonl")
        made("mine", MINE)
        make("mine", "out.jsonl.part")
        assert_refused(corpus("in.jsonl", "-o", "out.jsonl"), "out.jsonl.part: is there already")
        assert corpus("in.jsonl", "-o", "out.jsonl", "--force") == (0, "")
        assert Path("mine").read_bytes() == MINE
        assert Path("out.jsonl").read_bytes() == CLEAN

    def test_what_is_no_file(self, corpus: Runner) -> None:
        made("in.jsonl")
        Path("folder.json").mkdir()
        os.mkfifo("pipe.json")
        for name in ("folder.json", "pipe.json"):
            for option in ("--errors", "--report"):
                found = corpus("in.jsonl", "-o", "out.jsonl", option, name, "--force")
                assert_refused(found, f"{name}: is no regular file; name another")
        assert not Path("out.jsonl").exists()

    @pytest.mark.parametrize("more", [(), ("--force",)])
    def test_what_is_the_systems(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...]
    ) -> None:
        # /dev/stdout is a link, and leads to a regular file where output is redirected to one.
        made("in.jsonl")
        made("system/target", MINE)
        Path("system/stdout").symlink_to("target")
        monkeypatch.setattr("newsclean.corpus.apart._OF_THE_SYSTEM", (Path("system").resolve(),))
        wanted = "system/stdout: is no regular file; name another, or - for standard output"
        assert_refused(
            corpus("in.jsonl", "-o", "system/stdout", "--format", "jsonl", *more), wanted
        )
        assert_refused(
            corpus("in.jsonl", "-o", "o.jsonl", "--errors", "system/stdout", *more), wanted
        )
        assert Path("system/stdout").is_symlink() and Path("system/stdout").read_bytes() == MINE
        assert not Path("o.jsonl").exists()

    def test_a_report_that_cannot_be_written_is_refused_at_the_start(self, corpus: Runner) -> None:
        made("in.jsonl")
        made("file", MINE)
        found = corpus("in.jsonl", "-o", "out.jsonl", "--report", "file/report.json")
        assert_refused(found, "report.json.part: file is no folder; name another file")
        assert not Path("out.jsonl").exists()


class TestJournal:
    """What an interrupted run left may be damaged, or gone."""

    @pytest.fixture
    def interrupted(self, corpus: Runner, monkeypatch: pytest.MonkeyPatch) -> Runner:
        """What is left of a run that stopped at a full disk."""
        monkeypatch.setattr("newsclean.corpus.run._SAVED_EVERY", 0.0)
        made("in.jsonl", b"{\n" * 2 + self.LONG * 500)

        def stop(*_: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("newsclean.corpus.run.Run._finish", stop)
            status, said = corpus(*self.ARGUMENTS)
        assert status == 1 and said.endswith("go on with --resume\n")
        return corpus

    LONG = LINE.replace(b"Rain. ", b"Rain. " * 300)
    LONG_CLEAN = CLEAN.replace(b"Rain.", b"Rain. " * 299 + b"Rain.")
    ARGUMENTS = ("in.jsonl", "-o", "o.jsonl", "--preset", "minimal", "--errors", "bad.jsonl")

    @pytest.mark.parametrize(
        "damage",
        [
            lambda data: b"\xff\xfe\n" + data,
            lambda data: b"{}\n",
            lambda data: b"7\n" + data,
            lambda data: data.replace(b'"written"', b'"wrutten"'),
            lambda data: data.replace(b'"written": ', b'"written": 9'),
            lambda data: data.splitlines(keepends=True)[0] + b'{"shard": 1}\n',
            lambda data: b"[" * 100_000 + b"\n",
        ],
    )
    def test_a_damaged_one_is_one_line(
        self, interrupted: Runner, damage: Callable[[bytes], bytes]
    ) -> None:
        journal = Path("o.jsonl.journal")
        journal.write_bytes(damage(journal.read_bytes()))
        found = interrupted(*self.ARGUMENTS, "--resume")
        assert_refused(found, "is not what newsclean wrote there; pass --force to begin again\n")
        assert interrupted(*self.ARGUMENTS, "--force")[0] == 3
        assert Path("o.jsonl").read_bytes() == self.LONG_CLEAN * 500

    def test_one_that_was_cut_off_goes_on(self, interrupted: Runner) -> None:
        journal = Path("o.jsonl.journal")
        journal.write_bytes(journal.read_bytes()[:-9])
        assert interrupted(*self.ARGUMENTS, "--resume")[0] == 3
        assert Path("o.jsonl").read_bytes() == self.LONG_CLEAN * 500
        assert Path("bad.jsonl").read_bytes() == b"{\n{\n"

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (lambda: os.unlink("o.jsonl.part"), "o.jsonl.part: is gone since"),
            (lambda: os.truncate("o.jsonl.part", 9), "o.jsonl.part: is shorter than when"),
            (lambda: os.link("o.jsonl.part", "second"), "o.jsonl.part: was replaced since"),
            (lambda: os.truncate("in.jsonl", 9), "in.jsonl: changed since"),
            (lambda: os.replace("o.jsonl.part", "o.jsonl"), "o.jsonl.part: is gone since"),
        ],
    )
    def test_advice_that_can_be_followed(
        self, interrupted: Runner, change: Callable[[], None], message: str
    ) -> None:
        change()
        found = interrupted(*self.ARGUMENTS, "--resume")
        assert_refused(found, message)
        assert found[1].endswith("pass --force to begin again\n")
        assert interrupted(*self.ARGUMENTS, "--force")[0] in (0, 3)

    def test_settings_are_the_same(self, interrupted: Runner) -> None:
        first = json.loads(Path("o.jsonl.journal").read_bytes().splitlines()[0])
        assert first["preset"] == "minimal"
        found = interrupted("in.jsonl", "-o", "o.jsonl", "--resume")
        assert_refused(found, "had other settings (preset")
        found = interrupted(*self.ARGUMENTS, "--resume", "--format", "jsonl")
        assert_refused(found, "had other settings (format)")

    def test_an_output_that_somebody_wrote_to_is_told(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("a", "b"):
            made(f"in/{name}.jsonl")

        def stop(run: Run, shard: Shard, *arguments: Any) -> None:
            if shard.name == "in/b.jsonl":
                raise OSError(28, "No space left on device")
            finish(run, shard, *arguments)

        finish = Run._finish
        with monkeypatch.context() as patch:
            patch.setattr("newsclean.corpus.run.Run._finish", stop)
            assert corpus("in", "-o", "out")[0] == 1
        with Path("out/a.jsonl").open("ab") as file:
            file.write(MINE)
        found = corpus("in", "-o", "out", "--resume")
        assert_refused(found, "out/a.jsonl: changed since the run was interrupted; pass --force")
        assert Path("out/a.jsonl").read_bytes() == CLEAN + MINE
        assert corpus("in", "-o", "out", "--force")[0] == 0
        assert Path("out/a.jsonl").read_bytes() == CLEAN


class TestRemoved:
    """What a run wrote already is taken away while it goes on: it does not say that it is done."""

    @pytest.fixture
    def corpus(self, corpus: Runner, monkeypatch: pytest.MonkeyPatch) -> Runner:
        """A run at whose second input, ``in/b``, the folder ``out`` goes."""
        finish = Run._finish

        def finished(run: Run, shard: Shard, *arguments: Any) -> None:
            finish(run, shard, *arguments)
            if shard.name == "in/a.jsonl":
                os.rename("out", "gone")

        monkeypatch.setattr("newsclean.corpus.run.Run._finish", finished)
        return corpus

    def test_the_folder_of_outputs(self, corpus: Runner) -> None:
        for name in ("a", "b", "c"):
            made(f"in/{name}.jsonl")
        found = corpus("in", "-o", "out", "--report", "r.json")
        assert_refused(found, "out/.newsclean-journal: was removed or replaced while the run was")
        assert not Path("out").exists() and not Path("r.json").exists()

    def test_that_of_text_files(self, corpus: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("a", "b", "c"):
            made(f"in/{name}.txt", b"Rain. [ad_1]")
        publish = Part.publish

        def published(part: Part, **named: Any) -> None:
            publish(part, **named)
            if part.path.name == "a.txt":
                os.rename("out", "gone")

        monkeypatch.setattr("newsclean.corpus.claims.Part.publish", published)
        assert_refused(corpus("in", "-o", "out"), "out/.newsclean-journal: was removed or replaced")

    def test_the_last_one(self, corpus: Runner) -> None:
        made("in/a.jsonl")
        assert_refused(corpus("in", "-o", "out"), "pass --force to begin again")

    def test_an_input_that_was_read_is_not_needed_any_more(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made("in.jsonl", LINE * 3)
        monkeypatch.setattr(Progress, "show", lambda *_: Path("in.jsonl").unlink(missing_ok=True))
        assert corpus("in.jsonl", "-o", "o.jsonl") == (0, "")
        assert Path("o.jsonl").read_bytes() == CLEAN * 3


class TestLinks:
    """Links that go in a circle, or to a folder."""

    def test_in_a_circle(self, corpus: Runner) -> None:
        made("in/a.jsonl")
        Path("in/b.jsonl").symlink_to("c")
        Path("in/c").symlink_to("b.jsonl")
        found = corpus("in", "-o", "out")
        assert_refused(found, "in/b.jsonl: Too many levels of symbolic links")
        found = corpus("in/a.jsonl", "-o", "in/b.jsonl")
        assert_refused(found, "in/b.jsonl: is there already")
        assert corpus("in/a.jsonl", "-o", "in/b.jsonl", "--force") == (0, "")
        assert Path("in/b.jsonl").read_bytes() == CLEAN

    def test_to_a_folder(self, corpus: Runner) -> None:
        made("in/a.jsonl")
        made("there/b.jsonl")
        Path("in/round").symlink_to("../in")
        Path("in/there").symlink_to("../there")
        status, said = corpus("in", "-o", "out")
        assert status == 0
        assert said.splitlines() == [
            f"newsclean: in/{name}: is a link to a folder and left out; name it as an input"
            for name in ("round", "there")
        ]
        assert corpus("in/there", "-o", "more") == (0, "")
        assert Path("more/b.jsonl").read_bytes() == CLEAN

    def test_a_folder_that_cannot_be_read(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made("in/a.jsonl")
        made("in/sub/b.jsonl")
        scan = os.scandir

        def refused(path: str) -> Any:
            if str(path).endswith("sub"):
                raise PermissionError(13, "Permission denied", str(path))
            return scan(path)

        with monkeypatch.context() as patch:
            patch.setattr("os.scandir", refused)
            assert_refused(corpus("in", "-o", "out"), "in/sub: Permission denied")
        assert not Path("out").exists()


@pytest.mark.parametrize("name", ["o.jsonl.journal", "o.jsonl.part", "e.part"])
def test_a_folder_where_a_file_is_to_be(corpus: Runner, name: str) -> None:
    made("in.jsonl")
    Path(name).mkdir()
    found = corpus("in.jsonl", "-o", "o.jsonl", "--errors", "e", "--force")
    assert_refused(found, f"{name}: is a folder, and a file is written there; move it away")


@pytest.mark.parametrize("option", ["--errors", "--report"])
@pytest.mark.parametrize("name", ["", "-"])
def test_a_name_of_no_file(
    corpus: Runner, capsys: pytest.CaptureFixture[str], option: str, name: str
) -> None:
    made("in.jsonl")
    with pytest.raises(SystemExit, match="2"):
        corpus("in.jsonl", "-o", "o.jsonl", option, name)
    assert f"argument {option}: {name!r} is no file; name one" in capsys.readouterr().err
