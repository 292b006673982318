"""Without google-re2, literals tell which rows a text needs: a gate, which changes no output."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsclean import BODY, MINIMAL, NEWS, Pattern, Pipeline
from newsclean.edits import Edit, apply
from newsclean.pipeline.gate import Gate
from newsclean.pipeline.literal_gate import literal_gate_of
from newsclean.pipeline.places import seams_of
from newsclean.regexes.literals import BEYOND
from newsclean.rules.code import ALL, CodeNormalizer
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

CODED = [n for n in NEWS.normalizers if isinstance(n, CodeNormalizer) and n.literals()]
GATES = {n.name: literal_gate_of(n.literals()) for n in CODED}


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


def needless(text: str) -> list[str]:
    """The normalizers that find in *text* what they do not find by their signs."""
    found = []
    for normalizer in CODED:
        gate = GATES[normalizer.name]
        assert gate is not None
        edits = [*normalizer(text)]
        parts = (gate.shown(text) >> 1) & ((1 << len(normalizer.parts())) - 1)
        if edits and (not parts or [*normalizer.found(text, parts)] != edits):
            found.append(normalizer.name)
    return found


@pytest.mark.parametrize("number", range(4))
def test_whoever_finds_something_in_a_text_of_ours_finds_its_sign(number: int) -> None:
    for text in own_texts()[number::4]:
        plain = text.encode("ascii", "ignore").decode()
        for given_text in (text, plain, f"The port is shut.\n\n{plain}\n\nIt rains."):
            assert not needless(given_text), given_text


@given(text=documents() | st.text(st.characters(max_codepoint=127), max_size=40))
@example("It rains.\x7f")
@example("It rains.\r\nIt rained.")
@example("Mike & Sdot; Pompeo")
@example("_x000D_")
def test_whoever_finds_something_finds_its_sign(text: str) -> None:
    assert not needless(text)
    assert not needless(text.encode("ascii", "ignore").decode())


def test_those_that_read_a_whole_text_for_nothing_have_signs() -> None:
    assert {"encoding.mojibake", "encoding.entities", "encoding.misread", "encoding.invisible"} <= {
        n.name for n in CODED
    }


def test_each_part_of_the_cue_of_a_table_has_literals() -> None:
    for table in TABLES:
        assert len(table.literals()) == len(table.parts())
        assert all(table.literals())


def test_a_clean_text_asks_those_without_signs_alone() -> None:
    gate = GATED["news"]._gated[1]
    assert gate is not None
    finders = {finder.name: finder for finder in GATED["news"]._gated[0].everyone.finders}
    table = finders["artifacts"]
    named = {normalizer.name for normalizer in CODED}
    beyond = {
        n.name for n in CODED if any(sign[0] == BEYOND for part in n.literals() for sign in part)
    }
    clean = "The port of the old town is shut until Monday.\n\nIt rains."
    for text, more in (clean, set()), (f"“{clean}” – It’s…", set()), (f"{clean}\ud800", beyond):
        shown = gate.shown(text)
        assert shown != ALL
        asked = {name for name, finder in finders.items() if shown & finder.bit}
        assert asked == {*finders} - named | more
        assert (shown >> table.shift) & ((1 << len(TABLES[0].literals())) - 1) == 0


def test_what_a_gate_knows_of_characters_has_a_bound() -> None:
    gate = literal_gate_of(((f"{BEYOND}[é-ï]",), (BEYOND,), ("Read more",)))
    assert gate is not None
    for code in range(0x80, 0x80 + 5_000):
        bits = gate.shown(f"It rains. {chr(code)}") & 0b1110
        assert bits == (0b110 if "é" <= chr(code) <= "ï" else 0b100)
    assert gate.shown("é" * 9) & 0b1110 == 0b110
    assert gate.shown("中" * 9) & 0b1110 == 0b110  # all: not each letter is looked up


def test_an_edit_may_make_a_sign() -> None:
    gate = literal_gate_of((("&", BEYOND), ("Read more",)))
    assert gate is not None
    before = "It rains. " * 20
    assert gate.shown(before) & 0b110 == 0
    for new, bits in ("and", 0), ("&", 0b10), ("é", 0b10), ("Read more", 0b100):
        edits = [Edit(30, 33, new, ("x",)), Edit(150, 151, "", ("x",))]
        assert gate.after(apply(before, edits), edits, [False, False]) & 0b110 == bits


def test_a_pipeline_without_literals_has_no_gate() -> None:
    only = NEWS.only("layout.spaces")
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
    known = gate.shown(whole) | gate.after(text, [edit], seams_of(whole, [edit]))
    assert gate.shown(text) & ~known == 0
