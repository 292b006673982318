#!/usr/bin/env bash
# har2warc 1.0.4 (turns the HAR files that browsers save into WARC); read back with warcio 1.8.1.
#
# Expected: a page in windows-1252 or KOI8-R reads the same in the WARC, at the time of its visit.
# Seen: in a HAR the text of a page is Unicode. It is written as UTF-8, under the page's own
#   "charset=windows-1252", and a <meta charset> that says the same: "José" is "JosÃ©", 学校 (school)
#   in GB 18030 is 瀛︽牎. The time loses its offset and gets a Z: 23:35-05:00 is 23:35Z, five hours too
#   early, on the day before. Pages in UTF-8, and those saved as base64, keep their text.
# Why it matters: old news sites are full of such charsets, and a WARC is believed, since it should be what
#   the server sent. The order of two versions of a story depends on the zone of who saved them.
# Known: the HAR format says that text is decoded, and its example of a time has an offset. Neither is in
#   the docs of har2warc, nor was found among its issues.
# Guess, written before: the page is read back right. For the time none was written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check har2warc==1.0.4 warcio==1.8.1
venv/bin/python - <<'PY'
import base64
import json
import subprocess
from importlib.metadata import version

from warcio.archiveiterator import ArchiveIterator

for name in ("har2warc", "warcio"):
    print(name, version(name))


def read(text, charset, time, **content):
    page = f'<meta charset="{charset}"><p>{text}</p>'
    if content:
        page = base64.b64encode(page.encode(charset)).decode()
    kind = f"text/html; charset={charset}"
    request = {"method": "GET", "url": "http://news.example.org/1", "httpVersion": "HTTP/1.1", "cookies": [],
               "headers": [], "queryString": [], "headersSize": -1, "bodySize": 0}
    response = {"status": 200, "statusText": "OK", "httpVersion": "HTTP/1.1", "cookies": [], "redirectURL": "",
                "headers": [{"name": "Content-Type", "value": kind}], "headersSize": -1, "bodySize": -1,
                "content": {"size": len(page), "mimeType": kind, "text": page, **content}}
    entry = {"startedDateTime": time, "time": 1, "request": request, "response": response, "cache": {},
             "timings": {"send": 0, "wait": 1, "receive": 0}}
    log = {"version": "1.2", "creator": {"name": "browser", "version": "1"}, "pages": [], "entries": [entry]}
    with open("story.har", "w", encoding="utf-8") as file:
        json.dump({"log": log}, file)
    subprocess.run(["venv/bin/har2warc", "story.har", "story.warc"], check=True)
    with open("story.warc", "rb") as file:
        for record in ArchiveIterator(file):
            if record.rec_type == "response":
                declared = record.http_headers.get_header("Content-Type").partition("charset=")[2]
                body = record.content_stream().read().decode(declared, "replace")
                found = body.partition("<p>")[2].removesuffix("</p>"), record.rec_headers.get_header("WARC-Date")
    print(text, charset, time, content or "", "\n  ", found)
    return found


UTC = "2024-11-12T23:35:00.000Z"
assert read("“No”, said José", "utf-8", UTC) == ("“No”, said José", "2024-11-12T23:35:00Z")
assert read("“No”, said José", "windows-1252", UTC, encoding="base64")[0] == "“No”, said José"
for text, charset in (("“No”, said José", "windows-1252"), ("Школа", "koi8-r"), ("学校", "gb18030")):
    assert read(text, charset, UTC)[0] == text.encode().decode(charset, "replace") != text
for offset in ("-05:00", "+05:30"):
    assert read("No", "utf-8", f"2024-11-12T23:35:00.000{offset}")[1] == "2024-11-12T23:35:00Z"
PY
