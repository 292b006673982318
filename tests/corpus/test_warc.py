"""WARC files: texts are cleaned, lengths and digests are right, all else stays byte for byte.

What is written is read by another library than the one that wrote it.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from newsclean.corpus.command import main

Runner = Callable[..., int]

PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nRain. [ad_1]"


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """Runs the command in an empty folder, in one process."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: main([*arguments, "--workers", "1"])


def sha1(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def record(number: int, data: bytes, kind: str = "conversion", *, digests: str = "Block") -> bytes:
    media = {"conversion": "text/plain", "warcinfo": "application/warc-fields"}
    heads = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: https://tide.example/{number}",
        "WARC-Date: 2026-01-02T03:04:05Z",
        f"WARC-Record-ID: <urn:uuid:{number}>",
        *(f"WARC-{name}-Digest: {sha1(data)}" for name in digests.split()),
        "WARC-Identified-Content-Language: eng,bul",
        f"Content-Type: {media.get(kind, 'application/http; msgtype=response')}",
        f"Content-Length: {len(data)}",
    ]
    return "\r\n".join(heads).encode() + b"\r\n\r\n" + data + b"\r\n\r\n"


def archive(mark: bytes) -> list[bytes]:
    return [
        record(0, b"software: tide\r\n", "warcinfo"),
        record(1, "Rain fell on Größe.%".encode().replace(b"%", mark) + b"\n"),
        record(2, b"Sun.\n"),
        record(3, PAGE, "response"),
        record(4, b"Wind." + mark, digests="Block Payload"),
        record(5, b"Snow." + mark, digests=""),
    ]


DIRTY, CLEAN = archive(b" [ad_1]"), archive(b"")


def packed(records: list[bytes]) -> bytes:
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def members(data: bytes) -> list[bytes]:
    """The gzip members of *data*, unpacked."""
    import zlib

    found = []
    while data:
        pack = zlib.decompressobj(wbits=31)
        found.append(pack.decompress(data))
        data = pack.unused_data
    return found


def test_a_plain_file(corpus: Runner) -> None:
    Path("in.warc.wet").write_bytes(b"".join(DIRTY))
    assert corpus("in.warc.wet", "-o", "out.warc.wet") == 0
    assert Path("out.warc.wet").read_bytes() == b"".join(CLEAN)


def test_members_stay_and_those_that_do_not_change_are_not_packed_anew(corpus: Runner) -> None:
    data = packed(DIRTY[:3]) + gzip.compress(DIRTY[3], 1, mtime=0) + packed(DIRTY[4:])
    Path("in.warc.wet.gz").write_bytes(data)
    assert corpus("in.warc.wet.gz", "-o", "out.warc.wet.gz") == 0
    written = Path("out.warc.wet.gz").read_bytes()
    assert members(written) == CLEAN
    assert packed(DIRTY[:1]) in written
    assert gzip.compress(DIRTY[3], 1, mtime=0) in written


@pytest.mark.parametrize(("given", "into"), [("wet", "wet.gz"), ("wet.gz", "wet")])
def test_the_name_of_the_output_says_whether_it_is_packed(
    corpus: Runner, given: str, into: str
) -> None:
    Path(f"in.{given}").write_bytes(packed(DIRTY) if given.endswith("gz") else b"".join(DIRTY))
    assert corpus(f"in.{given}", "-o", f"out.{into}") == 0
    data = Path(f"out.{into}").read_bytes()
    assert (members(data) if into.endswith("gz") else [data]) == (
        CLEAN if into.endswith("gz") else [b"".join(CLEAN)]
    )


def test_another_library_finds_lengths_and_digests_right(corpus: Runner) -> None:
    Path("in.wet.gz").write_bytes(packed(DIRTY * 50))
    assert corpus("in.wet.gz", "-o", "out.wet.gz") == 0
    found = []
    with Path("out.wet.gz").open("rb") as file:
        for one in ArchiveIterator(file, no_record_parse=True, check_digests="raise"):
            found.append(one.content_stream().read())
            assert one.digest_checker.passed in (True, None)
    assert len(found) == 300
    assert found[1].decode() == "Rain fell on Größe.\n"


