#!/usr/bin/env bash
# ctparse 0.3.6 (a parser of times in English and German text).
#
# Expected: a day of the week is found where its name or its abbreviation is a word.
# Seen: letters inside any word are enough: "Satellite" is a Saturday, "Friends" a Friday,
#   "Sunderland" a Sunday, "Octopus" October, and "Montenegro" is Monday at ten (Mon-ten-egro).
#   The score does not set them apart: that of a true Tuesday in a sentence is lower.
# Why it matters: on news text every other sentence has a time in it, and an event is dated to
#   a day of the week that the text never named.
# Guess, written before: it reads "on Tuesday" right and misses dates in bylines. That it finds
#   times in sentences without any was not foreseen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check ctparse==0.3.6
venv/bin/python - 2> /dev/null <<'PY'
from datetime import datetime
from importlib.metadata import version

import ctparse

print("ctparse", version("ctparse"))
WEDNESDAY = datetime(2024, 11, 20)
SEEN = {
    "Satellite images show the damage": "2024-11-23 X:X (X/X)",
    "Montenegro won": "2024-11-25 10:00 (X/X)",
    "Friends": "2024-11-22 X:X (X/X)",
    "Sunderland lost": "2024-11-24 X:X (X/X)",
    "Wedding bells": "2024-11-26 X:X (X/X)",
    "Octopus": "X-10-X X:X (X/X)",
    "Decent people": "X-12-X X:X (X/X)",
    "The bridge is open": "None",
}
for text, seen in SEEN.items():
    found = ctparse.ctparse(text, ts=WEDNESDAY, timeout=0)
    print(f"{text!r}: {found and found.resolution}")
    assert str(found and found.resolution) == seen, (text, str(found and found.resolution))
true = ctparse.ctparse("The council voted on Tuesday to close two schools.", ts=WEDNESDAY, timeout=0)
false = ctparse.ctparse("Monsoon", ts=WEDNESDAY, timeout=0)
print(f"scores: a true Tuesday {true.score:.0f}, Monsoon {false.score:.0f}")
assert true.score < false.score
PY
