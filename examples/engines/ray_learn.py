"""Ray Data: the tasks of a cluster sketch the documents, and judge one site each."""

import pyarrow as pa
import ray

from newsclean import NEWS
from newsclean.corpus.scale import judged, sketches_of
from newsclean.templates.store import template_of_row

PAGES = [
    "Home\nMy account\n\nThe port stayed shut on Monday as waves broke over the mole, it said.",
    "Home\nMy account\n\nTwo boats that left on Sunday are missing, a monitor in Burgas said.",
]


def sketched(batch: pa.Table) -> pa.Table:
    return sketches_of(zip(batch["site"].to_pylist(), batch["text"].to_pylist(), strict=True))


articles = ray.data.from_items([{"site": "tide.example", "text": page} for page in PAGES])
templates = (
    articles.map_batches(sketched, batch_format="pyarrow")
    .groupby("source")
    .map_groups(judged, batch_format="pyarrow")
)
for row in templates.take_all():  # or templates.write_parquet("s3://…")
    print(NEWS.plus(template_of_row(row)).clean(PAGES[0]))
