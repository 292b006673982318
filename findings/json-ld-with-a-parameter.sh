#!/usr/bin/env bash
# extruct 0.18.0, trafilatura 2.3.1 (Python), open-graph-scraper 6.12.0, @extractus/article-extractor
# 9.0.1 (npm); turbohtml 1.15.4 beside them.
#
# Expected: <script type="application/ld+json; charset=utf-8"> is JSON-LD: a media type may have
#   parameters, and the JSON-LD standard itself uses one ("profile") in HTML.
# Seen: the value is compared letter by letter, and the block is not there: extruct and
#   open-graph-scraper find nothing, article-extractor finds no date, and the author is the byline,
#   "By Bob Smith", where the block says Anna Kovac; trafilatura's too. The type in capitals is
#   passed over by extruct and trafilatura as well. turbohtml reads all forms.
# Why it matters: publishing systems that set the header's value in the attribute as well exist.
#   Date, author and section of all their stories are missing, or come from weaker signs.
# Guess, written before: found by extruct and open-graph-scraper; in capitals perhaps.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > page.html <<'HTML'
<!doctype html><html lang="en"><head><title>Council closes two schools</title>
<script type="TYPE">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Council closes two schools", "datePublished": "2024-11-12T14:35:00+01:00",
"author": {"@type": "Person", "name": "Anna Kovac"}}</script></head><body><article>
<h1>Council closes two schools</h1><p class="byline">By Bob Smith</p>
<p>The council of the harbour town voted to close two schools in the east of the town, although many
parents had protested for weeks outside the town hall.</p>
<p>Rain is expected to fall in the north, and the bridge near the old market stays shut for now, the fire
brigade told reporters in the afternoon.</p></article></body></html>
HTML
sed 's|TYPE|application/ld+json|' page.html > plain.html
sed 's|TYPE|application/ld+json; charset=utf-8|' page.html > parameter.html
sed 's|TYPE|Application/LD+JSON|' page.html > capitals.html
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pip==26.3 # pip 23 fails on the extras of lxml
venv/bin/pip install -q --disable-pip-version-check extruct==0.18.0 trafilatura==2.3.1 turbohtml==1.15.4
venv/bin/python - <<'PY'
from importlib.metadata import version

import extruct
import trafilatura
import turbohtml

for name in ("extruct", "trafilatura", "turbohtml"):
    print(name, version(name))
for kind in ("plain", "parameter", "capitals"):
    page = open(f"{kind}.html").read()
    by_extruct = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    author = trafilatura.extract_metadata(page).author
    by_turbohtml = turbohtml.parse(page).json_ld()
    print(f"{kind}: extruct {len(by_extruct)}, trafilatura {author}, turbohtml {len(by_turbohtml)}")
    assert len(by_extruct) == (kind == "plain") and len(by_turbohtml) == 1
    assert author == ("Anna Kovac" if kind == "plain" else "Bob Smith")
PY
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier \
  open-graph-scraper@6.12.0 @extractus/article-extractor@9.0.1 > /dev/null
cat > see.mjs <<'JS'
import assert from "assert";
import fs from "fs";
import { createRequire } from "module";
import { extractFromHtml } from "@extractus/article-extractor";
const scrape = createRequire(import.meta.url)("open-graph-scraper");
for (const name of ["open-graph-scraper", "@extractus/article-extractor"]) {
  console.log(name, JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version);
}
for (const kind of ["plain", "parameter"]) {
  const html = fs.readFileSync(`${kind}.html`, "utf8");
  const { published, author } = await extractFromHtml(html, "https://news.example.org/1");
  const { jsonLD } = (await scrape({ html })).result;
  console.log(kind, jsonLD?.length, JSON.stringify(published), author);
  assert.strictEqual(jsonLD?.length, kind === "plain" ? 1 : undefined);
  const seen = kind === "plain" ? ["2024-11-12T13:35:00.000Z", "Anna Kovac"] : ["", "By Bob Smith"];
  assert.deepStrictEqual([published, author], seen);
}
JS
node see.mjs
