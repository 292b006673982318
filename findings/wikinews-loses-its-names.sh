#!/usr/bin/env bash
# wtf_wikipedia 10.4.2 (npm; reads the markup of Wikipedia and its sister projects).
#
# Expected: {{w|Anna Kovac}} and {{w|Anna Kovac|Kovac}} are how Wikinews links to Wikipedia, in nearly
#   every sentence; text() gives the words that the page shows.
# Seen: the words are gone, with all that is left closed up: "{{w|Northtown}} mayor {{w|Anna Kovac}}
#   resigned" is "mayor resigned", and "Rain fell in {{w|Oslo}}." is "Rain fell in." Of a template that
#   nobody knows, {{unknown|Oslo}}, the words stay, and of [[w:Oslo|Oslo]] too. A list goes below the
#   line that follows it.
# Why it matters: what is lost is names of people, places and parties, and many of the sentences left are
#   sound English. The dumps of Wikinews are free news, and whoever makes a corpus of them starts here.
# Known: the docs tell how many templates there are, and how to add one; the code knows the byline of
#   Wikinews. An issue about a template of ships, which is read since, was found; of this one none.
# Guess, written before: {{date}} is lost, {{w}} kept or lost. The date is there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier wtf_wikipedia@10.4.2 > /dev/null
cat > see.mjs <<'JS'
import assert from "assert";
import fs from "fs";
import wtf from "wtf_wikipedia";
console.log("wtf_wikipedia", JSON.parse(fs.readFileSync("node_modules/wtf_wikipedia/package.json")).version);
for (const [page, seen] of [
  ["{{date|November 12, 2024}}\n\n{{w|Northtown}} mayor {{w|Anna Kovac|Kovac}} resigned on Tuesday.",
    "November 12, 2024\n\nmayor resigned on Tuesday."],
  ["Rain fell in {{w|Oslo}}.", "Rain fell in."],
  ["{{w|Anna Kovac}}, {{w|mayor}} of {{w|Northtown}}, said: \"{{w|Oslo}} is cold\".", ", of, said: \" is cold\"."],
  ["Rain fell in {{unknown|Oslo}} and [[w:Bergen|Bergen]].", "Rain fell in Oslo and Bergen."],
  ["The council closed:\n* a school\n* a pool\nThe vote was 2–1.\n\nIt rained.",
    "The council closed: The vote was 2–1.\n * a school\n * a pool\n\nIt rained."],
]) {
  const text = wtf(page).text();
  console.log(JSON.stringify(page), "\n  ", JSON.stringify(text));
  assert.strictEqual(text, seen);
}
JS
node see.mjs
