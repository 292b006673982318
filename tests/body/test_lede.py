"""The lede: a sentence right above two paragraphs that stay."""

from __future__ import annotations

import pytest

from newsclean.body.judged import listed
from newsclean.body.lede import with_lede
from newsclean.body.line import Line

PROSE = "The council approved the plan on Monday after a long debate here."


def _gone(texts: list[str], goes: list[int]) -> list[int]:
    kept = with_lede(listed([Line(text, 0) for text in texts]), [i in goes for i in range(5)])
    return [i for i, is_gone in enumerate(kept) if is_gone]


def test_a_lede_with_a_date_stays() -> None:
    lede = "One day in July 2001, the mayor of the town decided to shut its port for good."
    assert _gone(["Print", lede, PROSE, PROSE, "Tags"], [0, 1, 4]) == [0, 4]


@pytest.mark.parametrize(
    ("texts", "goes"),
    [
        (
            ["Print", "Why did the mayor shut the port on a Monday in May?", PROSE, PROSE, "Tags"],
            [1],
        ),
        (
            ["Print", "The mayor of the town has shut the port and will ...", PROSE, PROSE, "Tags"],
            [1],
        ),
        (["Print", PROSE, PROSE, PROSE, "Tags"], [1, 2]),  # one more goes with it
        (["Print", PROSE, PROSE, PROSE, "Tags"], [3]),  # it is the last
        (["Print", PROSE, PROSE, "Tags", "Home"], [1]),  # too little is below it
    ],
)
def test_other_prose_goes_as_judged(texts: list[str], goes: list[int]) -> None:
    assert _gone(texts, goes) == goes
