"""Ray Data: blocks of Arrow, cleaned by the tasks of a cluster."""

import ray

from newsclean.corpus.arrow import clean_batch

articles = ray.data.from_items(
    [
        {"id": 1, "text": "Rain is coming. [ad_1]"},
        {"id": 2, "text": "ADVERTISEMENT\n\nIt came."},
    ]
)  # or ray.data.read_parquet("s3://…")
cleaned = articles.map_batches(clean_batch, batch_format="pyarrow", fn_kwargs={"column": "text"})
for row in cleaned.take_all():  # or cleaned.write_parquet("s3://…")
    print(row["id"], row["text"])