@pytest.mark.parametrize("size", [1, 100, 1 << 16])
def test_records_are_cut_apart_wherever_the_pieces_end(
    corpus: Runner, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr("newsclean.corpus.streams._PIECE", size)
    Path("in.wet").write_bytes(b"".join(DIRTY))
    Path("in2.wet.gz").write_bytes(packed(DIRTY))
    assert corpus("in.wet", "in2.wet.gz", "-o", "out") == 0
    assert Path("out/in.wet").read_bytes() == b"".join(CLEAN)
    assert members(Path("out/in2.wet.gz").read_bytes()) == CLEAN


def test_from_pipe_to_pipe(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "newsclean", "corpus", "-", "-o", "-", "--format", "wet"]
    done = subprocess.run([*command, "--quiet"], input=packed(DIRTY), capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == b"".join(CLEAN)


def test_bad_records_are_named_and_set_aside(
    corpus: Runner, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = record(7, b"Rain.").replace(b"Rain.", b"Ruin.")
    latin = record(8, "Größe".encode("latin-1"))
    Path("in.wet.gz").write_bytes(packed([DIRTY[1], wrong, latin, DIRTY[2]]))
    assert corpus("in.wet.gz", "-o", "out.wet.gz", "--errors", "bad.wet") == 3
    said = capsys.readouterr().err
    assert "in.wet.gz: record 2: https://tide.example/7: is damaged, as its digest shows" in said
    assert "in.wet.gz: record 3: https://tide.example/8: is not UTF-8 at its byte 3" in said
    assert Path("bad.wet").read_bytes() == wrong + latin
    assert members(Path("out.wet.gz").read_bytes()) == [CLEAN[1], CLEAN[2]]


@pytest.mark.parametrize("digest", ["sha1:cihc2muoba26oynoh7yhskdswpkjjotj", "sha512:00", "x"])
def test_a_digest_of_another_form_is_no_damage(corpus: Runner, digest: str) -> None:
    data = (
        DIRTY[1].split(b"sha1:")[0] + digest.encode() + DIRTY[1][DIRTY[1].index(b"\r\nWARC-Id") :]
    )
    Path("in.wet").write_bytes(data)
    assert corpus("in.wet", "-o", "out.wet") == 0
    assert Path("out.wet").read_bytes() == CLEAN[1]  # and the new one is of the usual form


def test_empty_texts_can_be_dropped_and_sources_counted(corpus: Runner) -> None:
    Path("in.wet").write_bytes(record(1, b"[ad_1]\n") + b"".join(DIRTY))
    options = ("--drop-empty", "--source", "WARC-Target-URI", "--report", "r.json")
    assert corpus("in.wet", "-o", "out.wet", *options) == 0
    assert Path("out.wet").read_bytes() == b"".join(CLEAN)
    report = json.loads(Path("r.json").read_bytes())
    assert report["counts"]["records"] == 5 and report["counts"]["dropped"] == 1
    assert "https://tide.example/4" in report["sources"]


def test_an_archive_without_records_is_one(corpus: Runner) -> None:
    Path("in.wet.gz").write_bytes(packed([record(1, b"[ad_1]\n")]))
    assert corpus("in.wet.gz", "-o", "out.wet.gz", "--drop-empty") == 0
    assert gzip.decompress(Path("out.wet.gz").read_bytes()) == b""
    assert corpus("out.wet.gz", "-o", "again.wet") == 0
    assert Path("again.wet").read_bytes() == b""


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("in.wet", b"".join(DIRTY)[:-30], "in.wet: is cut off within a record"),
        ("in.wet.gz", packed(DIRTY)[:-30], "in.wet.gz: is cut off within a record"),
        (
            "in.wet.gz",
            gzip.compress(b"".join(DIRTY)),
            "in.wet.gz: is one gzip member, and WARC files",
        ),
        ("in.wet.gz", b"", "in.wet.gz: is empty, as no packed file is"),
        ("in.wet", b"Rain.\n", "in.wet: no WARC record begins at byte 1"),
        ("in.wet", DIRTY[0] + b"Rain.\n", f"no WARC record begins at byte {len(DIRTY[0]) + 1}"),
        ("in.txt", DIRTY[1], "in.txt: is a WARC file and no text; say --format wet"),
        ("in.wet", PAGE.join([b"", b""]), "no WARC record begins at byte 1"),
    ],
)
def test_what_is_no_whole_archive_is_refused(
    corpus: Runner, capsys: pytest.CaptureFixture[str], name: str, data: bytes, said: str
) -> None:
    Path(name).write_bytes(data)
    assert corpus(name, "-o", f"out{name[2:]}") == 1
    assert said in capsys.readouterr().err
    assert not Path(f"out{name[2:]}").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--field", "body"), "--field: a WARC record has one text, and no fields"),
        (("--keep-original",), "--keep-original: a WARC record has one text"),
    ],
)
def test_what_a_record_has_no_place_for(
    corpus: Runner, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], said: str
) -> None:
    Path("in.wet").write_bytes(DIRTY[1])
    assert corpus("in.wet", "-o", "out.wet", *options) == 1
    assert said in capsys.readouterr().err


def test_an_archive_of_pages_is_copied_and_told(
    corpus: Runner, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("in.warc").write_bytes(DIRTY[0] + DIRTY[3])
    assert corpus("in.warc", "-o", "out.warc") == 0
    assert Path("out.warc").read_bytes() == DIRTY[0] + DIRTY[3]
    assert "no record is plain text" in capsys.readouterr().err


def test_a_run_goes_on_at_a_record(corpus: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.corpus.run._SAVED_EVERY", 0.0)
    monkeypatch.setattr("newsclean.corpus.formats.warc.BLOCK", 1_000)
    nothing = gzip.compress(b"")  # as a file without records is, which was put before this one
    Path("in.wet.gz").write_bytes(nothing + packed([*DIRTY * 20, record(9, b"\xff"), *DIRTY]))
    assert corpus("in.wet.gz", "-o", "out.wet.gz") == 1
    assert Path("out.wet.gz.part").stat().st_size
    assert corpus("in.wet.gz", "-o", "out.wet.gz", "--resume", "--errors", "bad") == 3
    assert members(Path("out.wet.gz").read_bytes()) == CLEAN * 21
    with io.BytesIO(Path("out.wet.gz").read_bytes()) as file:
        assert sum(1 for _ in ArchiveIterator(file)) == 21 * 6
