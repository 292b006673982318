#!/usr/bin/env bash
# warcbench 0.1.0 (`wb extract`, Harvard's toolkit for WARC files); warcio 1.8.1 and warc2zip 1.0.0 beside it.
#
# Expected: a page that was sent in chunks (Transfer-Encoding: chunked), as crawlers that keep what came over the line
#   store it, is extracted without the sizes of its chunks.
# Seen: the sizes stay inside the text, each on a line of its own, as hexadecimal numbers: "The fire killed / 14 / people
#   in the town". A browser or an extractor makes one sentence of it: "The fire killed 14 people"; words are cut in
#   two, "B 21 ürgstadt". The other two give the page as it was, from the same file.
# Why it matters: a number that nobody wrote stands in a sentence that is whole. Pages sent in one piece or with their
#   length are right, so that a look at a few finds nothing.
# Known: not in the docs, whose --decode is about Content-Encoding; no issue was found.
# Guess, written before: chunked and compressed pages are decoded.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check warcbench==0.1.0 warcio==1.8.1 warc2zip==1.0.0
cat > see.py <<'PY'
import io
import subprocess
import zipfile
from importlib.metadata import version
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

for name in ("warcbench", "warcio", "warc2zip"):
    print(name, version(name))
PARTS = ("<html><body><p>The fire killed ", "people in the town, ", "the mayor of B", "ürgstadt said.</p></body></html>")
PAGE = "".join(PARTS).encode()
CHUNKED = b"".join(b"%x\r\n%b\r\n" % (len(part.encode()), part.encode()) for part in PARTS) + b"0\r\n\r\n"
with open("news.warc.gz", "wb") as file:
    writer = WARCWriter(file, gzip=True)
    for url, body, how in (
        ("https://news.example.org/1", PAGE, ("Content-Length", str(len(PAGE)))),
        ("https://news.example.org/2", CHUNKED, ("Transfer-Encoding", "chunked")),
    ):
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8"), how], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=headers))


def run(*command):
    return subprocess.run([f"venv/bin/{command[0]}", *command[1:]], check=True, capture_output=True, text=True)


run("wb", "--gunzip", "extract", "news.warc.gz", "text/html", "html")
files = sorted(Path().glob("news.warc.gz-*.html"), key=lambda file: int(file.stem.rsplit("-", 1)[1]))
whole, chunked = (file.read_bytes() for file in files)
print(chunked.decode())
assert whole == PAGE and chunked == CHUNKED
assert "The fire killed 14 people in the town" in " ".join(chunked.decode().split())
with open("news.warc.gz", "rb") as file:
    assert [record.content_stream().read() for record in ArchiveIterator(file)] == [PAGE, PAGE]
run("warc2zip", "--output", "news.zip", "news.warc.gz")
with zipfile.ZipFile("news.zip") as archive:
    assert [archive.read(name) for name in archive.namelist() if name.endswith(".html")] == [PAGE, PAGE]
print("the others:", PAGE.decode())
PY
venv/bin/python see.py
