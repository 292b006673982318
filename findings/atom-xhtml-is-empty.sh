#!/usr/bin/env bash
# atoma 0.0.17, feedendum 0.4.0, rss-parser 4.4.1 (PyPI), react-native-rss-parser 1.5.1 (npm).
#
# Expected: the title and content of an Atom entry may be of type "xhtml", with the elements in the feed
#   itself. Readers give the text, or the markup.
# Seen: atoma and feedendum give None for both, as if the entry had neither; the same story as "html" is
#   whole. rss-parser gives a dict in which the words have changed places: of "Mayor of <em>Northtown
#   </em> resigns" it has "Mayor of  resigns" and "Northtown" apart, and a list between two paragraphs
#   stands after both. react-native-rss-parser takes the marks off: "met.OneRain fell." feedsmith 3.0.1
#   (npm) gives the markup.
# Why it matters: the type is a matter of the publisher's software, so that all stories of some papers
#   are empty, and those of the others are there. What a dict has lost cannot be put together again.
# Known: atoma's docs say that the content may be of the types text, html and xhtml, and all others are
#   to come. No issue was found.
# Guess, written before: content in XHTML is whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check atoma==0.0.17 feedendum==0.4.0 rss-parser==4.4.1
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier react-native-rss-parser@1.5.1 \
  feedsmith@3.0.1 > /dev/null
cat > see.py <<'PY'
from html import escape
from importlib.metadata import version
from pathlib import Path

import atoma
import feedendum
from rss_parser import AtomParser

print(*(f"{name} {version(name)}" for name in ("atoma", "feedendum", "rss-parser")))
FEED = """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<id>urn:news:1</id><updated>2024-11-13T00:00:00Z</updated><entry><title type="{0}">{1}</title><id>urn:news:2</id>
<link href="https://news.example.org/2"/><author><name>Anna Kovac</name></author>
<updated>2024-11-12T14:35:00Z</updated><content type="{0}">{2}</content></entry></feed>"""
TITLE = "Mayor of <em>Northtown</em> resigns"
STORY = "<p>The <b>council</b> met.</p><ul><li>One</li></ul><p>Rain fell.</p>"
for kind, change in ("html", escape), ("xhtml", '<div xmlns="http://www.w3.org/1999/xhtml">{}</div>'.format):
    feed = FEED.format(kind, change(TITLE), change(STORY))
    Path(f"{kind}.atom").write_text(feed, encoding="utf-8")
    first = atoma.parse_atom_bytes(feed.encode()).entries[0]
    second = feedendum.from_atom_text(feed).items[0]
    third = AtomParser.parse(feed).feed.content.entries[0].content
    texts = [(part.title, part.content) for part in (first, second)]
    texts.append((third.title.content, third.content.content))
    print(kind, *texts, sep="\n  ")
    if kind == "html":
        assert (first.title.value, first.content.value) == texts[1] == texts[2] == (TITLE, STORY)
    else:
        assert texts[0] == texts[1] == (None, None)
        title, story = (content["div"] for content in texts[2])
        assert (title["#text"], title["em"]) == ("Mayor of  resigns", "Northtown")
        assert story["p"] == [{"b": "council", "#text": "The  met."}, "Rain fell."] and story["ul"] == {"li": "One"}
PY
venv/bin/python see.py
cat > see.cjs <<'JS'
const assert = require("assert");
const fs = require("fs");
const native = require("react-native-rss-parser");
(async () => {
  const { parseFeed } = await import("feedsmith");
  const feed = fs.readFileSync("xhtml.atom", "utf8");
  const [item] = (await native.parse(feed)).items;
  const [entry] = parseFeed(feed).feed.entries;
  console.log([item.title, item.content], [entry.title.value, entry.content.value]);
  assert.deepStrictEqual([item.title, item.content], ["Mayor of Northtown resigns", "The council met.OneRain fell."]);
  assert.deepStrictEqual(entry.content.value, "<p>The <b>council</b> met.</p><ul><li>One</li></ul><p>Rain fell.</p>");
})();
JS
node see.cjs
