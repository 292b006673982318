"""Every repair of lines and attributions keeps the promise of its row."""

from __future__ import annotations

import re

import pytest

from newsclean import clean
from newsclean.attribution import NORMALIZERS
from newsclean.attribution.cut_off_speaker import CUT_OFF_CUES
from newsclean.rules.rows import Repair
from newsclean.text.words import ROLES

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


@pytest.mark.parametrize("role", sorted(ROLES))
def test_the_cue_of_a_cut_off_speaker_has_three_letters_of_each_role(role: str) -> None:
    (cue,) = CUT_OFF_CUES
    found = re.compile(rf"\.{cue.pattern}").search(f"He said. {role.capitalize()} of the port")
    assert found is not None and found.group() == f". {role[:3].capitalize()}"
