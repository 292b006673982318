#!/usr/bin/env bash
# newsmlg2 1.1 (the reader and writer of NewsML-G2 by the IPTC, which makes the standard).
#
# Expected: headline, summary, byline and note to editors may hold <inline>, <span>, <a> and <br/>, says
#   the standard. str() gives their text, and to_xml_string() writes the document that was read.
# Seen: str() ends at the first inner element: of "Mayor of <inline>Northtown</inline> resigns" it is
#   "Mayor of", and of a summary its first line; where the element begins with one it is
#   "<Headline>". Written back, what follows each inner element is gone from the file, and the
#   blank before it: "Mayor of<inline>Northtown</inline>". The story in inlineXML is written whole.
# Why it matters: agencies mark names, places and tickers in headlines so. A headline without its verb
#   looks like a headline, and a relay that only adds a code hands on a damaged file.
# Known: the docs call it a part of an implementation, and say that elements with a simple text can be
#   read with str(). Nothing warns of the others; no issue was found.
# Guess, written before: the text of a headline comes out whole, with inner elements too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check newsmlg2==1.1
venv/bin/python - <<'PY'
from importlib.metadata import version

import NewsMLG2

print("newsmlg2", version("newsmlg2"))
PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:news.example.org:20241112:1"
 version="1" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:IPTC"/>
<versionCreated>2024-11-12T14:35:00+01:00</versionCreated></itemMeta>
<contentMeta><headline>{}</headline><by>By {}</by>
<description role="drol:summary">The council voted.<br/>The mayor left at once.</description></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<p>The council <b>voted</b> at noon.</p></body></html></inlineXML></contentSet></newsItem>"""
NAME = "<inline>Northtown</inline>"


def read(headline, byline):
    document = NewsMLG2.NewsMLG2Document(PAGE.format(headline, byline).encode())
    meta = document.get_item().contentmeta
    seen = [str(part[0]) for part in (meta.headline, meta.by, meta.description)]
    print(headline, "\n  ", seen)
    return seen, document.get_item().to_xml_string()


seen, written = read("Mayor of Northtown resigns", "Anna Kovac")
assert seen == ["Mayor of Northtown resigns", "By Anna Kovac", "The council voted."]
assert "<headline>Mayor of Northtown resigns</headline>" in written and "left at once" not in written
assert "<p>The council <b>voted</b> at noon.</p>" in written
seen, written = read(f"Mayor of {NAME} resigns", "<span>Anna Kovac</span> in London")
assert seen[0] == "Mayor of" and seen[1] == "By"
print("  ", next(line.strip() for line in written.splitlines() if "<headline" in line))
assert "<headline>Mayor of<inline>Northtown</inline></headline>" in written
assert "resigns" not in written and "in London" not in written
seen, written = read(f"{NAME}: mayor resigns", "Anna Kovac")
assert seen[0] == "<Headline>" and "mayor resigns" not in written
PY
