#!/usr/bin/env bash
# edtf 5.0.2 (Python), text_to_edtf: dates in words into the date format of libraries and archives.
#
# Expected: two days of a month are an interval, or None, as "between 2010 and 2012" is.
# Seen: the first of them is the year. "7-8 May 1945" is the eighth of May 2007, "3-5 Nov. 2024" the fifth of November
#   2003, "Nov. 12-13, 2024" the twelfth of November 2013, "1 & 2 May 2024" the second of May 2001; so it is with
#   a dash, with "to" and with "from", in all years that can be a time of day (19:45, 20:24). Of "7-8 May 1968" the
#   first day has neither month nor year. "Jan-Mar 2024" has a first month without its year, "Q2 2024" is February.
#   "12 November 2024" and "1968-69" are right.
# Why it matters: collections of newspapers date issues, strikes and battles so. The answer is a valid date of a
#   year that may be, sixty years off, and sorts there; the year that was read is nowhere.
# Known: open and closed issues tell of answers that are no valid EDTF; none was found on a wrong year.
# Guess, written before: right, or None. (The first case was in that batch; the others were looked for after it.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check edtf==5.0.2
cat > see.py <<'PY'
from importlib.metadata import version

from edtf import parse_edtf, text_to_edtf

print("edtf", version("edtf"))
SEEN = {
    "12 November 2024": "2024-11-12",
    "Nov. 12, 2024": "2024-11-12",
    "1968-69": "1968/1969",
    "between 2010 and 2012": None,
    "7-8 May 1945": "2007-05-08",
    "7–8 May 1945": "2007-05-08",
    "June 28-29, 1914": "2029-06-28",
    "10-12 November 2024": "2010-11-12",
    "from 10 to 12 November 2024": "2010-11-12",
    "3-5 Nov. 2024": "2003-11-05",
    "Nov. 12-13, 2024": "2013-11-12",
    "1 & 2 May 2024": "2001-05-02",
    "7-8 May 1968": "XXXX-XX-07/1968-05-08",
    "Jan-Mar 2024": "XXXX-01/2024-03",
    "Q2 2024": "2024-02",
}
for text, seen in SEEN.items():
    found = text_to_edtf(text)
    print(f"{text!r}: {found}")
    assert found == seen
    if found:
        parse_edtf(found)  # a valid date
PY
venv/bin/python see.py
