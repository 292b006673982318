#!/usr/bin/env bash
# lingua-language-detector 2.1.1, detect_multiple_languages_of.
#
# Expected: a sentence in one language is one piece; a quotation in another language is a second.
# Seen: names are languages: "Angela Merkel met Emmanuel Macron, Pedro Sánchez and" is Dutch,
#   "Giorgia Meloni" Italian, "in Berlin on Tuesday to" German, and the rest English. French and
#   German sentences break at foreign names in the same way. detect_language_of answers right for
#   all of them, and a sentence without names is one piece.
# Why it matters: news is full of foreign names. Who splits mixed pages, or drops foreign passages,
#   with it cuts sentences in two and loses the subjects.
# Guess, written before: one range for a plain English story.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check lingua-language-detector==2.1.1
venv/bin/python - <<'PY'
from importlib.metadata import version

from lingua import Language, LanguageDetectorBuilder

print("lingua-language-detector", version("lingua-language-detector"))
LANGUAGES = "ENGLISH GERMAN FRENCH SPANISH ITALIAN DUTCH POLISH PORTUGUESE SWEDISH".split()
detector = LanguageDetectorBuilder.from_languages(*(getattr(Language, name) for name in LANGUAGES)).build()
SEEN = {
    "The council of the harbour town voted on Tuesday to close two schools in the east of the town.":
        ("ENGLISH", ["ENGLISH"]),
    "Angela Merkel met Emmanuel Macron, Pedro Sánchez and Giorgia Meloni in Berlin on Tuesday to talk "
    "about the budget of the European Union.": ("ENGLISH", ["DUTCH", "ITALIAN", "GERMAN", "ENGLISH"]),
    "Bundeskanzler Olaf Scholz traf am Dienstag Emmanuel Macron und Giorgia Meloni in Paris, um über den "
    "Haushalt zu sprechen.": ("GERMAN", ["GERMAN", "ITALIAN", "GERMAN"]),
    "Le président a reçu mardi Olaf Scholz, Keir Starmer et Donald Tusk pour parler du budget de l’Union "
    "européenne.": ("FRENCH", ["FRENCH", "GERMAN", "SWEDISH", "FRENCH"]),
}
for text, seen in SEEN.items():
    whole = detector.detect_language_of(text).name
    pieces = detector.detect_multiple_languages_of(text)
    print(whole, [(piece.language.name, text[piece.start_index:piece.end_index]) for piece in pieces])
    assert (whole, [piece.language.name for piece in pieces]) == seen
PY
