#!/usr/bin/env bash
# courlan 1.4.0, url-normalize 3.1.0, ural 1.6.2 and w3lib 2.5.0 on addresses of web archives.
#
# Expected: https://archive.example.org/web/2020/https://news.example.org/a keeps the address that
#   is inside it; a doubled slash in a path means nothing elsewhere, but here it is part of a name.
# Seen: url-normalize and ural make "https:/news.example.org/a" of the inner address; courlan
#   cuts it off, so that all captures of a day are one address. ural, which unpacks addresses of
#   AMP caches, does not unpack this one. w3lib leaves all as it is.
# Why it matters: captures are looked up by the inner address; cut out after the normalizer, it
#   is no address any longer (no host), and joins with tables of addresses find nothing.
# Guess, written before: trackers, fragments, "www.", index.html and /amp go, each with one of them.
#   That an address inside the path is harmed was not foreseen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check \
  courlan==1.4.0 url-normalize==3.1.0 ural==1.6.2 w3lib==2.5.0
venv/bin/python - <<'PY'
from importlib.metadata import version
from urllib.parse import urlsplit

import ural
from courlan import clean_url
from url_normalize import url_normalize
from w3lib.url import canonicalize_url

START = "https://archive.example.org/web/2020/"
SEEN = {
    "courlan": (clean_url, START),
    "url-normalize": (url_normalize, START + "https:/news.example.org/a"),
    "ural": (ural.normalize_url, "archive.example.org/web/2020/https:/news.example.org/a"),
    "w3lib": (canonicalize_url, START + "https://news.example.org/a"),
}
for name, (normalize, seen) in SEEN.items():
    found = normalize(START + "https://news.example.org/a")
    inner = found.partition("/web/2020/")[2]
    print(name, version(name), found, "host inside:", urlsplit(inner).netloc or "none")
    assert found == seen, (name, found)
PY
