"""Which documents the quality filters of C4, Gopher and FineWeb keep.

The filters are those of datatrove, with its settings.  ``FineWeb's steps`` are the four that made
FineWeb, one after the other as its script has them: there, C4's does not ask for end marks.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

__all__ = ["FILTERS", "kept"]

FILTERS = ("C4", "Gopher quality", "Gopher repetition", "FineWeb quality", "FineWeb's steps")


def kept(texts: Sequence[str]) -> dict[str, int]:
    """Return how many of *texts* each filter keeps."""
    found = [_keeping(text) for text in texts]
    return {name: sum(name in names for names in found) for name in FILTERS}


@cache
def _keeping(text: str) -> frozenset[str]:
    """The filters that keep *text*."""
    from datatrove.data import Document

    names = {name for name in FILTERS[:-1] if _steps()[name].filter(Document(text, "")) is True}
    if {"Gopher quality", "Gopher repetition"} <= names:
        document = Document(text, "")  # which the step of C4 changes
        rest = (_steps()["C4 without end marks"], _steps()["FineWeb quality"])
        if all(step.filter(document) is True for step in rest):
            names.add("FineWeb's steps")
    return frozenset(names)


@cache
def _steps() -> dict[str, Any]:
    from datatrove.pipeline import filters

    return {
        "C4": filters.C4QualityFilter(),
        "C4 without end marks": filters.C4QualityFilter(filter_no_terminal_punct=False),
        "Gopher quality": filters.GopherQualityFilter(),
        "Gopher repetition": filters.GopherRepetitionFilter(),
        "FineWeb quality": filters.FineWebQualityFilter(),
    }
