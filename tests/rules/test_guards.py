"""Guards: what they ask of a text is asked once, however many lines they are asked about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newsclean import NEWS
from newsclean.rules.guards import players
from newsclean.text.lines import is_prose


@pytest.mark.parametrize("unit", ["/\n\n", "Play\n/\n", "Duration 2:31\nIt rains.\n"])
def test_the_controls_of_a_player_are_looked_for_once(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    filled = players._filled

    def counted(text: str) -> Iterator[tuple[int, str]]:
        nonlocal asked
        asked += 1
        return filled(text)

    monkeypatch.setattr(players, "_filled", counted)
    NEWS.clean(unit * 200)
    assert 0 < asked <= 4  # once for each reading


@pytest.mark.parametrize(
    ("apart", "is_near"), [("\n", True), ("\n\n", True), ("\n  \n \t", True), ("\n" * 150, False)]
)
def test_a_control_is_beside_a_line_up_to_two_others_and_some_blanks_away(
    apart: str, is_near: bool
) -> None:
    near = apart.join(("Play", "The harbour", "/", "1:05"))
    assert (near.index("/") in players._beside_controls(near)) == is_near
    far = apart.join(("Play", "The harbour", "The bridge", "/", "1:05"))
    assert far.index("/") not in players._beside_controls(far)


@pytest.mark.parametrize(
    "story", ["", "\n\nThe council approved the plan on Monday after a long debate."]
)
def test_the_story_is_looked_for_once(story: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a page of buttons takes time that grows with the square of its length."""
    asked = 0

    def counted(line: str) -> bool:
        nonlocal asked
        asked += 1
        return is_prose(line)

    monkeypatch.setattr("newsclean.text.story.is_prose", counted)
    unit = "Facebook\n\nTwitter\n\nIt rains.\n\nThe bridge of the town is open\n\n"
    NEWS.clean(unit * 100 + story)
    assert asked < 40 * 100
