#!/usr/bin/env bash
# py-data-juicer 1.6.1, punctuation_normalization_mapper; datatrove 0.10.1 beside it.
#
# Expected: curly quotation marks become straight ones and full-width commas become commas. Digits,
#   the full-width ones of Japanese and Chinese text too, are no punctuation and stay.
# Seen: the full-width digit one is a quotation mark, alone of the ten: "１１月１２日" is
#   '""月"２日', and "１００人", 100 people, is '"００人'. A full-width decimal point becomes a full stop
#   and a blank: "３１．５％" is '３". ５%'. datatrove has the same table in front of its perplexity filter.
# Why it matters: Japanese papers write dates, scores and prices of one or two digits with full-width
#   digits. November becomes two quotation marks, and no later step can tell which marks were ones;
#   what looks for pairs of quotation marks finds quotations everywhere.
# Guess, written before: curly marks become straight, a full-width comma a comma; digits stay.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
# Without the packages for pictures, video and clusters, which text does not need.
venv/bin/pip install -q --disable-pip-version-check --no-deps py-data-juicer==1.6.1 datatrove==0.10.1
venv/bin/pip install -q --disable-pip-version-check --no-compile 2> /dev/null \
  aiohttp beautifulsoup4 datasets emoji httpx jsonargparse loguru numpy pillow psutil pydantic regex requests \
  tabulate tomli wget zstandard
cat > see.py <<'PY'
import sys
from importlib.metadata import version
from unittest import mock

for name in ("ray", "ray.data"):  # data-juicer installs it on first use; nothing here needs it
    sys.modules[name] = mock.MagicMock()
from data_juicer.ops.mapper.punctuation_normalization_mapper import PunctuationNormalizationMapper  # noqa: E402
from datatrove.utils.perplexity import KenlmModel  # noqa: E402

print("py-data-juicer", version("py-data-juicer"), "datatrove", version("datatrove"))
mapper = PunctuationNormalizationMapper()
SEEN = {
    "１１月１２日に１００人が集まった。": '""月"２日に"００人が集まった.',
    "支持率は３１．５％だった。": '支持率は３". ５%だった.',
    "試合は２対１、次は１０時。": '試合は２対",次は"０時.',
    "２３４５６７８９０": "２３４５６７８９０",
    "11月12日": "11月12日",
    "“We lost,” she said, 2–1.": '"We lost," she said, 2-1.',
}
for text, seen in SEEN.items():
    found = mapper.process_batched({"text": [text]})["text"][0]
    print(text, "->", found)
    assert found == seen, found
table = KenlmModel.unicode_punct
digits = {digit: table[digit] for digit in "０１２３４５６７８９" if digit in table}
print("datatrove", digits)
assert digits == {"１": '"'}
PY
venv/bin/python see.py 2> /dev/null
