"""Guards: what they ask of a text is asked once, however many lines they are asked about."""

from __future__ import annotations

import re
import tracemalloc
from collections.abc import Hashable, Iterator
from itertools import combinations, islice
from typing import Any

import pytest

from newsclean import NEWS
from newsclean.pipeline.finders import Failures
from newsclean.rules.code import ALL
from newsclean.rules.guards import OF_THE_MATCH, players
from newsclean.rules.guards.frames import title_of_the_print
from newsclean.rules.guards.placeholders import alone_or_at_an_edge
from newsclean.rules.replacing import compiled, replacement
from newsclean.rules.rows import Pattern
from newsclean.rules.table import RuleTable
from newsclean.text.last_text import LONGEST, forget_long_text
from newsclean.text.lines import is_prose

FAR: dict[str, Pattern] = {
    name: row
    for row in NEWS.rules[::-1]
    if isinstance(row, Pattern) and compiled(row.pattern).search(row.before)
    for name in (row.when, row.unless, row.make)
    if name not in OF_THE_MATCH
}
"""All that look at more than the match, each with a row."""
PARAGRAPH = "The council approved plan {} for the harbour on Monday – that’s all the mayor said."
LONG = "\n\n".join(PARAGRAPH.format(number) for number in range(13_000))
DAYS = "\n\n".join(f"On day {n} the council met, and it spoke until the evening." for n in range(9))


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


def test_evidence_that_comes_far_away_is_seen() -> None:
    """The lines of "unsub-⏎scribe" are joined after the rows were asked."""
    table = next(each for each in NEWS.normalizers if isinstance(each, RuleTable))
    letter = (
        "The mayor (https://tide.example/1) left.\n\n{}\n\nWho is tired of it may {} now.\n\n{}"
    )
    before, after = (letter.format(DAYS, word, DAYS) for word in ("unsub-\nscribe", "unsubscribe"))
    notes: dict[Hashable, Any] = {}
    assert not table.find_again(before, ALL, None, notes)
    at = after.index("Who")
    found = table.find_again(after, ALL, lambda: [(at, after.index("\n", at))], notes)
    assert found == table(after) != []
    cleaned = NEWS.clean(before)
    assert "tide.example" not in cleaned and NEWS.clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("text", "is_used"),
    [
        ("Storm shuts the port [ad_1]\n\nIt rained all day.", True),
        ("\n \n Storm shuts the port [ad_1]\n\nIt rained all day.", True),
        ("Storm shuts the port [ad_1]\n \n", False),
        ("Storm shuts the port [ad_1]", False),
        ("The port\nshuts in a storm [ad_1]\n\nIt rained all day.", False),
        (f"Storm shuts the port {'x' * 179} [ad_1]\n\nIt rained all day.", True),
        (f"Storm shuts the port {'x' * 180} [ad_1]\n\nIt rained all day.", False),
        ("Storm shuts the port" + "\xa0" * 300 + "[ad_1]\n\nIt rained all day.", True),
    ],
)
def test_a_tag_may_end_the_headline_of_a_text(text: str, is_used: bool) -> None:
    match = re.search(r"\[ad_1\]", text)
    assert match is not None
    assert alone_or_at_an_edge(match) is is_used


TAGS = ("[ad_1]", "[item_img]", "[rule_2]", "[source_link]", "[ad_2]")


@pytest.mark.parametrize("blank", ["", " ", "  "])
@pytest.mark.parametrize("tags", [*combinations(TAGS, 2), TAGS])
def test_tags_of_several_rules_in_a_row_go_at_once(tags: tuple[str, ...], blank: str) -> None:
    """Each hid the next from the other's rule: few went in a round, and at last all were left."""
    for run in (blank.join(tags), "".join(tags) + blank):
        line = run * (1 + 1000 // len(tags))
        for text, rest in (
            (line, ""),
            (f"It rained all day.\n\n{line}", "It rained all day."),
            (f"It rained all day. {line}", "It rained all day."),
            (f"{line} It rained.", "It rained."),
        ):
            made = [after for _, after in NEWS._steps(text, Failures())]
            assert made[-1] == rest
            assert len(made) <= 3


@pytest.mark.parametrize(
    "line", ["Last updated on May 4, 2021", "发布时间：2021-05-04 10:47", "Published: May 4, 2021"]
)
@pytest.mark.parametrize("end", ["\n", "\n\n", " \n"])
def test_a_date_line_that_comes_again_and_again_goes_at_once(line: str, end: str) -> None:
    """Nine went in a round, and of more than a hundred none."""
    for text, rest in (
        ((line + end) * 500, ""),
        ((line + end) * 500 + "It rained all day.", "It rained all day."),
        ("Bridge opens again\n\n" + (line + end) * 500, "Bridge opens again"),
    ):
        made = [after for _, after in NEWS._steps(text, Failures())]
        assert made[-1].strip() == rest
        assert len(made) <= 3


@pytest.mark.parametrize("name", FAR)
def test_no_guard_copies_a_long_text(name: str) -> None:
    """A text of 200 megabytes may have thousands of tags: one copy for each took minutes."""
    row = FAR[name]
    for text, start in (
        (f"{row.before}\n\n{LONG}", 0),
        (f"{LONG}\n\n{row.before}", len(LONG)),
    ):
        assert len(text) > LONGEST
        end = start + len(row.before) + 2
        for match in islice(compiled(row.pattern).finditer(text, start, end), 2):
            replacement(row, match)  # which loads the guards
            forget_long_text(text)
            tracemalloc.start()
            try:
                replacement(row, match)
                most = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
                forget_long_text(text)
            assert most < len(text)  # half of a copy


def test_the_title_of_a_print_stays_where_no_line_repeats_it() -> None:
    head = "1/14/25, 10:47 AM Bridge opens - The Tide"
    foot = "https://tide.example/a 1/2"
    for between, title in (("It is open.", "Bridge opens"), ("  Bridge opens \nIt is open.", "")):
        text = f"{head}\n\n{between}\n\n{foot}\n{head}\n\nIt rained.\n\n{foot}"
        heads = [*re.finditer("[0-9/]+, [0-9:]+ AM (?P<title>.+)", text)]
        assert [title_of_the_print(match) for match in heads] == [title, ""]
