"""Numbered subheads: they stay if most of their series do."""

from __future__ import annotations

import pytest

from newsclean.body.judged import listed
from newsclean.body.line import Line
from newsclean.body.series import with_series

PROSE = "The council approved the plan on Monday after a long debate here."


def _page(*texts: str) -> list[str]:
    return [line for text in texts for line in (text, PROSE)]


@pytest.mark.parametrize(
    "heads",
    [
        ("1. Harbour", "2. Bridges", "3. The Ann Lee Show"),
        ("4) Harbour", "5) Bridges", "6) The Ann Lee Show"),
        ("1. 港口", "2. 橋", "3. 船"),
    ],
)
def test_a_subhead_stays_with_its_series(heads: tuple[str, ...]) -> None:
    page = listed([Line(text, 0) for text in _page(*heads)])
    assert with_series(page, [False] * 4 + [True, False]) is None


def test_a_date_between_subheads_parts_no_series() -> None:
    texts = [*_page("1. Harbour", "25. September 2018", "2. Bridges", "3. The Ann Lee Show")]
    assert (
        with_series(listed([Line(text, 0) for text in texts]), [False] * 6 + [True, False]) is None
    )


@pytest.mark.parametrize(
    ("texts", "gone"),
    [
        (_page("1. Harbour", "2. Bridges", "3. Boats"), [0, 2]),  # most of them go
        (_page("1. Harbour", "3. Bridges", "5. Boats"), [4]),  # no series
        (_page("1. Harbour", "2. Bridges"), [2]),  # too short
        ([*_page("1. Harbour", "2. Bridges"), "3. Boats"], [4]),  # nothing is below it
        (_page("1.5 million", "2.5 million", "3.5 million"), [4]),  # decimals
    ],
)
def test_other_lines_go_as_judged(texts: list[str], gone: list[int]) -> None:
    page = listed([Line(text, 0) for text in texts])
    goes = [i in gone for i in range(len(texts))]
    assert with_series(page, goes) == goes
