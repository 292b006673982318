"""What is remembered between texts, and between threads, changes no result."""

from __future__ import annotations

import functools
import gc
import importlib
import inspect
import pickle
import pkgutil
import random
import sys
import weakref
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType

import pytest

import newsclean
from newsclean import BODY, MINIMAL, NEWS, NormalizerError, Pipeline, lift
from newsclean.edits import Edit
from newsclean.testing.mutations import mutated, own_texts
from newsclean.text import last_text, lines
from newsclean.text.last_text import of_last_text
from newsclean.text.story import Story

PRESETS = pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])
SKIPPED = (
    *("newsclean.__main__", "newsclean.testing", "newsclean.corpus", "newsclean.report"),
    "newsclean.integrations",  # each needs the library that it is for
)


def texts(seed: int, count: int) -> list[str]:
    chance = random.Random(seed)
    return [mutated(chance.choice(own_texts()), chance, own_texts()) for _ in range(count)]


def modules() -> Iterator[ModuleType]:
    """The modules that clean."""
    for found in pkgutil.walk_packages(newsclean.__path__, "newsclean."):
        if not found.name.startswith(SKIPPED):
            yield importlib.import_module(found.name)


@pytest.fixture
def quick_switches() -> Iterator[None]:
    """Threads take turns a thousand times as often."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(before)


@PRESETS
@pytest.mark.usefixtures("quick_switches")
def test_eight_threads_over_one_pipeline_give_the_serial_result(preset: Pipeline) -> None:
    given = texts(8, 200)
    alone = [preset.explain(text) for text in given]
    shared: Pipeline = pickle.loads(pickle.dumps(preset))  # which has found out nothing yet
    order = [i for turn in range(4) for i in random.Random(turn).sample(range(200), 200)]
    with ThreadPoolExecutor(8) as pool:
        explained = [*pool.map(lambda i: (i, shared.explain(given[i])), order)]
        cleaned = [*pool.map(lambda i: (i, shared.clean(given[i])), order)]
    assert all(found == alone[i] for i, found in explained)
    assert all(found == alone[i].text for i, found in cleaned)


def test_a_text_in_the_place_of_one_that_is_gone_is_read_anew() -> None:
    """Texts of one size that come and go get the same address again and again."""
    expected = {text: BODY.clean(text) for text in texts(4, 60)}
    addresses = set()
    made = 0
    gc.disable()
    try:
        for turn in range(40):
            for text, cleaned in expected.items():
                copy = (
                    "".join([text, str(turn)[:0]])
                    if turn % 2
                    else text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass")
                )
                addresses.add(id(copy))
                made += 1
                assert BODY.clean(copy) == cleaned
                del copy
    finally:
        gc.enable()
    assert len(addresses) < made  # or nothing was put to the test


WRONG: list[str] = []
"""Texts that were cleaned otherwise in the midst of others: a finalizer cannot raise."""


class Within:
    """A normalizer of a user that cleans other texts, which come and go, and changes nothing."""

    def __init__(self, name: str, texts: Sequence[str], cleaned: Sequence[str]) -> None:
        self.name = name
        self.texts = texts
        self.cleaned = cleaned

    def __call__(self, text: str) -> list[Edit]:
        at = (len(text) + len(self.name)) % len(self.texts)
        self.clean(at)
        dying = Text(self.texts[at - 1])  # cleans once more wherever it is taken away
        weakref.finalize(dying, self.clean, at - 1)
        return []

    def clean(self, at: int) -> None:
        if NEWS.clean("".join([*self.texts[at]])) != self.cleaned[at]:
            WRONG.append(self.texts[at])


class Text(str):
    """A text that can be watched."""

    __slots__ = ("__weakref__",)


@pytest.mark.usefixtures("quick_switches")
def test_texts_cleaned_while_others_are_cleaned_change_no_result() -> None:
    given = texts(9, 60)
    alone = [NEWS.clean(text) for text in given]
    pipeline = NEWS
    for normalizer in NEWS.normalizers[::3]:
        within = Within(f"within {normalizer.name}", given, alone)
        pipeline = pipeline.plus(within, before=normalizer.name)
    with ThreadPoolExecutor(8) as pool:
        found = [*pool.map(lambda i: pipeline.clean("".join([*given[i]])), range(60))]
    gc.collect()
    assert found == alone
    assert WRONG == []


def test_what_is_remembered_of_a_text_cannot_be_changed() -> None:
    remembering = {
        found for module in modules() for found in vars(module).values() if _remembers(found)
    }
    assert {"lines_of", "unusual", "odd_break"} <= {found.__name__ for found in remembering}
    for find in remembering:
        for text in ("a", "One.\nTwo, and — “three”.", "Über\n\nalles"):
            hash(find(text))
            # A story only works out what it is asked, from its text alone.
            assert isinstance(find(text), str | int | float | tuple | frozenset | Story | None)


def _remembers(found: object) -> bool:
    return inspect.isfunction(found) and found.__code__ is of_last_text(str.strip).__code__


def test_a_text_that_comes_up_while_it_is_looked_at_is_found_the_same() -> None:
    @of_last_text
    def counted(text: str) -> int:
        return len(text) if text == "ab" else counted("ab") + counted(text[:-1] or "ab")

    given = ("abcd", "abc", "abcd", "ab", "abcd", "abcd")
    assert [counted(text) for text in given] == [6, 4, 6, 2, 6, 6]


def states() -> dict[str, object]:
    """What each module and each of its caches without arguments holds that could be changed."""
    found: dict[str, object] = {}
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, functools._lru_cache_wrapper) and not (
                inspect.signature(value).parameters
            ):
                value = value()
            if isinstance(value, list | dict | set) and not name.startswith("__"):
                found[f"{module.__name__}.{name}"] = repr(value)
    return found


def test_cleaning_changes_nothing_that_a_module_holds() -> None:
    given = texts(5, 300)
    for text in given:
        BODY.clean(text)  # by now all has been loaded
    before = states()
    assert len(before) > 50
    for text in given[::-1]:
        BODY.explain(text)
    after = states()
    assert [name for name, state in after.items() if before.get(name) != state] == []


STORY = "\n\n".join(
    f"Ferry {n} left the harbour at noon, and nobody on board had heard of the storm."
    for n in range(14_000)
)
"""A text of more than a million characters."""


def test_what_is_found_of_a_long_text_is_found_once_and_freed_when_it_is_clean() -> None:
    asked = []

    @of_last_text
    def counted(text: str) -> int:
        asked.append(text)
        return len(text)

    def failing(text: str) -> str:
        counted(text)
        raise ValueError("rain")

    def asking(text: str) -> str:
        return text if counted(text) == counted(text) else ""

    assert NEWS.plus(lift(asking, "mine.asking")).clean(f"{STORY}\n") == STORY
    assert len(asked) == 1  # after the line break at the end was removed
    assert last_text._long.text == ""
    assert NEWS.explain(f"{STORY}\n").text == STORY
    assert last_text._long.text == ""
    with pytest.raises(NormalizerError):
        NEWS.plus(lift(failing, "mine.failing")).clean(STORY)
    assert last_text._long.text == ""


def test_a_long_text_is_not_read_again_for_each_line_that_may_be_furniture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = []

    class Lines(lines._Lines):
        def __init__(self, text: str) -> None:
            made.append(len(text))
            super().__init__(text)

    monkeypatch.setattr(lines, "_Lines", Lines)
    counts = []
    for often in (10, 100):
        labels = [
            f"Section: Harbour\nPublished: {n} May 2021\nMORE: {n} ferries" for n in range(often)
        ]
        paragraphs = STORY.split("\n\n")
        paragraphs[5 : 5 + often] = labels
        made.clear()
        NEWS.clean("\n\n".join(paragraphs))
        counts.append(len(made))
    print(counts)
    assert counts[1] <= counts[0] + 5
