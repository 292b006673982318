"""The automaton of a gate has the memory that its cues need, or there is no gate."""

from __future__ import annotations

import pytest

from newsclean import NEWS, Phrase
from newsclean.pipeline.gate import gate_of
from newsclean.rules.table import RuleTable

pytest.importorskip("re2", reason="google-re2, of the extra fast, asks for cues")


@pytest.mark.parametrize("thousands", [100, 600])
def test_cues_too_large_for_the_usual_memory_get_more(thousands: int) -> None:
    gate = gate_of((("[a-z]{1000}" * thousands,), ("b",)))
    assert gate is not None
    assert (gate.shown("A"), gate.shown("Ab")) == (0b1, 0b101)


def test_cues_too_large_for_an_automaton_have_no_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RuleTable, "parts", lambda _: (("[a-z]{1000}" * 1200,),))
    pipeline = NEWS.plus(Phrase("mine.slogan", ("all the news",)))
    pipeline.prepare()
    assert pipeline._gated[1] is None
    assert pipeline.clean("Rain.  Wind.\n\nAll the News") == "Rain. Wind."
