#!/usr/bin/env bash
# quotequail 0.5.4 (Python), email-reply-parser 2.3.7 and planer 1.2.0 (npm).
#
# Expected: what a mail quotes begins with a line such as "On ..., Anna <anna@example.org> wrote:",
#   with an address, or with ">" before each line. A newsletter or a press release has neither.
# Seen: "On Tuesday, Anna Kovac wrote:" and "On 12 November 2024, the mayor wrote:" are enough, and
#   all that follows, to the end, is an earlier message: quotequail says that it is not the sender's
#   text, the two others delete it. planer deletes the whole of a German text that begins with "Am
#   Dienstag schrieb Anna Kovac:".
# Why it matters: newsletters and press releases reach a corpus through these tools, and a story
#   that quotes a letter, a post or another paper loses all of its second half.
# Guess, written before: without an address or ">" the line is not taken for a mail's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > stories.json <<'JSON'
["The council closed two schools.\n\nOn Tuesday, Anna Kovac wrote:\n\nThe schools were good.\n\nIt rained.",
 "The council closed two schools.\n\nOn 12 November 2024, the mayor wrote:\n\nIt is over.\n\nIt rained.",
 "Am Dienstag schrieb Anna Kovac:\n\nDie Schulen waren gut.\n\nDer Rat widersprach."]
JSON
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check quotequail==0.5.4
venv/bin/python - <<'PY'
import json
from importlib.metadata import version

import quotequail

print("quotequail", version("quotequail"))
for story in json.load(open("stories.json")):
    parts = quotequail.quote(story)
    print(parts)
    assert [own for own, _ in parts] == [True, False]
    assert parts[0][1] + "\n" + parts[1][1] == story and parts[0][1].endswith(":")
    assert quotequail.unwrap(story)["type"] == "reply"
PY
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier email-reply-parser@2.3.7 planer@1.2.0 > /dev/null
cat > see.js <<'JS'
const assert = require("assert");
const stories = JSON.parse(require("fs").readFileSync("stories.json"));
const Parser = require("email-reply-parser");
const { extractFrom } = require("planer");
for (const name of ["email-reply-parser", "planer"]) {
  console.log(name, JSON.parse(require("fs").readFileSync(`node_modules/${name}/package.json`)).version);
}
for (const story of stories) {
  const kept = [new (Parser.default || Parser)().parseReply(story), extractFrom(story, "text/plain")];
  console.log(JSON.stringify(kept));
  if (story.startsWith("Am")) {
    assert(kept[0].includes("widersprach") && kept[1] === "");
  } else {
    assert(kept.every((text) => text.trim() === "The council closed two schools."));
  }
}
JS
node see.js
