"""Every gate is an optimisation and no judgement: the slow, obvious version says the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dirty import documents
from newsclean import MINIMAL, NEWS, Edit, Pipeline
from newsclean.edits import apply
from newsclean.layout import LAYOUT
from newsclean.matching import RuleTable
from newsclean.pipeline import Normalizer
from newsclean.whole_lines import LineIndex

PRESETS = pytest.mark.parametrize("preset", [MINIMAL, NEWS], ids=["minimal", "news"])
TABLE = next(n for n in NEWS.normalizers if isinstance(n, RuleTable))


class Plain:
    """A normalizer that always reads the whole text, whatever changed."""

    def __init__(self, normalizer: Normalizer) -> None:
        self.name = normalizer.name
        self.normalizer = normalizer

    def __call__(self, text: str) -> Sequence[Edit]:
        return self.normalizer(text)


@PRESETS
@given(text=documents())
def test_looking_only_near_the_edits_misses_none(preset: Pipeline, text: str) -> None:
    assert Pipeline(map(Plain, preset.normalizers)).clean(text) == preset.clean(text)


@given(text=documents())
def test_looking_up_the_start_of_a_line_misses_no_line(text: str) -> None:
    gated = TABLE(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LineIndex, "candidates", lambda _, lines: range(len(lines)))
        assert TABLE(text) == gated


@given(text=documents() | st.text(" \t\nab", max_size=40))
def test_looking_for_literals_misses_no_blanks(text: str) -> None:
    tidy = re.sub(r"[ \t\n]+", lambda run: "\n\n"[: run[0].count("\n")] or " ", text.strip(" \t\n"))
    assert apply(text, LAYOUT(text)) == tidy
