#!/usr/bin/env bash
# Protego 0.7.0 (Scrapy's parser of robots.txt), robots-parser 3.0.1 (npm); robotspy 0.13.0 beside them.
#
# Expected: a line that the parser does not know, such as the newer "Content-Signal:", is as good as
#   not there. RFC 9309 says that other records must not interfere with the rules.
# Seen: between two User-agent lines it ends the group: the bot above it has no rules and may fetch
#   everything, the one below has them. So does "Crawl-delay:". "Sitemap:" does not in Protego, but
#   does in robots-parser, and that is the RFC's own example. robotspy keeps the group together in
#   all three cases, Python's urllib.robotparser in all but that of Crawl-delay.
# Why it matters: files that name several crawlers now carry such lines. A collector of news takes
#   pages that their publisher forbids to it, and two tools of one pipeline disagree about them.
# Guess, written before: all parsers ignore lines that they do not know, between User-agent lines too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check protego==0.7.0 robotspy==0.13.0
cat > seen.json <<'JSON'
{"": [false, false], "Content-Signal: ai-train=no": [true, true], "Crawl-delay: 5": [true, true],
 "Sitemap: https://news.example.org/news.xml": [false, true]}
JSON
cat > see.py <<'PY'
import json
from importlib.metadata import version
from urllib.robotparser import RobotFileParser

import protego
import robots

print("Protego", version("protego"), "robotspy", version("robotspy"))
PAGE = "https://news.example.org/archive/1"
for line, (seen, _) in json.load(open("seen.json")).items():
    text = f"User-agent: NewsBot\n{line}\nUser-agent: OtherBot\nDisallow: /archive/\n".replace("\n\n", "\n")
    by_urllib = RobotFileParser()
    by_urllib.parse(text.splitlines())
    found = {
        "Protego": protego.Protego.parse(text).can_fetch(PAGE, "NewsBot"),
        "robotspy": robots.RobotsParser.from_string(text).can_fetch("NewsBot", PAGE),
        "urllib": by_urllib.can_fetch("NewsBot", PAGE),
    }
    print(f"{line!r}: {found}")
    assert found == {"Protego": seen, "robotspy": False, "urllib": line.startswith("Crawl-delay")}, line
    assert not protego.Protego.parse(text).can_fetch(PAGE, "OtherBot")
PY
venv/bin/python see.py
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --no-update-notifier robots-parser@3.0.1 > /dev/null
cat > see.js <<'JS'
const assert = require("assert");
const robots = require("robots-parser");
console.log("robots-parser", require("robots-parser/package.json").version);
for (const [line, [, seen]] of Object.entries(require("./seen.json"))) {
  const text = `User-agent: NewsBot\n${line}\nUser-agent: OtherBot\nDisallow: /archive/\n`.replace("\n\n", "\n");
  const rules = robots("https://news.example.org/robots.txt", text);
  const found = rules.isAllowed("https://news.example.org/archive/1", "NewsBot");
  console.log(JSON.stringify(line), found);
  assert.strictEqual(found, seen);
  assert(!rules.isAllowed("https://news.example.org/archive/1", "OtherBot"));
}
JS
node see.js
