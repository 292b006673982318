"""What ``explain`` returns: offsets and spans there and back, and a form that JSON can hold."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.test_clean import EXAMPLES, run
from newsclean import BODY, NEWS, Cleaned, Pipeline, clean, explain, lift
from newsclean.edits import apply, canonical
from newsclean.testing import documents
from test_edits import edits_of

SCHEMA = json.loads((files("newsclean.report") / "cleaned.schema.json").read_text("utf-8"))


def _swap(text: str) -> str:
    return text.replace("the ", "THE  ").replace(".\n", "\n")


def _halve(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if len(line) != 11)


LIFTED = (
    NEWS.plus(lift(str.title, "mine.title")),
    NEWS.plus(lift(_swap, "mine.swap"), before="layout"),
    BODY.plus(lift(_halve, "mine.halve"), before="encoding.prepare"),
)


@st.composite
def results(draw: st.DrawFn) -> Cleaned:
    """Edits of every shape, next to each other as those of normalizers seldom are."""
    source = draw(st.text("abc \n", max_size=30))
    edits = draw(edits_of(source))
    return Cleaned(apply(source, edits), source, tuple(edits))


CLEANED = results() | documents().map(explain)


@pytest.mark.parametrize("pipeline", LIFTED, ids=["title", "swap", "halve"])
@given(text=documents())
def test_lifted_functions_are_replayed_and_mapped(pipeline: Pipeline, text: str) -> None:
    cleaned = pipeline.explain(text)
    assert cleaned.text == pipeline.clean(text)
    assert list(cleaned.edits) == canonical(text, cleaned.edits, by="explain")
    assert apply(text, cleaned.edits) == cleaned.text
    _check_offsets(cleaned)
    assert Cleaned.from_dict(cleaned.as_dict()) == cleaned


@given(CLEANED)
def test_offsets_lead_there_and_back(cleaned: Cleaned) -> None:
    _check_offsets(cleaned)


def _check_offsets(cleaned: Cleaned) -> None:
    there = [cleaned.to_clean(i) for i in range(len(cleaned.source) + 1)]
    back = [cleaned.to_source(i) for i in range(len(cleaned.text) + 1)]
    assert back == sorted(back)
    landed = [i for i in there if i is not None]
    assert landed == sorted(landed)
    edited = {i for e in cleaned.edits for i in range(e.start, e.end)}
    for i, at in enumerate(there[:-1]):
        assert (at is None) == (i in edited)
        if at is not None:
            assert cleaned.text[at] == cleaned.source[i]
            assert back[at] == i
    assert there[-1] == len(cleaned.text)


@st.composite
def spans(draw: st.DrawFn) -> tuple[Cleaned, tuple[int, int], tuple[int, int]]:
    """A result, a span of its source and one of its text."""
    cleaned = draw(CLEANED)
    inside = (
        sorted(draw(st.tuples(st.integers(0, length), st.integers(0, length))))
        for length in (len(cleaned.source), len(cleaned.text))
    )
    (a, b), (c, d) = inside
    return cleaned, (a, b), (c, d)


def _origins(cleaned: Cleaned) -> list[tuple[int, int]]:
    """Where each character of the text comes from: the obvious version, one after the other."""
    origins: list[tuple[int, int]] = []
    done = 0
    for edit in cleaned.edits:
        origins += [(i, i + 1) for i in range(done, edit.start)]
        origins += [(edit.start, edit.end)] * len(edit.new)
        done = edit.end
    return [*origins, *((i, i + 1) for i in range(done, len(cleaned.source)))]


@given(spans())
def test_a_span_becomes_all_that_is_left_of_it(
    drawn: tuple[Cleaned, tuple[int, int], tuple[int, int]],
) -> None:
    cleaned, (start, end), _ = drawn
    found = cleaned.span_to_clean(start, end)
    if start == end:
        point = cleaned.to_clean(start)
        assert found == (None if point is None else (point, point))
        return
    mine = [
        at
        for at, (a, b) in enumerate(_origins(cleaned))
        if (a < end and start < b) or start < a == b < end
    ]
    assert found == ((mine[0], mine[-1] + 1) if mine else None)


@given(spans())
def test_a_span_of_the_text_is_found_in_the_source(
    drawn: tuple[Cleaned, tuple[int, int], tuple[int, int]],
) -> None:
    cleaned, _, (start, end) = drawn
    found = cleaned.span_to_source(start, end)
    if start == end:
        assert found == (cleaned.to_source(start),) * 2
        return
    origins = _origins(cleaned)
    assert found == (origins[start][0], origins[end - 1][1])
    if all(a < b for a, b in (origins[start], origins[end - 1])):  # not inserted
        again = cleaned.span_to_clean(*found)
        assert again is not None
        assert again[0] <= start < end <= again[1]
        assert cleaned.span_to_source(*again) == found


def test_spans_at_what_was_replaced() -> None:
    text = "Itâ€™s late. [ad_1]\n\nGo."
    cleaned = explain(text)
    assert cleaned.text == "It’s late.\n\nGo."
    mark = text.index("â")
    assert cleaned.span_to_clean(0, mark) == (0, 2)
    assert cleaned.span_to_clean(0, mark + 1) == (0, 3)  # a part of ’ is all of it
    assert cleaned.span_to_clean(mark, mark + 3) == (2, 3)
    assert cleaned.span_to_source(2, 3) == (mark, mark + 3)
    ad = text.index(" [ad")
    assert cleaned.span_to_clean(ad, ad + 7) is None
    assert cleaned.span_to_clean(ad - 5, ad + 3) == (5, 10)
    assert cleaned.span_to_source(5, 10) == (ad - 5, ad)
    assert cleaned.span_to_source(5, 14) == (ad - 5, len(text) - 1)
    assert cleaned.span_to_source(15, 15) == (len(text), len(text))


def test_senseless_spans_are_refused() -> None:
    cleaned = explain("Rain. [ad_1]")
    for there in (cleaned.span_to_clean, cleaned.span_to_source):
        with pytest.raises(ValueError, match="the span 2–1 ends before it starts"):
            there(2, 1)
        with pytest.raises(IndexError, match="offset 99 is not in"):
            there(0, 99)
        with pytest.raises(IndexError, match="offset -1 is not in"):
            there(-1, 2)


@given(CLEANED)
def test_json_reads_back(cleaned: Cleaned) -> None:
    written = json.dumps(cleaned.as_dict())
    jsonschema.validate(json.loads(written), SCHEMA)
    assert Cleaned.from_dict(json.loads(written)) == cleaned


def test_bytes_name_their_encoding_and_read_back() -> None:
    cleaned = explain("Café – [ad_1]\n\nthe end.".encode("cp1252"))
    assert cleaned.encoding == "windows-1252"
    back = Cleaned.from_dict(json.loads(json.dumps(cleaned.as_dict())))
    assert (back, back.source) == (cleaned, "Café – [ad_1]\n\nthe end.")


def test_the_command_writes_what_the_schema_says() -> None:
    _, out, _ = run("--json", str(EXAMPLES / "article.txt"))
    row = json.loads(out)
    jsonschema.validate(row, SCHEMA)
    assert Cleaned.from_dict(row) == explain((EXAMPLES / "article.txt").read_bytes())


WRITTEN = explain("Rain. [ad_1]\n\nSun.  Now.").as_dict()
EDIT = WRITTEN["edits"][0]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"text": None}, "text must be a string"),
        ({"encoding": 8}, "encoding a string or null"),
        ({"flags": 1}, "flags must be a list of strings"),
        ({"flags": "abc"}, "flags must be a list of strings"),
        ({"flags": [1]}, "flags must be a list of strings"),
        ({"edits": [3]}, "not subscriptable"),
        ({"edits": [{"start": 1}]}, "the key 'end' is missing"),
        ({"text": "Rai"}, "edits[0] does not fit the text"),
        ({"edits": [EDIT | {"end": 99}]}, "edits[0] does not fit"),
        ({"edits": [EDIT | {"start": -1}]}, "edits[0] does not fit"),
        ({"edits": [EDIT | {"start": "5"}]}, "edits[0] does not fit"),
        ({"edits": [EDIT | {"old": None}]}, "edits[0] does not fit"),
        ({"edits": WRITTEN["edits"][::-1]}, "edits[0] does not fit"),
        ({"edits": [EDIT | {"rules": []}]}, "names no rule"),
        ({"edits": [EDIT | {"rules": "mine"}]}, "names no rule"),
        ({"edits": [EDIT | {"old": "", "end": 5}]}, "an edit changes nothing"),
    ],
)
def test_what_does_not_fit_together_is_refused(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError) as caught:
        Cleaned.from_dict(WRITTEN | change)
    assert str(caught.value).startswith("no Cleaned: ")
    assert reason in str(caught.value)


@given(documents())
def test_the_source_is_made_again(text: str) -> None:
    cleaned = explain(text)
    assert Cleaned.from_dict(cleaned.as_dict()).source == text
    assert clean(text) == cleaned.text
