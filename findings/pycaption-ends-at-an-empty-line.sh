#!/usr/bin/env bash
# pycaption 2.3.14, SRTReader; pysubs2 1.8.1 and srt 3.5.3 beside it.
#
# Expected: an empty line inside an SRT caption splits it, or its second half is lost; the captions
#   after it are read.
# Seen: the reader stops there without a word: "Two b." and every caption up to the end of the file
#   are gone. The other two readers give all four captions. An empty caption alone does no harm.
# Why it matters: empty lines inside captions are common in subtitles that were made by machines or
#   exported from a newsroom system; ten minutes of speech can be lost and nothing raises.
# Guess, written before: SRT is read alike by all; the differences are in WebVTT.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pycaption==2.3.14 pysubs2==1.8.1 srt==3.5.3
venv/bin/python - <<'PY'
from importlib.metadata import version

import pysubs2
import srt
from pycaption import SRTReader

print(*(f"{name} {version(name)}" for name in ("pycaption", "pysubs2", "srt")))


def captions(*texts):
    return "".join(
        f"{n}\n00:00:{n * 2:02},000 --> 00:00:{n * 2 + 1:02},000\n{text}\n\n"
        for n, text in enumerate(texts, 1)
    )


for file in (captions("One.", "", "Three.", "Four."), captions("One.", "Two a.\n\nTwo b.", "Three.", "Four.")):
    by_pycaption = [caption.get_text() for caption in SRTReader().read(file).get_captions("en-US")]
    by_pysubs2 = [line.plaintext for line in pysubs2.SSAFile.from_string(file)]
    by_srt = [caption.content for caption in srt.parse(file)]
    print(f"pycaption {by_pycaption}\n  pysubs2 {by_pysubs2}\n  srt {by_srt}")
    assert len(by_pysubs2) == len(by_srt) == 4
    if "Two" in file:
        assert by_pycaption == ["One.", "Two a."]
    else:
        assert by_pycaption == ["One.", "", "Three.", "Four."]
PY
