"""The best labelling of lines is found without a look at the deep prose around the doubted ones."""

from __future__ import annotations

from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from newsclean.body.labelling import labelled
from newsclean.body.model import DEEP

SCORES = st.sampled_from([DEEP, DEEP, DEEP, -1.03, -0.21, 0.13, 0.72, 1.57, 2.94])


def gain(way: tuple[bool, ...], scores: list[float], kinds: bytes, bar: float) -> float:
    """What a labelling gains: that of the lines that go, without the cost of its changes."""
    changes = sum(one != other for one, other in pairwise(way))
    gains = (score - bar - kind for score, kind in zip(scores, kinds, strict=True))
    return sum(each for each, goes in zip(gains, way, strict=True) if goes) - 0.3 * changes


@given(st.lists(st.tuples(SCORES, st.booleans()), min_size=1, max_size=9))
def test_no_labelling_is_better(lines: list[tuple[float, bool]]) -> None:
    scores, kinds = [score for score, _ in lines], bytes(is_prose for _, is_prose in lines)
    for bar in (-0.8, 0.6):
        found = labelled(scores, kinds, bar) or [False] * len(lines)
        best = max(
            gain(way, scores, kinds, bar) for way in product((False, True), repeat=len(lines))
        )
        assert abs(gain((*found,), scores, kinds, bar) - best) < 1e-9


@given(
    st.lists(st.tuples(SCORES, st.booleans()), min_size=1, max_size=30),
    st.integers(2, 6),
    st.integers(2, 6),
)
def test_deep_prose_around_changes_nothing(
    lines: list[tuple[float, bool]], before: int, after: int
) -> None:
    scores, kinds = [score for score, _ in lines], bytes(is_prose for _, is_prose in lines)
    least = [DEEP] * 2 + scores + [DEEP] * 2
    wanted = labelled(least, b"\1\1" + kinds + b"\1\1", -0.8)
    more = [DEEP] * before + scores + [DEEP] * after
    found = labelled(more, b"\1" * before + kinds + b"\1" * after, -0.8)
    assert found == (wanted and [False] * (before - 2) + wanted + [False] * (after - 2))
