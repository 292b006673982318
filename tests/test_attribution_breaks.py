"""Of the sentences that we break ourselves, at least four in five come back exactly."""

from __future__ import annotations

from pathlib import Path

import pytest

from broken_sentences import ABROAD, BREAKS, BREAKS_ABROAD, pairs, pairs_abroad
from newsclean import clean

PAGE = Path(__file__).parent.parent / "docs" / "attribution.md"


@pytest.mark.parametrize("kind", BREAKS)
def test_most_are_restored_and_none_is_hurt(kind: str) -> None:
    found = pairs(kind)
    assert len(found) == 200
    assert all(clean(sound) is sound for _, sound in found)
    restored = sum(clean(damaged) == sound for damaged, sound in found)
    assert restored >= 0.8 * len(found)
    assert f"| {kind} | {restored} of {len(found)} |" in PAGE.read_text("utf-8")


@pytest.mark.parametrize("language", ABROAD)
@pytest.mark.parametrize("kind", BREAKS_ABROAD)
def test_other_languages_too(language: str, kind: str) -> None:
    found = pairs_abroad(language, kind)
    assert all(clean(sound) is sound for _, sound in found)
    assert [clean(damaged) for damaged, _ in found] == [sound for _, sound in found]
