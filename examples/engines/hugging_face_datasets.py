"""Hugging Face datasets: ``map`` over Arrow tables."""

from datasets import Dataset

from newsclean.corpus.arrow import clean_batch

articles = Dataset.from_dict(
    {"id": [1, 2], "text": ["Rain is coming. [ad_1]", "ADVERTISEMENT\n\nIt came."]}
)  # or load_dataset("…", split="train")
cleaned = articles.with_format("arrow").map(clean_batch, batched=True).with_format(None)
for row in cleaned:
    print(row["id"], row["text"])
