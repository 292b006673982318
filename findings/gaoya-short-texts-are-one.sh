#!/usr/bin/env bash
# gaoya 0.2.2, MinHashStringIndex(analyzer="word", ngram_range=(3, 3)).
#
# Expected: a text with fewer words than the n-gram has no n-grams: it matches nothing, or itself.
# Seen: all such texts are the same one, at a similarity of 1.0: "Mayor resigns" is "Live: storm" is
#   "". A sentence in Chinese, Japanese or Thai has no blanks, so it counts as one word, and a
#   Chinese story about schools is a Japanese one about an earthquake. With analyzer="char" or
#   ngram_range=(1, 3) nothing of this happens.
# Why it matters: word n-grams of 3 to 5 are the usual choice for news. Whoever keeps the first of
#   each group keeps one headline of two words, and one story of all that is written in Chinese.
# Guess, written before: query() gives what is at or above the threshold, and the analyzer and
#   lowercase options do what they say. That is true; texts shorter than the n-gram were not foreseen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check gaoya==0.2.2
venv/bin/python - <<'PY'
from importlib.metadata import version

from gaoya.minhash import MinHashStringIndex

print("gaoya", version("gaoya"))
TEXTS = (
    "市议会星期二决定关闭两所学校。",
    "東京で地震があり、三人がけがをした。",
    "นายกรัฐมนตรีลาออกเมื่อวันจันทร์",
    "Mayor resigns",
    "Live: storm",
    "",
    "The council voted on Tuesday to close two schools in the east.",
)


def groups(analyzer, ngram_range):
    index = MinHashStringIndex(
        hash_size=32, jaccard_threshold=0.8, num_bands=20, band_size=5,
        analyzer=analyzer, lowercase=True, ngram_range=ngram_range,
    )
    for number, text in enumerate(TEXTS):
        index.insert_document(number, text)
    return [sorted(index.query(text)) for text in TEXTS], index.query("", return_similarity=True)


for analyzer, ngram_range in (("word", (3, 3)), ("word", (5, 5)), ("word", (1, 3)), ("char", (5, 5))):
    found, of_nothing = groups(analyzer, ngram_range)
    print(analyzer, ngram_range, found)
    if analyzer == "word" and ngram_range[0] > 2:
        assert found == [[0, 1, 2, 3, 4, 5]] * 6 + [[6]]
        assert all(similarity == 1.0 for _, similarity in of_nothing)
    else:
        assert found == [[n] for n in range(7)]
PY
