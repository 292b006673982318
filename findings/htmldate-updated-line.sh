#!/usr/bin/env bash
# htmldate 1.11.0 (with dateparser 1.5.0).
#
# Expected: find_date reads the line "Updated Nov. 13, 2024" as 2024-11-13, since it reads
#   "Nov. 13, 2024" so; where it cannot, it answers nothing.
# Seen: with any word before an abbreviated month ("Updated", "Published", a byline, a place) the
#   answer is 2024-01-01: the year alone, filled up with the first of January, as if it were a full
#   date. With the month in full, or without its dot, the answer is right.
# Why it matters: corpora sorted or split by date get a heap of stories on the first of January,
#   and a story of November trains a model that is tested on events of the spring.
# Guess, written before: htmldate finds the date of a line that holds nothing else.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pip==26.3 # pip 23 fails on the extras of lxml
venv/bin/pip install -q --disable-pip-version-check htmldate==1.11.0 dateparser==1.5.0
venv/bin/python - <<'PY'
from importlib.metadata import version

from htmldate import find_date

print("htmldate", version("htmldate"), "dateparser", version("dateparser"))
SEEN = {
    "Nov. 13, 2024": "2024-11-13",
    "Nov. 12, 2024 3:15 a.m. ET": "2024-11-12",
    "Updated Nov 13, 2024": "2024-11-13",
    "Updated November 13, 2024": "2024-11-13",
    "Updated Nov. 13, 2024": "2024-01-01",
    "By Anna Kovac Nov. 13, 2024": "2024-01-01",
    "LONDON, Nov. 13, 2024": "2024-01-01",
    "Nov. 12, 2024 | Updated Nov. 13, 2024 3:15 a.m. ET": "2024-01-01",
    "Published Sept. 5, 2024, Updated Oct. 6, 2024": "2024-01-01",
}
for line, seen in SEEN.items():
    page = f"<html><body><p>{line}</p><p>The council met in the town hall.</p></body></html>"
    found = find_date(page, max_date="2025-01-01")
    print(f"{line!r}: {found}")
    assert found == seen, (line, found)
PY
