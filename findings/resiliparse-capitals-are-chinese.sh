#!/usr/bin/env bash
# Resiliparse 2.0.1, resiliparse.parse.lang.detect_fast.
#
# Expected: a headline in capitals has the language of the same headline in small letters; at
#   worst the answer is "unknown" or another language of the same script.
# Seen: sentences in capitals are "zh" (Chinese), be they English, German, French, Polish,
#   Russian, Greek or Turkish, while two short sentences that are Chinese are "unknown".
# Why it matters: agencies and older archives set headlines, datelines and leads in capitals; a
#   filter by language drops them, or hands them to a Chinese tokeniser.
# Guess, written before: a sentence in capitals gets the same language as in small letters from
#   every identifier, fastText perhaps excepted; Chinese is "zh".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check Resiliparse==2.0.1
venv/bin/python - <<'PY'
from importlib.metadata import version
from resiliparse.parse.lang import detect_fast

print("Resiliparse", version("Resiliparse"))
SENTENCES = {
    "en": "The council voted on Tuesday to close two schools.",
    "de": "Der Gemeinderat beschloss am Dienstag, zwei Schulen zu schliessen.",
    "fr": "Le conseil municipal a voté mardi la fermeture de deux écoles.",
    "nl": "De gemeenteraad besloot dinsdag twee scholen te sluiten.",
    "pl": "Rada miasta zdecydowała we wtorek o zamknięciu dwóch szkół.",
    "ru": "Городской совет решил во вторник закрыть две школы.",
    "el": "Το δημοτικο συμβουλιο αποφασισε να κλεισει δυο σχολεια.",
    "tr": "Belediye meclisi salı günü iki okulun kapatılmasına karar verdi.",
}
for language, text in SENTENCES.items():
    small, capitals = detect_fast(text), detect_fast(text.upper())
    print(language, small, capitals)
    assert small[0] != "zh" and capitals[0] == "zh", (language, small, capitals)
for text in ("市议会星期二决定关闭两所学校。", "市議會星期二決定關閉兩所學校。"):
    print(text, detect_fast(text))
    assert detect_fast(text)[0] == "unknown"
PY
