"""The benchmarks run, and their corpus is what it says it is.  No test here looks at a clock."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from benchmarks import articles, corpus, figures
from newsclean import clean, explain

CLEAN = ("clean_ascii", "clean_curly", "headlines")


@pytest.mark.parametrize(
    ("split", "wanted"),
    [
        ("clean_ascii", figures.CLEAN),
        ("clean_curly", figures.CLEAN + figures.CURLY),
        ("dirty_curly", figures.DIRTY),
    ],
)
def test_statistics_are_those_of_real_news(split: str, wanted: tuple[figures.Figure, ...]) -> None:
    found = figures.measure(list(islice(corpus.documents(split), 500)))
    missed = {f: found[f.name] for f in wanted if not f.low <= found[f.name] <= f.high}
    assert not missed


def test_the_mixed_split_holds_its_parts() -> None:
    texts = list(islice(corpus.documents("mixed"), 300))
    ascii_share = sum(map(str.isascii, texts)) / len(texts)
    assert 0.15 < ascii_share < 0.31
    unchanged = sum(clean(text) is text for text in texts) / len(texts)
    assert 0.28 < unchanged < 0.45


@pytest.mark.parametrize("split", CLEAN)
def test_nothing_is_to_be_done_in_a_clean_split(split: str) -> None:
    for text in islice(corpus.documents(split), 60):
        assert explain(text).edits == ()


@pytest.mark.parametrize("language", corpus.LANGUAGES)
def test_nothing_is_to_be_done_in_a_clean_article(language: str) -> None:
    for seed in range(20):
        assert explain(articles.article(language, Random(seed))).edits == ()


def test_the_cleaned_split_is_clean() -> None:
    for text in islice(corpus.documents("cleaned"), 20):
        assert clean(text) is text


@pytest.mark.parametrize("split", corpus.SPLITS)
def test_a_seed_decides_the_text(split: str) -> None:
    first, again, other = (next(corpus.documents(split, seed)) for seed in (3, 3, 4))
    assert first == again != other


def test_a_corpus_is_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    corpus.main(["mixed", "--megabytes", "0.05", "--output", str(path)])
    assert list(corpus.given(path)) == corpus.sample("mixed", 50_000)
    assert json.loads(path.read_text("utf-8").splitlines()[0])["id"] == "mixed-0-0"


def test_a_corpus_is_written_as_parquet(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    path = tmp_path / "news.parquet"
    corpus.main(["dirty_curly", "--megabytes", "0.05", "--output", str(path)])
    assert list(corpus.given(path)) == corpus.sample("dirty_curly", 50_000)
