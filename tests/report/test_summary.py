"""Summaries: counts that add up however the documents are parted, in bounded memory."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Cleaned, Edit, explain
from newsclean.report import summary as module
from newsclean.report.summary import Count, Summary, owner
from newsclean.report.terminal import overview
from newsclean.testing import documents

SOURCES = st.sampled_from(["", "tide.example", "bay.example"])


def summed(rows: list[tuple[Cleaned, str]]) -> Summary:
    summary = Summary()
    for cleaned, source in rows:
        summary.add(cleaned, source=source)
    return summary


@given(st.lists(st.tuples(documents().map(explain), SOURCES), max_size=6), st.integers(0, 6))
def test_the_parts_add_up_to_the_whole(rows: list[tuple[Cleaned, str]], at: int) -> None:
    whole = summed(rows)
    for one, other in ((rows[:at], rows[at:]), (rows[at:], rows[:at])):
        parts = pickle.loads(pickle.dumps(summed(one)))
        parts.merge(summed(other))
        assert parts == whole
    assert Summary.from_dict(json.loads(json.dumps(whole.as_dict()))) == whole
    assert overview(whole)


@given(st.lists(documents().map(explain), max_size=4))
def test_the_characters_of_all_rules_are_those_of_all_documents(cleaned: list[Cleaned]) -> None:
    summary = summed([(c, "tide.example") for c in cleaned])
    total = summary.total
    assert total.removed == sum(count.removed for count in summary.rules.values())
    assert total.written == sum(count.written for count in summary.rules.values())
    left = total.characters - total.removed + total.written
    assert left == sum(len(c.text) for c in cleaned)
    assert summary.sources == ({"tide.example": total} if cleaned else {})


def test_flags_are_counted_by_document() -> None:
    short = explain("The port was shut on Tuesday and ships were wai… [+2957 chars]")
    assert summed([(short, ""), (short, ""), (explain("Rain."), "")]).flags == {"truncated": 2}


def test_an_edit_counts_for_each_rule_and_weighs_for_one() -> None:
    rules = ("encoding.line-break", "mine.ad", "layout.blank-lines")
    assert owner(rules) == "mine.ad"
    assert owner(rules[::2]) == "encoding.line-break"
    summary = Summary()
    summary.add(Cleaned("a.", "a. ad", (Edit(2, 5, "", rules),)))
    assert {rule: (c.edits, c.removed) for rule, c in summary.rules.items()} == {
        "encoding.line-break": (1, 0),
        "mine.ad": (1, 3),
        "layout.blank-lines": (1, 0),
    }
    assert summary.heaviest(1) == [("mine.ad", Count(1, 1, 3))]


def test_examples_are_few_short_and_different() -> None:
    summary = Summary()
    for n in range(50):
        ad = f"[ad {n % 25}" + "!" * 5000 + "]"
        text = f"Rain. {ad}" + " Sun." * 100
        summary.add(Cleaned(text, text, (Edit(6, 6 + len(ad), "", ("mine.ad",)),)), source="tide")
    kept = summary.examples["mine.ad"]
    assert len({example.old for example in kept}) == len(kept) == 3
    assert all(len("".join(map(str, example))) < 500 for example in kept)


def test_sources_beyond_the_bound_share_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_SOURCES", 2)
    cleaned = explain("Rain. [ad_1]")
    summary = summed([(cleaned, "often")] * 3 + [(cleaned, f"site-{n}") for n in range(7)])
    assert len(summary.sources) <= 5
    assert summary.sources["often"].documents == 3
    assert sum(count.documents for count in summary.sources.values()) == 10
    other = summed([(cleaned, f"other-{n}") for n in range(4)])
    other.merge(summary)
    assert sum(count.documents for count in other.sources.values()) == 14
    assert len(other.sources) <= 5


def test_the_text_form() -> None:
    summary = Summary()
    summary.add(explain("Rain. [ad_1]\n\nSun  and [+1 chars]"), source="tide\x1b[2J.example")
    assert overview(summary).splitlines() == [
        "documents 1, changed 1, edits 3; characters 33, removed 19, written 0",
        "",
        "flag       documents",
        "truncated          1",
        "",
        "rule                       edits  documents  removed  written",
        "placeholder.newsapi-chars      1          1       11        0",
        "placeholder.wp-automatic       1          1        7        0",
        "layout.spaces                  1          1        1        0",
        "",
        "source               edits  documents  removed  written",
        "tide\\x1b[2J.example      3          1       19        0",
        "",
        "placeholder.newsapi-chars",
        "  Rain. [ad_1]⏎⏎Sun  and[- [+1 chars]-]",
        "",
        "placeholder.wp-automatic",
        "  Rain.[- [ad_1]-]⏎⏎Sun  and [+1 chars]",
        "",
        "layout.spaces",
        "  Rain. [ad_1]⏎⏎Sun [- -]and [+1 chars]",
    ]
