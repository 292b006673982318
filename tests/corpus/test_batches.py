"""``clean_batch`` and ``clean_series`` without an engine: dicts of lists, and what is refused."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Sequence
from typing import Any

import pytest

from newsclean import NEWS, Edit, NormalizerError, clean_series
from newsclean.corpus.arrow import clean_batch

TEXTS = ["Rain. [ad_1]", None, b"It came. [ad_2]", "Sun."]
BATCH: dict[str, Any] = {"id": [1, 2, 3, 4], "text": TEXTS}


class Failing:
    name = "mine.failing"

    def __call__(self, text: str) -> Sequence[Edit]:
        if "Sun" in text:
            raise KeyError("no")
        return ()


def test_a_dict_of_lists() -> None:
    cleaned = clean_batch(BATCH)
    assert cleaned == {"id": [1, 2, 3, 4], "text": ["Rain.", None, "It came.", "Sun."]}
    assert BATCH["text"] is TEXTS
    assert clean_batch(cleaned) is cleaned


def test_columns_are_added_to_a_dict() -> None:
    cleaned = clean_batch(BATCH, edits="edits", flags="flags")
    assert [*cleaned] == ["id", "text", "edits", "flags"]
    assert [None if row is None else len(row) for row in cleaned["edits"]] == [1, None, 1, 0]
    assert cleaned["flags"] == [[], None, [], []]


def test_a_failing_normalizer_is_named_with_its_row() -> None:
    pipeline = NEWS.plus(Failing())
    with pytest.raises(NormalizerError, match=r"mine.failing: .* in row 3"):
        clean_batch(BATCH, pipeline=pipeline)
    cleaned = clean_batch(BATCH, pipeline=pipeline, errors="why")
    assert cleaned["text"] == ["Rain.", None, "It came.", "Sun."]
    assert [reason and reason[:12] for reason in cleaned["why"]] == [
        None,
        None,
        None,
        "mine.failing",
    ]


def test_another_mapping_stays_its_kind() -> None:
    assert isinstance(clean_batch(UserDict(BATCH)), UserDict)


def test_nan_is_a_gap_and_stays() -> None:
    nan = float("nan")
    assert clean_batch({"text": ["Rain. [ad_1]", nan]})["text"][1] is nan


@pytest.mark.parametrize(
    ("batch", "error", "message"),
    [
        ([1], TypeError, "a pandas or Polars DataFrame or a dict of lists, not list; an engine"),
        ({"text": "Rain."}, TypeError, "'text' is one text, not a list of texts; map over batches"),
        ({"text": None}, TypeError, "'text' is one text"),
        ({"text": [1]}, TypeError, "the column 'text' holds int in row 0; pass a column of texts"),
        ({"body": []}, KeyError, "there is no column 'text'; the columns are body"),
    ],
)
def test_what_is_no_batch_is_refused(batch: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        clean_batch(batch)


def test_what_is_no_series_is_refused() -> None:
    import pyarrow as pa

    for wrong, advice in (
        (["Rain."], "not list; newsclean.clean_many takes any iterable of texts"),
        (pa.array(["Rain."]), "newsclean.corpus.arrow.clean_array takes Arrow arrays"),
        (pa.table({"text": ["Rain."]}), r"pass one column of it, as frame\['text'\]"),
    ):
        with pytest.raises(TypeError, match=advice):
            clean_series(wrong)  # type: ignore[type-var]
