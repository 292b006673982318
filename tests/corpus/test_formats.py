"""Each format: what is cleaned, and that all else stays as it came."""

from __future__ import annotations

import bz2
import csv
import gzip
import json
import lzma
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from newsclean import clean
from newsclean.corpus.command import main

DIRTY = "Rain is coming. [ad_1]"
CLEAN = "Rain is coming."

Runner = Callable[..., int]


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """Runs the command in an empty folder, in one process."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: main([*arguments, "--workers", "1"])


def made(name: str, data: bytes) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


class TestJsonLines:
    @pytest.mark.parametrize(
        ("line", "wanted"),
        [
            (b'{"text":"Rain is coming. [ad_1]"}\n', b'{"text":"Rain is coming."}\n'),
            (b'\xef\xbb\xbf{"text":"Rain. [ad_1]"}\n', b'\xef\xbb\xbf{"text":"Rain."}\n'),
            (b'{ "text" : "Rain. [ad_1]" }\r\n', b'{ "text" : "Rain." }\r\n'),
            (b'\n \n{"text":"Rain. [ad_1]"}', b'\n \n{"text":"Rain."}'),
            (b'{"text":"It\\u2019s. [ad_1]"}', b'{"text":"It\\u2019s."}'),
            ('{"text":"It’s. [ad_1]"}'.encode(), '{"text":"It’s."}'.encode()),
            (b'{"n":NaN,"text":"Rain. [ad_1]"}', b'{"n":NaN,"text":"Rain."}'),
            (b'{"x":"\\ud800","text":"Rain. [ad_1]"}', b'{"x":"\\ud800","text":"Rain."}'),
            (
                b'{"id":123456789012345678901234567890,"x":1.00,"y":1e400,"text":"Rain. [ad_1]"}',
                b'{"id":123456789012345678901234567890,"x":1.00,"y":1e400,"text":"Rain."}',
            ),
            (b'{"text":"[ad_1]","text":"Rain. [ad_1]"}', b'{"text":"[ad_1]","text":"Rain."}'),
            (
                b'{"a":{"text":"Rain. [ad_1]"},"text":"Rain. [ad_1]"}',
                b'{"a":{"text":"Rain. [ad_1]"},"text":"Rain."}',
            ),
            (b'{"te\\u0078t":"Rain. [ad_1]"}', b'{"te\\u0078t":"Rain."}'),
            (b'{"text":null}\n', b'{"text":null}\n'),
            (
                b'{"a":%s"]"%s,"text":"Rain. [ad_1]"}' % (b"[" * 1000, b"]" * 1000),
                b'{"a":%s"]"%s,"text":"Rain."}' % (b"[" * 1000, b"]" * 1000),
            ),
            (b"", b""),
        ],
    )
    def test_only_the_text_is_written_anew(
        self, corpus: Runner, line: bytes, wanted: bytes
    ) -> None:
        made("in.jsonl", line)
        assert corpus("in.jsonl", "-o", "out.jsonl") == 0
        assert Path("out.jsonl").read_bytes() == wanted

    def test_what_is_clean_stays_byte_for_byte(self, corpus: Runner) -> None:
        line = b'{"b": [1.0, 2e3],\t"text": "caf\\u00e9 \\/ rain.", "a": {"z": 100000000000001}}\n'
        made("in.jsonl", line * 3)
        assert corpus("in.jsonl", "-o", "out.jsonl") == 0
        assert Path("out.jsonl").read_bytes() == line * 3

    def test_several_fields_and_the_originals(self, corpus: Runner) -> None:
        made("in.jsonl", b'{"text": "Sun. [ad_1]", "n": 1, "title": "Rain. [ad_1]"}\n')
        options = ("--field", "title", "--field", "text", "--keep-original")
        assert corpus("in.jsonl", "-o", "out.jsonl", *options) == 0
        assert json.loads(Path("out.jsonl").read_bytes()) == {
            "text": "Sun.",
            "text_original": "Sun. [ad_1]",
            "n": 1,
            "title": "Rain.",
            "title_original": "Rain. [ad_1]",
        }

    def test_records_without_text_can_be_dropped(self, corpus: Runner) -> None:
        made("in.jsonl", b'{"text":"[ad_1]"}\n{"text":null}\n{"text":""}\n{"text":"Sun."}')
        assert corpus("in.jsonl", "-o", "out.jsonl", "--drop-empty") == 0
        assert Path("out.jsonl").read_bytes() == b'{"text":"Sun."}'

    def test_lines_longer_than_a_block(self, corpus: Runner) -> None:
        texts = [f"Town {n} is wet.\n\n" * 120_000 for n in range(2)]
        data = "".join(json.dumps({"text": f"{text}[ad_1]"}) + "\n" for text in texts)
        made("in.jsonl", data.encode())
        assert corpus("in.jsonl", "-o", "out.jsonl", "--preset", "minimal") == 0
        lines = Path("out.jsonl").read_bytes().splitlines()
        assert [json.loads(line)["text"] for line in lines] == [text.strip() for text in texts]

    @pytest.mark.parametrize("preset", ["minimal", "news", "body"])
    def test_presets(self, corpus: Runner, preset: str) -> None:
        import newsclean

        text = "Rain | The Harbour Times\n\nBy Jo Hill\n\nRain fell on the coast all of Monday."
        made("in.jsonl", json.dumps({"text": text}).encode())
        assert corpus("in.jsonl", "-o", "out.jsonl", "--preset", preset) == 0
        wanted = clean(text, pipeline=getattr(newsclean, preset.upper()))
        assert json.loads(Path("out.jsonl").read_bytes())["text"] == wanted


class TestNestedFields:
    """``article.body`` and ``sections[].text``, in JSON Lines."""

    @pytest.mark.parametrize(
        ("fields", "line"),
        [
            ("article.body", '{"n":1.0,"article" : {"body": "Rain.%", "id":1e9},"body":"[ad_1]"}'),
            ("sections[].text", '{"sections":[{"text":"Rain.%"}, {"image":1},{"text" :"Sun.%"}]}'),
            ("sections[].text", '{"sections":[null, "lead", {"text":null}, {"text":"Rain.%"}]}'),
            ("pages[][]", '{"pages":[["Rain.%", "Sun."],[], [null,"Wind.%"]]}'),
            ("a.b.c.d", '{"a":{"b":{"c":{"d":"Rain.%"}}}}'),
            ("a.b", '{"a.b":"Rain.%","a":{"b":"[ad_1]"}}'),
            ("a.b", '{"a":{"b":"[ad_1]"},"a":{"b":"[ad_1]","b":"Rain.%"}}'),
            ("title,body.text", '{"body":{"text":"Rain.%"},"title":"Sun.%"}'),
            ("article.body", '{"article":null}'),
            ("sections[].text", '{"sections":[]}'),
            ("s[].t[]", '{"s":[{"t":["Rain.%","It\\u2019s.%"]},{"t":[]},{"t":null}],"x":[[1.0]]}'),
        ],
    )
    def test_only_they_are_written_anew(self, corpus: Runner, fields: str, line: str) -> None:
        made("in.jsonl", line.replace("%", " [ad_1]").encode() + b"\n")
        assert corpus("in.jsonl", "-o", "out.jsonl", "--field", fields) == 0
        assert Path("out.jsonl").read_bytes() == line.replace("%", "").encode() + b"\n"

    @pytest.mark.parametrize(
        ("field", "line", "reason"),
        [
            ("text", '{"article":{"text":"Rain."}}', "did you mean 'article.text'?"),
            ("text", '{"parts":[{"text":"Rain."}]}', "did you mean 'parts[].text'?"),
            ("a.body", '{"a":{"text":"Rain."}}', "has no field 'a.body'; 'a' has 'text'"),
            ("a", '{"a":{"n":1,"b":"Rain."}}', "has an object in 'a', not text; say which of it"),
            ("a", '{"a":["Rain."]}', "has a list in 'a', not text; say 'a[]' for its items"),
            ("a", '{"a":[{"b":"Rain."}]}', "say which of it, such as 'a[].b'"),
            ("a.b", '{"a":[{"b":"Rain."}]}', "has a list in 'a', not an object; say 'a[].b' for"),
            ("a.b", '{"a":7}', "has a number in 'a', not an object"),
            ("a[].b", '{"a":{"b":"Rain."}}', "has an object in 'a', not a list"),
            ("a[].b", '{"a":[{"b":1}]}', "has a number in 'a[].b', not text"),
        ],
    )
    def test_what_is_not_there_is_told_with_what_is(
        self,
        corpus: Runner,
        capsys: pytest.CaptureFixture[str],
        field: str,
        line: str,
        reason: str,
    ) -> None:
        made("in.jsonl", line.encode())
        assert corpus("in.jsonl", "-o", "out.jsonl", "--field", field) == 1
        assert reason in capsys.readouterr().err

    def test_originals_stand_beside_their_texts(self, corpus: Runner) -> None:
        made(
            "in.jsonl", b'{"a":{"b":"Rain. [ad_1]"},"s":[{"t":"Sun."},{"n":1,"t":"Wind. [ad_1]"}]}'
        )
        options = ("--field", "a.b,s[].t", "--keep-original")
        assert corpus("in.jsonl", "-o", "out.jsonl", *options) == 0
        assert json.loads(Path("out.jsonl").read_bytes()) == {
            "a": {"b": "Rain.", "b_original": "Rain. [ad_1]"},
            "s": [
                {"t": "Sun.", "t_original": "Sun."},
                {"n": 1, "t": "Wind.", "t_original": "Wind. [ad_1]"},
            ],
        }
        assert corpus("in.jsonl", "-o", "x.jsonl", "--field", "s[]", "--keep-original") == 2

    def test_a_list_without_a_single_text_is_told(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        made("in.jsonl", b'{"s":[{"text":"Rain."}]}\n' * 3)
        assert corpus("in.jsonl", "-o", "out.jsonl", "--field", "s[].txt") == 0
        wanted = "newsclean: no list has a text in 's[].txt'; is its name right?\n"
        assert capsys.readouterr().err.endswith(wanted)

    def test_records_are_dropped_where_all_texts_are_empty(self, corpus: Runner) -> None:
        made("in.jsonl", b'{"s":["[ad_1]",""]}\n{"s":["[ad_1]","Rain."]}\n')
        assert corpus("in.jsonl", "-o", "out.jsonl", "--field", "s[]", "--drop-empty") == 0
        assert Path("out.jsonl").read_bytes() == b'{"s":["","Rain."]}\n'

    def test_a_nested_source_and_id(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        line = b'{"text":"Rain. [ad_1]","meta":{"site":"tide.example","id":7}}\n'
        made("in.jsonl", line + b'{"text":1,"meta":{"id":8}}\n')
        options = ("--source", "meta.site", "--id-field", "meta.id", "--report", "r.json")
        assert corpus("in.jsonl", "-o", "out.jsonl", "--errors", "bad", *options) == 3
        assert "line 2: meta.id 8: has a number in 'text'" in capsys.readouterr().err
        assert [*json.loads(Path("r.json").read_bytes())["sources"]] == ["tide.example"]


class TestTitles:
    TITLES = (
        ("Rain halts the play | Sport | The Daily Tide", "Rain halts the play"),
        ("Rain halts play – BBC News &amp; Sport", "Rain halts play – BBC News & Sport"),
        ("Rain halts play - BBC News", "Rain halts play"),
        ("Opinion | Why it rains", "Opinion | Why it rains"),
        ("Share this article", "Share this article"),  # a headline, where one is looked for
        ("", ""),
        ("By Ann Lee", "By Ann Lee"),
    )

    @pytest.mark.parametrize("report", [(), ("--report", "r.json")])
    @pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet"])
    def test_headlines_are_cleaned_as_such(
        self, corpus: Runner, kind: str, report: tuple[str, ...]
    ) -> None:
        rows = [{"title": title, "text": "Sun."} for title, _ in self.TITLES]
        if kind == "parquet":
            pq.write_table(pa.Table.from_pylist(rows), "in.parquet")
        elif kind == "csv":
            with Path("in.csv").open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([("title", "text"), *(row.values() for row in rows)])
        else:
            made("in.jsonl", "".join(json.dumps(row) + "\n" for row in rows).encode())
        assert corpus(f"in.{kind}", "-o", f"out.{kind}", "--title", "title", *report) == 0
        if kind == "parquet":
            found = pq.read_table("out.parquet")["title"].to_pylist()
        elif kind == "csv":
            with Path("out.csv").open(newline="", encoding="utf-8") as file:
                found = [row["title"] for row in csv.DictReader(file)]
        else:
            lines = Path("out.jsonl").read_text("utf-8").splitlines()
            found = [json.loads(line)["title"] for line in lines]
        assert found == [clean for _, clean in self.TITLES]
        if report:
            told = json.loads(Path("r.json").read_bytes())
            texts = [text for row in rows for text in row.values()]
            stays = len("Share this article")  # of which nothing is counted, as nothing is done
            assert told["total"]["characters"] == sum(map(len, texts)) - stays
            assert told["rules"]["furniture.title.known-site"]["edits"] == 1


def _packed_wide(data: bytes) -> bytes:
    wide = zstandard.ZstdCompressionParameters(window_log=31)
    pack = zstandard.ZstdCompressor(compression_params=wide).compressobj()
    return pack.compress(data) + pack.flush()


class TestPacked:
    LINES = b"".join(b'{"n":%d,"text":"Rain. [ad_1]"}\n' % n for n in range(50))
    WANTED = LINES.replace(b" [ad_1]", b"")

    @pytest.mark.parametrize(
        "into", [f"out.jsonl{end}" for end in ("", ".gz", ".zst", ".bz2", ".xz")]
    )
    @pytest.mark.parametrize(
        "pack",
        [
            lambda data: data,
            gzip.compress,
            lambda data: gzip.compress(data[:100]) + gzip.compress(data[100:]) + b"\0" * 512,
            lambda data: zstandard.compress(data[:100]) + zstandard.compress(data[100:]),
            lambda data: b"\x50\x2a\x4d\x18\x04\0\0\0size" + zstandard.compress(data),
            lambda data: _packed_wide(data),
            lambda data: bz2.compress(data[:100]) + bz2.compress(data[100:]),
            lambda data: lzma.compress(data[:100]) + lzma.compress(data[100:]) + b"\0" * 8,
        ],
        ids=[
            *("plain", "gzip", "gzip in two", "zstd in two", "pzstd", "zstd --long=31"),
            *("bzip2 in two", "xz in two"),
        ],
    )
    def test_in_and_out(self, corpus: Runner, pack: Callable[[bytes], bytes], into: str) -> None:
        made("in.jsonl", pack(self.LINES))
        assert corpus("in.jsonl", "-o", into) == 0
        data = Path(into).read_bytes()
        if into.endswith("gz"):
            data = gzip.decompress(data)
        if into.endswith("bz2"):
            data = bz2.decompress(data)
        if into.endswith("xz"):
            data = lzma.decompress(data)
        if into.endswith("zst"):
            data = zstandard.ZstdDecompressor().decompressobj().decompress(data)
        assert data == self.WANTED

    @pytest.mark.parametrize(
        "pack", [gzip.compress, zstandard.compress, bz2.compress, lzma.compress]
    )
    def test_what_is_cut_off_is_told_and_not_written(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str], pack: Callable[[bytes], bytes]
    ) -> None:
        made("in.jsonl", pack(self.LINES)[:-9])
        assert corpus("in.jsonl", "-o", "out.jsonl") == 1
        assert "in.jsonl: is cut off" in capsys.readouterr().err
        assert not Path("out.jsonl").exists()

    def test_text_that_begins_like_a_pack(self, corpus: Runner) -> None:
        made("in/a.txt", b"BZh9 is how such files begin. [ad_1]")
        assert corpus("in", "-o", "out") == 0
        assert Path("out/a.txt").read_bytes() == b"BZh9 is how such files begin."

    @pytest.mark.parametrize("end", [".bz2", ".xz"])
    def test_packed_files_of_no_bytes(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str], end: str
    ) -> None:
        made(f"in.jsonl{end}", b"")
        assert corpus(f"in.jsonl{end}", "-o", "out.jsonl") == 1
        assert "is empty, as no packed file is" in capsys.readouterr().err
        pack = bz2.compress if end == ".bz2" else lzma.compress
        made(f"in.jsonl{end}", pack(b""))
        assert corpus(f"in.jsonl{end}", "-o", "out.jsonl") == 0
        assert Path("out.jsonl").read_bytes() == b""

    @pytest.mark.parametrize("end", [".gz", ".zst", ".bz2", ".xz"])
    @pytest.mark.parametrize("given", [b"", b'{"text":""}\n'])
    def test_outputs_without_records_are_packs_as_well(
        self, corpus: Runner, end: str, given: bytes
    ) -> None:
        made("in.jsonl", given)
        options = ("--drop-empty", "--errors", f"bad.jsonl{end}")
        assert corpus("in.jsonl", "-o", f"out.jsonl{end}", *options) == 0
        for name in ("out", "bad"):
            assert corpus(f"{name}.jsonl{end}", "-o", f"{name}.jsonl") == 0
            assert Path(f"{name}.jsonl").read_bytes() == b""


class TestTables:
    @pytest.mark.parametrize(
        ("data", "wanted"),
        [
            (b"id,text\n1,Rain. [ad_1]\n2,Sun.\n", b"id,text\n1,Rain.\n2,Sun.\n"),
            (
                b'id,text\r\n"1","Rain, ""snow"". [ad_1]"\r\n',
                b'id,text\r\n"1","Rain, ""snow""."\r\n',
            ),
            (b'text,"a b"\n"Rain.\n\n\n\n\nSun.",007', b'text,"a b"\n"Rain.\n\nSun.",007'),
            (b"\xef\xbb\xbftext,n\nRain. [ad_1],1\n", b"\xef\xbb\xbftext,n\nRain.,1\n"),
            (b"text,n\n\nRain. [ad_1],\n", b"text,n\n\nRain.,\n"),
            (b"", b""),
            (b'text\n[ad_1]\n"Sun."\n', b'text\n""\n"Sun."\n'),
            (b"text,n\n", b"text,n\n"),
        ],
    )
    def test_only_the_text_is_written_anew(
        self, corpus: Runner, data: bytes, wanted: bytes
    ) -> None:
        made("in.csv", data)
        assert corpus("in.csv", "-o", "out.csv") == 0
        assert Path("out.csv").read_bytes() == wanted

    def test_a_text_that_needs_marks_gets_them(self, corpus: Runner) -> None:
        made("in.csv", b"text,n\nRain&#44; and sun.,1\n")
        assert corpus("in.csv", "-o", "out.csv") == 0
        assert Path("out.csv").read_bytes() == b'text,n\n"Rain, and sun.",1\n'

    def test_marks_that_quote_somebody_stay(self, corpus: Runner) -> None:
        made("in.tsv", b'id\ttext\n1\t"We won," she said. [ad_1]\n2\t"Yes." Or "no." [ad_1]\n')
        assert corpus("in.tsv", "-o", "out.tsv") == 0
        wanted = b'id\ttext\n1\t"We won," she said.\n2\t"Yes." Or "no."\n'
        assert Path("out.tsv").read_bytes() == wanted

    @pytest.mark.parametrize("size", [7, 1 << 18])
    def test_a_mark_that_is_never_closed_takes_no_other_row_along(
        self, corpus: Runner, monkeypatch: pytest.MonkeyPatch, size: int
    ) -> None:
        monkeypatch.setattr("newsclean.corpus.formats.table.BLOCK", size)
        monkeypatch.setattr("newsclean.corpus.streams._PIECE", size)
        rows = b'id\ttext\n1\t"We won.%s\n2\tSun.%s\n3\t"No" wind.%s\n4\t"Two\nlines.%s"\n5\t"So.\n'
        made("in.tsv", rows.replace(b"%s", b" [ad_1]"))
        assert corpus("in.tsv", "-o", "out.tsv") == 0
        assert Path("out.tsv").read_bytes() == rows.replace(b"%s", b"")

    def test_rows_that_two_stray_marks_join_are_not_cleaned_as_one(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        made("in.tsv", b'id\ttext\n1\t"We left.\n2\tSun."\n')
        assert corpus("in.tsv", "-o", "out.tsv") == 1
        wanted = "in.tsv: line 2: has a row in each of its lines; is a quotation mark not closed?"
        assert wanted in capsys.readouterr().err

    def test_rows_larger_than_a_block_and_the_originals(self, corpus: Runner) -> None:
        texts = [
            "".join(f'Town {n}, "wet".\n' for n in range(size)) for size in (90_000, 5, 90_000)
        ]
        with Path("in.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([("text", "n"), *((text, 1) for text in texts)])
        options = ("--preset", "minimal", "--keep-original")
        assert corpus("in.csv", "-o", "out.csv", *options) == 0
        csv.field_size_limit(1 << 30)  # of 128 KB by default
        with Path("out.csv").open(newline="", encoding="utf-8") as file:
            rows = [*csv.reader(file)]
        assert rows[0] == ["text", "n", "text_original"]
        assert [row[0] for row in rows[1:]] == [text.strip() for text in texts]
        assert [row[2] for row in rows[1:]] == texts

    def test_a_missing_column_is_named(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        made("in.csv", b"id,body\n1,x\n")
        assert corpus("in.csv", "-o", "out.csv") == 1
        wanted = "newsclean: in.csv: has no column 'text'; its columns are 'id', 'body'\n"
        assert capsys.readouterr().err == wanted


class TestDelimitersAndEncodings:
    """What tables are as spreadsheets of other countries write them."""

    @pytest.mark.parametrize("delimiter", [";", "|", "\t", "^", "\\"])
    def test_a_delimiter_and_the_quoting_stay(self, corpus: Runner, delimiter: str) -> None:
        data = b'id;"text";n\r\n1;"Rain,;""snow"". [ad_1]";2\r\n"2";Sun, wind. [ad_1];\r\n'
        data = data.replace(b";", delimiter.encode())
        shown = {"\t": "\\t"}.get(delimiter, delimiter)
        data = data.replace(b",\t", b", ")  # white space is cleaned
        made("in.csv", data)
        assert corpus("in.csv", "-o", "out.csv", "--delimiter", shown) == 0
        assert Path("out.csv").read_bytes() == data.replace(b" [ad_1]", b"")

    def test_a_text_that_needs_marks_gets_them(self, corpus: Runner) -> None:
        made("in.csv", b"text|n\nRain&#124; and sun, too.|1\n")
        assert corpus("in.csv", "-o", "out.csv", "--delimiter", "|") == 0
        assert Path("out.csv").read_bytes() == b'text|n\n"Rain| and sun, too."|1\n'

    @pytest.mark.parametrize(
        ("head", "delimiter"),
        [("id;title;text", ";"), ('"id"|"text"', "|"), ("id\ttext", "\\t")],
    )
    def test_another_delimiter_is_asked_for(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str], head: str, delimiter: str
    ) -> None:
        made("in.csv", f"{head}\n".encode())
        assert corpus("in.csv", "-o", "out.csv") == 1
        wanted = f"; is the delimiter {delimiter!r}? then say --delimiter '{delimiter}'\n"
        assert capsys.readouterr().err.endswith(wanted)

    def test_no_delimiter_is_guessed_where_none_helps(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        made("in.csv", b"id;title;body\n")
        assert corpus("in.csv", "-o", "out.csv") == 1
        wanted = "in.csv: has no column 'text'; its columns are 'id;title;body'\n"
        assert capsys.readouterr().err.endswith(wanted)

    @pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "utf-8"])
    def test_an_encoding_stays(self, corpus: Runner, encoding: str) -> None:
        data = "größe,text\nß,Größe à côté. [ad_1]\n".encode(encoding)
        made("in.csv", data)
        options = ("--encoding", encoding, "--source", "größe", "--keep-original")
        assert corpus("in.csv", "-o", "out.csv", *options) == 0
        wanted = "größe,text,text_original\nß,Größe à côté.,Größe à côté. [ad_1]\n"
        assert Path("out.csv").read_bytes() == wanted.encode(encoding)

    def test_bytes_of_two_that_look_like_marks(self, corpus: Runner) -> None:
        data = 'text,n\n"表示、ソ, 能. [ad_1]",1\n'.encode("shift_jis")
        made("in.csv", data)
        assert corpus("in.csv", "-o", "out.csv", "--encoding", "shift_jis") == 0
        assert Path("out.csv").read_bytes() == data.replace(b" [ad_1]", b"")

    def test_what_its_encoding_lacks_is_a_bad_record(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        made("in.csv", "text\nPrag: Ko&#269;i&#x10d;. [ad_1]\n".encode("latin-1"))
        options = ("--encoding", "latin-1", "--errors", "bad.csv")
        assert corpus("in.csv", "-o", "out.csv", *options) == 3
        assert "in.csv: line 2: has 'č' when it is clean, which latin-1" in capsys.readouterr().err
        assert b"&#269;" in Path("bad.csv").read_bytes()

    def test_a_header_in_another_encoding(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        made("in.csv", "größe,text\n".encode("cp1252"))
        assert corpus("in.csv", "-o", "out.csv") == 1
        wanted = "in.csv: line 1: is not UTF-8; --encoding says what it is, such as cp1252\n"
        assert capsys.readouterr().err.endswith(wanted)

    @pytest.mark.parametrize(
        ("option", "said"),
        [
            (("--encoding", "utf-16"), "convert the files first: iconv -f utf-16 -t utf-8"),
            (("--encoding", "klingon"), "Python knows no encoding 'klingon'"),
            (("--delimiter", ";;"), "';;' is no single character"),
        ],
    )
    def test_what_makes_no_sense(
        self,
        corpus: Runner,
        capsys: pytest.CaptureFixture[str],
        option: tuple[str, ...],
        said: str,
    ) -> None:
        with pytest.raises(SystemExit):
            corpus("in.csv", "-o", "out.csv", *option)
        assert said in capsys.readouterr().err

    def test_text_files_of_one_encoding(self, corpus: Runner) -> None:
        made("in/one.txt", "Größe à côté. [ad_1]\n".encode("cp437"))
        assert corpus("in", "-o", "out", "--encoding", "cp437") == 0
        assert Path("out/one.txt").read_text("utf-8") == "Größe à côté.\n"


class TestParquet:
    @pytest.mark.parametrize(
        "kind",
        [
            pa.string(),
            pa.large_string(),
            pa.binary(),
            pa.large_binary(),
            pa.dictionary(pa.int32(), pa.string()),
        ],
        ids=str,
    )
    def test_types_row_groups_and_metadata_stay(self, corpus: Runner, kind: pa.DataType) -> None:
        given = [DIRTY, None, "Sun.", "", DIRTY] * 20
        table = pa.table(
            {
                "id": pa.array(range(100), pa.int16()),
                "text": pa.array(given).cast(kind),
                "who": pa.array([{"name": "Jo", "seen": [1, n]} for n in range(100)]),
                "when": pa.array(range(100), pa.timestamp("ms", "UTC")),
            }
        ).replace_schema_metadata({"made by": "tides"})
        pq.write_table(table, "in.parquet", row_group_size=30, compression="zstd")
        assert corpus("in.parquet", "-o", "out.parquet") == 0
        file = pq.ParquetFile("out.parquet")
        sizes = [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)]
        assert sizes == [30, 30, 30, 10]
        assert file.schema_arrow.equals(pq.read_schema("in.parquet"), check_metadata=True)
        assert file.metadata.row_group(0).column(0).compression == "ZSTD"
        found = file.read()
        wanted = [text and clean(text) for text in given]
        assert found["text"].cast(pa.string()).to_pylist() == wanted
        assert found.drop_columns("text").equals(table.drop_columns("text"))

    def test_originals_and_dropped_rows(self, corpus: Runner) -> None:
        table = pa.table(
            {"text": ["[ad_1]", DIRTY, None], "title": ["", "Sun.", ""], "n": [1, 2, 3]}
        )
        pq.write_table(table.replace_schema_metadata({"huggingface": "{}"}), "in.parquet")
        options = ("--field", "text", "--field", "title", "--keep-original", "--drop-empty")
        assert corpus("in.parquet", "-o", "out.parquet", *options) == 0
        found = pq.read_table("out.parquet")
        row = {"text": CLEAN, "title": "Sun.", "n": 2}
        assert found.to_pylist() == [row | {"text_original": DIRTY, "title_original": "Sun."}]
        assert not found.schema.metadata  # it named the columns, and is wrong now

    def test_without_rows(self, corpus: Runner) -> None:
        pq.write_table(pa.table({"text": pa.array([], pa.string())}), "in.parquet")
        assert corpus("in.parquet", "-o", "out.parquet", "--keep-original") == 0
        assert pq.read_table("out.parquet").schema.names == ["text", "text_original"]

    def test_nothing_but_the_text(self, corpus: Runner) -> None:
        pq.write_table(pa.table({"text": [DIRTY, None]}), "in.parquet")
        assert corpus("in.parquet", "-o", "out.parquet") == 0
        assert pq.read_table("out.parquet")["text"].to_pylist() == [CLEAN, None]

    def test_columns_with_a_point_in_their_names(self, corpus: Runner) -> None:
        table = pa.table({"text": [DIRTY], "text.raw": ["[ad_1]"], "text.site": [1]})
        pq.write_table(table, "in.parquet")
        assert corpus("in.parquet", "-o", "out.parquet") == 0
        wanted = {"text": CLEAN, "text.raw": "[ad_1]", "text.site": 1}
        assert pq.read_table("out.parquet").to_pylist() == [wanted]

    def test_a_row_group_of_several_blocks(self, corpus: Runner) -> None:
        texts = [f"Town {n} is wet. " * 200 + "[ad_1]" for n in range(2_000)]
        pq.write_table(pa.table({"text": texts, "n": range(2_000)}), "in.parquet")
        assert corpus("in.parquet", "-o", "out.parquet", "--preset", "minimal") == 0
        assert pq.ParquetFile("out.parquet").num_row_groups == 1
        found = pq.read_table("out.parquet").to_pydict()
        assert found["text"] == [
            f"Town {n} is wet. " * 199 + f"Town {n} is wet." for n in range(2_000)
        ]
        assert found["n"] == [*range(2_000)]

    @pytest.mark.parametrize(
        ("field", "message"),
        [("body", "has no column 'body'; its columns are n"), ("n", "has int64 in 'n', not text")],
    )
    def test_a_column_that_holds_no_text(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str], field: str, message: str
    ) -> None:
        pq.write_table(pa.table({"n": [1]}), "in.parquet")
        assert corpus("in.parquet", "-o", "out.parquet", "--field", field) == 1
        assert message in capsys.readouterr().err

    def test_two_columns_of_one_name(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        columns = [pa.array(["Rain."]), pa.array([1]), pa.array([2])]
        pq.write_table(pa.Table.from_arrays(columns, ["text", "n", "n"]), "in.parquet")
        assert corpus("in.parquet", "-o", "out.parquet") == 1
        wanted = "newsclean: in.parquet: has two columns 'n'; give each a name of its own\n"
        assert capsys.readouterr().err == wanted

    @pytest.mark.parametrize("kind", [pa.string_view(), pa.binary_view(), pa.string()])
    def test_views_can_be_dropped_and_kept(self, corpus: Runner, kind: pa.DataType) -> None:
        texts = pa.array(["Rain. [ad_1]", "[ad_1]", None, "Sun."], pa.string()).cast(kind)
        pq.write_table(pa.table({"text": texts, "n": [[1], [2], [3], [4]]}), "in.parquet")
        for options, rows in (((), 4), (("--drop-empty", "--force"), 2)):
            assert corpus("in.parquet", "-o", "out.parquet", *options) == 0
            table = pq.read_table("out.parquet")
            assert table.schema.field("text").type == kind
            assert len(table) == rows
        assert table["text"].cast(pa.string()).to_pylist() == ["Rain.", "Sun."]
        assert table["n"].to_pylist() == [[1], [4]]

    def test_strings_that_are_no_utf_8_are_decoded(self, corpus: Runner) -> None:
        words = pa.array(["Größe. [ad_1]".encode("cp1252"), b"Sun.", None])
        texts = pa.StringArray.from_buffers(3, *words.buffers()[1:], words.buffers()[0])
        pq.write_table(pa.table({"text": texts, "site": texts}), "in.parquet")
        options = ("--source-field", "site", "--report", "report.json")
        assert corpus("in.parquet", "-o", "out.parquet", *options) == 0
        assert pq.read_table("out.parquet")["text"].to_pylist() == ["Größe.", "Sun.", None]

    def test_what_is_no_parquet(self, corpus: Runner, capsys: pytest.CaptureFixture[str]) -> None:
        made("in.parquet", b"PAR1 and no more")
        assert corpus("in.parquet", "-o", "out.parquet") == 1
        assert "in.parquet: cannot be read as Parquet" in capsys.readouterr().err


class TestTexts:
    def test_a_folder_keeps_its_shape(self, corpus: Runner) -> None:
        made("in/a/one.txt", b"Rain. [ad_1]\r\n\r\n\r\n\r\nIt\x92s late.\r\n")
        made("in/two.txt", "Sun. [ad_1]".encode("utf-16"))
        made("in/.hidden.txt", b"no")
        made("in/readme.md", b"no")
        assert corpus("in", "-o", "out") == 0
        found = {str(path): path.read_text("utf-8") for path in Path("out").rglob("*.*")}
        assert found == {"out/a/one.txt": "Rain.\n\nIt’s late.\n", "out/two.txt": "Sun."}

    def test_what_is_not_text_is_named(
        self, corpus: Runner, capsys: pytest.CaptureFixture[str]
    ) -> None:
        made("in/photo.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00")
        made("in/sun.txt", b"Sun. [ad_1]")
        assert corpus("in", "-o", "out", "--errors", "bad.txt") == 3
        assert "in/photo.txt: is not text" in capsys.readouterr().err
        assert Path("bad.txt").read_text() == "in/photo.txt\n"
        assert [path.name for path in Path("out").iterdir()] == ["sun.txt"]
