"""What a text is asked in which there is nothing to do: a new rule must not add to that."""

from __future__ import annotations

from typing import Any

import pytest

from newsclean import NEWS
from newsclean.pipeline.finders import at_gate
from newsclean.pipeline.gate import gate_of
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.proof import STORY

ARTICLE = (
    f"Bridge opens\n\n{STORY}\n\n“We waited for ten years,” said Ann Lee, who sells bread at the "
    "market. “It is a good day, and the town will remember it.”\n\nThe mayor thanked her, and the "
    "band played until the evening. Some 1,200 people came in the first hour."
)
"""A text without an artifact, with a quotation and its speaker."""


class Counted(str):
    """A text that counts how often it is searched for a literal."""

    searches = 0

    def __contains__(self, other: object) -> bool:
        Counted.searches += 1
        return super().__contains__(other)  # type: ignore[operator]

    def find(self, *asked: Any) -> int:
        Counted.searches += 1
        return super().find(*asked)


def test_a_clean_text_asks_few_normalizers() -> None:
    pytest.importorskip("re2", reason="google-re2, of the extra fast, asks for cues")
    pipeline = NEWS.protecting("!" * 9)  # a copy, whatever was read before
    parts = [n.parts() if isinstance(n, CodeNormalizer) else () for n in pipeline.normalizers]
    asked = [
        normalizer.name
        for normalizer, cue in zip(pipeline.normalizers, parts, strict=True)
        if not cue or (gate := gate_of(cue)) is None or gate.shown(ARTICLE) != 1
    ]
    assert set(asked) <= {"artifacts", "below story", "repeats", "attribution.sentences"}


def test_a_clean_text_is_searched_for_few_literals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.pipeline.finders.is_there", lambda: False)
    finders, gate = at_gate(NEWS.normalizers, NEWS._finders)
    assert gate is not None
    text = Counted(ARTICLE)
    Counted.searches = 0
    shown = gate.shown(text)
    for asked in finders:
        find = asked.find_shown
        edits = find(text, shown >> asked.shift) if find else asked.find(text)
        assert not edits, asked.name
    assert 0 < Counted.searches <= 110
