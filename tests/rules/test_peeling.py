"""Artifacts in a row at an end of a line go at once, whatever rows they are of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import MINIMAL, NEWS, Pattern
from newsclean.rules.rows import EDGE
from newsclean.testing.artifacts import specimens

TAGS = ["[+1 chars]", "[ad_1]", "{{ message }}", "[+3 chars]"]
ROWS = [rule for rule in NEWS.rules if isinstance(rule, Pattern) and EDGE in rule.where]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_of_artifacts_settles(row: Pattern) -> None:
    artifact = specimens(row.id)[0].text
    for joint in (" ", "", "\n"):
        text = joint.join(["It rains.", *[artifact] * 40])
        assert "unsettled" not in NEWS.explain(text).flags, joint


@given(
    before=st.lists(st.sampled_from(TAGS), max_size=20),
    after=st.lists(st.sampled_from(TAGS), max_size=20),
    joint=st.sampled_from([" ", "  ", "\t"]),
)
def test_all_go_at_both_ends_of_a_line(before: list[str], after: list[str], joint: str) -> None:
    text = "\n".join(["One.", joint.join([*before, "It rains.", *after]), "Two."])
    assert MINIMAL.clean(text) == "One.\nIt rains.\nTwo."


def test_a_line_of_nothing_else_goes_with_its_break() -> None:
    assert MINIMAL.clean("One.\n[ad_1] [+1 chars] [ad_2]\nTwo.") == "One.\nTwo."


def test_one_within_a_sentence_stays() -> None:
    text = "[ad_1] The limit is [+280 chars] [+1 chars] a message. [ad_1]"
    assert MINIMAL.clean(text) == "The limit is [+280 chars] [+1 chars] a message."
