#!/usr/bin/env bash
# defuddle 0.19.4 (npm, with jsdom).
#
# Expected: <time> inside a sentence is text of the sentence; a date line above the story may go.
# Seen: every <time> goes: "The mayor said on Tuesday that" reads "The mayor said on that", and "On
#   12 November the council met." reads "On the council met.", while a label on a button stays.
# Why it matters: publishing systems wrap days in <time>; the sentences lose their dates, and the
#   words that are left read nearly right, so that neither a person nor a filter stumbles.
# Guess, written before, was about footnotes and lists alone. Somebody who knows it expects that
#   what looks like metadata above the story goes, and that sentences are left alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier defuddle@0.19.4 jsdom > /dev/null
cat > see.mjs <<'JS'
import assert from "assert";
import fs from "fs";
import { JSDOM } from "jsdom";
import { Defuddle } from "defuddle/node";
const { version } = JSON.parse(fs.readFileSync("node_modules/defuddle/package.json"));
console.log("defuddle", version);
const page = `<!doctype html><html><head><title>Council closes two schools</title></head><body><article>
<h1>Council closes two schools</h1>
<p>The council of the harbour town voted to close two schools in the east of the town, although many
parents had protested for weeks outside the town hall.</p>
<p>The mayor said on <time>Tuesday</time> that the vote was final.</p>
<p>On <time datetime="2024-11-12">12 November</time> the council met.</p>
<p>Rain is expected to fall on Friday, and the bridge near the old market stays shut for now, the fire
brigade told reporters in the afternoon. <button>Share</button></p></article></body></html>`;
const address = "https://news.example.org/1";
const found = await Defuddle(new JSDOM(page, { url: address }), address, { markdown: true });
console.log(found.content);
assert(found.content.includes("The mayor said on that the vote was final."));
assert(found.content.includes("On the council met."));
assert(found.content.includes("Share") && !/Tuesday|12 November/.test(found.content));
JS
node see.mjs
