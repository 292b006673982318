"""Polars, pandas, DuckDB and Hugging Face datasets give what ``clean`` gives, row by row."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engines.articles import CLEAN, EXAMPLE, TEXTS
from newsclean import clean, clean_series
from newsclean.corpus.arrow import clean_array, clean_batch

pytestmark = pytest.mark.filterwarnings("default")  # what engines warn of is not ours to mend

Example = Callable[[str], str]
EXTRA = "the extra newsclean[engines] is not installed: no {}"


def needed(name: str) -> object:
    return pytest.importorskip(name, reason=EXTRA.format(name))


def encoded(texts: list[str | None]) -> list[bytes | None]:
    return [None if text is None else text.encode() for text in texts]


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


def test_polars_as_it_is() -> None:
    needed("polars")
    import polars as pl

    names = list(dict.fromkeys(text for text in TEXTS if text is not None))
    for kind in (pl.String, pl.Categorical, pl.Enum(names), pl.Object):
        series = pl.Series("body", TEXTS, kind)
        cleaned = clean_series(series)
        assert cleaned.to_list() == CLEAN
        assert cleaned.name == "body"
        assert cleaned.dtype == kind or kind.categories.to_list() == names
        assert clean_series(cleaned) is cleaned
    data = pl.Series("body", encoded(TEXTS[:4]), pl.Binary)
    assert clean_series(data).to_list() == encoded(CLEAN[:4])
    gaps = pl.Series("body", [None, None])
    assert clean_series(gaps) is gaps

    frame = pl.DataFrame({"id": range(len(TEXTS)), "text": TEXTS})
    cleaned = clean_batch(frame)
    assert cleaned["text"].to_list() == CLEAN
    assert cleaned.schema == frame.schema
    assert clean_batch(cleaned) is cleaned
    wider = clean_batch(frame.head(0), edits="edits", flags="flags", errors="why")
    assert wider.schema["edits"] == pl.List(
        pl.Struct(
            {"start": pl.Int64, "end": pl.Int64, "old": pl.String, "new": pl.String}
            | {"rules": pl.List(pl.String)}
        )
    )
    assert wider.columns == ["id", "text", "edits", "flags", "why"]
    assert frame.lazy().map_batches(clean_batch).collect()["text"].to_list() == CLEAN
    with pytest.raises(TypeError, match="the series 'id' holds int in row 0"):
        clean_series(frame["id"])


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


def test_pandas_as_it_is() -> None:
    needed("pandas")
    import pandas as pd
    import pyarrow as pa

    def plain(series: pd.Series) -> list[str | None]:
        return [None if pd.isna(text) else text for text in series]

    index = [n // 2 for n in range(len(TEXTS))]  # two rows of one name
    arrow = (
        pa.string(),
        pa.large_string(),
        pa.string_view(),
        pa.dictionary(pa.int8(), pa.string()),
    )
    kinds = (object, "string", "category", *map(pd.ArrowDtype, arrow))
    for kind in kinds:
        series = pd.Series(TEXTS, index, kind, name="body")
        cleaned = clean_series(series)
        assert plain(cleaned) == CLEAN
        assert (cleaned.name, [*cleaned.index]) == ("body", index)
        assert cleaned.dtype == kind or kind == "category"
        assert type(cleaned.iloc[1]) is type(series.iloc[1])  # None, NaN or NA, as it was
        assert clean_series(cleaned) is cleaned
    sizes = pd.CategoricalDtype(["Rain. [ad_1]", "Rain.", "Sun.", "Wind. [ad_1]"], ordered=True)
    series = clean_series(pd.Series(["Sun.", "Rain. [ad_1]", "Rain."], dtype=sizes))
    assert [*series] == ["Sun.", "Rain.", "Rain."]
    assert [*series.cat.categories] == ["Rain.", "Sun.", "Wind. [ad_1]"]  # what no row has stays
    assert series.cat.ordered
    gaps = pd.Series([float("nan")] * 2)  # an empty column, as CSV gives it
    assert clean_series(gaps) is gaps
    for gap in (pd.NA, pd.NaT, float("nan")):
        with pytest.raises(TypeError, match="clean_series, which lets them stand"):
            clean(gap)  # type: ignore[arg-type]

    frame = pd.DataFrame({"text": TEXTS, 7: range(len(TEXTS))}, index=index)
    cleaned = clean_batch(frame, edits="edits")
    assert plain(cleaned["text"]) == CLEAN
    assert [*cleaned.columns] == ["text", 7, "edits"]
    assert cleaned.index.equals(frame.index)
    assert plain(frame["text"]) == TEXTS  # what was passed stays as it was
    once = clean_batch(frame)
    assert clean_batch(once) is once
    with pytest.raises(TypeError, match="the column 7 holds int in row 0"):
        clean_batch(frame, 7)  # type: ignore[arg-type]


def test_duckdb(run_example: Example) -> None:
    needed("duckdb")
    needed("numpy")  # which functions of Arrow need there
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
    for kind in (None, "numpy", "pandas", "polars"):
        cleaned = given.with_format(kind).map(clean_batch, batched=True, batch_size=5)
        assert cleaned.with_format(None)[:] == {"id": [*range(len(TEXTS))], "text": CLEAN}
    with pytest.raises(TypeError, match=r"'text' is one text.*batched=True"):
        given.map(clean_batch)
    assert_example(run_example("hugging_face_datasets.py"))
