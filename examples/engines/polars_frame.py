"""Polars: a frame as Arrow and back; ``map_batches`` takes a lazy one along."""

import polars as pl

from newsclean.corpus.arrow import clean_batch


def clean_frame(frame: pl.DataFrame) -> pl.DataFrame:
    return pl.DataFrame(clean_batch(frame.to_arrow(), "text"))


articles = pl.LazyFrame(
    {"id": [1, 2], "text": ["Rain is coming. [ad_1]", "ADVERTISEMENT\n\nIt came."]}
)  # or pl.scan_parquet("…")
cleaned = articles.map_batches(clean_frame, schema=articles.collect_schema())
for number, text in cleaned.collect().iter_rows():
    print(number, text)
