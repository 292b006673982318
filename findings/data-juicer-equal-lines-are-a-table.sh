#!/usr/bin/env bash
# py-data-juicer 1.6.1, remove_table_text_mapper with its default options.
#
# Expected: tables go: lines with cells, that is with bars, tabs or numbers; paragraphs stay.
# Seen: a table is two lines or more, one after the other, that have as many words, from two to twenty. Empty lines
#   between them do not count. So of a question and an answer of four words each both go, and so do two neighbouring
#   paragraphs of seven words, in any language that writes blanks. The first line of a text always stays, and a table
#   whose rows differ in words does too: "| Oslo | 12 |" above "| New York | 8 |".
# Why it matters: short paragraphs are the style of news, and question and answer go together, so that what is left
#   has no gap. min_col=5 spares lines of up to four words, and not those of seven.
# Known: the docs say that tables with a number of columns are found by regular expressions. No issue was found.
# Guess, written before: only lines with tabs or bars, perhaps any lines of as many words.
set -euo pipefail
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
cd "$temporary"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check --no-deps py-data-juicer==1.6.1
venv/bin/pip install -q --disable-pip-version-check --no-compile 2> /dev/null \
  aiohttp beautifulsoup4 datasets emoji httpx jsonargparse loguru numpy pillow psutil pydantic regex requests \
  tabulate tomli wget zstandard
cat > see.py <<'PY'
import sys
from importlib.metadata import version
from unittest import mock

for name in ("ray", "ray.data"):  # data-juicer would install it on first use; this operator does without
    sys.modules[name] = mock.MagicMock()
from data_juicer.ops.mapper.remove_table_text_mapper import RemoveTableTextMapper  # noqa: E402

print("py-data-juicer", version("py-data-juicer"))
SEEN = {
    "Mayor resigns\n\n“Will you come back?”\n\n“No, I will not.”\n\nIt rained.\n": "Mayor resigns\n\nIt rained.\n",
    "Mayor resigns\n\n“Will you come back?”\n\n“Never again, I promise.” She left.\n\nIt rained.\n": None,
    "Rain\nIt rained here all day on Tuesday.\nThe council met and then it voted.\nNo.\n": "Rain\nNo.\n",
    "Мэр ушёл\n\nСуд признал его вину.\n\nДве школы закроют весной.\n\nДождь.\n": "Мэр ушёл\n\nДождь.\n",
    "“Will you come back?”\n\n“No, I will not.”\n\nIt rained.\n": None,
    "Towns\n| Oslo | 12 |\n| Bonn | 8 |\n": "Towns\n",
    "Towns\n| Oslo | 12 |\n| New York | 8 |\n| Rome | 5 |\n": None,
    "Towns\nOslo\t12\nNew York\t8\nRome\t5\n": None,
}
remove, wide = RemoveTableTextMapper(), RemoveTableTextMapper(min_col=5)
for text, seen in SEEN.items():
    found = remove.process_batched({"text": [text]})["text"][0]
    print(repr(text), "->", repr(found))
    assert found == (text if seen is None else seen), found
    kept = wide.process_batched({"text": [text]})["text"][0] == text
    assert kept == (seen is None or not text.startswith(("Rain", "Towns"))), text
PY
venv/bin/python see.py 2> /dev/null
