"""The arithmetic of edits: replay, chaining, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.edits import Edit, apply, canonical, compose


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Canonical edits of *text*, many of them touching each other."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=12)))
    edits: list[Edit] = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        new = draw(st.text("abc \n", max_size=4))
        if text[start:end] == new:
            continue
        if edits and start == end == edits[-1].start == edits[-1].end:
            continue
        edits.append(Edit(start, end, new, (f"rule.{len(edits)}",)))
    return edits


@st.composite
def chains(draw: st.DrawFn) -> tuple[str, list[list[Edit]]]:
    source = text = draw(st.text("abc \n", max_size=30))
    steps = []
    for _ in range(draw(st.integers(1, 4))):
        steps.append(draw(edits_of(text)))
        text = apply(text, steps[-1])
    return source, steps


@given(chains())
def test_chained_edits_replay_and_stay_canonical(chain: tuple[str, list[list[Edit]]]) -> None:
    source, steps = chain
    text, total = source, list[Edit]()
    for edits in steps:
        total = list(compose(source, total, text, edits))
        text = apply(text, edits)
        assert apply(source, total) == text
        assert canonical(source, total) == total
        named = {rule for edit in total for rule in edit.rules}
        assert named <= {rule for step in steps for edit in step for rule in edit.rules}


def test_apply_returns_the_same_object_when_there_is_nothing_to_do() -> None:
    text = "".join(["a", "b"])
    assert apply(text, []) is text


def test_edits_that_only_sit_side_by_side_keep_their_own_rules() -> None:
    first = [Edit(0, 2, "", ("a",)), Edit(2, 4, "", ("b",))]
    assert compose("xxyy..z", first, "..z", [Edit(1, 2, "", ("c",))]) == [
        Edit(0, 2, "", ("a",)),
        Edit(2, 4, "", ("b",)),
        Edit(5, 6, "", ("c",)),
    ]


def test_an_edit_that_is_undone_disappears() -> None:
    assert compose("abc", [Edit(1, 2, "", ("a",))], "ac", [Edit(1, 1, "b", ("b",))]) == []


@pytest.mark.parametrize(
    ("edits", "reason"),
    [
        ([Edit(0, 4, "", ("a",))], "is outside"),
        ([Edit(-1, 1, "", ("a",))], "is outside"),
        ([Edit(2, 1, "", ("a",))], "is outside"),
        ([Edit(0, 2, "", ("a",)), Edit(1, 3, "", ("b",))], "overlaps"),
        ([Edit(1, 1, "x", ("a",)), Edit(1, 1, "y", ("b",))], "same place"),
        ([Edit(0, 1, "", ())], "names no rule"),
    ],
)
def test_edits_that_cannot_be_made_are_refused_by_name(edits: list[Edit], reason: str) -> None:
    with pytest.raises(ValueError, match=f"^mine: .*{reason}"):
        canonical("abc", edits, by="mine")


@pytest.mark.parametrize(
    "edit",
    [(0, 1, None, ("a",)), (0, 1, b"", ("a",)), (0.0, 1, "", ("a",)), (0, 1, "", "a"), "text", 3],
)
def test_what_is_no_edit_is_refused_by_name(edit: Edit) -> None:
    with pytest.raises(ValueError, match=r"^mine: "):
        canonical("abc", [edit], by="mine")


def test_plain_tuples_become_edits() -> None:
    assert canonical("abc", [(0, 1, "", ["a"])], by="mine") == [Edit(0, 1, "", ("a",))]  # type: ignore[list-item]


def test_long_texts_are_trimmed_in_one_step() -> None:
    source = "a" * 300_000
    whole = [Edit(0, len(source), source + "b", ("x",))]
    assert compose(source, whole, source + "b", [Edit(300_001, 300_001, "c", ("y",))]) == [
        Edit(300_000, 300_000, "bc", ("x", "y"))
    ]
