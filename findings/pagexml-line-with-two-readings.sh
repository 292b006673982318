#!/usr/bin/env bash
# pagexml-tools 0.9.0 (reads PAGE-XML, in which libraries keep the OCR of old newspapers).
#
# Expected: of a line with two readings, <TextEquiv index="0"> and <TextEquiv index="1">, the first comes
#   out, or the one with the higher confidence.
# Seen: none does. The line has no text, and the text of the region reads on without it: "It is / not /
#   over, she said." becomes "It is over, she said." Nothing is raised or logged. A line whose text
#   stands in its words alone is lost in the same way, while the words of it are there. With one
#   reading all is well, whatever its index.
# Why it matters: second readings are there where the OCR doubted, or where a person corrected it, so that
#   the corrected lines are the ones that go. What is left reads as a sentence.
# Known: the schema allows any number of readings; other tools have issues on which of them to take. For this
#   one none was found.
# Guess, written before: the first by index. After the first run: any line with two is without text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pagexml-tools==0.9.0
venv/bin/python - <<'PY'
from importlib.metadata import version

from pagexml.helper.pagexml_helper import make_text_region_text
from pagexml.parser import parse_pagexml_file

print("pagexml-tools", version("pagexml-tools"))
PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Metadata>
<Creator>OCR</Creator><Created>2024-11-12T00:00:00</Created><LastChange>2024-11-12T00:00:00</LastChange>
</Metadata><Page imageFilename="1.png" imageWidth="1000" imageHeight="1000"><TextRegion id="r1">
<Coords points="0,0 900,0 900,300 0,300"/>{}</TextRegion></Page></PcGts>"""
WORD = '<Word id="w1"><Coords points="0,100 200,100 200,190 0,190"/>{}</Word>'


def reading(text, attributes=""):
    return f"<TextEquiv{attributes}><Unicode>{text}</Unicode></TextEquiv>"


def read(middle):
    lines = [reading("It is"), middle, reading("over, she said.")]
    page = PAGE.format("".join(
        f'<TextLine id="l{n}"><Coords points="0,{n}00 900,{n}00 900,{n}90 0,{n}90"/>{line}</TextLine>'
        for n, line in enumerate(lines)))
    found = parse_pagexml_file("1.xml", pagexml_data=page).get_lines()
    text, _ = make_text_region_text(found)
    words = [word.text for word in found[1].words]
    print(middle, "\n  ", [line.text for line in found], words, text)
    return found[1].text, words, text


WHOLE, CUT = "It is not over, she said.", "It is over, she said."
assert read(reading("not")) == ("not", [], WHOLE)
assert read(reading("not", ' index="1"')) == ("not", [], WHOLE)
assert read(reading("not", ' index="0" conf="0.9"') + reading("nut", ' index="1" conf="0.4"')) == (None, [], CUT)
assert read(reading("nut", ' index="1"') + reading("not", ' index="0"')) == (None, [], CUT)
assert read(WORD.format(reading("not"))) == (None, ["not"], CUT)
PY
