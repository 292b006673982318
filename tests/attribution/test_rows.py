"""Every repair of lines and attributions keeps the promise of its row."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.attribution import NORMALIZERS
from newsclean.rules.rows import Repair

ROWS = [row for normalizer in NORMALIZERS for row in normalizer.rules]
KEEPS = [(row, text) for row in ROWS for text in row.keeps]


def test_the_rows_are_there() -> None:
    assert len(ROWS) == len({row.id for row in ROWS}) >= 10
    assert all(row.about and row.keeps for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_before_becomes_after(row: Repair) -> None:
    assert clean(row.before) == row.after


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_after_stays(row: Repair) -> None:
    assert clean(row.after) is row.after


@pytest.mark.parametrize("row, text", KEEPS)
def test_what_looks_alike_stays(row: Repair, text: str) -> None:
    assert clean(text) is text
