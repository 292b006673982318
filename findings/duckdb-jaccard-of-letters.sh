#!/usr/bin/env bash
# duckdb 2.0.1, jaccard() of two strings.
#
# Expected: the Jaccard similarity of two texts is that of their words, or of pieces of a few
#   characters, as everywhere where near-duplicates of news are looked for.
# Seen: it is that of the sets of letters: two stories about different things have 0.83 (0.12 by
#   words), "rain in spain" and "pains in iran" have 1.0, and the longer the texts, the nearer to 1
#   they come.
# Why it matters: a query that takes pairs of stories at 0.8 for copies, a usual threshold, finds
#   that a whole corpus is one story.
# Guess: none was written before; anybody who dedupes expects words or n-grams.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check duckdb==2.0.1
venv/bin/python - <<'PY'
import duckdb

print("duckdb", duckdb.__version__)
PAIRS = (
    ("The council of the harbour town voted on Tuesday to close two schools in the east of the town, although "
     "many parents had protested for weeks.",
     "Rain is expected to fall on Friday in the whole north of the country, and the bridge near the old market "
     "stays shut, the fire brigade said."),
    ("rain in spain", "pains in iran"),
)
for one, other in PAIRS:
    found, = duckdb.execute("select jaccard(?, ?)", [one, other]).fetchone()
    letters, words = ((len(a & b) / len(a | b)) for a, b in
                      ((set(one), set(other)), (set(one.split()), set(other.split()))))
    print(f"{one[:30]!r} {other[:30]!r}: {found:.2f}, of words {words:.2f}")
    assert abs(found - letters) < 1e-9 and found > 0.8 and words < 0.3
PY
