"""Runs that are killed, interrupted, or meet a full disk: nothing half, and nothing twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="finds processes by /proc, which only Linux has"
)

# The command, writing slowly enough to be met at work, and noting how far it is at every block.
# A shell that starts tests in the background has Ctrl-C ignored, and what it starts inherits that.
SLOWLY = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)
from newsclean.commands.cli import main
from newsclean.corpus import outputs, run

write = outputs.FileOutput.write

def slowly(self, data):
    write(self, data)
    time.sleep(0.1)

outputs.FileOutput.write = slowly
run._SAVED_EVERY = 0.0
sys.exit(main(sys.argv[1:]))
"""
RECORDS = 1_000
LINE = '{"id":%d,"text":"%s[ad_1]"}\n'
BAD = b"{broken %d\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three inputs of about ten blocks each, every hundredth record bad."""
    body = "Rain fell on the old port of the town all day. " * 50
    for shard in range(3):
        with (tmp_path / f"in{shard}.jsonl").open("wb") as file:
            for n in range(RECORDS):
                file.write(BAD % n if n % 100 == 7 else (LINE % (n, body)).encode())
    return tmp_path


ARGUMENTS = ("corpus", "in*.jsonl", "-o", "out", "--errors", "bad.jsonl", "--preset", "minimal")


def start(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", SLOWLY, *(arguments or ARGUMENTS), "--workers", "2"]
    return subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, start_new_session=True)


def resume(folder: Path, *arguments: str) -> int:
    command = [sys.executable, "-m", "newsclean", *(arguments or ARGUMENTS), "--resume"]
    return subprocess.run(command, cwd=folder, capture_output=True, timeout=120).returncode


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "waited a minute in vain"
        time.sleep(0.02)


