"""datatrove: a step of a pipeline, the same for its local, Slurm and Ray executors."""

import tempfile

from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.formatters.base import BaseFormatter
from datatrove.pipeline.writers import JsonlWriter

from newsclean import NEWS


class NewsClean(BaseFormatter):
    name = "newsclean"

    def format(self, text: str) -> str:
        return NEWS.clean(text)


articles = [
    Document(text="Rain is coming. [ad_1]", id="1"),
    Document(text="ADVERTISEMENT\n\nIt came.", id="2"),
]  # or JsonlReader("s3://…"), ParquetReader("s3://…")
if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        LocalPipelineExecutor(
            pipeline=[articles, NewsClean(), JsonlWriter(folder, compression=None)],
            logging_dir=f"{folder}/logs",
        ).run()
        with open(f"{folder}/00000.jsonl", encoding="utf-8") as file:
            print(file.read(), end="")
