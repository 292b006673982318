#!/usr/bin/env bash
# unstructured 0.27.35 (Python), its cleaning functions clean_ordered_bullets and group_broken_paragraphs.
#
# Expected: clean_ordered_bullets takes "1.1 " and "a.b " off, as its docs show, and other text is returned as it came.
#   group_broken_paragraphs joins lines that were wrapped.
# Seen: the first word goes if it has a full stop and no more than two characters before it: "U.S. troops left" is
#   "troops left", "St. Louis mayor resigns" is "Louis mayor resigns", "3.5 percent stayed at home" is "percent stayed
#   at home", "12. November" is "November", "10.000 Menschen" is "Menschen". "No." is an empty text. "500.000 people"
#   stays. And group_broken_paragraphs takes "e" at the start of a line for a bullet that was read badly: it is "and"
#   in Portuguese and Italian, and goes: "• O prefeito renunciou / e o conselho aceitou" is two items.
# Why it matters: headlines and paragraphs begin so every day, and what is left is a sentence or a headline, though
#   of another saint, or without its number. Only some paragraphs are harmed, and no count of lines changes.
# Known: a comment in the code tells of OCR that reads bullets as "e". No issue was found about either.
# Guess, written before: "1." and "a." go, perhaps "U.S." too; wrapped lines are joined rightly. Numbers, saints and
#   the "e" were not foreseen.
set -euo pipefail
here=$(mktemp -d) && trap 'rm -rf "$here"' EXIT && cd "$here"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check --no-deps unstructured==0.27.35
venv/bin/pip install -q --disable-pip-version-check emoji numpy psutil requests typing_extensions 2> /dev/null
cat > see.py <<'PY'
from importlib.metadata import version

from unstructured.cleaners.core import clean_ordered_bullets, group_broken_paragraphs

print("unstructured", version("unstructured"))
BULLETS = {
    "1.1 The mayor resigned": "The mayor resigned",
    "U.S. troops left the town": "troops left the town",
    "St. Louis mayor resigns": "Louis mayor resigns",
    "Dr. Kovac said no": "Kovac said no",
    "3.5 percent stayed at home": "percent stayed at home",
    "9.30 p.m. was too late": "p.m. was too late",
    "12. November: Regen": "November: Regen",
    "10.000 Menschen kamen": "Menschen kamen",
    "No. She will not.": "She will not.",
    "No.": "",
    "500.000 people came": "500.000 people came",
    "Oslo. It rained.": "Oslo. It rained.",
}
WRAPPED = {
    "The mayor resigned\non Tuesday evening and left.": "The mayor resigned on Tuesday evening and left.",
    "• O prefeito renunciou\ne o conselho aceitou": "• O prefeito renunciou \n\n· o conselho aceitou",
    "e il consiglio\nha detto no": "· il consiglio ha detto no",
}
for clean, texts in ((clean_ordered_bullets, BULLETS), (group_broken_paragraphs, WRAPPED)):
    for text, seen in texts.items():
        found = clean(text)
        print(clean.__name__, repr(text), "->", repr(found))
        assert found == seen, found
PY
venv/bin/python see.py
