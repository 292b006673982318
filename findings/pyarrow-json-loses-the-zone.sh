#!/usr/bin/env bash
# pyarrow 26.0.1, pyarrow.json.read_json; pyarrow.csv.read_csv of the same package beside it.
#
# Expected: times of publication with an offset, "2024-11-12T23:35:00-05:00", stay text, or become
#   times that say their zone, as in read_csv. A column that has an offset in some records alone
#   stays text, as in read_csv.
# Seen: they become times without a zone: 04:35 of the 13th, and nothing says that this is UTC. A
#   record without an offset keeps its own clock in the same column, so that one moment has two
#   values. One record with a fraction of a second, or with an empty date, and the column is text
#   again. read_csv gives timestamp[s, tz=UTC], and text for the mixture. An explicit schema with
#   string gives the text.
# Why it matters: a story of the evening moves to the day after, in some files of a corpus and not
#   in others; whoever takes the naive time for local time is off by hours.
# Guess, written before: text, unless all are ISO dates; offsets are kept, or it raises.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pyarrow==26.0.1
venv/bin/python - <<'PY'
import io
import json

import pyarrow
from pyarrow import csv
from pyarrow import json as jsonl

print("pyarrow", pyarrow.__version__)


def from_json(dates, options=None):
    lines = "".join(json.dumps({"published": date}) + "\n" for date in dates)
    return jsonl.read_json(io.BytesIO(lines.encode()), parse_options=options)["published"]


def from_csv(dates):
    return csv.read_csv(io.BytesIO("\n".join(["published", *dates, ""]).encode()))["published"]


ZONED, BARE, FINE = "2024-11-12T23:35:00-05:00", "2024-11-12T23:35:00", "2024-11-12T23:35:00.250-05:00"
UTC = "2024-11-13 04:35:00"
SEEN = {
    (ZONED, ZONED): ("timestamp[s]", [UTC, UTC], "timestamp[s, tz=UTC]"),
    (ZONED, BARE): ("timestamp[s]", [UTC, "2024-11-12 23:35:00"], "string"),
    (ZONED, FINE): ("string", [ZONED, FINE], "timestamp[ns, tz=UTC]"),
    (ZONED, ""): ("string", [ZONED, ""], "timestamp[s, tz=UTC]"),
}
for dates, seen in SEEN.items():
    column = from_json(dates)
    found = str(column.type), [str(date) for date in column.to_pylist()], str(from_csv(dates).type)
    print(dates, *found, sep="\n  ")
    assert found == seen, found
schema = pyarrow.schema([("published", pyarrow.string())])
told = from_json([ZONED, BARE], jsonl.ParseOptions(explicit_schema=schema)).to_pylist()
print("told", told)
assert told == [ZONED, BARE]
PY
