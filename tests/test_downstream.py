"""``benchmarks/downstream``: the page shows the results, which hold no text."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from benchmarks.downstream import report
from benchmarks.downstream.duplicates import pairs
from benchmarks.downstream.speakers import Quotation, attributed, quotations

RESULT = json.loads(report.RESULT.read_text("utf-8"))
STORY = (
    "The council approved the plan on Monday after a debate of three hours in the town hall. " * 9
)


def test_the_page_and_the_plot_show_the_results() -> None:
    page = report.PAGE.read_text("utf-8")
    assert page == report.written(page, RESULT), "run python -m benchmarks.downstream --write"
    assert report.PLOT.read_text("utf-8") == report.plot(RESULT)
    assert report.PLOT.name in page


def _saved(texts: str, cleaner: str) -> float:
    """How many of a hundred tokens are gone."""
    of = RESULT["sets"][texts]
    return float(100 - 100 * of[cleaner]["tokens"] / of["as scraped"]["tokens"])


def _kept(texts: str, step: str) -> dict[str, int]:
    """How many of a hundred documents a filter keeps, by cleaner."""
    of = RESULT["sets"][texts]
    return {name: round(100 * one["kept"][step] / one["texts"]) for name, one in of.items()}


def test_the_words_of_the_page_are_those_of_the_results() -> None:
    words = " ".join(report.PAGE.read_text("utf-8").split())
    figures = re.search(r"`NEWS` saves some (\d+) %, of text columns (\d+) %", words)
    assert figures is not None
    assert round(_saved("three extractions of a page", "NEWS")) == int(figures[1])
    assert round(_saved("columns of data sets", "NEWS")) == int(figures[2])
    assert "A half of a whole page is not its story" in words
    assert 45 < _saved("whole pages", "BODY") < 55
    for texts, of in RESULT["sets"].items():
        steps = _kept(texts, "FineWeb's steps")
        assert steps["as scraped"] <= steps["NEWS"] <= steps["BODY"]  # "keep more"
        c4 = _kept(texts, "C4")
        assert abs(c4["NEWS"] - c4["as scraped"]) <= 2  # "next to nothing"
        assert c4["clean-text"] >= c4["NEWS"]  # "a little from clean-text"
        assert all(one["pairs"]["false"] <= 1 for one in of.values())  # "hardly ever"
        same = [of[name]["pairs"]["found"] for name in ("as scraped", "NEWS", "BODY")]
        assert same == sorted(same)  # "finds more pairs"
    repetition = _kept("whole pages", "Gopher repetition")
    assert repetition["NEWS"] < repetition["as scraped"]  # "may keep fewer whole pages"
    whole = _kept("whole pages", "FineWeb's steps")
    assert whole["as scraped"] == whole["ftfy"] == whole["clean-text"]  # "nothing moves"
    broken = RESULT["speakers"]["broken sentences"]
    few, most = (broken[name]["right"] / broken[name]["quotations"] for name in ("ftfy", "NEWS"))
    assert few < 0.3 and most > 0.9  # "finds most", "and few"


def test_a_page_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="figures"):
        report.written("# Page\n", RESULT)


def test_the_results_hold_figures_and_no_text() -> None:
    def leaves(value: Any) -> list[Any]:
        if isinstance(value, dict):
            return [leaf for each in value.values() for leaf in leaves(each)]
        return [value]

    assert all(
        isinstance(leaf, int) for name in ("sets", "speakers") for leaf in leaves(RESULT[name])
    )
    assert all(len(version) < 20 for version in RESULT["versions"].values())


@pytest.mark.parametrize(
    "text",
    [
        "“We go home,” Ann Lee said.",
        "“We go home,” said the mayor Ann Lee.",
        "“We go home,” Ann Lee, the mayor of Varna, told the council.",
        "Ann Lee, the mayor of Varna, said: “We go home.”",
        'Ann Lee told reporters, "We go home."',
    ],
)
def test_a_quotation_has_its_speaker(text: str) -> None:
    (found,) = quotations(text)
    assert found.name == "Ann Lee"
    assert attributed(text, [("We go", "Ann Lee")]) == 1


@pytest.mark.parametrize(
    "text", ["“We go home,”\nAnn Lee said.", "Ann Lee went home.", "“We go home.” Nobody did."]
)
def test_a_broken_line_has_no_speaker(text: str) -> None:
    assert quotations(text) == []


def test_each_quotation_is_found_once() -> None:
    text = "“We go,” said Ann Lee. “They stay.” “It rains,” Bo Dahl added."
    assert quotations(text) == [Quotation("We go,", "Ann Lee"), Quotation("It rains,", "Bo Dahl")]


def test_pairs_are_counted() -> None:
    pytest.importorskip("datasketch", reason="the extra newsclean[downstream] is not installed")
    texts = [STORY, f"{STORY} Share this", STORY.replace("council", "king"), "It rained all day."]
    found = pairs(["a", "a", "b", "a"], texts)
    assert found["same"] == 3
    assert found["found"] == 1
