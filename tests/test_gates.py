"""Every gate is an optimisation and no judgement: the slow, obvious version says the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsclean import NEWS
from newsclean.edits import apply
from newsclean.layout import LAYOUT
from newsclean.layout.code import is_code
from newsclean.matching import RuleTable
from newsclean.testing import documents
from newsclean.whole_lines import LineIndex

TABLE = next(n for n in NEWS.normalizers if isinstance(n, RuleTable))


@given(text=documents())
def test_looking_up_the_start_of_a_line_misses_no_line(text: str) -> None:
    gated = TABLE(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LineIndex, "candidates", lambda _, lines: range(len(lines)))
        assert TABLE(text) == gated


@given(text=documents() | st.text(" \t\nab", max_size=40))
def test_looking_for_literals_misses_no_blanks(text: str) -> None:
    assume(not any(map(is_code, text.split("\n"))))  # "  [vid_player]" keeps its indentation
    tidy = re.sub(r"[ \t\n]+", lambda run: "\n\n"[: run[0].count("\n")] or " ", text.strip(" \t\n"))
    assert apply(text, LAYOUT(text)) == tidy
