"""Laws of the repairs of lines and attributions, on text made of the pieces that they look for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean, explain
from newsclean.attribution import NORMALIZERS, SENTENCES
from newsclean.edits import apply, canonical
from newsclean.layout import LAYOUT
from newsclean.layout.lines import join, may_be_broken
from newsclean.pipeline import Pipeline

PIECES = (
    ' |\n|\n\n|.|,|:|?|!|;|"|“|”|‘|’|«|»|(|)|[|]|-|–|—|…|..|,,|A|a|I|s|1|20|the|of|to|by|and|The|'
    "said|told reporters|according to the report|Head of the union|Ann Lee|Mustafa Bali|"
    "a monitor based in the UK|rebels shelled the town|located in the north|who|which|but|"
    "W|hile|gover-|nment|government|https://example.org|@ann|{|}|=|. . .|\xa0|é|Ü|\ud800|\x00|日本"
).split("|")
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)


@given(TEXTS)
def test_edits_are_canonical_and_settle(text: str) -> None:
    pipeline = Pipeline(NORMALIZERS)
    for normalizer in NORMALIZERS:
        edits = list(normalizer(text))
        assert canonical(text, edits) == edits
    cleaned = pipeline.explain(text)
    assert "unsettled" not in cleaned.flags
    assert apply(text, cleaned.edits) == cleaned.text == pipeline.clean(text)
    assert pipeline.clean(cleaned.text) is cleaned.text


@given(TEXTS)
def test_the_gate_lets_all_through_that_matters(text: str) -> None:
    text = Pipeline((LAYOUT,)).clean(text)  # spaces at the ends of lines are gone by then
    assert may_be_broken(text) or not join(text)


@given(TEXTS)
def test_flags_never_raise(text: str) -> None:
    assert set(SENTENCES.flags(text)) <= {"suspicious_attribution"}


@given(TEXTS)
def test_the_preset_keeps_its_laws(text: str) -> None:
    cleaned = explain(text)
    assert cleaned.text == clean(text)
    assert clean(cleaned.text) is cleaned.text
