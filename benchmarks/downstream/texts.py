"""The texts of the experiment: our own pages through real extractors, and a labelled folder.

A text has the name of its story, so that two extractions of a page have the same, and the name of
its site.  Of a folder as ``docs/quality.md`` describes it, English texts are taken: three
extractions of the same pages, whole pages of which each site has several, and text columns of
public data sets.  A hash of the names, not chance, decides which belong to a sample.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.extractors.marked import pages
from benchmarks.extractors.matrix import readings
from benchmarks.extractors.readers import READERS, absent

__all__ = ["Text", "own", "read"]

EXTRACTIONS = ("html_p", "html_newspaper", "html_gettext")
COLUMNS = ("unlabelled", "wild", "autoblog")
_PAGES_OF_A_SITE = 6


class Text(NamedTuple):
    """A scraped text: the name of its story and that of its site."""

    story: str
    site: str
    text: str


def own() -> dict[str, list[Text]]:
    """Return our own English pages through each extractor that is installed."""
    english = [page for page in pages() if page.language == "en"]
    return {
        "our own pages": [
            Text(reading.page.name, "", reading.text)
            for reader in READERS
            if not absent(reader)
            for reading in readings(reader, english)
            if reading.text
        ]
    }


def read(folder: Path, size: int) -> dict[str, list[Text]]:
    """Return the sets of *folder*: of each about *size* texts.

    Raises ``FileNotFoundError`` where a file is not there.
    """
    extractions = [[*_rows(folder, name)] for name in EXTRACTIONS]
    shared = set.intersection(*({row["id"] for row in rows} for rows in extractions))
    chosen = {*islice(sorted(shared, key=_hash), size // len(EXTRACTIONS))}
    of_sites = _by_site(folder)
    sites = islice(sorted(of_sites, key=_hash), size // _PAGES_OF_A_SITE)
    columns = [
        text
        for name in COLUMNS
        for text in islice(sorted(_texts(folder, name), key=_story), size // len(COLUMNS))
    ]
    return {
        "three extractions of a page": [
            _text(row) for rows in extractions for row in rows if row["id"] in chosen
        ],
        "whole pages": [text for site in sites for text in of_sites[site][:_PAGES_OF_A_SITE]],
        "columns of data sets": columns,
    }


def _by_site(folder: Path) -> dict[str, list[Text]]:
    """The whole pages of each site that has enough of them."""
    found: dict[str, list[Text]] = {}
    one_of_each = {text.story: text for text in _texts(folder, "multi_site")}
    for text in sorted(one_of_each.values(), key=_story):
        found.setdefault(text.site, []).append(text)
    return {site: texts for site, texts in found.items() if len(texts) >= _PAGES_OF_A_SITE}


def _texts(folder: Path, name: str) -> Iterator[Text]:
    yield from map(_text, _rows(folder, name))


def _rows(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row.get("lang", "en") == "en":
                yield row


def _text(row: dict[str, Any]) -> Text:
    site = row.get("group") or row.get("site") or ""
    return Text(row["id"], site, row.get("scraped") or row["text"])


def _story(text: Text) -> bytes:
    return _hash(text.story)


def _hash(name: str) -> bytes:
    return sha256(name.encode()).digest()
