"""The report of a run; its file is created at the start, so that errors of writing come early."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.corpus.claims import Claim, Part
from newsclean.corpus.job import Counts
from newsclean.corpus.journal import Journal
from newsclean.pipeline.pipeline import Pipeline

if TYPE_CHECKING:
    from newsclean.report.summary import Summary

__all__ = ["Report"]


class Report:
    """A report at *path*, as an HTML page or JSON, of the run that *about* describes.

    Raises ``CorpusError`` or ``OSError`` if it cannot be written.
    """

    def __init__(
        self,
        path: Path,
        claim: Claim,
        journal: Journal,
        pipeline: Pipeline,
        about: Mapping[str, str],
    ) -> None:
        self._path = path
        self._about = about
        self._pipeline = pipeline
        whole = bool(journal.marks) and all(mark.whole for mark in journal.marks.values())
        # The interrupted run may have ended just after the report got its name.
        claim = Claim(claim.parts, claim.outputs or whole)
        self._part = Part(path, claim)

    def write(self, counts: Counts, summary: Summary) -> None:
        """Write what was done, and give the file its name."""
        for piece in self._pieces(counts, summary):
            self._part.write(piece.encode("utf-8", "backslashreplace"))
        self._part.save()
        self._part.publish()

    def leave(self) -> None:
        """Remove the file if it was not written."""
        self._part.leave(keep=False)

    def _pieces(self, counts: Counts, summary: Summary) -> Iterable[str]:
        if self._path.suffix == ".html":
            from newsclean.report.html import page

            return page(
                (), rules=self._pipeline.rules, summary=summary, title="Corpus", about=self._about
            )
        counted = asdict(counts).items()
        numbers = {name: number for name, number in counted if number not in ({}, None)}
        report = {"about": self._about, "counts": numbers, **summary.as_dict()}
        return json.JSONEncoder(indent=2).iterencode(report)
