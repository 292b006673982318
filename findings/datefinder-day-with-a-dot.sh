#!/usr/bin/env bash
# datefinder 1.0.0 (a new major version).
#
# Expected: "12. November 2024" is the twelfth of November, as "12 November 2024" is; or no date.
# Seen: the day before a dot is lost and the month gives its first day: 2024-11-01. And where two
#   dates stand on one line, the first takes the time of day of the second: "Published 5 May 2024
#   Updated 6 May 2024 09:15" was published at 09:15 on the fifth.
# Why it matters: German, Danish, Norwegian, Finnish, Czech and Estonian bylines write the day
#   with a dot. The wrong date is a full, plausible one, so that nothing downstream complains.
# Guess, written before: it finds the date of a byline right, and may take a name ("May Smith") for
#   a month. (It does not.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check datefinder==1.0.0
venv/bin/python - <<'PY'
from datetime import datetime
from importlib.metadata import version

import datefinder

print("datefinder", version("datefinder"))
SEEN = {
    "12 November 2024, 18:05": ["2024-11-12 18:05:00"],
    "12. November 2024, 18:05 Uhr": ["2024-11-01 00:00:00"],
    "12. November 2024": ["2024-11-01 00:00:00"],
    "2. January 2024": ["2024-01-01 00:00:00"],
    "Published 5 May 2024 Updated 6 May 2024 09:15": ["2024-05-05 09:15:00", "2024-05-06 09:15:00"],
}
for line, seen in SEEN.items():
    found = [str(date) for date in datefinder.find_dates(line, base_date=datetime(2024, 11, 20))]
    print(f"{line!r}: {found}")
    assert found == seen, (line, found)
PY
