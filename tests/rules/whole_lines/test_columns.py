"""Columns of lines that no sentence ends: they are removed at once, not one line a round."""

from __future__ import annotations

import pytest

from newsclean import NEWS
from newsclean.pipeline.finders import Failures

STORY = "The bridge is open again, the council said on Monday after a long debate."
SHARED = "tweeten | artikel merken | artikel merken | artikel merken"
COLUMNS = [
    SHARED,
    "hacer clic para compartir en Facebook (se abre en una ventana nueva)",
    "dă click aici pentru a distribui pe Facebook (se deschide într-o fereastră nouă)",
    "feu clic per compartir-ho a Facebook (s'obre en una finestra nova)",
]


@pytest.mark.parametrize("line", COLUMNS)
@pytest.mark.parametrize("above", ["", f"{STORY}\n\n"], ids=["alone", "below a story"])
def test_a_column_of_rows_in_lower_case_is_removed_in_one_step(line: str, above: str) -> None:
    column = "\n".join([line] * 40)
    made = [*NEWS._steps(f"{above}{column}", Failures())]
    assert made[0][1].strip() == above.strip()
    assert len(made) <= 2  # the empty lines above the column


@pytest.mark.parametrize("below", ["and the ferry sails again on Sunday.", ", the mayor said."])
def test_a_line_of_a_sentence_keeps_the_line_above_it(below: str) -> None:
    text = f"{STORY}\n\nThe council wants all to {COLUMNS[1]}\n{below}"
    assert NEWS.clean(text) == text.replace("\n,", ",").replace("\nand", " and")


def test_a_long_row_in_lower_case_that_a_sentence_continues_stays() -> None:
    text = f"{STORY}\n\n{SHARED}\nand that is what stands below it."
    assert SHARED in NEWS.clean(text)
