"""pandas: a column, or a frame with the edits of each text."""

import pandas as pd

from newsclean import clean_series
from newsclean.corpus.arrow import clean_batch

articles = pd.DataFrame(
    {"id": [1, 2], "text": ["Rain is coming. [ad_1]", "ADVERTISEMENT\n\nIt came."]}
)
explained = clean_batch(articles, "text", edits="edits", flags="flags")
for number, text, edits, _ in explained.itertuples(index=False):
    print(number, text, [edit["rules"] for edit in edits])

articles["text"] = clean_series(articles["text"])  # index, dtype and gaps stay
assert articles.equals(explained[["id", "text"]])
