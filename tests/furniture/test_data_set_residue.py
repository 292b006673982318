"""Stamps and summary points of data sets, where both come together."""

from __future__ import annotations

import pytest

from newsclean.edits import apply, need_order
from newsclean.furniture.data_set_residue import residue

STAMP = "25 May 2015 Last updated at 00:03 BST"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"It rains.\n\n@highlight\n\n{STAMP}", "It rains."),  # the point is a stamp
        (f"It rains.\n\n@highlight\n\nIt snows. {STAMP}", "It rains."),
        (f"It rains. {STAMP}  \n\n@highlight\n\nIt snows", "It rains."),  # blanks after the stamp
        (f"It rains. {STAMP} It snows.\n\n@highlight\n\nSnow", "It rains. It snows."),
    ],
)
def test_a_stamp_beside_or_in_a_summary_point_is_removed_once(text: str, left: str) -> None:
    edits = residue(text)
    need_order(text, edits)
    assert apply(text, edits) == left
