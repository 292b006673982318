#!/usr/bin/env bash
# mediacloud-metadata 2.1.0, mcmetadata.titles.from_html.
#
# Expected: the name of the site is taken off the title: "Mayor resigns | The Daily Example of the
#   North" becomes "Mayor resigns", the more so as og:title and <h1> say just that.
# Seen: a first part of fewer than 20 characters is taken for a section and removed, so the title of
#   the story is "The Daily Example of the North". og:title is passed over when it is short, <h1>
#   too. A longer headline with a dash of its own ("Rain - and then snow - expected in the north")
#   loses its end. With a longer headline, or a short name of the site, the answer is right.
# Why it matters: all short headlines of a site get the same title, and the library's users find
#   copies of a story by its title: so these stories become copies of each other.
# Guess, written before: the name of the site goes, and two different titles stay two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pip==26.3 # pip 23 fails on the extras of lxml
venv/bin/pip install -q --disable-pip-version-check mediacloud-metadata==2.1.0
venv/bin/python - 2> /dev/null <<'PY'
from importlib.metadata import version

from mcmetadata import titles

print("mediacloud-metadata", version("mediacloud-metadata"))
SITE = "The Daily Example of the North"
SEEN = {
    f"Council closes two schools | {SITE}": "Council closes two schools",
    "Mayor resigns | Example": "Mayor resigns",
    f"Mayor resigns | {SITE}": SITE,
    f"Three die in storm | {SITE}": SITE,
    f"Storm kills three - {SITE}": SITE,
    "Rain - and then snow - expected in the north": "Rain - and then snow",
}
for title, seen in SEEN.items():
    headline = title.split(" | ")[0]
    found = titles.from_html(
        f'<html><head><meta property="og:title" content="{headline}"><title>{title}</title></head>'
        f"<body><h1>{headline if '|' in title else ''}</h1></body></html>"
    )
    print(f"{title!r}: {found!r}")
    assert found == seen, (title, found)
PY
