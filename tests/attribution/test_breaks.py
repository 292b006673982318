"""Of the sentences that we break ourselves, at least four in five come back exactly."""

from __future__ import annotations

import random
from itertools import count, islice
from pathlib import Path

import pytest

from newsclean import clean
from newsclean.testing.attributions import (
    ABROAD,
    BREAKS,
    BREAKS_ABROAD,
    break_abroad,
    break_english,
)
from newsclean.testing.languages import LANGUAGES

PAGE = Path(__file__).parents[2] / "docs/attribution.md"


@pytest.mark.parametrize("kind", BREAKS)
def test_most_are_restored_and_none_is_hurt(kind: str) -> None:
    made = (break_english(kind, random.Random(seed)) for seed in count())
    found = list(islice((pair for pair in made if pair is not None), 200))
    assert all(clean(pair.clean) is pair.clean for pair in found)
    restored = sum(clean(pair.dirty) == pair.clean for pair in found)
    assert restored >= 0.8 * len(found)
    assert f"| {kind} | {restored} of {len(found)} |" in PAGE.read_text("utf-8")


@pytest.mark.parametrize("language", ABROAD)
@pytest.mark.parametrize("kind", BREAKS_ABROAD)
def test_other_languages_too(language: str, kind: str) -> None:
    for ending in LANGUAGES[language].endings:
        pair = break_abroad(language, kind, ending)
        assert pair is not None
        assert clean(pair.clean) is pair.clean
        assert clean(pair.dirty) == pair.clean
