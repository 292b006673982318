#!/usr/bin/env bash
# transcriptator 1.1.4 (npm; reads the transcripts that podcast feeds name, in HTML, WebVTT, SRT and JSON).
#
# Expected: each paragraph, or cue, is spoken by the one who is named before it.
# Seen: in HTML, where a speaker has two paragraphs, the second is given to the next speaker, whose words
#   go to the one after, and so on to the end, where the last words are lost: "No." is the reporter's.
#   An opening <p> before the first <cite> does it to the whole file. In WebVTT <v Bob Smith>, <v José>
#   and <v.loud Bob> name nobody, so that the speaker before goes on, and the mark stays in the text.
#   Of names with a colon, "Élodie: No." and Cyrillic ones do the same: the name must begin with a to z.
#   But any other words before a colon are a name, and stay the speaker: "The deal is simple: no."
# Why it matters: who said it is what a quotation is for. The times are right, the texts are in order, and
#   a check of the first answer or of a file without second paragraphs finds nothing.
# Known: the podcast format says that speaker and time are there "if available". The docs show one
#   paragraph for each speaker and say that order does not matter; no issue was found.
# Guess, written before: "The result: two dead" makes a speaker. It does; for paragraphs and voices none
#   was written, and there anybody would expect the right one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier transcriptator@1.1.4 > /dev/null
cat > see.mjs <<'JS'
import assert from "assert";
import fs from "fs";
import { convertFile } from "transcriptator";
console.log("transcriptator", JSON.parse(fs.readFileSync("node_modules/transcriptator/package.json")).version);
const turn = (name, time, ...texts) => (name ? `<cite>${name}:</cite>` : "") + `<time>${time}</time>`
  + texts.map((text) => `<p>${text}</p>`).join("");
const vtt = (...cues) => "WEBVTT\n\n"
  + cues.map((text, i) => `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${text}\n`).join("\n");
const [ASK, NO, THANKS] = ["Will you resign?", "No.", "Thank you."];
const rest = turn("Mayor", "0:04", NO) + turn("Anna", "0:06", THANKS);
for (const [file, seen] of [
  [turn("Anna", "0:00", ASK) + rest, [["Anna", ASK], ["Mayor", NO], ["Anna", THANKS]]],
  [turn("Anna", "0:00", "Good evening.", ASK) + rest, [["Anna", "Good evening."], ["Mayor", ASK], ["Anna", NO]]],
  ["<p>Our talk of the day.</p>" + turn("Anna", "0:00", ASK) + rest,
    [["Anna", "Our talk of the day."], ["Mayor", ASK], ["Anna", NO]]],
  [vtt(`<v Anna>${ASK}`, `<v Mayor>${NO}`), [["Anna", ASK], ["Mayor", NO]]],
  [vtt(`<v Anna>${ASK}`, `<v Bob Smith>${NO}`), [["Anna", ASK], ["Anna", `<v Bob Smith>${NO}`]]],
  [vtt(`<v Anna>${ASK}`, `<v José>${NO}`), [["Anna", ASK], ["Anna", `<v José>${NO}`]]],
  [vtt(`<v Anna>${ASK}`, `<v.loud Bob>${NO}`), [["Anna", ASK], ["Anna", `<v.loud Bob>${NO}`]]],
  [vtt(`Anna: ${ASK}`, `Bob: ${NO}`), [["Anna", ASK], ["Bob", NO]]],
  [vtt(`Anna: ${ASK}`, `Élodie: ${NO}`), [["Anna", ASK], ["Anna", `Élodie: ${NO}`]]],
  [vtt(`Anna: ${ASK}`, "Борис: Нет."), [["Anna", ASK], ["Anna", "Борис: Нет."]]],
  [vtt(`Anna: ${ASK}`, "The deal is simple: no.", "We go on."),
    [["Anna", ASK], ["The deal is simple", "no."], ["The deal is simple", "We go on."]]],
]) {
  const turns = convertFile(file).map((one) => [one.speaker, one.body]);
  console.log(file.replace("WEBVTT\n\n", "").replaceAll("\n", " "), "\n  ", JSON.stringify(turns));
  assert.deepStrictEqual(turns, seen);
}
JS
node see.mjs
