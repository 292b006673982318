#!/usr/bin/env bash
# pdfminer.six 20260107 and PyMuPDF 2.0 on a justified column made with fpdf2 2.8.9.
#
# Expected: a narrow justified column gives its lines in order; perhaps with double blanks.
# Seen: pdfminer.six takes words out of wide lines and puts them elsewhere: "close two schools in
#   the" becomes "two  schools / close / the", and "in" comes in a paragraph after the last line.
#   PyMuPDF keeps the order and puts each word of a wide line on a line of its own.
#   pypdf 7.1.1 reads the same file right.
# Why it matters: newspapers are set in narrow justified columns. The words are all there, so no
#   count shows the damage, and no cleaner can put them back in order.
# Guess, written before: pdfminer.six reads two columns in order, the others go by the order of
#   the file; blanks in justified lines come out right. (pypdf's do.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check \
  pdfminer.six==20260107 pymupdf==2.0 pypdf==7.1.1 fpdf2==2.8.9
venv/bin/python - <<'PY'
import io
from importlib.metadata import version

import pymupdf
import pypdf
from fpdf import FPDF
from pdfminer.high_level import extract_text

for name in ("pdfminer.six", "pymupdf", "pypdf", "fpdf2"):
    print(name, version(name))
TEXT = ("The council of the harbour town voted late on Tuesday to close two schools in the eastern "
        "quarter, although parents and teachers had protested for weeks outside the town hall.")
maker = FPDF()
maker.add_page()
maker.set_font("Times", size=11)
maker.multi_cell(50, 5, TEXT, align="J")
data = bytes(maker.output())
by_pypdf = pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text()
by_pdfminer = extract_text(io.BytesIO(data))
by_mupdf = pymupdf.open(stream=data, filetype="pdf")[0].get_text()
print(f"pypdf\n{by_pypdf}\n\npdfminer.six\n{by_pdfminer}\nPyMuPDF\n{by_mupdf}")
assert by_pypdf.split() == TEXT.split()
assert sorted(by_pdfminer.split()) == sorted(TEXT.split())
assert by_pdfminer.split() != TEXT.split() and by_pdfminer.split()[-1] == "in"
assert by_mupdf.split() == TEXT.split()
assert {"although", "quarter,", "had"} <= {line.strip() for line in by_mupdf.splitlines()}
PY
