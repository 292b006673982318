#!/usr/bin/env bash
# jats 0.2.2 (converts JATS, the XML of journals, to Markdown).
#
# Expected: the paragraphs of <body> come out in order, with lists, quotations, boxes and speeches, all
#   of which JATS allows directly in a body and in its sections. Only <supplementary-material> is
#   left out, as the docs say.
# Seen: nothing but sections is read. A body of paragraphs, the form of nearly all news pieces and
#   editorials, gives the title and no text; so does what stands before the first section. In a
#   section only <p> is read: a list, a block quotation, a boxed text and a speech between two
#   paragraphs are gone. The exit code is 0, and nothing is said.
# Why it matters: science news reaches corpora as JATS from the publishers. Research papers come out nearly
#   whole, so that a check on some of them finds nothing, and the news sections are empty.
# Known: the docs say that a body is "organized in sections"; not that the rest is passed over.
# Guess, written before: paragraphs come out whole, lists and quotations are kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check jats==0.2.2
venv/bin/python - <<'PY'
import subprocess
from importlib.metadata import version

print("jats", version("jats"))
PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<article article-type="news" dtd-version="1.3"><front><journal-meta><journal-id>example</journal-id>
<issn>0000-0000</issn></journal-meta><article-meta><title-group><article-title>Schools shut</article-title>
</title-group><pub-date><day>12</day><month>11</month><year>2024</year></pub-date></article-meta></front>
<body>{}</body></article>"""
LIST = "<list><list-item><p>North School</p></list-item></list>"
QUOTE = "<disp-quote><p>We had no choice.</p><attrib>Anna Kovac</attrib></disp-quote>"
SPEECH = "<speech><speaker>Mayor</speaker><p>It is final.</p></speech>"
BOX = "<boxed-text><p>Two schools in numbers.</p></boxed-text>"
P, Q = "<p>The council voted.</p>", "<p>It meets again.</p>"
SEEN = {
    P + Q: [],
    P + f"<sec><title>What now</title>{Q}</sec>": ["## What now", "It meets again."],
    f"<sec><title>What now</title>{P}{LIST}{QUOTE}{SPEECH}{BOX}{Q}</sec>":
        ["## What now", "The council voted.", "It meets again."],
}
for body, seen in SEEN.items():
    with open("story.xml", "w") as file:
        file.write(PAGE.format(body))
    run = subprocess.run(["venv/bin/jats", "convert", "story.xml"], capture_output=True, text=True, check=True)
    lines = [line for line in run.stdout.splitlines() if line]
    print(body, "\n  ", lines)
    assert lines == ["# Schools shut", *seen]
PY
