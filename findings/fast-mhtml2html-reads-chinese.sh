#!/usr/bin/env bash
# fast-mhtml2html 1.0.2 (npm); mhtml-to-html 2.1.0 beside it. Saved web pages (.mht, .mhtml).
#
# Expected: the page is decoded by the charset that it, or its part of the file, declares.
# Seen: if the letters UTF-8, in capitals, stand anywhere in the page it is read as UTF-8, else as GBK, an encoding
#   of Chinese. With <meta charset="utf-8"> in small letters "It’s over" becomes "It鈥檚 over" and "café" "caf茅"; a charset
#   in the header of the part does not help. Of a page in Windows-1252 "für" becomes "f黵" and "Müller" "M黮ler"; if
#   its story is about UTF-8 the letters are U+FFFD. mhtml-to-html reads all of these rightly.
# Why it matters: the pages keep their length, titles and dates, and no tool complains. Most of an English story is
#   right, so that only apostrophes and dashes have turned into words of Chinese, glued to the words beside them.
# Known: the docs say "Support UTF-8 and GBK" and that files by Chrome were tested, which writes UTF-8 in capitals. No
#   issue was found for this package.
# Guess, written before: a page in UTF-8 is decoded rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier fast-mhtml2html@1.0.2 mhtml-to-html@2.1.0 > /dev/null
cat > see.mjs <<'JS'
import assert from "assert";
import fs from "fs";
import fast from "fast-mhtml2html";
import { convert } from "mhtml-to-html";
for (const name of ["fast-mhtml2html", "mhtml-to-html"]) {
  console.log(name, JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version);
}
const quoted = (bytes) => [...bytes].map((byte) => byte === 61 || byte > 126 || byte < 32
  ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte)).join("").match(/(?:=..|[^=]){1,25}/g).join("=\r\n");
const save = (charset, meta, text) => {
  const page = `<html><head>${meta}<title>News</title></head><body><p>${text}</p></body></html>`;
  const bytes = Buffer.from(page, charset === "utf-8" ? "utf8" : "latin1"); // all of the text is in ISO 8859-1 too
  return Buffer.from([
    "From: <Saved by a browser>", "Snapshot-Content-Location: https://news.example.org/1", "Subject: News",
    "Date: Tue, 12 Nov 2024 23:35:00 -0000", "MIME-Version: 1.0",
    'Content-Type: multipart/related;', '\ttype="text/html";', '\tboundary="----Boundary"', "", "",
    "------Boundary", `Content-Type: text/html; charset=${charset}`, "Content-Transfer-Encoding: quoted-printable",
    "Content-Location: https://news.example.org/1", "", quoted(bytes), "",
    "------Boundary--", "",
  ].join("\r\n"));
};
const old = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">';
const ENGLISH = "It’s over — the café closes, she said.";
const GERMAN = "Das ist für Herrn Müller gut, sagte er.";
const paragraph = (html) => html.match(/<p>(.*?)<\/p>/)[1];
for (const [charset, meta, text, seen] of [
  ["utf-8", '<meta charset="UTF-8">', ENGLISH, ENGLISH],
  ["utf-8", '<meta charset="utf-8">', ENGLISH, "It鈥檚 over 鈥� the caf茅 closes, she said."],
  ["windows-1252", old, GERMAN, "Das ist f黵 Herrn M黮ler gut, sagte er."],
  ["windows-1252", old, `${GERMAN} (UTF-8)`, "Das ist f\uFFFDr Herrn M\uFFFDller gut, sagte er. (UTF-8)"],
]) {
  const file = save(charset, meta, text);
  const found = paragraph(fast.convert(file));
  console.log(meta, text, "\n  ", found);
  assert.strictEqual(found, seen);
  assert.strictEqual(paragraph((await convert(new Uint8Array(file))).data), text);
}
JS
node see.mjs
