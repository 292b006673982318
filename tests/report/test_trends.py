"""Reports of a corpus: what they say of themselves, and what changed between two."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from newsclean import explain
from newsclean.commands.cli import main
from newsclean.report.summary import Summary
from newsclean.report.trends import trends

Runner = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Runner:
    """Runs a command in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        return status, *capsys.readouterr()

    return run


def lines(dirty: int, clean: int, sources: tuple[str, ...] = ("tide.example",)) -> bytes:
    """Records, *dirty* and *clean* ones, of *sources* by turns."""
    texts = ["Rain. [ad_1]"] * dirty + ["Sun."] * clean
    return "".join(
        json.dumps({"text": text, "site": sources[n % len(sources)]}) + "\n"
        for n, text in enumerate(texts)
    ).encode()


def counted(dirty: int, clean: int) -> Summary:
    summary = Summary()
    for text in ["Rain. [ad_1]"] * dirty + ["Sun."] * clean:
        summary.add(explain(text), source="tide.example")
    return summary


def test_a_report_says_of_what_it_is(command: Runner) -> None:
    Path("in.jsonl").write_bytes(lines(3, 1))
    options = ("--report", "r.json", "--preset", "minimal", "--workers", "1", "--quiet")
    assert command("corpus", "in.jsonl", "-o", "out.jsonl", *options)[0] == 0
    about = json.loads(Path("r.json").read_bytes())["about"]
    assert (about["input"], about["output"], about["fields"]) == ("in.jsonl", "out.jsonl", "text")
    assert about["rules"] == "preset minimal"
    assert about["newsclean"] and about["date"].endswith(" UTC")
    status, out, _ = command("report", "r.json")
    assert status == 0
    assert out.startswith("r.json: input in.jsonl, output out.jsonl, fields text, rules preset min")
    assert "placeholder.wp-automatic      3          3" in out
    more = ("--report", "r.html", "--workers", "1", "--quiet")
    assert command("corpus", "in.jsonl", "-o", "out2.jsonl", *more)[0] == 0
    page = Path("r.html").read_text("utf-8")
    assert "<dt>input</dt><dd>in.jsonl</dd>" in page
    assert "<dt>rules</dt><dd>preset news</dd>" in page


def test_what_changed_between_two(command: Runner) -> None:
    for name, data in (
        ("a", lines(90, 10, ("tide.example", "port.example"))),
        ("b", lines(10, 90, ("tide.example", "dock.example"))),
    ):
        Path(f"{name}.jsonl").write_bytes(data)
        options = ("--source", "site", "--report", f"{name}.json", "--workers", "1", "--quiet")
        assert command("corpus", f"{name}.jsonl", "-o", f"{name}2.jsonl", *options)[0] == 0
    status, out, _ = command("report", "a.json", "b.json")
    assert status == 0
    assert "before  100 documents, 90.0% changed" in out
    assert "after   100 documents, 10.0% changed" in out
    assert "placeholder.wp-automatic    90.00% →  10.00%     -89%" in out
    assert "dock.example     0.00% →  50.00%      new" in out
    assert "port.example    50.00% →   0.00%     gone" in out
    told = json.loads(command("report", "a.json", "b.json", "--json")[1])
    assert told["sources changed"][0]["name"] == "tide.example"


def test_a_difference_that_chance_makes_is_not_listed(command: Runner) -> None:
    draw = random.Random(5)
    for name in "ab":
        dirty = sum(draw.random() < 0.5 for _ in range(200))
        Path(f"{name}.json").write_text(json.dumps(counted(dirty, 200 - dirty).as_dict()))
    status, out, _ = command("report", "a.json", "b.json")
    assert status == 0
    assert "of an earlier version" in out
    assert "placeholder.wp-automatic" not in out
    assert "1 more moved, most of them maybe by chance; --all lists them" in out
    assert "may be chance" in command("report", "a.json", "b.json", "--all")[1]


def test_the_same_report_has_no_trends() -> None:
    summary = counted(3, 4)
    assert not any(trends(summary, summary).values())
    assert not any(trends(Summary(), Summary()).values())


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"total": 1}', b"\xff", b"[" * 100_000])
def test_what_is_no_report_is_refused(command: Runner, data: bytes) -> None:
    Path("a.json").write_bytes(data)
    status, _, err = command("report", "a.json")
    assert (status, err.count("\n")) == (2, 1)
    assert "newsclean report: a.json: is not a report that newsclean corpus" in err
    assert (
        command("report", "no.json")[2] == "newsclean report: no.json: No such file or directory\n"
    )
