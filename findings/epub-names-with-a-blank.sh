#!/usr/bin/env bash
# doc-files 0.1.0, @lingo-reader/epub-parser 0.4.6 and epub 1.3.0 (npm; epub 2.1.1 needs Node.js 22).
#
# Expected: a chapter of an EPUB is in the file that the manifest names, by an address: for
#   "council votes.xhtml" it has "council%20votes.xhtml", and for "café.xhtml" "caf%C3%A9.xhtml".
# Seen: three readers look for a file with a percent sign in its name. doc-files passes over the chapter,
#   and the second is "Chapter 1"; epub and @lingo-reader/epub-parser give an empty text for it (the last
#   prints a line). epub 2.1.1 raises. @gxl/epub-parser 2.0.4 and firecrawl-anydoc 0.2.4 find it.
# Why it matters: magazines and weekly editions name files after headlines, so that within one issue the
#   stories with a blank or an accent in the name are gone, and those with one plain word are there.
# Known: EPUB says that the manifest holds URLs. Others had the same and mended it, @gxl/epub-parser in 2017,
#   docling in 2026. Of these three no issue was found.
# Guess, written before: chapters in the order of the spine, their text whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check doc-files==0.1.0 firecrawl-anydoc==0.2.4
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier epub@1.3.0 @gxl/epub-parser@2.0.4 \
  @lingo-reader/epub-parser@0.4.6 > /dev/null
cat > see.py <<'PY'
import zipfile
from importlib.metadata import version
from urllib.parse import quote

import anydoc
import doc_files

print("doc-files", version("doc-files"), "firecrawl-anydoc", version("firecrawl-anydoc"))
CONTAINER = """<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
BOOK = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:x:1</dc:identifier>
<dc:title>The Weekly</dc:title><dc:language>en</dc:language></metadata><manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="c1" href="{0}" media-type="application/xhtml+xml"/>
<item id="c2" href="rain.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="c1"/><itemref idref="c2"/></spine></package>"""
NAV = """<nav xmlns:epub="http://www.idpf.org/2007/ops" epub:type="toc"><ol><li><a href="{0}">Council</a></li>
<li><a href="rain.xhtml">Rain</a></li></ol></nav>"""
PAGE = """<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head>
<body>{0}</body></html>"""
for number, name in enumerate(("council.xhtml", "council votes.xhtml", "café.xhtml")):
    with zipfile.ZipFile(f"{number}.epub", "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("META-INF/container.xml", CONTAINER)
        book.writestr("OEBPS/book.opf", BOOK.format(quote(name)))
        book.writestr("OEBPS/nav.xhtml", PAGE.format(NAV.format(quote(name))))
        book.writestr(f"OEBPS/{name}", PAGE.format("<p>The council met.</p>"))
        book.writestr("OEBPS/rain.xhtml", PAGE.format("<p>Rain fell.</p>"))
    one, other = doc_files.to_text(doc_files.read(f"{number}.epub")), anydoc.to_markdown(f"{number}.epub")
    print(name, [one], [other])
    assert ("council met" in one) == (number == 0) and "council met" in other
    assert ("== Chapter 1 ==\nRain" in one) == (number > 0) and "Rain fell" in other
PY
venv/bin/python see.py
cat > see.mjs <<'JS'
import assert from "assert";
import EPub from "epub";
import { parseEpub } from "@gxl/epub-parser";
import { initEpubFile } from "@lingo-reader/epub-parser";
const read = (file) => new Promise((resolve, reject) => {
  const book = new EPub(file);
  const chapter = ({ id }) => new Promise((done, fail) =>
    book.getChapter(id, (error, text) => (error ? fail(error) : done(text))));
  book.on("error", reject);
  book.on("end", () => Promise.all(book.flow.map(chapter)).then(resolve, reject));
  book.parse();
});
for (const number of [0, 1, 2]) {
  const file = `${number}.epub`;
  const lingo = await initEpubFile(file);
  const texts = {
    epub: await read(file),
    lingo: await Promise.all(lingo.getSpine().map(async ({ id }) => (await lingo.loadChapter(id)).html)),
    gxl: (await parseEpub(file)).sections.map((section) => section.toMarkdown()),
  };
  const found = Object.entries(texts).map(([name, [first, second]]) => {
    assert.ok(second.includes("Rain fell"));
    return [name, first.trim()];
  });
  console.log(number, JSON.stringify(found));
  const council = number ? "" : "<p>The council met.</p>";
  assert.deepStrictEqual(found, [["epub", council], ["lingo", council], ["gxl", "The council met."]]);
}
JS
node see.mjs
