#!/usr/bin/env bash
# rensa 0.5.0, RMinHashLSH(threshold=..., num_perm=..., num_bands=...).
#
# Expected: query() gives the stories whose estimated similarity is at least the threshold, or the
#   threshold decides how many bands there are, as in datasketch.
# Seen: the threshold changes nothing in query(): 0.05, 0.8 and 0.99 give the very same answers, for
#   only num_bands counts. With 16 bands of 8, six of ten pairs of similarity 0.7 are "duplicates"
#   at a threshold of 0.99.
# Why it matters: stories of one site share their furniture and are similar at 0.5 to 0.7. Who sets
#   0.9 to be careful loses different stories that only share a site.
# Guess, written before: LSH is a rough sieve: at 0.8 it lets some pairs of 0.6 through; rensa
#   estimates similarity as datasketch does (right). That the option does nothing was not foreseen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check rensa==0.5.0
venv/bin/python - <<'PY'
import random
from importlib.metadata import version

from rensa import RMinHash, RMinHashLSH

print("rensa", version("rensa"))
random.seed(3)


def sketch(words):
    minhash = RMinHash(num_perm=128, seed=42)
    minhash.update(words)
    return minhash


pairs = []
for _ in range(200):
    words = [f"word{n}" for n in random.sample(range(100_000), 118)]
    pairs.append((sketch(words[:100]), sketch(words[18:])))  # 82 shared of 118: similarity 0.69
answers = {}
for threshold in (0.05, 0.8, 0.99):
    answers[threshold] = []
    for one, other in pairs:
        index = RMinHashLSH(threshold=threshold, num_perm=128, num_bands=16)
        index.insert(0, one)
        answers[threshold].append(0 in index.query(other))
    print(f"threshold {threshold}: {sum(answers[threshold])} of {len(pairs)} pairs found")
similar = [one.jaccard(other) for one, other in pairs]
print(f"estimated similarities: {min(similar):.2f} to {max(similar):.2f}")
assert answers[0.05] == answers[0.8] == answers[0.99]
assert 80 < sum(answers[0.99]) < 160 and max(similar) < 0.9
PY
