"""DuckDB: a function in SQL, called with Arrow arrays."""

import duckdb
import pyarrow as pa

from newsclean.corpus.arrow import clean_array


def clean_texts(texts: pa.ChunkedArray) -> pa.ChunkedArray:
    return clean_array(texts)


connection = duckdb.connect()
connection.create_function(
    "newsclean", clean_texts, ["VARCHAR"], "VARCHAR", type="arrow", null_handling="special"
)
connection.sql("CREATE TABLE articles (id INTEGER, text VARCHAR)")
connection.sql("INSERT INTO articles VALUES (1, 'Rain is coming. [ad_1]'), (2, NULL)")
for number, text in connection.sql("SELECT id, newsclean(text) FROM articles").fetchall():
    print(number, text)
