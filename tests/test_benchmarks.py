"""The benchmarks run, and their corpus is what it says it is.  No test here looks at a clock."""

from __future__ import annotations

import json
import re
import sys
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from benchmarks import __main__ as run
from benchmarks import (
    articles,
    compare,
    corpus,
    figures,
    fresh,
    growth,
    hostile,
    instructions,
    memory,
    pages,
    tables,
    throughput,
    units,
)
from benchmarks.targets import targets
from newsclean import BODY, NEWS, Pipeline, clean, explain
from newsclean.attribution import CUES
from newsclean.furniture.code_names import AD_CALL_NAMES, AD_CALLS
from newsclean.pipeline import gate
from newsclean.rules.code import ALL

CLEAN = ("clean_ascii", "clean_curly", "headlines")


@pytest.mark.parametrize(
    ("split", "wanted"),
    [
        ("clean_ascii", figures.CLEAN),
        ("clean_curly", figures.CLEAN + figures.CURLY),
        ("dirty_curly", figures.DIRTY),
    ],
)
def test_statistics_are_those_of_real_news(split: str, wanted: tuple[figures.Figure, ...]) -> None:
    found = figures.measure(list(islice(corpus.documents(split), 500)))
    missed = {f: found[f.name] for f in wanted if not f.low <= found[f.name] <= f.high}
    assert not missed


def test_the_mixed_split_holds_its_parts() -> None:
    texts = list(islice(corpus.documents("mixed"), 300))
    ascii_share = sum(map(str.isascii, texts)) / len(texts)
    assert 0.15 < ascii_share < 0.31
    unchanged = sum(clean(text) is text for text in texts) / len(texts)
    assert 0.28 < unchanged < 0.45


@pytest.mark.parametrize("split", CLEAN)
def test_nothing_is_to_be_done_in_a_clean_split(split: str) -> None:
    for text in islice(corpus.documents(split), 60):
        assert explain(text).edits == ()


@pytest.mark.parametrize("language", corpus.LANGUAGES)
def test_nothing_is_to_be_done_in_a_clean_article(language: str) -> None:
    for seed in range(20):
        assert explain(articles.article(language, Random(seed))).edits == ()


def test_the_cleaned_split_is_clean() -> None:
    for text in islice(corpus.documents("cleaned"), 20):
        assert clean(text) is text


@pytest.mark.parametrize("split", corpus.SPLITS)
def test_a_seed_decides_the_text(split: str) -> None:
    first, again, other = (next(corpus.documents(split, seed)) for seed in (3, 3, 4))
    assert first == again != other


def test_a_corpus_is_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    corpus.main(["mixed", "--megabytes", "0.05", "--output", str(path)])
    assert list(corpus.given(path)) == corpus.sample("mixed", 50_000)
    assert json.loads(path.read_text("utf-8").splitlines()[0])["id"] == "mixed-0-0"


