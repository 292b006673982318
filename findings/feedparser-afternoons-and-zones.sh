#!/usr/bin/env bash
# feedparser 6.0.14 (published_parsed).
#
# Expected: a date that is not quite RFC 822 gives None, or its true time.
# Seen: "2:35:00 PM GMT" is 02:35 in the night; a zone named CET, BST, IST, JST or AEDT is
#   taken for UTC, though EST or EDT is reckoned with; seconds since 1970 ("1731421800", November
#   2024) are 10 November 2017: five digits are read as year and day of the year, the rest dropped.
# Why it matters: stories are ordered and split by these times; a wrong one is a full date, so that
#   no check for None finds it.
# Guess: none was written before for dates of this kind (only that titles stay right). The guess of
#   somebody who knows the library: None for what it cannot read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check feedparser==6.0.14
venv/bin/python - <<'PY'
import feedparser

print("feedparser", feedparser.__version__)
SEEN = {
    "Tue, 12 Nov 2024 14:35:00 GMT": (2024, 11, 12, 14, 35),
    "Tue, 12 Nov 2024 14:35:00 EST": (2024, 11, 12, 19, 35),
    "Tue, 12 November 2024 2:35:00 PM GMT": (2024, 11, 12, 2, 35),
    "Tue, 12 Nov 2024 14:35:00 IST": (2024, 11, 12, 14, 35),
    "Tue, 12 Nov 2024 14:35:00 AEDT": (2024, 11, 12, 14, 35),
    "Tue, 12 Nov 2024 14:35:00 CET": (2024, 11, 12, 14, 35),
    "Tue, 12 Nov 2024 14:35:00 JST": (2024, 11, 12, 14, 35),
    "1731421800": (2017, 11, 10, 0, 0),
}
for date, seen in SEEN.items():
    feed = feedparser.parse(
        f"<rss version='2.0'><channel><title>News</title><item><title>Council</title>"
        f"<pubDate>{date}</pubDate></item></channel></rss>"
    )
    found = feed.entries[0].published_parsed
    print(f"{date}: {found and tuple(found)[:5]}")
    assert not feed.bozo and tuple(found)[:5] == seen, date
PY
