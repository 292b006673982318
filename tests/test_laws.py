"""The laws that hold for every text: each a property over text built to be dirty."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dirty import PROSE, ROWS, documents
from newsclean import BODY, MINIMAL, NEWS, Pipeline, clean, explain
from newsclean.edits import apply, canonical
from newsclean.rules import Sign

PRESETS = pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])


@PRESETS
@given(text=documents() | st.text())
def test_any_text_is_accepted(preset: Pipeline, text: str) -> None:
    assert isinstance(preset.clean(text), str)


@given(data=st.binary() | documents().map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_accepted(data: bytes) -> None:
    cleaned = explain(data)
    assert cleaned.encoding
    assert cleaned.text == clean(data)


@pytest.mark.parametrize("wrong", [None, 1, ["text"], bytearray(b"text")])
def test_other_types_are_refused_with_advice(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"takes str or bytes, not \w+; pass"):
        clean(wrong)  # type: ignore[arg-type]


@PRESETS
@given(text=documents())
def test_replaying_the_edits_gives_the_text(preset: Pipeline, text: str) -> None:
    cleaned = preset.explain(text)
    assert cleaned.source is text
    assert list(cleaned.edits) == canonical(text, cleaned.edits, by="explain")
    assert apply(text, cleaned.edits) == cleaned.text
    assert {r for e in cleaned.edits for r in e.rules} <= {row.id for row in preset.rules}


@PRESETS
@given(text=documents())
def test_explaining_changes_nothing(preset: Pipeline, text: str) -> None:
    assert preset.explain(text).text == preset.clean(text)


@PRESETS
@given(text=documents())
def test_clean_text_comes_back_untouched(preset: Pipeline, text: str) -> None:
    once = preset.clean(text)
    assert preset.clean(once) is once


@given(text=documents())
def test_dirty_documents_settle(text: str) -> None:
    assert "unsettled" not in explain(text).flags


@given(text=documents())
def test_offsets_lead_there_and_back(text: str) -> None:
    cleaned = explain(text)
    there = [cleaned.to_clean(i) for i in range(len(text) + 1)]
    back = [cleaned.to_source(i) for i in range(len(cleaned.text) + 1)]
    assert back == sorted(back)
    landed = [i for i in there if i is not None]
    assert landed == sorted(landed)
    edited = {i for e in cleaned.edits for i in range(e.start, e.end)}
    for i, at in enumerate(there):
        assert (at is None) == (i in edited)
        if at is not None and i < len(text):
            assert cleaned.text[at] == text[i]
            assert back[at] == i
    assert there[-1] == len(cleaned.text)


@given(texts=st.lists(documents(), max_size=6))
def test_texts_do_not_depend_on_each_other(texts: list[str]) -> None:
    alone = [clean(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(clean, texts)) == alone
    assert [clean(text) for text in reversed(texts)] == alone[::-1]
    twin: Pipeline = pickle.loads(pickle.dumps(NEWS))
    assert [twin.clean(text) for text in texts] == alone


@PRESETS
@pytest.mark.parametrize("text", [keep for row in ROWS for keep in row.keeps])
def test_look_alikes_stay(preset: Pipeline, text: str) -> None:
    assert preset.clean(text) is text


MENDING = [row for row in ROWS if row.before and not isinstance(row, Sign)]


@pytest.mark.parametrize("row", MENDING, ids=lambda row: row.id)
def test_each_row_does_what_it_shows(row: object) -> None:
    assert clean(row.before) == row.after  # type: ignore[attr-defined]
    assert row.id in {r for e in explain(row.before).edits for r in e.rules}  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", PROSE[:4])
def test_prose_stays(text: str) -> None:
    assert clean(text) is text
