"""``benchmarks/downstream``: the page shows the results, which hold no text."""

from __future__ import annotations

import json
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
