"""A long text that is read again is judged only near what has changed, with the same result."""

from __future__ import annotations

import random
from collections.abc import Hashable, Iterator, Sequence
from functools import partial
from typing import Any

import pytest

from newsclean.edits import Edit, apply
from newsclean.layout import joining, joints
from newsclean.layout.joining import lines, lines_again
from newsclean.layout.nearby import LONG, changed
from newsclean.layout.page import Page
from newsclean.rules.code import Near
from newsclean.testing.mutations import mutated, own_texts

PARAGRAPH = "The council met in town number {}, and it was late when they went home."
STORY = "\n\n".join(map(PARAGRAPH.format, range(400)))
BROKEN = "The deal was first reported by\nThe Harbour News\n, a weekly."
POEM = "\n".join(
    ["The willows are bent by the river", "and the boats are gone from", "the shore"] * 3
)
CODE = "Type this:\n\n```\nnpm run\n\n, and build\n```"


def again(text: str, notes: dict[Hashable, Any], edits: Sequence[Edit]) -> Sequence[Edit]:
    """What is found once *edits* of *text* are made."""
    return lines_again(apply(text, edits), -1, lambda: [*changed(edits)], notes)


def settled(text: str) -> tuple[str, dict[Hashable, Any]]:
    notes: dict[Hashable, Any] = {}
    near: Near | None = None
    while edits := lines_again(text, -1, near, notes):
        text, near = apply(text, edits), partial(list, [*changed(edits)])
    assert not lines(text)
    return text, notes


def changes(text: str, chance: random.Random) -> Iterator[list[Edit]]:
    """Lines of other texts put in, lines taken away, words changed, in a few places."""
    for _ in range(12):
        places = sorted(chance.sample(range(len(text) // 10), 6))
        edits: list[Edit] = []
        for place in places:
            at = text.rfind("\n", 0, place * 10) + 1
            end = text.find("\n", at) + 1 or len(text)
            if edits and at < edits[-1].end:
                continue
            kind = chance.choice(["in", "out", "join"])
            other = mutated(chance.choice(own_texts()), chance, own_texts())
            if kind == "in":
                edits.append(Edit(at, at, f"{other}\n\n"[:600], ("x",)))
            elif kind == "out" and end > at:
                edits.append(Edit(at, end, "", ("x",)))
            elif end > at + 1:
                edits.append(Edit(end - 1, end, chance.choice([" ", ",\n", "\n\n", "-\n"]), ("x",)))
        yield edits


@pytest.mark.parametrize("seed", range(12))
def test_near_the_changes_all_is_found_that_the_whole_text_has(seed: int) -> None:
    chance = random.Random(seed)
    some = [mutated(chance.choice(own_texts()), chance, own_texts()) for _ in range(60)]
    pieces = [*some, *[PARAGRAPH.format(n) for n in range(300)], POEM, CODE, *[BROKEN] * 4]
    chance.shuffle(pieces)
    text, notes = settled("\n\n".join(pieces))
    assert len(text) > LONG
    for edits in changes(text, chance):
        found = again(text, notes, edits)
        text = apply(text, edits)
        assert [*found] == [*lines(text)]
        text, notes = settled(apply(text, found))


@pytest.mark.parametrize("extra", ["", CODE, "She came\n, and went."])
def test_few_line_breaks_are_judged_again(extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text, notes = settled(f"{STORY}\n\n{BROKEN}\n\n{extra}")
    judged: list[int] = []
    in_gaps = joints.in_gaps

    def counted(page: Page, *beside: Any) -> Iterator[Edit]:
        judged.append(len(page.gaps.lines))
        return in_gaps(page, *beside)

    monkeypatch.setattr(joining, "in_gaps", counted)
    monkeypatch.setattr(joints, "in_gaps", counted)
    at = text.index("The council met in town number 200")
    edits = again(text, notes, [Edit(at, at, f"{BROKEN}\n\n", ("x",))])
    assert [edit.new for edit in edits] == [" ", ""]
    assert 0 < sum(judged) < 40


def test_what_shows_of_the_page_has_all_judged_again() -> None:
    text, notes = settled(
        f"Das ist die Lage, und der Hafen ist zu.\n\n{STORY}\n\nAt the\n\n{BROKEN}"
    )
    fence = [Edit(0, 0, "```\n", ("x",))]
    assert [*again(text, notes, fence)] == [*lines(apply(text, fence))]
    text, notes = settled(f"{STORY}\n\n{POEM}")  # of whose lines some would be joined elsewhere
    piece = [Edit(0, 0, "She came\n, and went.\n\n", ("x",))]
    assert [*again(text, notes, piece)] == [*lines(apply(text, piece))]
    german = [
        Edit(0, len(STORY) // 2, "Der Hafen ist zu, und die Lage ist ernst.\n\n" * 200, ("x",))
    ]
    assert [*again(text, notes, german)] == [*lines(apply(text, german))]
