"""Every gate is an optimisation and no judgement: the slow, obvious version says the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsclean import NEWS, Edit, Pipeline
from newsclean.edits import apply
from newsclean.layout import LAYOUT, odd_breaks
from newsclean.layout.program_lines import is_code
from newsclean.pipeline.recheck import Changes
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import LINE, Pattern, Repair
from newsclean.rules.table import RuleTable
from newsclean.rules.whole_lines.line_index import LineIndex
from newsclean.testing import documents
from newsclean.testing.laws import ungated

SHAPED = re.compile(r"\S\t|```|~~~|^[ \t]+(?:[-*+•◦▪‣–]|\w{1,3}[.)])[ \t]", re.MULTILINE)
"""Tables with tabs, fenced code and nested lists, which keep their white space."""
TABLE = next(n for n in NEWS.normalizers if isinstance(n, RuleTable))


@given(text=documents())
@example("It rained.\n\nThere  was  an  error, please  provide  a  valid  email  address")
@example("— STORY CONTINUES BELOW ADVERTISEMENT —— ADVERTISEMENTS —\n\n")
@example("Share\nIt rained.\nShare\n \n   Share this article")  # lines that are alike
@example(f"\t{'Story continues below advertisement':70}\n  {'It rained here.':80}\n" + " " * 70)
def test_looking_up_the_start_of_a_line_misses_no_line(text: str) -> None:
    gated = TABLE(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LineIndex, "likely", lambda _, lines: [*filter(None, lines)])
        assert TABLE(text) == gated


@given(text=documents() | st.text(" \t\nab", max_size=40))
def test_looking_for_literals_misses_no_blanks(text: str) -> None:
    assume(not any(map(is_code, text.split("\n"))))  # "  [vid_player]" keeps its indentation
    assume(not SHAPED.search(text))
    assume("\r" not in text)  # which is a line feed by then
    tidy = re.sub(r"[ \t\n]+", lambda run: "\n\n"[: run[0].count("\n")] or " ", text.strip(" \t\n"))
    assert apply(text, LAYOUT(text)) == tidy


@given(text=documents() | st.text(" \n,.”abA—", max_size=40))
@example("It rained,\n\nand it poured")
def test_passing_over_the_usual_breaks_misses_no_odd_one(text: str) -> None:
    both = odd_breaks.untidy().search(text), odd_breaks.unfinished().search(text)
    first = min((found.start() for found in both if found is not None), default=-1)
    assert odd_breaks.odd_break(text) == first


@given(texts=st.lists(documents(), min_size=2, max_size=4))
def test_lines_kept_in_mind_say_the_same_again(texts: list[str]) -> None:
    lines = [text.split("\n") for text in texts]
    fresh = []
    for each in lines:
        TABLE._index.lines._known_lines.clear()
        TABLE._index.lines._long.clear()
        TABLE._index.lines._known_rows.clear()
        TABLE._index.lines._known_labels.clear()
        fresh.append(TABLE._index.lines.likely(each))
    assert [*map(TABLE._index.lines.likely, lines)] == fresh


@given(text=documents())
@example("Rain \u200eis coming.\n\nשתפו\n\nIt stays.")  # its one right-to-left line goes
@example("Elle a dit «\u00a0\nShare this article")  # now the space is at the end of the text
@example("It&amp;#173;s " + "gov\xadern\xadment " * 12 + "[ad_1]\n\n[ad_2]")
def test_looking_again_near_what_changed_misses_nothing(text: str) -> None:
    quick = NEWS.clean(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Changes, "near_spans", lambda *_: None)  # which `near` joins
        patch.setattr(Changes, "stretch", lambda *_: None)
        assert NEWS.clean(text) == quick


@pytest.mark.parametrize(
    "blanks", ["It was wet \nand cold.", "It was wet\n and cold.", "Wet\n \ncold."]
)
def test_blanks_are_folded_wherever_a_fence_was(blanks: str) -> None:
    """Between fences they stayed, and a row removes these after the blanks were asked about."""
    days = "\n\n".join(f"On day {n} it rained until the evening." for n in range(9))
    text = f"It rains.\n\n~~~\n{days}\n\n{blanks}\n\n{days}\n~~~\n\nThe end."
    pipeline = NEWS.plus(Pattern("mine.fence", "~~~", ("~~~",), where=LINE))
    cleaned = pipeline.clean(text)
    assert cleaned == ungated(pipeline).clean(text) == pipeline.clean(cleaned)
    assert blanks in NEWS.clean(text) and blanks not in cleaned


def test_text_that_the_gate_cannot_read_is_read_again_once_it_can() -> None:
    pytest.importorskip("re2")
    asked = []

    def find(text: str) -> list[Edit]:
        asked.append(text)
        return []

    last = CodeNormalizer("mine", find, (Repair("mine.x"),), cue=lambda: (("zz",),))
    pipeline = Pipeline([*NEWS.only("encoding.control").normalizers, last])
    pipeline.prepare()
    assert pipeline.clean("It rained\ud800.") == "It rained�."
    assert asked == []
    pipeline.clean("It rained\ud800, zz.")
    assert len(asked) == 1
