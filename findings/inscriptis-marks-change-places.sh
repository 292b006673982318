#!/usr/bin/env bash
# inscriptis 2.7.6.
#
# Expected: <q>The vote was <em>final</em>.</q> is "The vote was final." with two quotation marks, and
#   text comes out as a browser shows it.
# Seen: the marks of <q> are put round each stretch of text between inner tags, not round the
#   element: a quotation with a word in italics gets four marks, and the word stands outside them.
#   A quotation that begins with a link has no opening mark. html2text and markdownify write these
#   right. Entities are resolved twice, so that a page that shows &lt;p&gt; or &copy; as text gets a
#   tag or a sign. And <dt> and <dd> are glued: "Why now?Because."
# Why it matters: who quotes whom is read off the marks. A link inside a quotation, of which news
#   pages have many, turns a speaker's words into the paper's own and the other way round.
# Guess, written before: converters of HTML differ in style only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pip==26.3 # pip 23 fails on the extras of lxml
venv/bin/pip install -q --disable-pip-version-check inscriptis==2.7.6
venv/bin/python - <<'PY'
from importlib.metadata import version

from inscriptis import get_text

print("inscriptis", version("inscriptis"))
SEEN = {
    "<p>She said <q>it rained</q>.</p>": 'She said "it rained".',
    "<p><q>The vote was <em>final</em>.</q> Ben left.</p>": '"The vote was "final"." Ben left.',
    "<p><q>The <a href='/1'>vote</a> was final.</q> Ben left.</p>": '"The "vote" was final." Ben left.',
    "<p>Ben left. <q><a href='/1'>Rain</a> fell.</q> He sat.</p>": 'Ben left. Rain" fell." He sat.',
    "<p>Write &amp;lt;p&amp;gt; and &amp;copy; in full.</p>": "Write <p> and © in full.",
    "<dl><dt>Why now?</dt><dd>Because.</dd><dt>And then?</dt><dd>Rain.</dd></dl>": "Why now?Because.And then?Rain.",
}
for page, seen in SEEN.items():
    found = get_text(f"<html><body>{page}</body></html>").strip()
    print(page, found, sep="\n  ")
    assert found == seen, (page, found)
PY
