#!/usr/bin/env bash
# python-docx 1.2.0, docx2txt 0.9 and docx2python 3.7.1 on a .docx with tracked changes; mammoth 1.13.0.
#
# Expected: all readers give the text as it is after the changes: what was inserted is there, what
#   was deleted is not, and what was moved stands at its new place.
# Seen: python-docx gives neither the old nor the new words: "The vote was final now", changed to "The
#   vote is open now", reads "The vote now." docx2txt and docx2python give a sentence that was
#   moved twice, at the old place and at the new one. mammoth alone gives the text as one sees it.
# Why it matters: press offices and newsrooms send drafts with changes still in them. The changed
#   words, often the correction itself, are lost, or a paragraph counts as a repetition.
# Guess, written before: deleted text is absent and inserted text is present everywhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check \
  python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0
venv/bin/python - <<'PY'
from importlib.metadata import version

import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python

for name in ("python-docx", "docx2txt", "docx2python", "mammoth"):
    print(name, version(name))


def run(text, tag="t"):
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def change(kind, number, inside):
    return f'<w:{kind} w:id="{number}" w:author="Desk" w:date="2024-11-12T14:35:00Z">{inside}</w:{kind}>'


CHANGED = (run("The vote ") + change("del", 1, run("was final", "delText"))
           + change("ins", 2, run("is open")) + run(" now."))
MOVED = (change("moveFrom", 3, run("Rain fell. ")) + run("The council met. ")
         + change("moveTo", 4, run("Rain fell.")))
SEEN = {
    CHANGED: ("The vote now.", "The vote is open now.", "The vote is open now.", "The vote is open now."),
    MOVED: ("The council met.", "Rain fell. The council met. Rain fell.",
            "Rain fell. The council met. Rain fell.", "The council met. Rain fell."),
}
for content, seen in SEEN.items():
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{content}</w:p>"))
    document.save("story.docx")
    with docx2python("story.docx") as by_docx2python, open("story.docx", "rb") as file:
        found = (
            "\n".join(paragraph.text for paragraph in docx.Document("story.docx").paragraphs),
            docx2txt.process("story.docx"),
            by_docx2python.text,
            mammoth.extract_raw_text(file).value,
        )
    found = tuple(" ".join(text.split()) for text in found)
    print(*found, sep="\n  ")
    assert found == seen, found
PY
