#!/usr/bin/env bash
# conllu 6.0.0, the reader and writer of CoNLL-U.
#
# Expected: a file that is parsed and serialized is the same file; in the last column, MISC, a value
#   goes up to the next "|", as the format says nothing of equals signs in values.
# Seen: it ends at the second equals sign. Of "Ref=https://news.example.org/?id=12" is left
#   "https://news.example.org/?id", in the dict and, written back, in the file. Of two values of one
#   name ("Lang=en|Lang=de") the last is left, and "Gloss=" becomes "Gloss=_". Metadata in comments,
#   "# url = ...?id=12", keeps its address.
# Why it matters: all stories of a site whose addresses have a query become one reference, and a corpus that
#   was only read, sorted and written is damaged for the next reader.
# Known: the docs say that serialize() turns a sentence back into CoNLL-U. Issues about MISC tell of values
#   without an equals sign, which are right now; of two none was found.
# Guess, written before: the round trip is exact.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check conllu==6.0.0
venv/bin/python - <<'PY'
from importlib.metadata import version

import conllu

print("conllu", version("conllu"))
SITE = "https://news.example.org/?id"
PAGE = """# sent_id = 1
# url = https://news.example.org/?id=12
# text = Kovac resigned.
1\tKovac\tKovac\tPROPN\t_\tNumber=Sing\t2\tnsubj\t2:nsubj\t{}
2\tresigned\tresign\tVERB\t_\tMood=Ind|Tense=Past\t0\troot\t0:root\tSpaceAfter=No
3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t2:punct\t_

"""
for misc, value, written in (
    ("NER=B-PER|Note", {"NER": "B-PER", "Note": ""}, "NER=B-PER|Note"),
    (f"Ref={SITE}=12", {"Ref": SITE}, f"Ref={SITE}"),
    ("Lang=en|Lang=de", {"Lang": "de"}, "Lang=de"),
    ("Gloss=", {"Gloss": None}, "Gloss=_"),
):
    page = PAGE.format(misc)
    sentence = conllu.parse(page)[0]
    back = sentence.serialize()
    print(misc, sentence[0]["misc"], back == page)
    assert sentence.metadata["url"] == "https://news.example.org/?id=12"
    assert sentence[0]["misc"] == value
    assert back == PAGE.format(written)
PY
