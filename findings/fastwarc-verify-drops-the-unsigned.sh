#!/usr/bin/env bash
# FastWARC 2.0.1 (verify_digests=True); warcio 1.8.1 (check_digests="raise") beside it.
#
# Expected: a check of digests finds records whose digest is wrong. Records that have no digest
#   (the standard leaves it free) pass, since there is nothing to check.
# Seen: FastWARC skips records without a digest as it skips wrong ones, silently: a file whose
#   writer writes none gives no record at all. Its docstring says so in half a sentence. warcio,
#   told to raise, lets the same records through and raises on the wrong one.
# Why it matters: text records (WET) and the files of small crawlers often have no block digest. An
#   option for safety turns the corpus into an empty one, and the job ends well.
# Guess, written before: both find the wrong digest, and check nothing by default. (Right, but it
#   is not all.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check warcio==1.8.1 FastWARC==2.0.1
venv/bin/python - 2> /dev/null <<'PY'
import base64
import hashlib
import io
from importlib.metadata import version

from fastwarc.warc import ArchiveIterator as FastIterator
from warcio.archiveiterator import ArchiveIterator

print("FastWARC", version("FastWARC"), "warcio", version("warcio"))


def record(number, digest=""):
    return (
        f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://news.example.org/{number}\r\n"
        f"WARC-Record-ID: <urn:uuid:{number}>\r\nWARC-Date: 2024-11-12T00:00:00Z\r\n{digest}"
        f"Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nStory\r\n\r\n"
    ).encode()


def digest(text):
    return f"WARC-Block-Digest: sha1:{base64.b32encode(hashlib.sha1(text).digest()).decode()}\r\n"


FILES = {
    "no digest": (record(1) + record(2), 0, 2),
    "right digests": (record(1, digest(b"Story")) + record(2, digest(b"Story")), 2, 2),
    "right, none, right": (record(1, digest(b"Story")) + record(2) + record(3, digest(b"Story")), 2, 3),
}
for name, (data, kept, all_of_them) in FILES.items():
    fast = len(list(FastIterator(io.BytesIO(data), verify_digests=True)))
    other = sum(1 for r in ArchiveIterator(io.BytesIO(data), check_digests="raise") if r.raw_stream.read())
    print(f"{name}: FastWARC {fast}, warcio {other}")
    assert (fast, other) == (kept, all_of_them), name
PY
