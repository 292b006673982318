"""Data-Juicer: the mapper newsclean_mapper, here from Python."""

from data_juicer.core.data import NestedDataset

from newsclean.integrations.juicer import NewsClean

articles = NestedDataset.from_list(
    [{"text": "Rain is coming. [ad_1]"}, {"text": "ADVERTISEMENT\n\nIt came."}]
)
for row in articles.process([NewsClean("news")]):
    print(row["text"])
