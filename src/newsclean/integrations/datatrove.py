"""datatrove: a formatter that cleans each document and counts by rule and flag."""

from __future__ import annotations

from datatrove.pipeline.formatters.base import BaseFormatter

from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import pipeline_of

__all__ = ["NewsClean"]


class NewsClean(BaseFormatter):
    """Cleans the text of documents with *pipeline*, a ``Pipeline`` or the name of a preset.

    Its statistics count the edits of each rule and the documents of each flag.
    """

    name = "newsclean"

    def __init__(self, pipeline: Pipeline | str = "news") -> None:
        super().__init__()
        self.pipeline = pipeline_of(pipeline)

    def format(self, text: str) -> str:
        cleaned = self.pipeline.explain(text)
        for edit in cleaned.edits:
            self.stat_update(*edit.rules)
        self.stat_update(*(f"flag.{flag}" for flag in cleaned.flags))
        return cleaned.text
