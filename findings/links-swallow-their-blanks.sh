#!/usr/bin/env bash
# domdown 0.3.6, fast-h2m 0.4.5, htmlquill 0.1.0 and htmd-py 0.1.2; marcato 0.4.0 beside them.
#
# Expected: "told <a href=…>the council </a>that" is "told the council that" in a browser. Editors leave the
#   blank inside the link when they mark words with the mouse. In Markdown it moves outside the brackets.
# Seen: domdown, fast-h2m and htmlquill drop it: "[the council](/1)that". Two links in a row become
#   "[Anna Kovac](/k)[and Bob Smith](/b)". domdown and htmlquill do the same to bold and italic words,
#   "**“No,”**she said", and domdown's "mayor_of the city_left" is not even italic: Markdown
#   takes the underscores for letters. htmd-py drops the blank at the start of a link, not that at
#   its end. marcato writes all of them right.
# Why it matters: the text made of it reads "the councilthat it was over" and "By Anna Kovacand Bob Smith".
#   Names, tokens and searches miss both words; where a link has no such blank nothing shows.
# Known: not in their docs. For htmd the loss at the start was reported (issue 20, closed).
# Guess, written before: no word is glued to another; differences of style alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check --no-compile \
  domdown==0.3.6 fast-h2m==0.4.5 htmlquill==0.1.0 htmd-py==0.1.2 marcato==0.4.0
venv/bin/python - <<'PY'
from importlib.metadata import version

import domdown
import fast_h2m
import htmd
import htmlquill
import marcato

PLAIN = domdown.DomdownOptions(emit_frontmatter=False)
TOOLS = {
    "domdown": lambda page: domdown.html_to_markdown(page, PLAIN),
    "fast-h2m": lambda page: fast_h2m.convert(page)["content"],
    "htmlquill": htmlquill.html_to_markdown,
    "htmd-py": htmd.convert_html,
    "marcato": marcato.html_to_markdown,
}
for name in TOOLS:
    print(name, version(name))
END = '<p>He told <a href="/1">the council </a>that it was over.</p>'
START = '<p>He told<a href="/1"> the council</a> that it was over.</p>'
ROW = '<p>By <a href="/k">Anna Kovac </a><a href="/b">and Bob Smith</a></p>'
BOLD = "<p>He said <strong>“No,” </strong>and left.</p>"
GLUED = {END: ")that", START: "told[", ROW: ")[", BOLD: "**and"}
SEEN = {
    "domdown": {END, START, ROW, BOLD}, "fast-h2m": {END, START, ROW}, "htmlquill": {END, START, ROW, BOLD},
    "htmd-py": {START}, "marcato": set(),
}
for name, convert in TOOLS.items():
    glued = set()
    for page, mark in GLUED.items():
        markdown = convert(f"<html><body><article>{page}</article></body></html>")
        print(f"{name}: {markdown.strip()}")
        if mark in markdown:
            glued.add(page)
    assert glued == SEEN[name], (name, glued)
italic = domdown.html_to_markdown("<html><body><p>The mayor<em> of the city </em>left.</p></body></html>", PLAIN)
print(f"domdown: {italic}")
assert italic.strip() == "The mayor_of the city_left."
PY
