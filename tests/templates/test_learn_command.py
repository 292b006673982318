"""``newsclean learn``, and ``newsclean corpus`` with what it wrote."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterable
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from newsclean import Templates, learn
from newsclean.commands import cli
from newsclean.config import load
from newsclean.templates.review import read
from newsclean.templates.store import read_templates, templates_in
from templates.made_site import Site, pages, site, story


def main(arguments: list[str]) -> int:
    """Run the command in this process alone, unless it is told otherwise."""
    several = "--workers" in arguments or arguments[0] not in ("learn", "corpus")
    return cli.main(arguments if several else [*arguments, "--workers", "1"])


SITES = (site(1), site(2))
RECORDS = [(each.name, page) for each in SITES for page in pages(each, 12, listed=2)]


def written(path: Path, records: Iterable[tuple[str, str]]) -> str:
    rows = ({"url": f"https://www.{name}/a/b", "text": text} for name, text in records)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return str(path)


@pytest.fixture
def corpus(tmp_path: Path) -> str:
    return written(tmp_path / "news.jsonl", RECORDS)


def texts_of(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]


def furniture(made: Site) -> set[str]:
    return {*made.menu, *made.foot}


@pytest.mark.parametrize("workers", ["1", "2"])
def test_learn_and_clean(tmp_path: Path, corpus: str, workers: str) -> None:
    found, out = tmp_path / "t.parquet", tmp_path / "out.jsonl"
    learning = ["learn", corpus, "--source", "url", "-o", str(found), "--workers", workers]
    assert main(learning) == 0
    assert dict(Templates.load(found)) == dict(learn(RECORDS))
    cleaning = ["corpus", corpus, "--source", "url", "--templates", str(found), "-o", str(out)]
    assert main([*cleaning, "--workers", workers]) == 0
    for (name, _), left in zip(RECORDS, texts_of(out), strict=True):
        made = next(each for each in SITES if each.name == name)
        assert not furniture(made) & {*left.split("\n")}
    told = {p for each in SITES for n in range(12) for p in story(f"{each.name} {n}").paragraphs}
    assert told <= {line for left in texts_of(out) for line in left.split("\n")}


def test_update_learns_on_top(tmp_path: Path) -> None:
    half, rest = RECORDS[::2], RECORDS[1::2]
    found = str(tmp_path / "t.parquet")
    first = written(tmp_path / "first.jsonl", half)
    assert main(["learn", first, "--source", "url", "-o", found]) == 0
    more = written(tmp_path / "more.jsonl", rest)
    assert main(["learn", more, "--source", "url", "-o", found]) == 2  # it is there already
    assert main(["learn", more, "--source", "url", "-o", found, "--update"]) == 0
    assert dict(Templates.load(found)) == dict(learn(RECORDS))


def test_a_review_keeps_a_line_for_ever(tmp_path: Path, corpus: str) -> None:
    found, review, page = (tmp_path / name for name in ("t.parquet", "t.toml", "t.html"))
    calls = ["learn", corpus, "--source", "url", "-o", str(found), "--review", str(review)]
    assert main([*calls, "--report", str(page)]) == 0
    said = review.read_text("utf-8")
    line = SITES[0].menu[1].lower()
    assert f'line = "{line}"' in said
    assert line in page.read_text("utf-8")
    entry = f'line = "{line}"\n'
    review.write_text(said.replace(entry, f"{entry}keep = true\n"), "utf-8")
    kept = templates_in([found, review])[SITES[0].name]
    assert kept.why(line) is None
    assert main([*calls, "--force"]) == 0
    assert read_templates(found)[SITES[0].name].why(line) is None
    assert read(review).kept == {SITES[0].name: {line.encode()}}
    assert main([*calls, "--update"]) == 0
    assert read_templates(found)[SITES[0].name].why(line) is None


def test_a_review_alone_cleans(tmp_path: Path, corpus: str) -> None:
    review, out = tmp_path / "mine.toml", tmp_path / "out.jsonl"
    name, foot = SITES[0].name, SITES[0].foot[1]
    review.write_text(f'[[learned]]\nsource = "{name}"\nline = "{foot}"\n', "utf-8")
    calls = ["corpus", corpus, "--source", "url", "--templates", str(review), "-o", str(out)]
    assert main(calls) == 0
    assert all(foot not in text for text in texts_of(out))
    assert any(SITES[1].foot[1] in text for text in texts_of(out))


@pytest.mark.parametrize(
    ("learned", "cleaned", "is_told"),
    [
        (("--source", "url"), ("--source", "url"), False),
        (("--source", "url"), ("--source", "address"), True),
        (("--source", "url", "--by", "section"), ("--source", "url"), True),
    ],
)
def test_templates_of_which_no_record_has_one_are_told(
    tmp_path: Path,
    corpus: str,
    capsys: pytest.CaptureFixture[str],
    learned: tuple[str, ...],
    cleaned: tuple[str, ...],
    is_told: bool,
) -> None:
    found, out = str(tmp_path / "t.parquet"), str(tmp_path / "out.jsonl")
    report = tmp_path / "r.json"
    assert main(["learn", corpus, *learned, "-o", found]) == 0
    options = ("--templates", found, "-o", out, "--report", str(report))
    assert main(["corpus", corpus, *cleaned, *options]) == 0
    said = f"no record is of a source in {found}; are --source and --by those of newsclean learn?"
    assert (said in capsys.readouterr().err) is is_told
    counted = json.loads(report.read_bytes())["counts"]["of_learned"]
    assert counted == (0 if is_told else len(RECORDS))


def test_a_configuration_may_name_lines_of_a_site(tmp_path: Path) -> None:
    config = tmp_path / "mine.toml"
    config.write_text('[[learned]]\nsource = "tide.example"\nline = "Follow us"\n', "utf-8")
    assert load(config).clean("It rains.\n\nFollow us") == "It rains."
    assert main(["check", str(config)]) == 0


def test_check_names_the_line_of_a_wrong_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.toml"
    good = '[[learned]]\nsource = "tide.example"\nline = "Follow us"\n'
    path.write_text(f"{good}[[learned]]\nline = 'a b'\n", "utf-8")
    assert main(["check", str(path)]) == 1
    assert capsys.readouterr().out == f"{path}:4: needs source\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[learned]\n", "is no TOML"),
        ("[[learned]]\nline = 'a b'\n", "learned 1: needs source"),
        ("[[learned]]\nsource = 'a'\nline = 7\n", "learned 1: line must be str, not 7"),
        ("[[learned]]\nsource = 'a'\nline = '…'\n", "is not one line with a word in it"),
        ("[[learned]]\nsource = 'a'\nlines = 'b'\n", "unknown key 'lines'; there are source"),
        ("[[phrase]]\n", "unknown key 'phrase'; write tables [[learned]]"),
        ("learned = 3\n", "write each line as a table"),
    ],
)
def test_a_wrong_review_is_told_in_a_line(
    tmp_path: Path, corpus: str, capsys: pytest.CaptureFixture[str], text: str, says: str
) -> None:
    review = tmp_path / "wrong.toml"
    review.write_text(text, "utf-8")
    out = str(tmp_path / "o.jsonl")
    assert main(["corpus", corpus, "--source", "url", "--templates", str(review), "-o", out]) == 1
    said = capsys.readouterr().err
    assert says in said and "wrong.toml" in said and said.count("\n") == 1


def test_what_is_no_file_of_templates_is_refused(
    tmp_path: Path, corpus: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "o.jsonl")
    calls = ["corpus", corpus, "--source", "url", "--templates", corpus, "-o", out]
    assert main(calls) == 1
    assert "holds no templates" in capsys.readouterr().err
    assert main(["corpus", corpus, "--templates", corpus, "-o", out]) == 2
    assert "--source" in capsys.readouterr().err


def test_templates_get_no_name_of_a_file_of_lines(
    tmp_path: Path, corpus: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """They are Parquet, and would be read as TOML by their name."""
    assert main(["learn", corpus, "--source", "url", "-o", str(tmp_path / "t.toml")]) == 2
    said = capsys.readouterr().err
    assert f"name it {tmp_path / 't.parquet'}, and pass --review" in said and said.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["news.jsonl"]


def test_records_that_name_no_site_are_passed_over(
    tmp_path: Path, corpus: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = tmp_path / "t.parquet"
    assert main(["learn", corpus, "--source", "site", "-o", str(found)]) == 2
    assert "no record names its site in 'site'" in capsys.readouterr().err
    assert not found.exists()
    with open(corpus, "a", encoding="utf-8") as file:
        file.write('{"url": null, "text": "It rains."}\n')
    assert main(["learn", corpus, "--source", "url", "-o", str(found)]) == 0
    assert "without a source and passed over: 1" in capsys.readouterr().err
    assert dict(Templates.load(found)) == dict(learn(RECORDS))


def test_bad_records_are_passed_over_and_counted(tmp_path: Path, corpus: str) -> None:
    with open(corpus, "a", encoding="utf-8") as file:
        file.write("{}\n")
    found = str(tmp_path / "t.parquet")
    assert main(["learn", corpus, "--source", "url", "-o", found]) == 3
    assert dict(Templates.load(found)) == dict(learn(RECORDS))


def test_what_is_no_place_for_templates_stays(
    tmp_path: Path, corpus: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An input, even by a link, a device, a folder; and the whole run would be for nothing."""
    given = Path(corpus).read_bytes()
    (tmp_path / "link").symlink_to(corpus)
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    learning = ["learn", corpus, "--source", "url", "--force"]
    found = str(tmp_path / "t.parquet")
    for name, said in (
        ("news.jsonl", "is an input; name another file"),
        ("link", "is an input; name another file"),
        ("folder", "is no regular file; name another"),
        ("pipe", "is no regular file; name another"),
        ("none/t.parquet", "none is no folder; make it, or name another file"),
    ):
        path = str(tmp_path / name)
        for places in (["-o", path], ["-o", found, "--report", path]):
            assert main([*learning, *places]) == 1
            err = capsys.readouterr().err
            assert err.startswith(f"newsclean learn: {path}: ") and err.endswith(f"{said}\n")
    assert Path(corpus).read_bytes() == given and (tmp_path / "pipe").is_fifo()
    assert not Path(found).exists()


