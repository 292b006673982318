"""What every text is searched for does not grow with the rows."""

from __future__ import annotations

import pytest

from newsclean import BODY, MINIMAL, NEWS, Pipeline
from newsclean.rules.literals import Literals
from newsclean.rules.table import RuleTable

MOST_SEARCHES = 6
MOST_SIGNS = 28
ADVICE = (
    "These triggers are looked for in every text, because nothing in them is rare: {}.  Choose "
    "a trigger with a capital letter or with a sign, such as ':' or '/', from the same text; or "
    "let the row match a whole line (where = LINE), which costs no search."
)


def literals_of(pipeline: Pipeline) -> Literals:
    return next(n for n in pipeline.normalizers if isinstance(n, RuleTable))._index.literals


@pytest.mark.parametrize("pipeline", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])
def test_a_clean_text_is_searched_few_times(pipeline: Pipeline) -> None:
    literals = literals_of(pipeline)
    assert len(literals.searches) <= MOST_SEARCHES, ADVICE.format(literals.searches)
    assert len(literals.signs) <= MOST_SIGNS, "Choose a trigger with a sign that others have."


def test_triggers_with_a_rare_character_cost_no_search_of_their_own() -> None:
    literals = Literals(["Read more", "Reader", "[ad_1]", "-lrb-", "work", "minutes", "ad label"])
    assert literals.searches == ["minutes", "ad label"]
    assert literals.signs == ["[", "-"]
