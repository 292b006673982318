"""The example for CC-NEWS, run on an archive of pages of our own."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples/cc_news.py"
PAGE = """<html><body><nav><a href="/">Home</a></nav><article><h1>Ferry adrift</h1>
<p>The ferry was adrift off the islands for nine hours on Sunday, after both its engines had failed
in a gale, and was towed in at night.</p><p>&ldquo;We sat in the dark and sang,&rdquo; said a
teacher who had taken his class to the festival on the southern island.</p>
<p>Share this article</p></article></body></html>"""


def record(number: int, media: str, body: bytes) -> bytes:
    http = f"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\n\r\n".encode() + body
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
    head += f"WARC-Target-URI: https://tide.example/{number}\r\n"
    head += f"WARC-Record-ID: <urn:n:{number}>\r\n"
    head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n"
    return gzip.compress(head.encode() + b"\r\n" + http + b"\r\n\r\n")


def test_articles_come_out_clean(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc", reason="pip install '.[warc]'")
    pytest.importorskip("trafilatura", reason="pip install '.[extractors]'")
    path = tmp_path / "news.warc.gz"
    page = PAGE.encode()
    path.write_bytes(record(1, "text/html; charset=utf-8", page) + record(2, "image/png", b"\x89"))
    done = subprocess.run(
        [sys.executable, str(EXAMPLE), str(path)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    (row,) = map(json.loads, done.stdout.splitlines())
    assert (row["url"], row["date"]) == ("https://tide.example/1", "2026-01-02T03:04:05Z")
    assert "towed in at night" in row["text"] and "said a teacher who had" in row["text"]
    assert "Share this article" not in row["text"]
