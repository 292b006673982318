#!/usr/bin/env bash
# ultimate-sitemap-parser 1.8.1 (sitemap_from_str).
#
# Expected: <lastmod>2024-11</lastmod> and <lastmod>2024</lastmod>, forms of the W3C date that the
#   sitemap protocol names, are the first of the month or of the year, or nothing.
# Seen: what is missing is taken from the day on which the program runs: on the 29th of November
#   "2024-11" is 2024-11-29 and "2024" is 2024-11-29, and tomorrow both are other dates. The same
#   goes for the publication date of a news sitemap. And "12.11.2024" is the eleventh of December.
# Why it matters: a crawl that keeps what is newer than the last one finds such pages changed every
#   day, and two runs over the same file do not agree.
# Guess, written before: dates are right, a month alone too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check ultimate-sitemap-parser==1.8.1
venv/bin/python - <<'PY'
from calendar import monthrange
from datetime import datetime
from importlib.metadata import version

from usp.tree import sitemap_from_str

print("ultimate-sitemap-parser", version("ultimate-sitemap-parser"))
SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example.org/1</loc>
<lastmod>{0}</lastmod><news:news><news:publication><news:name>News</news:name>
<news:language>en</news:language></news:publication><news:publication_date>{0}</news:publication_date>
<news:title>Council closes two schools</news:title></news:news></url></urlset>"""


def dates(text):
    page = next(iter(sitemap_from_str(SITEMAP.format(text)).all_pages()))
    return page.last_modified, page.news_story.publish_date


def this_day(year, month):
    return datetime(year, month, min(datetime.now().day, monthrange(year, month)[1]))


for text in ("2024-11-12", "2024-11", "2024-02", "2024", "12.11.2024"):
    before, found = datetime.now().date(), dates(text)
    print(text, *(date and date.date() for date in found))
    assert found[0] == found[1]
    if before == datetime.now().date():  # not at midnight
        assert found[0] == {
            "2024-11-12": datetime(2024, 11, 12),
            "2024-11": this_day(2024, 11),
            "2024-02": this_day(2024, 2),
            "2024": this_day(2024, datetime.now().month),
            "12.11.2024": datetime(2024, 12, 11),
        }[text], text
PY
