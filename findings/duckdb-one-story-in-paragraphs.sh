#!/usr/bin/env bash
# duckdb 2.0.1, read_json on a file of stories, one JSON object a line.
#
# Expected: where one record has a list of paragraphs in "text" and all others a string, reading
#   raises, or that one record comes out as text of a list.
# Seen: the whole column becomes of type JSON and every story changes: it stands in quotation marks,
#   its line breaks are a backslash and an "n", its own straight marks have a backslash. Nothing
#   raises; fetched in Python it is a str as before. Past the sample of 20,480 lines the odd record
#   does no harm: it becomes a string. columns={"text": "VARCHAR"} gives the text.
# Why it matters: files merged from several scrapers have such records. Counts of words and hashes of
#   all stories differ from those of the day before, and a model learns "\n" as a word.
# Guess, written before, was about ids alone ("007" stays text) and dates. That one record changes all
#   others was not foreseen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check duckdb==2.0.1
venv/bin/python - <<'PY'
import json

import duckdb

print("duckdb", duckdb.__version__)
STORY = {"id": "a", "text": 'The vote was "final".\n\nRain is expected.'}
ODD = {"id": "b", "text": ["The council met.", "It rained."]}


def texts(stories, options=""):
    with open("stories.jsonl", "w") as file:
        file.writelines(json.dumps(story) + "\n" for story in stories)
    return duckdb.sql(f"select text, typeof(text) from read_json('stories.jsonl'{options})").fetchall()


plain = texts([STORY] * 3)
mixed = texts([STORY, STORY, ODD])
late = texts([STORY] * 20_480 + [ODD])
told = texts([STORY, STORY, ODD], ", columns={id: 'VARCHAR', text: 'VARCHAR'}")
for name, rows in (("alike", plain), ("one list", mixed), ("a list after the sample", late), ("told", told)):
    print(name, rows[0], rows[-1])
assert plain[0] == (STORY["text"], "VARCHAR")
assert mixed[0] == ('"The vote was \\"final\\".\\n\\nRain is expected."', "JSON")
assert isinstance(mixed[0][0], str)
assert late[0] == told[0] == plain[0] and late[-1][0] == '["The council met.","It rained."]'
PY
