"""What is wrong is said at once, in one sentence that says what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import newsclean
from newsclean import (
    EDGE,
    INLINE,
    LINE,
    MINIMAL,
    PAGE,
    NormalizerError,
    Pattern,
    Phrase,
    clean,
    lift,
)

wrong: Any = newsclean
"""The package without the types of its arguments, which are wrong here."""
minimal: Any = MINIMAL
TEXT = "Rain. [ad_1]"
ROW = Phrase("mine.tides", ("all the tides",))


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: wrong.clean_many(None), "clean_many takes an iterable of texts, not None"),
        (lambda: wrong.clean_many([TEXT], workers="2"), "workers must be a whole number, not '2'"),
        (lambda: wrong.clean_many([TEXT], workers=1.5), "workers must be a whole number, not 1.5"),
        (lambda: wrong.clean_many([TEXT], chunk_size=None), "chunk_size must be a whole number"),
        (
            lambda: wrong.clean_many(
                [TEXT], workers=2, pipeline=MINIMAL.plus(lift(lambda t: t, "x"))
            ),
            r"cannot be sent to other processes \(.*\); define its functions at the top",
        ),
        (lambda: wrong.explain(TEXT).to_clean("1"), "an offset is a whole number, not '1'"),
        (lambda: wrong.explain(TEXT).to_source(1.0), r"an offset is a whole number, not 1\.0"),
        (
            lambda: wrong.clean(b"Rain.", encoding=7),
            "encoding takes a name, such as .*, not 7",
        ),
        (lambda: wrong.lift(None, "mine.fix"), "lift takes a function from str to str, not None"),
        (lambda: wrong.lift(str.strip, ""), "lift takes a name for the rule of its edits"),
        (lambda: minimal.plus([ROW]), r"passed one by one; write \* before a list of them"),
    ],
)
def test_of_a_wrong_type(call: Callable[[], Any], told: str) -> None:
    with pytest.raises(TypeError, match=told):
        call()


def test_no_message_is_a_page_long() -> None:
    with pytest.raises(TypeError) as raised:
        minimal.plus(MINIMAL)
    assert len(str(raised.value)) < 400
    with pytest.raises(TypeError) as raised:
        wrong.clean(TEXT, pipeline=[MINIMAL])
    assert len(str(raised.value)) < 400


@pytest.mark.parametrize(
    ("triggers", "more", "told"),
    [
        (("*",), {"where": LINE}, "trigger '\\*' needs 3 characters after its \\*"),
        (("*ab",), {"where": LINE}, "trigger '\\*ab' needs 3 characters after its \\*"),
        (("tide\nbay",), {"where": INLINE}, r"trigger 'tide\\nbay' spans lines"),
        (("tide",), {"new": r"\g<bay>"}, "new is no replacement: unknown group name 'bay'"),
        (("tide",), {"new": r"\g<2>"}, "new is no replacement: invalid group reference 2"),
        (("tide",), {"new": 2}, "new must be a str or a function of the match"),
    ],
)
def test_of_a_row(triggers: tuple[str, ...], more: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=rf"^rule mine\.tide: {told}"):
        MINIMAL.plus(Pattern("mine.tide", r"tide (?P<sea>\w{1,9})", triggers, **more))


def test_what_is_right_is_taken() -> None:
    row = Pattern("mine.tide", r"tide (?P<sea>\w{1,9})", ("tide",), where=EDGE, new=r"\g<sea>")
    assert clean("tide north", pipeline=MINIMAL.plus(row)) == "north"
    ends = Pattern("mine.end", r"[^\n]{0,40} tide", ("*tide",), where=LINE)
    assert clean("Rain.\nthe old tide", pipeline=MINIMAL.plus(ends)) == "Rain."
    MINIMAL.plus(Pattern("mine.page", r"tide \d", (" bay\n",), where=LINE | PAGE))


def test_a_function_that_returns_no_text_is_named() -> None:
    row = Pattern("mine.tide", "tide", ("tide",), where=INLINE, new=lambda match: 7)  # type: ignore[arg-type, return-value]
    with pytest.raises(NormalizerError, match=r"rule mine\.tide: new must return str or None"):
        clean("A tide came.", pipeline=MINIMAL.plus(row))
