"""Laws of the repairs of lines and attributions, on text made of the pieces that they look for."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean import clean, explain
from newsclean.attribution import NORMALIZERS, SENTENCES
from newsclean.layout import LAYOUT
from newsclean.layout.joining import join, may_be_broken
from newsclean.pipeline.pipeline import Normalizer, Pipeline
from newsclean.testing import check_normalizer

PIECES = (
    ' |\n|\n\n|.|,|:|?|!|;|"|“|”|‘|’|«|»|(|)|[|]|-|–|—|…|..|,,|A|a|I|s|1|20|the|of|to|by|and|The|'
    "said|told reporters|according to the report|Head of the union|Ann Lee|Mustafa Bali|"
    "a monitor based in the UK|rebels shelled the town|located in the north|who|which|but|"
    "VARNA|(CNN)|(Reuters)|th|CO|2|(e.g.|“ |    |Hong Kong|H|ong|is|or|"
    "W|hile|gover-|nment|government|https://example.org|@ann|{|}|=|. . .|\xa0|é|Ü|\ud800|\x00|日本"
).split("|")
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)


@pytest.mark.parametrize("normalizer", NORMALIZERS, ids=lambda each: each.name)
def test_the_laws_hold_over_such_pieces(normalizer: Normalizer) -> None:
    check_normalizer(normalizer, PIECES)


@given(TEXTS)
def test_a_text_of_nothing_but_such_pieces_settles(text: str) -> None:
    assert "unsettled" not in Pipeline(NORMALIZERS).explain(text).flags


@given(TEXTS)
@example('.. " \n\n “')
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