@pytest.mark.parametrize("memory", ["x", "0", "1MB"])
def test_memory_that_is_none_is_one_line(
    tmp_path: Path, corpus: str, capsys: pytest.CaptureFixture[str], memory: str
) -> None:
    found = str(tmp_path / "t.parquet")
    assert main(["learn", corpus, "--source", "url", "-o", found, "--memory", memory]) == 1
    err = capsys.readouterr().err
    assert err.startswith("newsclean learn: cannot sort the documents: ")
    assert err.endswith("; pass another --memory, such as 2GB\n") and err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["news.jsonl"]


def test_sigterm_leaves_nothing(
    tmp_path: Path, corpus: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def end(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr("newsclean.corpus.scale._by_source", end)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    found = str(tmp_path / "t.parquet")
    assert main(["learn", corpus, "--source", "url", "-o", found]) == 143
    assert capsys.readouterr().err == "newsclean learn: ended by SIGTERM\n"
    assert [path.name for path in tmp_path.iterdir()] == ["news.jsonl"]


def test_a_worker_that_is_killed_is_one_line(
    tmp_path: Path, corpus: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise BrokenProcessPool("a worker process was killed")

    monkeypatch.setattr("newsclean.corpus.lesson.in_order", fail)
    found = str(tmp_path / "t.parquet")
    assert main(["learn", corpus, "--source", "url", "-o", found]) == 1
    assert capsys.readouterr().err == "newsclean learn: a worker process was killed\n"
    assert not Path(found).exists()
