#!/usr/bin/env bash
# cchardet 2.4.0 and Resiliparse 2.0.1 (detect_encoding); faust-cchardet 3.2.0 beside them.
#
# Expected: whatever a detector answers for a sentence in a legacy encoding, it is not UTF-8 when
#   the bytes are no UTF-8: that answer can be ruled out by decoding once.
# Seen: two sentences of Icelandic or Faroese in Windows-1252 are "UTF-8" to cchardet and to
#   Resiliparse, though the bytes do not decode as UTF-8; so is a Korean sentence in CP949 to
#   Resiliparse. faust-cchardet, a fork of cchardet, says IBM852: wrong in another way.
# Why it matters: who decodes with errors="replace" gets U+FFFD for every letter with an accent,
#   and nothing can bring the letters back. Decode strictly before you believe "UTF-8".
# Guess, written before: these three agree with each other and are right for the small languages
#   of Europe; where they are wrong, it is a neighbour such as ISO-8859-15, with a low confidence.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check faust-cchardet==3.2.0 Resiliparse==2.0.1
python3 -m venv other # both distributions install a module named cchardet
other/bin/pip install -q --disable-pip-version-check cchardet==2.4.0
cat > see.py <<'PY'
import cchardet

try:
    from resiliparse.parse.encoding import detect_encoding
except ImportError:
    detect_encoding = None
SENTENCES = {
    "Icelandic": ("Borgarstjórn ákvað á þriðjudag að loka tveimur skólum. Foreldrar ætla að kæra "
                  "ákvörðunina, sagði formaðurinn.", "cp1252"),
    "Faroese": ("Býráðið avgjørdi týsdagin at lata tveir skúlar aftur. Foreldrini fara í rættin, "
                "segði formaðurin.", "cp1252"),
    "Korean": ("시의회는 화요일 두 학교를 폐교하기로 결정했다.", "cp949"),
}
for language, (text, encoding) in SENTENCES.items():
    data = text.encode(encoding)
    try:
        data.decode("utf-8")
        raise AssertionError("these bytes are UTF-8 after all")
    except UnicodeDecodeError:
        pass
    found = cchardet.detect(data)
    print(f"{language} in {encoding}: cchardet {found['encoding']} {found['confidence']:.2f}")
    right = "UHC" if language == "Korean" else "IBM852" if detect_encoding else "UTF-8"
    assert found["encoding"] == right, found
    if detect_encoding:
        print(f"  Resiliparse {detect_encoding(data)}")
        assert detect_encoding(data) == "utf-8"
PY
venv/bin/pip list --disable-pip-version-check 2> /dev/null | grep -iE '^(faust-cchardet|resiliparse) '
venv/bin/python see.py
other/bin/pip list --disable-pip-version-check 2> /dev/null | grep -i '^cchardet '
other/bin/python see.py
