"""All measures of the experiment, for each way to clean."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.downstream import duplicates, filters, tokens
from benchmarks.downstream.speakers import attributed, quotations
from benchmarks.downstream.texts import Text
from benchmarks.extractors.marked import letters, pages
from benchmarks.extractors.matrix import readings
from benchmarks.extractors.readers import READERS, absent
from newsclean import BODY, NEWS

__all__ = ["CLEANERS", "VERSIONS", "broken", "cleaners", "measured", "said"]

CLEANERS = ("as scraped", "ftfy", "clean-text", "NEWS", "BODY")
VERSIONS = ("ftfy", "clean-text", "datatrove", "datasketch", "mistral-common", "spacy")
Clean = Callable[[str], str]
_QUOTED = re.compile(r"“([^”]+)")
_FIRST_WORDS = 3


def cleaners() -> dict[str, Clean]:
    """Return the ways to clean; ftfy and clean-text with the settings that harm news least."""
    import ftfy
    from cleantext import clean

    quotes_kept = ftfy.TextFixerConfig(uncurl_quotes=False, fix_character_width=False)
    return {
        "as scraped": str,
        "ftfy": lambda text: ftfy.fix_text(text, quotes_kept),
        "clean-text": lambda text: str(clean(text, to_ascii=False, lower=False)),
        "NEWS": NEWS.clean,
        "BODY": BODY.clean,
    }


def versions() -> dict[str, str]:
    """Return the versions of what is measured with."""
    return {name: version(name) for name in VERSIONS}


def measured(texts: Sequence[Text]) -> dict[str, Any]:
    """Return the figures of *texts* for each way to clean: filters, duplicates and tokens."""
    stories = [text.story for text in texts]
    found: dict[str, Any] = {}
    for name, clean in cleaners().items():
        cleaned = [clean(text.text) for text in texts]
        found[name] = {
            "texts": len(texts),
            "kept": filters.kept(cleaned),
            "pairs": duplicates.pairs(stories, cleaned),
            "tokens": tokens.count(cleaned),
        }
    return found


def said() -> dict[str, dict[str, int]]:
    """Return how many quotations of our own English pages a simple extractor attributes right.

    Only quotations are counted of which a page's extractor kept all letters.
    """
    labels = {page.name: _labels(page) for page in pages() if page.language == "en"}
    english = [page for page in pages() if page.language == "en"]
    read = [
        reading
        for reader in READERS
        if not absent(reader) and not reader.markdown
        for reading in readings(reader, english)
    ]
    found = {}
    for name, clean in cleaners().items():
        total = right = 0
        for reading in read:
            there = letters(reading.text)
            asked = [each for each in labels[reading.page.name] if letters(each[0]) in there]
            total += len(asked)
            right += attributed(clean(reading.text), asked)
        found[name] = {"quotations": total, "right": right}
    return found


def _labels(page: Any) -> list[tuple[str, str]]:
    """The first words of each quotation of *page*, and who says it."""
    return [
        (" ".join(quote[1].split()[:_FIRST_WORDS]), part.says)
        for part in page.parts
        if part.says and (quote := _QUOTED.search(part.text))
    ]


def broken(folder: Path) -> dict[str, dict[str, int]]:
    """Return how many broken sentences of *folder* give the quotations that the mended ones give.

    Raises ``FileNotFoundError`` where ``attribution.jsonl`` is not there.
    """
    lines = (folder / "attribution.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    asked = [row for row in rows if row.get("fixed") and quotations(row["fixed"])]
    return {
        name: {
            "quotations": len(asked),
            "right": sum(
                quotations(clean(row["broken"])) == quotations(row["fixed"]) for row in asked
            ),
        }
        for name, clean in cleaners().items()
    }
