"""JSON over several lines: arrays, one object, objects in a row."""

from __future__ import annotations

import gzip
import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsclean.corpus.command import main
from newsclean.corpus.errors import CorpusError
from newsclean.corpus.formats.json_items import items_of

Runner = Callable[..., int]


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """Runs the command in an empty folder, in one process."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: main([*arguments, "--workers", "1"])


def drawn(draw: random.Random, depth: int = 0) -> Any:
    """A value as it may stand in JSON, with all that could be taken for structure in its texts."""
    if depth > 2 or draw.random() < 0.4:
        return draw.choice([1.5, None, True, "", 'a"b', "\\", '{"[', "},]", "é\n", "\\\\\"'"])
    if draw.random() < 0.5:
        return [drawn(draw, depth + 1) for _ in range(draw.randrange(4))]
    return {f"k{n},": drawn(draw, depth + 1) for n in range(draw.randrange(4))}


@pytest.mark.parametrize("seed", range(40))
def test_records_are_cut_apart_wherever_the_pieces_end(seed: int) -> None:
    draw = random.Random(seed)
    values = [{"id": n, "more": drawn(draw)} for n in range(draw.randrange(6))]
    indent = draw.choice([None, 1, 4])
    if draw.random() < 0.5:
        text = json.dumps(values, indent=indent)
    else:
        text = draw.choice(["\n", " ", ""]).join(json.dumps(v, indent=indent) for v in values)
    data = draw.choice([b"", b"\xef\xbb\xbf", b" \r\n"]) + text.encode() + draw.choice([b"", b"\n"])
    for size in (1, 2, 7, 1000):
        pieces = [data[at : at + size] for at in range(0, len(data), size)]
        items = [*items_of(pieces, "x.json")]
        assert b"".join(gap + item for gap, item in items) == data
        assert [json.loads(item) for _, item in items if item] == values
        assert not items[-1].data


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'[{"a":1}', "is cut off within its JSON"),
        (b'{"a":"', "is cut off within its JSON"),
        (b"[1,,2]", "an item is missing at byte 4"),
        (b'[{"a":1},]', "an item is missing at byte 10"),
        (b'[{"a":1}] x', "something stands after the end of the array at byte 10"),
        (b'[{"a":1}] {}', "something stands after the end of the array at byte 11"),
        (b'{"a":1} x {"b":1}', "no object begins at byte 8"),
        (b'{"a":1}, {"b":1}', "no object begins at byte 8"),
        (b'{"a":1} [2]', "an array stands among objects at byte 9"),
        (b"}", "'}' closes nothing at byte 1"),
        (b"Rain fell.", "no object begins at byte 1"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(data: bytes, reason: str) -> None:
    for size in (1, 1000):
        pieces = [data[at : at + size] for at in range(0, len(data), size)]
        with pytest.raises(CorpusError, match=r"^x\.json: ") as caught:
            [*items_of(pieces, "x.json")]
        assert reason in str(caught.value)


class TestCommand:
    ARRAY = b'[\n  {"text": "Rain.%", "n": 1.00},\n  {"n": 2, "text": "It\\u2019s.%"}\n]\n'

    @pytest.mark.parametrize(
        "data",
        [
            ARRAY,
            ARRAY.replace(b"\n", b"").replace(b" ", b""),
            b'\xef\xbb\xbf [ {"text":"Rain.%"} ]',
            b'{\n  "text": "Rain.%"\n}\n',
            b'{\n  "text": "Rain.%"\n}\n{\n  "text": "Sun."\n}\n',
            b"[]\n",
        ],
    )
    def test_only_the_text_is_written_anew(self, corpus: Runner, data: bytes) -> None:
        Path("in.json").write_bytes(data.replace(b"%", b" [ad_1]"))
        assert corpus("in.json", "-o", "out.json") == 0
        assert Path("out.json").read_bytes() == data.replace(b"%", b"")

    def test_lines_in_a_file_of_that_name_stay_lines(self, corpus: Runner) -> None:
        Path("in.json").write_bytes(b'{"text":"Rain. [ad_1]"}\n{broken\n')
        assert corpus("in.json", "-o", "out.json", "--errors", "bad") == 3
        assert Path("out.json").read_bytes() == b'{"text":"Rain."}\n'

    @pytest.mark.parametrize("gone", [(0,), (1,), (2,), (0, 1), (1, 2), (0, 1, 2)])
    @pytest.mark.parametrize("block", [1, 1 << 18])
    def test_commas_go_with_what_is_left_out(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch, gone: tuple[int, ...], block: int
    ) -> None:
        monkeypatch.setattr("newsclean.corpus.formats.json_document.BLOCK", block)
        texts = ["[ad_1]" if n in gone else f"Rain {n}." for n in range(3)]
        items = [f'{{"text": "{text}"}}' for text in texts]
        items.insert(2, "7")  # which is no object
        Path("in.json").write_text("[\n " + ",\n ".join(items) + "\n]")
        options = ("--drop-empty", "--errors", "bad")
        assert corpus("in.json", "-o", "out.json.gz", *options) == 3
        found = json.loads(gzip.decompress(Path("out.json.gz").read_bytes()))
        assert [record["text"] for record in found] == [t for t in texts if t != "[ad_1]"]
        assert Path("bad").read_bytes() == b"7\n"

    def test_bad_records_are_numbered(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        Path("in.json").write_bytes(b'[{"text":"Rain."},\n\n{"text":7}]')
        assert corpus("in.json", "-o", "out.json") == 1
        assert "in.json: record 2: has a number in 'text', not" in capsys.readouterr().err

    def test_the_articles_within_one_object(self, corpus: Runner) -> None:
        data = b'{"status":"ok",\n"articles":[{"content":"Rain.%"},{"content":null}]}'
        Path("in.json").write_bytes(data.replace(b"%", b" [ad_1]"))
        assert corpus("in.json", "-o", "out.json", "--field", "articles[].content") == 0
        assert Path("out.json").read_bytes() == data.replace(b"%", b"")

    def test_from_pipe_to_pipe(self, tmp_path: Path) -> None:
        command = [sys.executable, "-m", "newsclean", "corpus", "-", "-o", "-", "--format", "json"]
        given = self.ARRAY.replace(b"%", b" [ad_1]")
        done = subprocess.run([*command, "--quiet"], input=given, capture_output=True, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout == self.ARRAY.replace(b"%", b"")

    @pytest.mark.parametrize(
        ("name", "data", "said"),
        [
            ("in.jsonl", b"[\n", "; if the file is JSON over several lines, say --format json"),
            ("in.jsonl", b'[{"text":"Rain."}]\n', "is a list, not an object"),
            ("in.html", b"<p>Rain.", "in.html: is HTML; take the articles out with an extractor"),
            ("pages/in.html", b"<p>Rain.", "pages: holds HTML; take the articles out with an"),
            ("pages/in.json", b"{}", "pages: holds .json files, which are not taken from folders"),
        ],
    )
    def test_what_a_file_is_is_told(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str], name: str, data: bytes, said: str
    ) -> None:
        path = Path(name)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        assert corpus(path.parts[0], "-o", "out") == 1
        assert said in capsys.readouterr().err
