"""The command, as a person meets it: what it prints, and how it fails."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(*arguments: str, given: bytes = b"") -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "newsclean", *arguments], input=given, capture_output=True
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def dirty(tmp_path: Path) -> Path:
    path = tmp_path / "dirty.txt"
    path.write_bytes(b"Rain is coming.\r\n\r\n\r\n[ad_1]\r\n\r\nIt\x92s late.\r\n")
    return path


def test_it_prints_the_article() -> None:
    status, out, err = run(str(EXAMPLES / "article.txt"))
    assert (status, err) == (0, "")
    assert out == (EXAMPLES / "article.cleaned.txt").read_text("utf-8")


def test_it_reads_standard_input() -> None:
    assert run("-", given=b"Rain. [ad_1]") == (0, "Rain.\n", "")


def test_several_files_are_told_apart(dirty: Path) -> None:
    status, out, _ = run(str(dirty), "-", given=b"Sun.")
    assert status == 0
    assert out == f"==> {dirty} <==\nRain is coming.\n\nIt’s late.\n==> - <==\nSun.\n"


def test_minimal_leaves_the_furniture() -> None:
    given = b"Storm shuts the old port | The Harbour Times\n\nRain. [ad_1]"
    wanted = "Storm shuts the old port | The Harbour Times\n\nRain.\n"
    assert run("-", "--preset", "minimal", given=given) == (0, wanted, "")


def test_json_holds_what_is_needed_to_replay(dirty: Path) -> None:
    status, out, _ = run(str(dirty), "--json")
    row = json.loads(out)
    assert (status, row["file"], row["encoding"]) == (0, str(dirty), "windows-1252")
    text = dirty.read_bytes().decode("cp1252")
    for edit in reversed(row["edits"]):
        assert text[edit["start"] : edit["end"]] == edit["old"]
        assert edit["rules"]
        text = text[: edit["start"]] + edit["new"] + text[edit["end"] :]
    assert text == row["text"]


def test_json_holds_what_the_text_says_of_itself() -> None:
    given = b"Storm shuts the old port | The Harbour Times\n\nBy Ann Lee\n\nRain."
    _, out, _ = run("-", "--json", given=given)
    found = json.loads(out)["found"]
    assert (found["byline"], found["site"], found["dateline"]) == (
        "Ann Lee",
        "The Harbour Times",
        None,
    )


def test_a_declared_encoding_is_used(tmp_path: Path) -> None:
    path = tmp_path / "kiev.txt"
    path.write_bytes("Київ прокинувся рано.".encode("koi8-u"))
    assert run(str(path), "--encoding", "koi8-u") == (0, "Київ прокинувся рано.\n", "")


def test_the_diff_names_line_and_rule() -> None:
    wanted = "line 2: placeholder.wp-automatic\nSun.[- [ad_1]-]\n"
    assert run("-", "--diff", given=b"Rain.\nSun. [ad_1]") == (0, wanted, "")


def test_the_diff_does_not_obey_the_page() -> None:
    _, out, _ = run("-", "--diff", given=b"Rain \x1b[2Jhere.  Now.")
    assert "\x1b" not in out


def test_a_bad_file_is_named_and_the_others_are_done(tmp_path: Path, dirty: Path) -> None:
    image = tmp_path / "photo.png"
    image.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00")
    gone = tmp_path / "gone.txt"
    status, out, err = run(str(gone), str(tmp_path), str(image), str(dirty))
    assert status == 1
    assert err.splitlines() == [
        f"newsclean: {gone}: No such file or directory",
        f"newsclean: {tmp_path}: is a folder; name the files in it",
        f"newsclean: {image}: is not text",
    ]
    assert "Rain is coming." in out


@pytest.mark.parametrize("name", ["klingon-1", "hex"])
def test_an_unknown_encoding_is_refused(dirty: Path, name: str) -> None:
    status, out, err = run(str(dirty), "--encoding", name)
    assert (status, out) == (2, "")
    assert f"Python knows no encoding '{name}'" in err


def test_a_reader_that_leaves_early_is_no_error(dirty: Path) -> None:
    command = f"{sys.executable} -m newsclean {dirty} {dirty} {dirty} | head -n 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_full_disk_is_one_line() -> None:
    command = f"echo Rain. | {sys.executable} -m newsclean - > /dev/full"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == "newsclean: cannot write: No space left on device\n"


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("given", ["$LONG", "--json $LONG", "corpus $LINES -o -"])
def test_a_disk_that_becomes_full_is_told_of(
    tmp_path: Path, given: str, unbuffered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As containers set Python, it writes a part and raises no error."""
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    long, lines = tmp_path / "long.txt", tmp_path / "lines.jsonl"
    long.write_text("\n\n".join(f"On day {n} the council met, and it spoke." for n in range(500)))
    lines.write_text('{"text": "The council met, and it spoke."}\n' * 500)
    command = given.replace("$LONG", str(long)).replace("$LINES", str(lines))
    command = f"ulimit -f 4; {sys.executable} -m newsclean {command} > {tmp_path / 'out'}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "newsclean: cannot write: File too large\n")


@pytest.mark.parametrize(
    "given", ["$DIRTY", "--diff $DIRTY", "rules", "explain-rule layout.spaces"]
)
def test_closed_output_is_one_line(dirty: Path, given: str) -> None:
    command = f"{sys.executable} -m newsclean {given.replace('$DIRTY', str(dirty))} >&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    said = "newsclean: cannot write: standard output is closed\n"
    assert (done.returncode, done.stderr) == (1, said)


def test_where_errors_are_closed_none_is_among_the_texts(dirty: Path) -> None:
    command = f"{sys.executable} -m newsclean {dirty} nowhere.txt 2>&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert done.returncode == 1
    assert "nowhere" not in done.stdout


def test_closed_input_is_one_line() -> None:
    command = f"{sys.executable} -m newsclean - <&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "newsclean: -: standard input is closed\n")


def test_a_name_is_shown_but_not_obeyed(tmp_path: Path) -> None:
    gone = tmp_path / "\x1b[31mgone"
    _, _, err = run(str(gone))
    assert "\x1b" not in err
    assert "x1b[31mgone" in err
