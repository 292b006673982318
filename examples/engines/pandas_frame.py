"""pandas: a frame as Arrow and back, or a column at a time."""

import pandas as pd
import pyarrow as pa

from newsclean import clean
from newsclean.corpus.arrow import clean_batch

articles = pd.DataFrame(
    {"id": [1, 2], "text": ["Rain is coming. [ad_1]", "ADVERTISEMENT\n\nIt came."]}
)
cleaned = clean_batch(pa.Table.from_pandas(articles), "text").to_pandas()
for number, text in cleaned.itertuples(index=False):
    print(number, text)

assert cleaned["text"].equals(articles["text"].map(clean))  # the short way, for text alone
