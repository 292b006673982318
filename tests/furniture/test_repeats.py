"""A story is given once, however often and however far it stands in a text again."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.furniture.repeats import _again, _again_in_long_text, repeats
from newsclean.rules.proof import STORY

FIRST = (
    "The council approved the plan on Monday after a long debate in the town hall, the third of "
    "its kind this year."
)
SECOND = (
    "The mayor, who had promised to come by bicycle, came by car and blamed the rain that had "
    "fallen since the morning."
)
THIRD = (
    "A hundred children were the first to walk across the new bridge, and nobody who was there "
    "will ever forget it."
)


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize(
    ("given", "once"),
    [
        ([FIRST, SECOND] * 2, [FIRST, SECOND]),
        ([FIRST, SECOND] * 4, [FIRST, SECOND]),
        ([FIRST, SECOND, THIRD, "* * *", FIRST, SECOND, THIRD], [FIRST, SECOND, THIRD]),
        ([FIRST, SECOND, THIRD, FIRST, SECOND], [FIRST, SECOND, THIRD]),
        ([f"{FIRST} {SECOND[:40]} […]", FIRST, SECOND], [FIRST, SECOND]),
    ],
    ids=[
        "twice",
        "four times",
        "below stars",
        "from its opening, cut",
        "excerpt of two paragraphs",
    ],
)
def test_the_copy_goes(between: str, given: list[str], once: list[str]) -> None:
    assert clean(between.join(given)) == between.join(once)


@pytest.mark.parametrize(
    "sound",
    [
        [FIRST, SECOND, THIRD, SECOND],  # one paragraph: a refrain
        [FIRST, "On Monday", SECOND, THIRD, "On Tuesday", SECOND, THIRD, FIRST[:50] + "."],
        [FIRST, SECOND, THIRD[:62], THIRD],  # a pull quote
        ["We shall not be moved.", "We shall not."] * 3,
        [f"{THIRD[:60]} […]", FIRST, SECOND],  # the beginning of another story
    ],
    ids=["one paragraph", "under headings", "pull quote", "chant", "other excerpt"],
)
def test_what_is_no_copy_stays(sound: list[str]) -> None:
    text = "\n\n".join(sound)
    assert clean(text) == text


@pytest.mark.parametrize("above", ["", "\n", "\n\n"])
def test_empty_lines_above_a_paragraph_do_not_tell_it_from_its_copy(above: str) -> None:
    line = "(c) The bridge shall be open by noon, rain or no rain, the mayor wrote"
    assert [edit.rules for edit in repeats(f"{above}{line}\n\n{line}")] == [("furniture.repeat",)]
    assert [edit.rules for edit in repeats(f"{line}\n\n{above}{line}")] == [("furniture.repeat",)]


def test_a_long_text_is_searched_as_a_short_one() -> None:
    begun = "The ferry sailed at noon with forty passengers and a dog, as it does each day, " * 3
    lines = ["One.", "", "Two, too.", "One.", f"{begun}{begun}", "Two, too.", "One.", ""]
    for found in (_again(lines), _again_in_long_text(lines)):
        assert found == ({"One.", "Two, too."}, [4], False, False)


@pytest.mark.parametrize("between", ["", "***\n\n", "  \n\n", f"{STORY[::-1]}\n\n"])
@pytest.mark.parametrize("below", ["", "It rains.", "It rains.\n\n" * 2])
def test_repeats_of_a_long_text_are_those_of_a_short_one(
    between: str, below: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stanza = "Two loaves of bread were eaten there at noon, as in all\nthe years before it.\n\n"
    texts = [
        f"{above}\n\n{copied}{between}{copied}{below}"
        for above in ("Bridge opens", STORY, stanza * 2)
        for copied in (f"{STORY}\n\n", f"Bridge opens\n\n{STORY}\n\n", stanza, "No, not here.\n\n")
    ]
    short = [repeats(text) for text in texts]
    assert any(short)
    monkeypatch.setattr("newsclean.furniture.repeats._again", _again_in_long_text)
    assert [repeats(text) for text in texts] == short
