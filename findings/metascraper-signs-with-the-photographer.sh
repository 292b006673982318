#!/usr/bin/env bash
# metascraper 5.58.1 with metascraper-author 5.56.2 and metascraper-date 5.55.0 (npm), JSON-LD.
#
# Expected: author and dates of a story are those of its NewsArticle. What else the block holds
#   (a photo, the study that is cited, comments) has authors and dates of its own.
# Seen: what the NewsArticle does not have is searched for in all that hangs on it. Where it has no
#   dateModified, "date" is the day on which the photo or the study was changed, or a reader's comment:
#   a story of 2024 is of 2010 or of 2025. An author written as a text ("author": "Anna Kovac": schema.org
#   lets a text stand for any object) or as "creator" is not read, and the story is signed by the
#   photographer, the author of the study or the commenter, though a <meta name="author"> names the right
#   one. In an @graph the first node with a date wins: a photo before the story dates it.
# Why it matters: each answer is a full date and a real name. A list sorted by "date" brings an old story
#   back when somebody edits a comment, and an index of bylines fills with photographers.
# Known: pull request 869 of the project (August 2026) met it with comments on YouTube, and its review
#   speaks of leaving comments out. These versions, the newest on the index, search them; of photos,
#   studies and graphs nothing is said there.
# Guess, written after the @graph had been seen and before the nested ones were tried: what the article
#   itself says is taken, a name as a text too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
# metascraper asks for Node.js 22 and runs in 20.
npm install --silent --no-audit --no-fund --no-update-notifier --ignore-scripts \
  metascraper@5.58.1 metascraper-author@5.56.2 metascraper-date@5.55.0 > /dev/null 2>&1
cat > see.js <<'JS'
const assert = require("assert");
for (const name of ["metascraper", "metascraper-author", "metascraper-date"]) {
  console.log(name, require(name + "/package.json").version);
}
const read = require("metascraper")([require("metascraper-author")(), require("metascraper-date")()]);
const person = (name) => ({ "@type": "Person", name });
const story = (more) => ({ "@context": "https://schema.org", "@type": "NewsArticle",
  headline: "Council closes two schools", datePublished: "2024-11-12T10:00:00Z", ...more });
const anna = person("Anna Kovac");
const comment = [{ "@type": "Comment", text: "A shame.", author: person("Reader Seven"),
  datePublished: "2025-06-01T08:00:00Z", dateModified: "2025-06-02T08:00:00Z" }];
const image = { "@type": "ImageObject", author: person("Carl Lens"), dateModified: "2019-05-05" };
const citation = { "@type": "Report", author: person("Dora Study"), dateModified: "2010-10-11" };
const SEEN = [
  ["nothing else", story({ author: anna }), "Anna Kovac", "2024-11-12"],
  ["all fields", story({ author: anna, dateModified: "2024-11-13", comment }), "Anna Kovac", "2024-11-13"],
  ["a comment", story({ author: anna, comment }), "Anna Kovac", "2025-06-02"],
  ["a photo", story({ author: anna, image }), "Anna Kovac", "2019-05-05"],
  ["a study", story({ author: anna, citation }), "Anna Kovac", "2010-10-11"],
  ["author as text, a comment", story({ author: "Anna Kovac", comment }), "Reader Seven", "2025-06-02"],
  ["author as text, a photo", story({ author: "Anna Kovac", image }), "Carl Lens", "2019-05-05"],
  ["creator, a study", story({ creator: anna, citation }), "Dora Study", "2010-10-11"],
  ["a graph", { "@context": "https://schema.org", "@graph": [{ "@type": "ImageObject",
    datePublished: "2019-05-05" }, story({ author: anna })] }, "Anna Kovac", "2019-05-05"],
];
(async () => {
  for (const [name, block, author, day] of SEEN) {
    const html = `<!doctype html><html lang="en"><head><title>Council closes two schools</title>
      <meta name="author" content="Anna Kovac">
      <script type="application/ld+json">${JSON.stringify(block)}</script></head>
      <body><article><h1>Council closes two schools</h1><p>The council voted.</p></article></body></html>`;
    const seen = await read({ html, url: "https://news.example.org/1" });
    console.log(`${name}: by ${seen.author}, ${seen.date}`);
    assert.strictEqual(seen.author, author);
    assert.strictEqual(seen.date.slice(0, 10), day);
  }
})().catch((error) => { console.error(error); process.exit(1); });
JS
node see.js
