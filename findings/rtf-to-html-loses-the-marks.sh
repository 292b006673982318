#!/usr/bin/env bash
# @iarna/rtf-to-html 1.1.0 (npm, with rtf-parser 1.3.3), striprtf 0.0.35 for comparison.
#
# Expected: quotation marks, apostrophes and dashes of a story in RTF come out, however they are written.
# Seen: as Word writes them (\ldblquote, \rquote, \emdash) they are gone, without a blank in their place:
#   “We’ll win,” is "Well win,", and "9–10" is "910". As LibreOffice writes them (\u8220\'93, a character
#   and its substitute for old readers) both come out: ““We’’ll. Only \'93 alone is right. A word with an
#   optional hyphen ends there, and the blank goes: "Northtown in\-creased taxes" is "Northtown intaxes";
#   after a fixed one, "Jean\_Paul said", "Paul" is lost. striprtf reads all of it.
# Why it matters: without its marks what the mayor said is what the paper says, and "we'll", "she'll"
#   and "can't" are other words or none. No mark of harm is left, and a repair of marks has nothing to hold.
# Known: the docs of rtf-parser call it quite incomplete, and list what is supported, among it Unicode
#   characters, soft hyphens and fixed hyphens. Nothing says that marks are dropped.
# Guess, written before: \'92 is right, other code pages are wrong. For \rquote none was written: the
#   first test of it came out without marks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check striprtf==0.0.35
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier @iarna/rtf-to-html@1.1.0 rtf-parser@1.3.3 > /dev/null
cat > see.cjs <<'JS'
const assert = require("assert");
const { execFileSync } = require("child_process");
const { fromString } = require("@iarna/rtf-to-html");
console.log("rtf-to-html", require("@iarna/rtf-to-html/package.json").version);
const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fswiss\fcharset0 Arial;}}\pard\f0 `;
const CODE = "import sys; from striprtf.striprtf import rtf_to_text as text; "
  + "sys.stdout.buffer.write(text(sys.argv[1]).encode())";
const python = (rtf) => execFileSync("venv/bin/python", ["-c", CODE, rtf]).toString().trim();
const html = (rtf) => new Promise((resolve, reject) =>
  fromString(rtf, (error, page) => (error ? reject(error) : resolve(/<p>([^]*)<\/p>/.exec(page)[1]))));
const QUOTE = "“We’ll win,” she said.";
(async () => {
  for (const [words, seen, right] of [
    [String.raw`\'93We\'92ll win,\'94 she said.`, QUOTE, QUOTE],
    [String.raw`\ldblquote We\rquote ll win,\rdblquote  she said.`, "Well win, she said.", QUOTE],
    [String.raw`\u8220\'93We\u8217\'92ll win,\u8221\'94 she said.`, "““We’’ll win,”” she said.", QUOTE],
    [String.raw`From 9\endash 10 it rained\emdash she said.`, "From 910 it rainedshe said.",
      "From 9–10 it rained—she said."],
    [String.raw`Northtown in\-creased taxes.`, "Northtown in\u00adtaxes.", "Northtown in\u00adcreased taxes."],
    [String.raw`Jean\_Paul said so.`, "Jean\u2011said so.", "Jean\u2011Paul said so."],
  ]) {
    const rtf = `${HEAD}${words}\\par\n}`;
    const [one, other] = [await html(rtf), python(rtf)];
    console.log(words, "\n  ", JSON.stringify(one), JSON.stringify(other));
    assert.deepStrictEqual([one, other], [seen, right]);
  }
})();
JS
node see.cjs
