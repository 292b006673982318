"""A run of a plugin's tags goes whole, however long it is, and in few rounds."""

import pytest

from newsclean import NEWS
from newsclean.pipeline.finders import Failures

STORY = "The bridge is open again, the council said on Monday."
UNITS = (
    "[original_title]   [source_link]   [source_link]   [source_link]",
    "[item_img]",
    "[item_img] ",
    "[ad_1]",
    "[ad_2] ",
)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("count", [1, 21, 22, 43, 1_000])
def test_a_run_of_any_length_goes(unit: str, count: int) -> None:
    run = (unit * count).strip()

    assert NEWS.clean(run) == ""
    assert NEWS.clean(f"{STORY} {run}") == STORY
    assert NEWS.clean(f"{run} {STORY}") == STORY
    assert NEWS.clean(f"{STORY}\n\n{run}\n\n{STORY.upper()}") == f"{STORY}\n\n{STORY.upper()}"


@pytest.mark.parametrize("unit", UNITS)
def test_a_longer_run_takes_no_more_rounds(unit: str) -> None:
    few, many = (len([*NEWS._steps(unit * count, Failures())]) for count in (60, 3_000))

    assert many == few


@pytest.mark.parametrize(
    "text",
    [
        "x = row[item_id][item_title]",
        f"x = row{'[item_id]' * 20}",
        "It is row[ad_1][ad_2]",
        "The fields are [1][item_id]",
    ],
)
def test_tags_that_follow_other_brackets_are_code(text: str) -> None:
    assert NEWS.clean(text) is text


@pytest.mark.parametrize("mark", ["story_separator_special_tag", "|||||"])
@pytest.mark.parametrize("count", [1, 2, 22, 200])
def test_a_run_of_separators_goes_in_one_step(mark: str, count: int) -> None:
    run = " ".join([mark] * count)
    steps = [*NEWS._steps(f"{run} {STORY}", Failures())]
    assert [text for _, text in steps] == [STORY]
    assert NEWS.clean(f"{STORY} {run} {STORY.upper()}") == f"{STORY}\n\n{STORY.upper()}"
