"""Polars: a column, or a frame; ``map_batches`` takes a lazy one along."""

import polars as pl

from newsclean import clean_series
from newsclean.corpus.arrow import clean_batch

articles = pl.LazyFrame(
    {"id": [1, 2], "text": ["Rain is coming. [ad_1]", "ADVERTISEMENT\n\nIt came."]}
)  # or pl.scan_parquet("…")
cleaned = articles.map_batches(clean_batch, schema=articles.collect_schema())
for number, text in cleaned.collect().iter_rows():
    print(number, text)

column = pl.col("text").map_batches(clean_series, return_dtype=pl.String)
assert articles.with_columns(column).collect().equals(cleaned.collect())
