"""Cues that are removed by themselves, where they open no block."""

import pytest

from newsclean import BODY, NEWS, Block
from newsclean.commands.proving import complaints
from newsclean.rules.proof import REST, STORY

STAY = {
    "of a sentence": f"{STORY}\n\nIf you have seen it,\n\ncontact us\n\nor the police.\n\n{REST}",
    "a link in small letters": f"{STORY}\n\nPlease\n\ncontact us\n\n{REST}",
    "introduced": f"The letter that every house got has three words:\n\nContact us\n\n{STORY}",
    "a subhead": f"{STORY}\n\nContact us\n\nContact us by six, the mayor had told them.\n\n{REST}",
    "with its title": f"{STORY}\n\nLesen Sie auch\n\nWie viele Brücken hat Tarn?\n\n{REST}",
    "no cue of this kind": f"{STORY}\n\nComments\n\n{REST}",
}


@pytest.mark.parametrize("line", ["Contact us", "LEAVE A COMMENT", "» Next post", "Baca juga:"])
@pytest.mark.parametrize("place", ["{}\n\n" + STORY, f"{STORY}\n\n{{}}\n\n{REST}"])
def test_a_sure_cue_goes_wherever_it_is(line: str, place: str) -> None:
    text = place.format(line)
    wanted = place.format("").strip().replace("\n\n\n\n", "\n\n")

    assert NEWS.clean(text) == BODY.clean(text) == wanted


@pytest.mark.parametrize("text", STAY.values(), ids=STAY)
def test_it_stays_in_a_story(text: str) -> None:
    assert NEWS.clean(text) is text


def test_a_title_below_it_stays_and_all_else_is_done() -> None:
    page = "Share this story\n\n{}\n\nLesen Sie auch\n\nWie viele Brücken hat Tarn?\n\n{}"

    assert NEWS.clean(page.format(STORY, REST)) == STAY["with its title"]


def test_it_ends_the_story_still() -> None:
    assert NEWS.clean(f"{STORY}\n\nLeave a comment\n\nName\n\nWebsite") == STORY


def test_it_waits_for_lines_that_go_before_it_is_alone() -> None:
    # The prose below goes first; only then is the cue below the story.
    notice = "We use cookies to give you the best experience on our site, and so do our partners."
    page = f"{STORY}\n\nLeave a comment\n\nName\n\nWebsite\n\n{notice}"

    assert NEWS.clean(page) == STORY


def test_a_row_needs_cues_of_one_kind() -> None:
    with pytest.raises(ValueError, match="has no cues"):
        Block("mine.none").check()
    with pytest.raises(ValueError, match="no whole line"):
        Block("mine.star", alone=("more from *",)).check()


def test_a_line_in_both_lists_is_named(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "mine.toml"
    path.write_text(
        '[[block]]\nid = "mine.bay"\ncues = ["from the bay"]\nalone = ["From the bay"]\n', "utf-8"
    )

    assert any("'From the bay' is in" in each.problem for each in complaints(path))
