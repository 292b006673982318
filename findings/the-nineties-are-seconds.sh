#!/usr/bin/env bash
# timefhuman 0.1.5, parsedatetime 2.6, dateparser 1.5.0 (search_dates) and wetext 0.1.8 (reads text out, as speech
# synthesis needs it): "the 1990s", in Python.
#
# Expected: "Prices rose in the 1990s" holds a decade, or nothing that is a date; read out, "nineteen nineties".
# Seen: all four take it for 1990 seconds. On the twelfth of November 2024 at ten o'clock the 1990s are at 10:33:10
#   for timefhuman and parsedatetime, and at 9:26:50 for dateparser; wetext says "the one thousand nine hundred and
#   ninety seconds". "A man in his 40s" is 40 seconds away for the three; wetext has "forties", and a decade right in
#   "the '90s" alone. "Anna Kovac, 50 years old" is of the year 2074 for two of them, and of 1974 for dateparser: only
#   that one makes a birth of it. Sentenced "to 10 years" is 2034, or 2014. "Won 2-1" is the first of February for all.
# Why it matters: each story with a decade, an age or a sentence gets dates that nobody named; whoever takes the
#   newest date of a text for its day has one of today, or of fifty years from now. It is heard as well.
# Known: an open issue of dateparser asks for more words such as "century"; none was found about the 1990s, in any.
# Guess, written before: dates right or none; of wetext, dates right. Decades were not thought of.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" install -q --disable-pip-version-check \
  timefhuman==0.1.5 parsedatetime==2.6 dateparser==1.5.0 wetext==0.1.8
"$scratch/venv/bin/python" - 2> /dev/null <<'PY'
from datetime import datetime
from importlib.metadata import version

import parsedatetime
from dateparser.search import search_dates
from timefhuman import tfhConfig, timefhuman
from wetext import Normalizer

for name in ("timefhuman", "parsedatetime", "dateparser", "wetext"):
    print(name, version(name))
NOW = datetime(2024, 11, 12, 10)
calendar = parsedatetime.Calendar()
readers = {
    "timefhuman": lambda text: [str(date) for date in timefhuman(text, config=tfhConfig(now=NOW))],
    "parsedatetime": lambda text: [str(date[0]) for date in calendar.nlp(text, sourceTime=NOW) or ()],
    "dateparser": lambda text: [
        str(date[1]) for date in search_dates(text, languages=["en"], settings={"RELATIVE_BASE": NOW}) or ()
    ],
}
SEEN = {
    "Prices rose in the 1990s.": ("2024-11-12 10:33:10", "2024-11-12 10:33:10", "2024-11-12 09:26:50"),
    "A man in his 40s resigned.": ("2024-11-12 10:00:40", "2024-11-12 10:00:40", "2024-11-12 09:59:20"),
    "Anna Kovac, 50 years old, resigned.": ("2074-10-31 10:00:00", "2074-11-12 10:00:00", "1974-11-12 10:00:00"),
    "He was sentenced to 10 years.": ("2034-11-10 10:00:00", "2034-11-12 10:00:00", "2014-11-12 10:00:00"),
    "Rovers won 2-1.": ("2024-02-01 00:00:00", "2025-02-01 10:00:00", "2024-02-01 00:00:00"),
}
for text, seen in SEEN.items():
    found = [readers[name](text) for name in readers]
    print(text, *found)
    assert found == [[date] for date in seen], found
read = Normalizer(lang="en", operator="tn").normalize
for text, seen in {
    "Prices rose in the 1990s.": "Prices rose in the one thousand nine hundred and ninety seconds.",
    "It was dry in the 2020s.": "It was dry in the two thousand and twenty seconds.",
    "A man in his 40s resigned.": "A man in his forties resigned.",
    "Prices rose in the '90s.": "Prices rose in the nineties.",
}.items():
    print("wetext:", text, "->", read(text))
    assert read(text) == seen, read(text)
PY
