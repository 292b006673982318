# pyright: strict
"""What a reader writes with the public names, for mypy and pyright; it is checked and never run.

``.ci/package`` checks it against the installed wheel, whose ``py.typed`` is what makes it work.
"""

from collections.abc import Iterator, Sequence
from re import Match
from typing import Any, assert_type

from newsclean import (
    BODY,
    INLINE,
    LINE,
    MINIMAL,
    NEWS,
    TAIL,
    Block,
    Cleaned,
    Edit,
    Found,
    Normalizer,
    Pattern,
    Phrase,
    Pipeline,
    Run,
    Sign,
    __version__,
    clean,
    clean_many,
    clean_series,
    explain,
    lift,
)
from newsclean.corpus.arrow import clean_batch
from newsclean.testing import Dirtied, articles, check_normalizer, check_pipeline, dirtied


class Stars:
    """A normalizer, by its name and its call alone."""

    name = "mine.stars"

    def __call__(self, text: str, /) -> Sequence[Edit]:
        return [Edit(i, i + 1, "", (self.name,)) for i, c in enumerate(text) if c == "★"]


class Column:
    """A series, by what columns of pandas and Polars have in common."""

    name = "text"
    dtype = "string"

    def __len__(self) -> int:
        return 1

    def to_list(self) -> list[Any]:
        return ["Rain."]


def use(data: bytes, column: Column, preset: str) -> None:
    assert_type(__version__, str)
    assert_type(clean("Rain."), str)
    assert_type(clean(data, pipeline=MINIMAL, encoding="cp1252"), str)
    assert_type(clean_many(["Rain.", data], pipeline=BODY, workers=None), Iterator[str])
    assert_type(clean("Rain.", pipeline="body"), str)
    assert_type(clean_many(["Rain."], pipeline=preset), Iterator[str])
    assert_type(clean_series(column), Column)
    assert_type(clean_series(column, pipeline="minimal"), Column)
    assert_type(clean_batch({"text": ["Rain."]}, edits="edits"), dict[str, list[str]])
    found = explain("Rain.", pipeline=preset)
    assert_type(found, Cleaned)
    assert_type(found.edits, tuple[Edit, ...])
    assert_type(found.flags, frozenset[str])
    assert_type(found.found, Found)
    assert_type(found.found.byline, str | None)
    assert_type(found.to_clean(0), int | None)
    assert_type(found.to_source(0), int)
    start, end, new, rules = found.edits[0]
    assert_type((start, end, new, rules), tuple[int, int, str, tuple[str, ...]])


def _kyiv(match: Match[str]) -> str | None:
    return "Kyiv" if match.start() else None


def compose() -> Pipeline:
    stars: Normalizer = Stars()
    rows = (
        Phrase("mine.slogan", ("all the tides",), where=LINE | TAIL),
        Pattern("mine.chars", r"Kiew\b", ("Kiew",), where=INLINE, new=_kyiv),
        Block("mine.more", ("more stories",)),
        Run("mine.buttons", ("print", "share")),
        Sign("mine.draft", "DRAFT", ("DRAFT",), flag="draft"),
    )
    mine = NEWS.without("furniture.*").plus(*rows, stars, lift(str.strip, "mine.strip"))
    assert_type(mine, Pipeline)
    check_normalizer(stars, pieces=["★"])
    check_pipeline(mine.protecting("Kiew"))
    assert_type(dirtied("Rain.").example(), Dirtied)
    assert_type(articles("de").example(), str)
    return mine


def wrong() -> None:
    clean_series(["Rain."])  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    clean("Rain.", pipeline=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    clean(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    NEWS.plus("row")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Edit(0, 1, "")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
