"""The edits of each normalizer by itself, as it makes them: in order, apart, real and named.

The pipeline passes over a normalizer of ours whose edits overlap; so this is not seen from outside.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given

from newsclean import BODY, MINIMAL, NEWS, Edit, Normalizer, NormalizerError, Pipeline
from newsclean.edits import canonical
from newsclean.pipeline.selection import is_written
from newsclean.testing import documents
from newsclean.testing.mutations import own_texts

PRESETS = pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])
CASES = Path(__file__).parents[1] / "cases"


class Watched:
    """A normalizer of ours, of whose edits each one is looked at, in every round."""

    def __init__(self, normalizer: Normalizer) -> None:
        self.name = normalizer.name
        self.rules = normalizer.rules  # type: ignore[attr-defined]
        self.written = is_written(normalizer)
        self.breaks = getattr(normalizer, "breaks", None)
        self.find = normalizer
        by_marks = getattr(normalizer, "find_marked", None)
        self.find_marked = by_marks and (
            lambda text, marks: self._looked_at(text, by_marks(text, marks))
        )

    def __call__(self, text: str, /) -> Sequence[Edit]:
        return self._looked_at(text, self.find(text))

    def _looked_at(self, text: str, found: Sequence[Edit]) -> Sequence[Edit]:
        edits = [*found]
        assert edits == canonical(text, edits, by=self.name), (self.name, text)
        known = {rule.id for rule in self.rules}
        assert known.issuperset(rule for edit in edits for rule in edit.rules)
        return edits


@cache
def watched(preset: Pipeline) -> Pipeline:
    return Pipeline(map(Watched, preset.normalizers))


def cases() -> list[str]:
    """The strings of all cases, whatever they are."""
    found = []
    for path in sorted(CASES.glob("*.toml")):
        for rows in tomllib.loads(path.read_text("utf-8")).values():
            found += [text for row in rows for text in row.values() if isinstance(text, str)]
    return found


@PRESETS
def test_edits_are_canonical_where_they_are_made(preset: Pipeline) -> None:
    texts = [*own_texts(), *cases()]
    assert len(texts) > 3000
    for text in texts:
        assert watched(preset).clean(text) == preset.clean(text)


@PRESETS
@given(text=documents())
def test_edits_of_any_document_are_canonical(preset: Pipeline, text: str) -> None:
    watched(preset).clean(text)


def test_such_edits_would_be_seen() -> None:
    for edits in ([(0, 2, ""), (1, 3, "")], [(2, 3, ""), (0, 1, "")], [(0, 1, "a")], [(0, 9, "")]):
        wrong = [Edit(*edit, ("layout.spaces",)) for edit in edits]
        layout = MINIMAL.normalizers[-1]
        planted = layout._replace(find=lambda text, wrong=wrong: wrong)  # type: ignore[attr-defined]
        with pytest.raises(NormalizerError):
            Pipeline((Watched(planted),)).clean("abc")
