#!/usr/bin/env bash
# postal-mime 4.0.0 (npm); mailparser 3.14.2 beside it. Mails of type text/plain; format=flowed (RFC 3676).
#
# Expected: a line that ends with a blank goes on in the next one; of quoted lines the marks ">" are taken
#   off before they are joined, and a change in their number ends the paragraph, says the RFC.
# Seen: postal-mime joins lines whatever stands before them and leaves the marks inside the sentence: "> The
#   council said the > mayor will resign." Where the number changes, an interview becomes one line: "Anna wrote:
#   > No comment. >> Will you resign? > Never. The mayor left." mailparser has four lines there.
#   Of a forwarded mail the day is written into the text, in the zone of the reading machine, without its name,
#   and five past midnight of 1 January is "1/1/2024, 24:05:00": five past midnight of the second.
# Why it matters: plain mails of lists, agencies and newsletters are flowed. Who said "Never" is lost, and readers
#   of replies, which look for ">" at line starts, find no quotation any more. The text has no other flaw.
# Known: an issue of mailparser of 2019 tells of flowed quotations; none was found for postal-mime. Its docs do not
#   mention "flowed"; they say that forwarded mails are read into the text.
# Guess, written before: whoever reads "flowed" at all joins it rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier postal-mime@4.0.0 mailparser@3.14.2 > /dev/null
cat > see.mjs <<'JS'
import assert from "assert";
import fs from "fs";
import PostalMime from "postal-mime";
import { simpleParser } from "mailparser";
for (const name of ["postal-mime", "mailparser"]) {
  console.log(name, JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version);
}
const mail = (type, ...lines) => [
  "From: anna@news.example.org", "Subject: News", "MIME-Version: 1.0", `Content-Type: ${type}`, "", ...lines, "",
].join("\r\n");
const lines = (text) => text.trim().split("\n").map((line) => line.trimEnd());
for (const [flowed, seen, other] of [
  [["The mayor resigned on ", "Tuesday, her office said.", "", "It rains."],
    ["The mayor resigned on Tuesday, her office said.", "", "It rains."], null],
  [["> The council said the ", "> mayor will resign."],
    ["> The council said the > mayor will resign."], ["> The council said the mayor will resign."]],
  [["Anna wrote: ", "> No comment. ", ">> Will you resign? ", "> Never. ", "The mayor left."],
    ["Anna wrote: > No comment. >> Will you resign? > Never. The mayor left."],
    ["Anna wrote:", "> No comment.", ">> Will you resign?", "> Never.", "The mayor left."]],
]) {
  const text = mail("text/plain; charset=utf-8; format=flowed", ...flowed);
  const [postal, nodemailer] = [(await PostalMime.parse(text)).text, (await simpleParser(text)).text].map(lines);
  console.log(flowed, "\n  postal-mime:", postal, "\n  mailparser:", nodemailer);
  assert.deepStrictEqual(postal, seen);
  assert.deepStrictEqual(nodemailer, other ?? seen);
}
for (const [date, zone, seen] of [
  ["Mon, 1 Jan 2024 00:05:00 +0000", "UTC", "1/1/2024, 24:05:00"],
  ["Mon, 1 Jan 2024 00:05:00 +0000", "America/New_York", "12/31/2023, 19:05:00"],
]) {
  process.env.TZ = zone;
  const text = mail('multipart/mixed; boundary="b"', "--b", "Content-Type: text/plain", "", "See below.", "--b",
    "Content-Type: message/rfc822", "", "From: bob@news.example.org", "Subject: Fire", `Date: ${date}`, "", "It burns.", "--b--");
  const found = lines((await PostalMime.parse(text)).text).find((line) => line.startsWith("Date:"));
  console.log(date, "read in", zone, "is", found);
  assert.strictEqual(found.replace(/^Date: +/, ""), seen);
}
JS
LC_ALL=C.UTF-8 node see.mjs