def test_a_corpus_is_written_as_parquet(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    path = tmp_path / "news.parquet"
    corpus.main(["dirty_curly", "--megabytes", "0.05", "--output", str(path)])
    assert list(corpus.given(path)) == corpus.sample("dirty_curly", 50_000)


def test_every_rule_and_cue_brings_its_pieces() -> None:
    pieces = units.units()
    for rule in BODY.rules:
        for field in ("phrases", "triggers", "cues", "alone", "words"):
            for piece in getattr(rule, field, ()):
                assert piece.strip("*").strip() in pieces or not piece.strip(" *")
    shown = [piece for piece, owner in pieces.items() if owner.startswith("attribution, at")]
    found = 0
    for cue in CUES:
        assert any(cue.mark in piece for piece in shown)
        pattern = re.compile(f"{re.escape(cue.mark)}(?:{cue.pattern})")
        found += any(pattern.search(piece + end) for piece in shown for end in ("", " ", "\n"))
    assert found > 0.8 * len(CUES)  # some look farther back than an example goes


def test_calls_of_ad_servers_hold_a_name() -> None:
    for call in units.examples(AD_CALLS):
        assert re.fullmatch(AD_CALLS, call) and any(name in call for name in AD_CALL_NAMES)


DEAR = (
    "œ \n", "é€\n", "ÐÂ»ª\n\n", "\ufb01\n", ".”A", ".”A ", "mehr aus dem web\n",
    "nội dung tài trợ\n", "juttu jatkuu kuvan alla\n", "share this article\n", " : a\n", "/\n\n",
)  # fmt: skip


@pytest.mark.parametrize("unit", DEAR)
def test_a_character_takes_few_calls(unit: str) -> None:
    # Calls are counted, for a clock counts what else the machine does.  These took up to 600.
    text = (unit * 2_000)[:2_000]
    clean(text[:200])
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    try:
        clean("".join((text[:1], text[1:])))
    finally:
        sys.setprofile(None)
    assert calls < 100 * len(text)


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the result of a run as small as can be, and the docs that it wrote."""
    folder = tmp_path_factory.mktemp("benchmarks")
    page = "".join(f"<!-- {name} -->\n<!-- end -->\n" for name in tables.TABLES)
    docs = folder / "docs"
    docs.mkdir()
    for path in (docs / pages.PAGE, folder / pages.README):
        path.write_text(f"# Speed\n\n{page}\nThe end.\n", "utf-8")
    sizes = ["--megabytes", "0.02", "--rounds", "1", "--splits", "mixed", "de", "headlines"]
    sizes += ["--every", "40", "--growth-size", "200", "--startup-runs", "1"]
    sizes += ["--memory-megabytes", "0.01", "0.02", "--long-megabytes", "0.02"]
    sizes += ["--cost-every", "5000", "--fresh-megabytes", "0.02"]
    files = ["--output", str(folder / "result.json"), "--docs", str(docs)]
    assert run.main(files + sizes) == 0
    return folder


def test_all_parts_are_measured(measured: Path) -> None:
    result = json.loads((measured / "result.json").read_text("utf-8"))
    assert result.keys() == {*run.PARTS, "made"}
    assert result["throughput"]["splits"].keys() == {"mixed", "de", "headlines"}
    for found in result["throughput"]["splits"].values():
        assert {"clean", throughput.PLAIN, "ftfy.fix_text"} <= found["rates"].keys()
        assert found["stages"]["clean"] > 0
        assert throughput.table("a split", found).count("\n") > len(found["rates"])
    assert [*map(len, result["fresh"]["mixed"].values())] == [2, 2]
    assert len(result["growth"]) == len(range(0, len(hostile.INPUTS), 40))
    assert result["startup"]["loaded_although_lazy"] == []
    assert result["memory"]["peak_mb"]
    assert result["long"]["0.02"]["mb_a_second"] > 0
    texts, dearest = result["cost"]["texts"], result["cost"]["dearest"]
    assert len(dearest) == min(texts, 50) > 20


def test_the_docs_are_written_between_their_markers(measured: Path) -> None:
    page = (measured / "docs" / pages.PAGE).read_text("utf-8")
    assert page.startswith("# Speed\n") and page.endswith("The end.\n")
    assert "| loaded with the import | none | none |" in page
    assert "not measured" not in page or "ModuleNotFoundError" in page
    for plot in (measured / "docs" / pages.IMAGES).iterdir():
        assert plot.read_text("utf-8").startswith("<svg ")


def test_a_result_compared_with_itself_has_not_changed(
    measured: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    compare.main([str(measured / "result.json")] * 2)
    assert capsys.readouterr().out == "nothing changed beyond noise\n"


def _result(*rates: float) -> dict[str, object]:
    found = {"clean": list(rates), "ftfy.fix_text": [1.0] * len(rates)}
    return {"throughput": {"splits": {"mixed": {"rates": found}}}}


def test_only_what_is_beyond_noise_has_changed() -> None:
    before = _result(10.0, 10.4, 9.8, 10.1)
    assert not list(compare.changes(before, _result(10.2, 11.0, 9.9, 10.3)))
    (slower,) = compare.changes(before, _result(8.1, 8.0, 8.4, 7.9))
    assert not slower.better and str(slower).startswith("WORSE     -20%")
    (faster,) = compare.changes(before, _result(13.0, 13.2, 12.8, 12.9))
    assert faster.better


def test_a_cost_of_nothing_that_stays_nothing_has_not_changed() -> None:
    before, after = ({"startup": {"beyond_bare_ms": {"a": a}, "headline_us": b}} for a, b in COSTS)
    assert [change.what for change in compare.changes(before, after)] == ["headline, µs"]


COSTS = ((0.0, 5.0), (-0.2, 9.0))


def test_a_target_is_missed_below_its_limit() -> None:
    (missed,) = targets(_result(11.9, 11.8))
    (held,) = targets(_result(12.1, 12.0))
    assert held.holds and not missed.holds


def test_growth_tells_a_line_from_a_square() -> None:
    assert not growth.Growth("line", 1_000, 2.0, 8.5).failed
    assert growth.Growth("square", 1_000, 2.0, 32.0).failed


ROOT = Path(__file__).parent.parent


def test_the_docs_agree_with_the_result_that_is_kept() -> None:
    result = json.loads(run.RESULT.read_text("utf-8"))
    for path in (ROOT / "docs" / pages.PAGE, ROOT / pages.README):
        page = path.read_text("utf-8")
        assert pages.filled(page, result) == page, "python -m benchmarks --only --docs docs"
    for name, plot in pages.plots(result).items():
        assert (ROOT / "docs" / pages.IMAGES / name).read_text("utf-8") == plot


def test_a_peak_is_not_that_of_the_process_that_measures(tmp_path: Path) -> None:
    held = b"1" * 150_000_000
    little, _ = memory.peak([sys.executable, "-c", "pass"], str(tmp_path))
    much, _ = memory.peak([sys.executable, "-c", "b'1' * 90_000_000"], str(tmp_path))
    assert little < 60 < 90 < much < len(held) / 1e6
    assert memory.peak([sys.executable, "-c", "1 / 0"], str(tmp_path))[1].startswith("ZeroDivision")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only /proc shows processes")
def test_a_peak_has_that_of_processes_that_others_started(tmp_path: Path) -> None:
    """The workers of a corpus are started by a server of their own."""
    holds = "import time; held = b'1' * 90_000_000; time.sleep(1)"
    worker = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {holds!r}])"
    both = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {worker!r}])"
    alone, _ = memory.peak([sys.executable, "-c", holds], str(tmp_path))
    found, error = memory.peak([sys.executable, "-c", f"{both}; {holds}"], str(tmp_path))
    assert not error
    assert 90 < alone < 130
    assert 180 < found < 260


def test_fresh_text_is_measured_part_by_part(capsys: pytest.CaptureFixture[str]) -> None:
    assert [*map(len, fresh.parts(["a" * 600] * 5, size=1000))] == [2, 2, 1]
    fresh.main(["--split", "headlines", "--megabytes", "0.001"])
    first, whole = capsys.readouterr().out.splitlines()
    assert first.startswith("MB/s of each fresh MB: ")
    assert "fresh: " in whole and "again: " in whole


def test_without_google_re2_no_automaton_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("re2")
    asked: list[str] = []

    def find(_: object, text: str) -> int:
        asked.append(text)
        return ALL

    monkeypatch.setattr(gate._Automaton, "find", find)
    gate.gate_of.cache_clear()
    text = "Rain.\n\n[ad_1]\n\nWind."
    assert throughput.without_re2().clean(text) == "Rain.\n\nWind."
    assert not asked
    other = Pipeline(NEWS.normalizers)
    other.prepare()
    assert other.clean(text) == "Rain.\n\nWind." and asked
    gate.gate_of.cache_clear()


def test_instructions_are_shown_by_split_and_source() -> None:
    shown = instructions.table({"0.1": {"mixed": 441.4}, "0.2": {"mixed": 653.0}})
    assert shown.splitlines()[::2] == [
        "| instructions a byte | 0.1 | 0.2 |",
        "| mixed | 441 | 653 |",
    ]


def test_a_result_with_half_a_surrogate_pair_is_written_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {"texts": 1, "dearest": [growth.Cost("\ud800 ", "mine", 1.0)._asdict()]}
    monkeypatch.setitem(run.PARTS, "cost", lambda _: found)
    path = tmp_path / "result.json"
    assert run.main(["--only", "cost", "--output", str(path)]) == 0
    assert json.loads(path.read_text("utf-8"))["cost"] == found