def group(leader: int) -> list[int]:
    """The processes of the session that *leader* leads, but for itself."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            _, rest = path.read_text().rsplit(")", 1)
        except OSError:  # ended just now
            continue
        state, _, _, session = rest.split()[:4]
        if int(session) == leader and state != "Z" and int(path.parent.name) != leader:
            found.append(int(path.parent.name))
    return found


def assert_all_is_there_once(folder: Path) -> None:
    for shard in range(3):
        lines = (folder / f"out/in{shard}.jsonl").read_bytes().splitlines()
        records = [json.loads(line) for line in lines]
        assert [record["id"] for record in records] == [n for n in range(RECORDS) if n % 100 != 7]
        assert all(record["text"].endswith("all day.") for record in records)
    assert (folder / "bad.jsonl").read_bytes() == b"".join(
        BAD % n for _ in range(3) for n in range(7, RECORDS, 100)
    )
    assert sorted(path.name for path in (folder / "out").iterdir()) == [
        f"in{shard}.jsonl" for shard in range(3)
    ]
    assert not (folder / "bad.jsonl.part").exists()


def second_is_begun(folder: Path) -> bool:
    part = folder / "out/in1.jsonl.part"
    return part.exists() and part.stat().st_size > 500_000


def assert_nothing_half(folder: Path) -> int:
    """What stands under a final name is whole; return when the first output was written."""
    first = folder / "out/in0.jsonl"
    assert len(first.read_bytes().splitlines()) == RECORDS - RECORDS // 100
    assert not (folder / "out/in1.jsonl").exists()
    assert not (folder / "bad.jsonl").exists()
    return first.stat().st_mtime_ns


def test_the_parent_is_killed(folder: Path) -> None:
    with start(folder) as process:
        wait_for(lambda: second_is_begun(folder))
        assert len(group(process.pid)) >= 2
        process.kill()
        wait_for(lambda: not group(process.pid))  # workers do not stay behind
    written = assert_nothing_half(folder)
    journal = (folder / "out/.newsclean-journal").read_text()
    marks = [json.loads(line) for line in journal.splitlines()]
    assert marks[-1]["shard"] == "in1.jsonl"
    assert marks[-1]["mark"]["written"] > 0
    assert resume(folder) == 3
    assert (folder / "out/in0.jsonl").stat().st_mtime_ns == written
    assert_all_is_there_once(folder)


def test_killed_again_and_again(folder: Path) -> None:
    arguments: tuple[str, ...] = ARGUMENTS
    for _ in range(4):
        with start(folder, *arguments) as process:
            before = time.monotonic()
            wait_for(lambda since=before: time.monotonic() > since + 1.3)  # type: ignore[misc]
            process.kill()
        arguments = (*ARGUMENTS, "--resume")
    assert resume(folder) == 3
    assert_all_is_there_once(folder)


def test_a_worker_is_killed(folder: Path) -> None:
    with start(folder) as process:
        wait_for(lambda: second_is_begun(folder))
        os.kill(max(group(process.pid)), signal.SIGKILL)  # workers are started last
        assert process.stderr is not None
        said = process.stderr.read().decode().splitlines()
    assert process.returncode == 1
    wanted = "a worker process was killed, by hand or by the system for want of memory"
    assert f"newsclean: {wanted}; go on with --resume" in said
    assert not [line for line in said if not line.startswith("newsclean: ")]
    assert_nothing_half(folder)
    assert resume(folder) == 3
    assert_all_is_there_once(folder)


def test_control_c(folder: Path) -> None:
    with start(folder) as process:
        wait_for(lambda: second_is_begun(folder))
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        assert process.stderr is not None
        said = process.stderr.read().decode().splitlines()
    assert process.returncode == 130
    assert said[-1] == "newsclean: interrupted; go on with --resume"
    assert not [line for line in said if not line.startswith("newsclean: ")]
    assert_nothing_half(folder)
    assert resume(folder) == 3
    assert_all_is_there_once(folder)


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst"])
def test_one_file_goes_on_where_it_was(folder: Path, name: str) -> None:
    arguments = ("corpus", "in0.jsonl", "-o", name, "--errors", "bad.jsonl")
    with start(folder, *arguments) as process:
        wait_for(lambda: second_mark(folder / f"{name}.journal") or name.endswith("zst"))
        wait_for((folder / f"{name}.part").exists)
        process.kill()
    assert not (folder / name).exists()
    assert resume(folder, *arguments) == 3
    assert resume(folder, "corpus", name, "-o", "plain.jsonl") == 0
    lines = (folder / "plain.jsonl").read_bytes().splitlines()
    assert [json.loads(line)["id"] for line in lines] == [n for n in range(RECORDS) if n % 100 != 7]
    assert (folder / "bad.jsonl").read_bytes() == b"".join(BAD % n for n in range(7, RECORDS, 100))


def second_mark(journal: Path) -> bool:
    return journal.exists() and len(journal.read_bytes().splitlines()) > 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.strip()}")
    yield disk
    subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.zst", "txt"])
def test_a_full_disk(tmp_path: Path, small_disk: Path, suffix: str) -> None:
    given = tmp_path / "in"
    given.mkdir()
    noise = [f"{os.urandom(600).hex()}." for _ in range(2_000)]  # packs into half
    if suffix == "txt":
        for n, text in enumerate(noise):
            (given / f"{n:04}.txt").write_text(f"{text} [ad_1]")
    else:
        with (given / "a.jsonl").open("w") as file:
            file.writelines(json.dumps({"text": f"{text} [ad_1]"}) + "\n" for text in noise)
    output = "disk/out" if suffix == "txt" else f"disk/out.{suffix}"
    source = "in" if suffix == "txt" else "in/a.jsonl"
    command = [sys.executable, "-m", "newsclean", "corpus", source, "-o", output, "--quiet"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "No space left on device" in done.stderr and done.stderr.count("\n") == 1
    if suffix == "txt":
        wanted = sorted(noise)
        assert all(path.read_text() in wanted for path in small_disk.rglob("*.txt"))
        assert not [*small_disk.rglob("*.part")]
    else:
        assert not (tmp_path / output).exists()
    subprocess.run(["mount", "-o", "remount,size=20m", small_disk], check=True)
    assert resume(tmp_path, "corpus", source, "-o", output) == 0
    if suffix == "txt":
        found = [path.read_text() for path in sorted(small_disk.rglob("*.txt"))]
    else:
        assert resume(tmp_path, "corpus", output, "-o", "plain.jsonl") == 0
        lines = (tmp_path / "plain.jsonl").read_bytes().splitlines()
        found = [json.loads(line)["text"] for line in lines]
    assert found == noise


class TestRefusals:
    def interrupted(self, folder: Path) -> None:
        with start(folder) as process:
            wait_for(lambda: second_is_begun(folder))
            process.kill()

    def run(self, folder: Path, *more: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "newsclean", *ARGUMENTS, *more]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
        return done.returncode, done.stderr

    def test_what_an_interrupted_run_left(self, folder: Path) -> None:
        self.interrupted(folder)
        status, said = self.run(folder)
        assert (status, said.count("\n")) == (1, 1)
        assert "a run was interrupted here; pass --resume to go on with it" in said
        status, said = self.run(folder, "--resume", "--drop-empty")
        assert status == 1
        assert "had other settings (drop-empty)" in said
        (folder / "in1.jsonl").write_bytes(b'{"text":"Sun."}\n')
        status, said = self.run(folder, "--resume")
        assert status == 1
        assert "in1.jsonl: changed since the run was interrupted" in said
        assert self.run(folder, "--force")[0] == 3
        assert (folder / "out/in1.jsonl").read_bytes() == b'{"text":"Sun."}\n'

    def test_two_runs_at_once(self, folder: Path) -> None:
        with start(folder) as process:
            wait_for(lambda: second_is_begun(folder))
            process.send_signal(signal.SIGSTOP)  # it must not end before the other looks
            status, said = self.run(folder, "--resume")
            process.kill()
        assert status == 1
        assert "another run is writing there" in said
