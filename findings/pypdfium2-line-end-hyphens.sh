#!/usr/bin/env bash
# pypdfium2 5.15.2 (get_text_range), page made with reportlab 5.1.0; pypdf 7.1.1 beside it.
#
# Expected: a hyphen at the end of a line of a newspaper column comes out as a hyphen and a line
#   break, as other readers give it; or, if the reader mends it, as one word.
# Seen: hyphen and line break both become U+FFFE, a code point that is no character: the word
#   is "coun\ufffecil". The hyphen that belongs to the word ("well-known") is lost as well.
# Why it matters: the word counts as two for every tokeniser, JSON and XML tools may refuse the
#   code point, and nothing says any longer whether the hyphen was the word's own.
# Guess, written before: every reader keeps hyphens at line ends, and soft hyphens, as they are.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pypdfium2==5.15.2 pypdf==7.1.1 reportlab==5.1.0
venv/bin/python - <<'PY'
import io
from importlib.metadata import version

import pypdf
import pypdfium2
from reportlab.pdfgen import canvas

for name in ("pypdfium2", "pypdf", "reportlab"):
    print(name, version(name))
file = io.BytesIO()
page = canvas.Canvas(file)
column = page.beginText(72, 700)
column.setFont("Times-Roman", 10)
for line in ("It was a well-", "known result, and the coun-", "cil met again on Friday."):
    column.textLine(line)
page.drawText(column)
page.save()
by_pypdf = pypdf.PdfReader(file).pages[0].extract_text()
document = pypdfium2.PdfDocument(file.getvalue())
by_pdfium = document[0].get_textpage().get_text_range()
print("pypdf    ", repr(by_pypdf))
print("pypdfium2", repr(by_pdfium))
assert "well-\nknown" in by_pypdf and "coun-\ncil" in by_pypdf
assert "well\ufffeknown" in by_pdfium and "coun\ufffecil" in by_pdfium
assert "-" not in by_pdfium
PY
