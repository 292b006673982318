"""Spark: ``mapInArrow``, one call for each partition."""

from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import SparkSession

from newsclean.corpus.arrow import clean_batch


def clean_partition(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    return (clean_batch(batch, "text") for batch in batches)


spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", False).getOrCreate()
articles = spark.createDataFrame(
    [(1, "Rain is coming. [ad_1]"), (2, "ADVERTISEMENT\n\nIt came.")], "id int, text string"
)  # or spark.read.parquet("s3://…")
cleaned = articles.mapInArrow(clean_partition, articles.schema)
for row in cleaned.collect():  # or cleaned.write.parquet("s3://…")
    print(row.id, row.text)
spark.stop()
