"""What the fuzzer makes once for several laws, and that no law is the worse for it."""

from __future__ import annotations

import pytest

from newsclean import MINIMAL, Edit
from newsclean.pipeline.pipeline import Pipeline
from newsclean.testing.fuzzer import Fuzzer
from newsclean.testing.laws import ungated
from newsclean.testing.once import Once, ReadOnce


class Counting:
    """Removes each ★, and counts how often it is asked."""

    name = "mine.star"

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, text: str) -> list[Edit]:
        self.asked += 1
        return [Edit(i, i + 1, "", (self.name,)) for i, c in enumerate(text) if c == "★"]


@pytest.mark.parametrize("apart", [False, True])
def test_clean_gives_the_text_of_explain_unless_they_run_apart(apart: bool) -> None:
    counting = Counting()
    pipeline = Once([counting])
    pipeline.forget(apart=apart)
    explained = pipeline.explain(text := "Rain. ★")
    before = counting.asked
    assert pipeline.clean(text) == explained.text == "Rain. "
    assert (counting.asked > before) is apart
    before = counting.asked
    assert pipeline.clean(explained.text) == "Rain. "  # is cleaned by clean, apart or not
    assert counting.asked > before
    pipeline.forget()
    assert pipeline.apart is apart
    before = counting.asked
    assert pipeline.clean(text) == "Rain. "
    assert counting.asked > before


def test_a_normalizer_reads_each_text_once() -> None:
    reading = ReadOnce(counting := Counting())
    first = reading("★ Rain.")
    assert reading("★ Rain.") is first
    assert [*reading("Rain. ★"), *reading("Rain.")] == [Edit(6, 7, "", ("mine.star",))]
    assert counting.asked == 3


def test_pipelines_without_gates_read_a_text_once_for_all() -> None:
    counting = Counting()
    pipelines = {"minimal": MINIMAL.plus(counting), "mine": Pipeline([counting])}
    minimal, mine = Fuzzer([text := "Rain. ★"], pipelines, seed=1).pipelines.values()
    assert ungated(mine).clean(text) == "Rain. "
    before = counting.asked
    assert ungated(minimal).clean(text) == "Rain."  # "Rain. ★" and "Rain. " are known
    assert counting.asked == before + 1


class LateOverlap:
    """Makes edits that overlap, but only in a text without any ★."""

    name = "mine.late"

    def __call__(self, text: str) -> list[Edit]:
        at = text.find("☂")
        if at < 0 or "★" in text:
            return []
        return [Edit(at, at + 1, "", (self.name,)), Edit(at, at + 1, "~", (self.name,))]


def test_edits_of_later_rounds_are_checked_on_every_text() -> None:
    fuzzer = Fuzzer(["★☂"], {"mine": Pipeline([LateOverlap(), Counting()])}, seed=2)
    fuzzer.text = lambda number: "★☂"  # type: ignore[method-assign]
    found = next(iter(fuzzer.breaches(1)))
    assert "overlaps" in found.why


class TwoPaths(Once):
    """A pipeline whose ``clean`` leaves a ★ that its ``explain`` removes."""

    def _once(self, how: str, text: str | bytes, work: object) -> object:
        if how == "clean" and "★" in str(text):
            return text
        return super()._once(how, text, work)  # type: ignore[arg-type]


@pytest.mark.parametrize("first", [1, 20])
def test_two_paths_are_found_whether_they_run_apart_or_not(first: int) -> None:
    fuzzer = Fuzzer(["Rain ★ fell."], {"mine": Pipeline([Counting()])}, seed=3)
    two_paths = TwoPaths([Counting()])
    vars(two_paths)["_plain"] = ungated(fuzzer.pipelines["mine"])
    fuzzer.pipelines["mine"] = two_paths
    fuzzer.text = lambda number: "Rain ★ fell."  # type: ignore[method-assign]
    found = [breach.law for number in range(first, first + 3) for breach in fuzzer.breaches(number)]
    assert "one path" in found
