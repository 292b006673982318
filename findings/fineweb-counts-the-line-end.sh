#!/usr/bin/env bash
# datatrove 0.10.1, FineWebQualityFilter (tokeniser: spacy 3.8.18).
#
# Expected: a story of four whole sentences, one a line, passes whatever invisible characters stand
#   at the line ends: share of lines that end in punctuation is a measure of the text.
# Seen: with a blank, a no-break space, a zero-width space or Windows line ends (\r\n) after each
#   full stop the same story is rejected as "line_punct_ratio": the lines are split at \n and not
#   stripped. Gopher's quality filter accepts all five.
# Why it matters: feeds, archives and word processors leave \r\n and blanks at line ends. Whole
#   sources drop out of the corpus, and the reason given says that their prose has no full stops.
# Guess: none was written before; found by chance, when one sample of a batch ended in a blank.
#   Anybody would expect that line ends are stripped before their last character is looked at.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check datatrove==0.10.1 spacy==3.8.18 \
  nltk==3.10.4 tldextract regex fasttext-numpy2-wheel
venv/bin/python - <<'PY'
from importlib.metadata import version

from datatrove.data import Document
from datatrove.pipeline.filters import FineWebQualityFilter, GopherQualityFilter

print("datatrove", version("datatrove"))
LINES = (
    "The council of the harbour town voted on Tuesday to close two schools in the east.",
    "The mayor said that the vote was final and that the parents have to be told with care.",
    "Rain is expected to fall on Friday, and the bridge near the old market stays shut for now.",
    "Three families lost their homes in the storm and were taken to safety by boat overnight.",
)
for name, end in (("nothing", ""), ("blank", " "), ("no-break space", "\u00a0"),
                  ("zero-width space", "\u200b"), ("carriage return", "\r")):
    story = Document(text="\n".join(line + end for line in LINES), id="story")
    fineweb, gopher = FineWebQualityFilter().filter(story), GopherQualityFilter().filter(story)
    print(f"{name} at the ends of lines: FineWeb {fineweb}, Gopher {gopher}")
    assert fineweb == (True if name == "nothing" else (False, "line_punct_ratio")), name
    assert gopher is True
PY
