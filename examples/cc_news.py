"""Articles of CC-NEWS: pages out of WARC files, their text by an extractor, and that cleaned."""

import json
import sys

import trafilatura
from fastwarc.warc import ArchiveIterator, WarcRecordType

from newsclean import clean

for path in sys.argv[1:]:  # CC-NEWS-20260102030405-00001.warc.gz
    with open(path, "rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response):
            if record.http_content_type != "text/html":
                continue
            text = trafilatura.extract(record.reader.read())
            if text:
                page = record.headers["WARC-Target-URI"]
                row = {"url": page, "date": record.headers["WARC-Date"], "text": clean(text)}
                print(json.dumps(row, ensure_ascii=False))
