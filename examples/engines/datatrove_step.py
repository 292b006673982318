"""datatrove: a step of a pipeline, the same for its local, Slurm and Ray executors."""

import tempfile

from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers import JsonlWriter

from newsclean.integrations.datatrove import NewsClean

articles = [
    Document(text="Rain is coming. [ad_1]", id="1"),
    Document(text="ADVERTISEMENT\n\nIt came.", id="2"),
]  # or JsonlReader("s3://…"), ParquetReader("s3://…")
if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        LocalPipelineExecutor(
            pipeline=[articles, NewsClean("news"), JsonlWriter(folder, compression=None)],
            logging_dir=f"{folder}/logs",
        ).run()  # its statistics count the edits of each rule
        with open(f"{folder}/00000.jsonl", encoding="utf-8") as file:
            print(file.read(), end="")
