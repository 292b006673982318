"""``benchmarks/quality.py``: figures that are right, floors that hold, a page that is current."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import quality, quality_floors, quality_page
from benchmarks.labelled import Document, LabelError, Pair, read, score_documents, score_pairs

STORY = "The council approved the plan on Monday.\nNobody was surprised by it."
OWN = quality.own()


def test_no_figure_of_our_own_cases_is_below_its_floor() -> None:
    assert list(quality_floors.fallen(quality.FLOORS, {"own": OWN})) == []


def test_the_floors_rise_with_the_figures() -> None:
    assert list(quality_floors.slack(quality.FLOORS, {"own": OWN})) == []


def test_the_page_is_current() -> None:
    result = json.loads(quality.RESULT.read_text("utf-8"))
    assert result["own"] == OWN, "run python -m benchmarks.quality --write"
    page = quality.PAGE.read_text("utf-8")
    assert page == quality_page.written(page, result), "run python -m benchmarks.quality --write"


def test_the_results_hold_figures_and_no_text() -> None:
    def leaves(value: object) -> list[object]:
        if isinstance(value, dict):
            return [leaf for each in value.values() for leaf in leaves(each)]
        return [value]

    result = json.loads(quality.RESULT.read_text("utf-8"))
    assert all(len(version) < 20 for version in result.pop("versions").values())
    assert all(isinstance(leaf, float) for leaf in leaves(result))


def test_documents_are_scored() -> None:
    found = Document(f"Share this\n{STORY}\nAd ad ad", "AKKA", gold=STORY)
    perfect = score_documents([found], lambda _: STORY)
    assert perfect == {
        "docs": 1,
        "P": 1,
        "R": 1,
        "F1": 1,
        "destroyed": 0,
        "hurt": 0,
        "merged": 0,
        "goldF1": 1,
    }
    nothing = score_documents([found], str)
    assert (nothing["P"], nothing["R"], nothing["destroyed"]) == (1, 0, 0)
    assert nothing["goldF1"] == pytest.approx(2 * 12 / (12 + 17))
    half = score_documents([found], lambda text: text.split("\n")[1])
    assert (half["P"], half["R"], half["hurt"]) == (2 / 3, 1, 1)
    assert half["destroyed"] == pytest.approx(5 / 12)
    joined = score_documents([found], lambda text: text.replace(".\n", ". "))
    assert joined["merged"] == 0.5


def test_pairs_are_scored() -> None:
    pairs = [
        Pair("a", "one  two", "one two"),
        Pair("a", "won", "one"),
        Pair("a", "★ off", "off"),
        Pair("sound", "a ★", "a ★"),
        Pair("sound", "b", "b"),
        Pair("ftfy_x", "“c”★", '"c"'),
        Pair("1_x", "d, e★", "d e"),
    ]
    figures = score_pairs(pairs, lambda text: text.replace("★", ""))
    assert figures == {"broken": 5, "sound": 2, "exact": 4 / 5, "unharmed": 1 / 2}


def write(folder: Path, name: str, *rows: object) -> None:
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")


def test_a_folder_is_read(tmp_path: Path) -> None:
    write(tmp_path, "page", {"id": "1", "scraped": "a\nb", "labels": "AK", "gold": "b"})
    write(
        tmp_path,
        "other",
        {
            "id": "1",
            "scraped": "t\nc",
            "labels": "AK",
            "gold_ref": "page",
            "fam": {"0": "title"},
        },
    )
    write(
        tmp_path,
        "pairs",
        {"kind": "x", "broken": "a.b", "fixed": "a. b"},
        {"kind": "x", "broken": "a", "fixed": None},
        {"label": "join", "broken": "a\nb", "fixed": "a b"},
        {"label": "no_join", "broken": "a\nb", "fixed": "a b"},
        {"kind": "rot47_paywall", "original": "kAm", "fixed": "me"},
        {"category": "tricky", "text": "No. 5"},
    )
    write(tmp_path, "unlabelled", {"text": "Rain."})
    documents, pairs, skipped = read(tmp_path)
    assert documents == {
        "page": [Document("a\nb", ["A", "K"], "b")],
        "other": [Document("t\nc", ["T", "K"], "b")],
    }
    assert pairs == {
        "pairs": [
            Pair("x", "a.b", "a. b"),
            Pair("join", "a\nb", "a b"),
            Pair("no_join", "a\nb", "a\nb"),
            Pair("rot47_paywall", "kAm", ""),
            Pair("tricky", "No. 5", "No. 5"),
        ]
    }
    assert skipped == ["unlabelled"]


def test_a_malformed_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"docs/quality\.md describes the format"):
        read(tmp_path)
    write(tmp_path, "page", {"scraped": "a\nb", "labels": "A"})
    with pytest.raises(LabelError, match=r"page\.jsonl, line 1: 1 labels for 2 lines"):
        read(tmp_path)
    (tmp_path / "page.jsonl").write_text("{", encoding="utf-8")
    with pytest.raises(LabelError, match=r"page\.jsonl, line 1: not JSON"):
        read(tmp_path)


def test_floors_rise_and_never_fall(tmp_path: Path) -> None:
    floors = tmp_path / "floors.toml"

    def result(recall: float, destroyed: float) -> dict[str, object]:
        return {"labelled": {"NEWS": {"page": {"docs": 9.0, "R": recall, "destroyed": destroyed}}}}

    quality_floors.raise_to(floors, result(0.51239, 0.0021))
    assert 'page"]\nR = 0.512\ndestroyed = 0.003' in floors.read_text("utf-8").replace(
        "destroyed = 0.003\nR = 0.512", "R = 0.512\ndestroyed = 0.003"
    )
    assert list(quality_floors.fallen(floors, result(0.513, 0.002))) == []
    assert list(quality_floors.fallen(floors, result(0.4, 0.01))) == [
        "labelled NEWS, page: R is 0.4000, below 0.512",
        "labelled NEWS, page: destroyed is 0.0100, above 0.003",
    ]
    quality_floors.raise_to(floors, result(0.4, 0.01))
    assert len(list(quality_floors.fallen(floors, result(0.4, 0.01)))) == 2
    assert len(list(quality_floors.slack(floors, result(0.6, 0.001)))) == 2
    quality_floors.raise_to(floors, result(0.6, 0.001))
    assert list(quality_floors.slack(floors, result(0.6, 0.001))) == []
    assert len(list(quality_floors.fallen(floors, result(0.5, 0.003)))) == 2
