"""Polars, pandas, DuckDB and Hugging Face datasets give what ``clean`` gives, row by row."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engines.articles import CLEAN, EXAMPLE, TEXTS
from newsclean.corpus.arrow import clean_array, clean_batch

pytestmark = pytest.mark.filterwarnings("default")  # what engines warn of is not ours to mend

Example = Callable[[str], str]
EXTRA = "the extra newsclean[engines] is not installed: no {}"


def needed(name: str) -> object:
    return pytest.importorskip(name, reason=EXTRA.format(name))


def assert_example(printed: str) -> None:
    assert EXAMPLE[0] in printed
    assert "[ad_1]" not in printed


def test_polars(run_example: Example) -> None:
    needed("polars")
    import polars as pl

    frame = pl.DataFrame({"id": range(len(TEXTS)), "text": TEXTS})
    cleaned = pl.DataFrame(clean_batch(frame.to_arrow(), "text"))
    assert cleaned["text"].to_list() == CLEAN
    assert cleaned.schema == frame.schema
    newest = frame.to_arrow(compat_level=pl.CompatLevel.newest())  # strings as string_view
    assert clean_batch(newest)["text"].to_pylist() == CLEAN
    words = frame.cast({"text": pl.Categorical})
    assert clean_batch(words.to_arrow())["text"].to_pylist() == CLEAN
    assert_example(run_example("polars_frame.py"))


def test_pandas(run_example: Example) -> None:
    needed("pandas")
    import pandas as pd
    import pyarrow as pa

    frame = pd.DataFrame({"text": TEXTS, "id": range(len(TEXTS))}, index=range(5, 5 + len(TEXTS)))
    cleaned = clean_batch(pa.Table.from_pandas(frame)).to_pandas()
    assert [None if pd.isna(text) else text for text in cleaned["text"]] == CLEAN
    assert cleaned.drop(columns="text").equals(frame.drop(columns="text"))
    words = frame.astype({"text": "category"})
    cleaned = clean_batch(pa.Table.from_pandas(words)).to_pandas()
    assert [None if pd.isna(text) else text for text in cleaned["text"]] == CLEAN
    assert_example(run_example("pandas_frame.py"))


def test_duckdb(run_example: Example) -> None:
    needed("duckdb")
    import duckdb
    import pyarrow as pa

    rows = pa.table({"id": range(len(TEXTS)), "text": pa.array(TEXTS, pa.string())})
    with duckdb.connect() as connection:
        connection.register("rows", rows)
        found = connection.sql("SELECT * FROM rows ORDER BY id").to_arrow_table()
        assert clean_batch(found)["text"].to_pylist() == CLEAN

        options = {"type": "arrow", "null_handling": "special"}
        connection.create_function(
            "newsclean", lambda texts: clean_array(texts), ["VARCHAR"], "VARCHAR", **options
        )
        found = connection.sql("SELECT newsclean(text) FROM rows ORDER BY id").fetchall()
        assert [text for (text,) in found] == CLEAN
    assert_example(run_example("duckdb_function.py"))


def test_datasets(run_example: Example) -> None:
    needed("datasets")
    import datasets

    datasets.disable_caching()
    given = datasets.Dataset.from_dict({"id": range(len(TEXTS)), "text": TEXTS})
    cleaned = given.with_format("arrow").map(clean_batch, batched=True, batch_size=5)
    assert cleaned.with_format(None)[:] == {"id": [*range(len(TEXTS))], "text": CLEAN}
    assert cleaned.features == given.features
    assert_example(run_example("hugging_face_datasets.py"))
