"""Without google-re2, literals tell which rows a text needs: a gate, which changes no output."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsclean import BODY, MINIMAL, NEWS, Pattern, Pipeline
from newsclean.edits import Edit, apply
from newsclean.pipeline.gate import Gate, literal_gate_of
from newsclean.rules.code import ALL
from newsclean.rules.rows import INLINE, LINE, PAGE
from newsclean.rules.table import RuleTable
from newsclean.testing import documents
from newsclean.testing.mutations import own_texts

PIPELINES = {
    "news": NEWS,
    "body": BODY,
    "minimal": MINIMAL,
    "without": NEWS.without("layout.spaces", "placeholder.*", "furniture.share.*"),
    "plus": NEWS.plus(
        Pattern(
            "mine.note",
            r"\(note \d{1,3}\)(?!:)",
            ("(note",),
            where=INLINE,
            before="It rains (note 3).",
        ),
        Pattern(
            "mine.links",
            r"See page \d+",
            ("The notes of this long article, which are all on another page of the site",),
            where=LINE | PAGE,
            before="The notes of this long article, which are all on another page of the site:"
            "\nSee page 9",
        ),
    ),
    "protecting": NEWS.protecting(r"[Rr]ain\w{0,5}", phrases=("advertisement",)),
}
TABLES = [n for n in (*NEWS.normalizers, *MINIMAL.normalizers) if isinstance(n, RuleTable)]


def with_literals(pipeline: Pipeline) -> Pipeline:
    """*pipeline* as it is without google-re2, when enough text has come."""
    plain = Pipeline(pipeline.normalizers, pipeline.protected)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsclean.pipeline.finders.is_there", lambda: False)
        plain.prepare()
    assert isinstance(plain._gated[1], Gate)
    return plain


def ungated(pipeline: Pipeline) -> Pipeline:
    """*pipeline* as it is until enough text has come."""
    plain = Pipeline(pipeline.normalizers, pipeline.protected)
    plain.__dict__["_gated"] = plain._ungated
    return plain


GATED = {name: with_literals(pipeline) for name, pipeline in PIPELINES.items()}
UNGATED = {name: ungated(pipeline) for name, pipeline in PIPELINES.items()}


@settings(deadline=None)
@given(
    text=documents() | st.text(" \n,.”“abA—&;’é\ud800[/", max_size=40),
    name=st.sampled_from([*PIPELINES]),
)
@example("It rains (note 3). It rained (note 4): so it goes.\ud800", "plus")
@example("It rains (n[ad_1]ote 3).", "plus")
@example(
    "See page 9\nThe notes of this long article, which are all on anot[ad_1]her page of", "plus"
)
@example("Read[ad_2] more about rain\n\nLength: 3[ad_1]00 words\n\nLoad-Date: May 3", "news")
def test_literals_change_no_output(text: str, name: str) -> None:
    assert GATED[name].clean(text) == UNGATED[name].clean(text)


@pytest.mark.parametrize("number", range(4))
def test_literals_change_no_output_of_texts_of_ours(number: int) -> None:
    for text in own_texts()[number::4]:
        given_text = f"The port is shut.\n\n{text}\n\nIt rains.\n\nADVERTISEMENT\n\n{text}"
        assert GATED["news"].clean(given_text) == UNGATED["news"].clean(given_text), given_text


@given(text=documents())
def test_a_table_needs_only_the_parts_whose_literals_a_text_has(text: str) -> None:
    for table in TABLES:
        gate = literal_gate_of(table.literals())
        assert gate is not None
        assert table(text, gate.shown(text) >> 1) == table(text)


def test_each_part_of_the_cue_of_a_table_has_literals() -> None:
    for table in TABLES:
        assert len(table.literals()) == len(table.parts())
        assert all(table.literals())


def test_a_text_without_literals_shows_none() -> None:
    gate = GATED["news"]._gated[1]
    assert gate is not None
    readers, writers, _ = GATED["news"]._gated[0]
    finders = {finder.name: finder for finder in (*readers, *writers)}
    table = finders.pop("artifacts")
    shown = gate.shown("The port is shut.\ud800\n\nIt rains.")
    assert shown != ALL
    assert all(shown & finder.bits for finder in finders.values())
    parts = shown >> table.shift
    assert parts & ((1 << len(TABLES[0].literals())) - 1) == 0


def test_a_pipeline_without_literals_has_no_gate() -> None:
    only = NEWS.only("encoding.*")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsclean.pipeline.finders.is_there", lambda: False)
        assert only._gated[1] is None
    assert literal_gate_of(((), ())) is None


@given(
    before=st.text("Tha\n ", max_size=60),
    gone=st.text("Thax\n", min_size=1, max_size=5),
    after=st.text("Tha\n ", max_size=60),
)
@example("T" + "h" * 19, "x", "h" * 19 + "a")
@example("h" * 40 + "\n", "x\n", "a" * 40)
def test_a_literal_that_an_edit_makes_is_found(before: str, gone: str, after: str) -> None:
    over_lines = "\n\nT", "h" * 9 + "\n" + "a" * 9
    gate = literal_gate_of((("Th a",), ("T" + "h" * 38 + "a", "aaaa"), over_lines))
    assert gate is not None
    whole, edit = before + gone + after, Edit(len(before), len(before) + len(gone), "", ("x",))
    text = apply(whole, [edit])
    known = gate.shown(whole) | gate.after(whole, text, [edit])
    assert gate.shown(text) & ~known == 0
