"""A headline above a short head stays, whatever stands below the story."""

from __future__ import annotations

import pytest

from newsclean import BODY
from newsclean.body.judged import listed
from newsclean.body.line import Line
from newsclean.body.places import Places
from newsclean.body.rows import TALE

HEADLINE = "Ferry Marianne towed into harbour"
DECK = "Company says that a valve was put in the wrong way round"
TAILS = ("", "\n\nHarbour\n\nIslands", "\n\nShips and the sea\n\nMore on valves from our shop")


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("head", [(HEADLINE,), (HEADLINE, DECK), (HEADLINE, DECK, "By Ann Lee")])
def test_the_headline_stays(head: tuple[str, ...], tail: str) -> None:
    found = BODY.clean("\n\n".join((*head, TALE)) + tail)
    assert found.startswith(HEADLINE)
    assert TALE in found


def test_the_headline_is_no_deck_and_no_date_line() -> None:
    lines = [
        Line(text, 10 * i)
        for i, text in enumerate(
            (
                "News from all islands today",
                HEADLINE,
                "Published: harbour, Marianne, island 10:47",
                *TALE.split("\n\n"),
            )
        )
    ]
    names = [Places(listed(lines)).place(i)[3] for i in range(3)]
    assert ["headline.words.7" in found for found in names] == [False, True, False]
