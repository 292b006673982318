"""What every text is searched for does not grow with the rows."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean import BODY, MINIMAL, NEWS, Pipeline
from newsclean.regexes.literals import Literals
from newsclean.rules.table import RuleTable

MOST_SEARCHES = 7
MOST_SIGNS = 28
ADVICE = (
    "These triggers are looked for in every text, because nothing in them is rare: {}.  Choose "
    "a trigger with a capital letter or with a sign, such as ':' or '/', from the same text; or "
    "let the row match a whole line (where = LINE), which costs no search."
)


def literals_of(pipeline: Pipeline) -> Literals:
    table = next(n for n in pipeline.normalizers if isinstance(n, RuleTable))
    return Literals(table.literals())


@pytest.mark.parametrize("pipeline", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])
def test_a_clean_text_is_searched_few_times(pipeline: Pipeline) -> None:
    literals = literals_of(pipeline)
    assert len(literals.searches) <= MOST_SEARCHES, ADVICE.format(literals.searches)
    assert len(literals.signs) <= MOST_SIGNS, "Choose a trigger with a sign that others have."


def test_triggers_with_a_rare_character_cost_no_search_of_their_own() -> None:
    triggers = ["Read more", "Reader", "[ad_1]", "-lrb-", "work", "minutes", "ad label", "t.me/"]
    literals = Literals([triggers])
    assert literals.searches == ["work", "minutes", "ad label"]
    assert literals.signs == ["/", "["]


def test_a_literal_that_contains_another_is_not_looked_for() -> None:
    literals = Literals([["minutes to read", "minutes", "-lrb-"], ["minutes to"]])
    assert literals.searches == ["minutes", "minutes to"]
    text = "It takes four minutes to read this."
    assert literals.found(text, text.encode()) == 0b11
    assert literals.longest == len("minutes to")


@given(
    groups=st.lists(st.lists(st.text("\nABabk /([é\0", min_size=1, max_size=4), max_size=3)),
    text=st.text("\nABabk /([é\0\ud800", max_size=30),
)
@example([["\nAb"], ["A"], ["\n\nA"]], "ab\nAb")
@example([["bk a", "k"], ["ka"], ["kk"]], "bkk abk a")
@example([["[a", "b[a"], ["b[", "[["]], "ab[ab[[")
@example([["Aab"], ["AAab"], ["bAAa"]], "bAAab")
@example([["aAbb"], ["Abbb", "Abba"]], "Abba")
def test_looking_for_literals_together_misses_none(groups: list[list[str]], text: str) -> None:
    held = [any(literal in text for literal in group) for group in groups]
    found = Literals(groups).found(text, text.encode("utf-8", "surrogatepass"))
    assert [bool(found >> place & 1) for place in range(len(groups))] == held
