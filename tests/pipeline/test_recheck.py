"""Where a text changed: what the rounds after a change search again."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from newsclean import Edit
from newsclean.edits import apply
from newsclean.pipeline.recheck import Changes

LINES = [f"It rained in town number {n}." for n in range(400)]
TEXT = "\n".join(LINES)


def stars(text: str, every: int) -> list[Edit]:
    """Edits that write a star before every so-manieth line."""
    starts = [0, *(i + 1 for i, char in enumerate(text) if char == "\n")]
    return [Edit(at, at, "*", ("mine.star",)) for at in starts[::every]]


def test_after_many_changes_the_text_is_searched_whole_and_later_only_near_later_ones() -> None:
    changes = Changes()
    edits = stars(TEXT, 1)
    changes.made(TEXT, edits, run=2)
    text = apply(TEXT, edits)
    assert changes.near(text, 2, beside_removed=True) is None
    late = [Edit(len(text), len(text), " Again.", ("mine.again",))]
    changes.made(text, late, run=5)
    text = apply(text, late)
    assert changes.near(text, 2, beside_removed=True) is None
    assert changes.near(text, 3, beside_removed=False) == f"*{LINES[-1]} Again."


def test_the_oldest_places_are_forgotten_first() -> None:
    changes = Changes()
    text = TEXT
    for run, every in ((1, 5), (2, 20)):
        edits = stars(text, every)
        changes.made(text, edits, run)
        text = apply(text, edits)
    assert changes.near(text, 1, beside_removed=False) is None
    near = changes.near(text, 2, beside_removed=False)
    assert near is not None
    assert {line for line in near.split("\n") if line.startswith("**")} == {
        f"**{line}" for line in LINES[::20]
    }


def test_a_long_text_may_have_more_places() -> None:
    text = "\n\n".join(LINES * 80)
    changes = Changes()
    edits = stars(text, 400)
    assert len(edits) > 100
    changes.made(text, edits, run=0)
    near = changes.near(apply(text, edits), 0, beside_removed=False)
    assert near is not None
    assert near.count("*") == len(edits)


def test_after_a_change_of_how_a_text_is_judged_it_is_searched_whole() -> None:
    changes = Changes()
    changes.made(TEXT, stars(TEXT, 400), run=0)
    changes.forget(0)
    text = apply(TEXT, stars(TEXT, 400))
    assert changes.near(text, 0, beside_removed=True) is None
    assert changes.near(text, 1, beside_removed=True) == ""
    changes.made(text, [Edit(0, 1, "", ("mine.star",))], run=1)
    assert changes.near(TEXT, 1, beside_removed=False) == f"{LINES[0]}\n{LINES[1]}\n"


def test_lines_directly_beside_a_changed_line_are_near_too() -> None:
    text = "One line.\nTwo lines.\nThree lines.\n\nFour lines." + "\n\nMore." * 20
    changes = Changes()
    changes.made(text, edits := [Edit(15, 15, "*", ("mine.star",))], run=0)
    text = apply(text, edits)
    assert changes.near(text, 0, beside_removed=True) == "One line.\nTwo l*ines.\nThree lines.\n"
    assert changes.near(text, 0, beside_removed=False) == "Two l*ines.\n"


def test_the_stretch_of_changed_lines_is_where_they_are_after_lines_that_went() -> None:
    """Lines that go before the first changed one, or after the last, move it."""
    text = "Gone.\nOne line.\nTwo lines.\nThree lines.\nGone, too.\nFour."
    changes = Changes()
    went = [Edit(0, 6, "", ("x",)), Edit(20, 20, "*", ("x",)), Edit(40, 51, "", ("x",))]
    changes.made(text, went, run=0)
    text = apply(text, went)
    spans = changes.stretch(text, 0) or []
    assert [text[start:end] for start, end in spans] == ["Two *lines."]


@example("aaaa", [[(0, 0, "c"), (0, 1, "")]], 0)
@given(
    st.text("ab\n", min_size=1, max_size=60),
    st.lists(
        st.lists(
            st.tuples(st.integers(0, 60), st.integers(0, 9), st.sampled_from(["", "", "c", "c\n"])),
            min_size=1,
            max_size=4,
        ),
        min_size=1,
        max_size=4,
    ),
    st.integers(0, 3),
)
def test_a_stretch_covers_all_changed_lines(
    text: str, steps: list[list[tuple[int, int, str]]], since: int
) -> None:
    changes = Changes()
    text += "\nx" * 200  # so that what changed is no half of it
    for run, cuts in enumerate(steps):
        edits: list[Edit] = []
        done = 0
        for start, length, new in sorted(cuts):
            start = max(start, done)
            if length or new:
                edits.append(Edit(start, start + length, new, ("x",)))
                done = start + length + 1
        if edits:
            changes.made(text, edits, run)
            text = apply(text, edits)
    stretch, spans = changes.stretch(text, since), changes.near_spans(text, since, False)
    if stretch is not None and spans is not None:
        assert bool(stretch) == bool(spans)
        assert all(stretch[0][0] <= start and end <= stretch[0][1] for start, end in spans)
