"""Scrapy: an item pipeline that cleans fields of items and counts by rule in the crawl's stats."""

from __future__ import annotations

from logging import getLogger
from typing import Any

from itemadapter import ItemAdapter

from newsclean.presets import pipeline_of

__all__ = ["NewsClean"]


class NewsClean:
    """Cleans the fields ``NEWSCLEAN_FIELDS`` (``["text"]``) of items of any kind.

    The setting ``NEWSCLEAN_PIPELINE`` (``"news"``) is a ``Pipeline`` or the name of a preset.
    """

    def __init__(self, crawler: Any) -> None:
        self.fields = crawler.settings.getlist("NEWSCLEAN_FIELDS", ["text"])
        self.pipeline = pipeline_of(crawler.settings.get("NEWSCLEAN_PIPELINE", "news"))
        self.count = crawler.stats.inc_value

    @classmethod
    def from_crawler(cls, crawler: Any) -> NewsClean:
        return cls(crawler)

    def process_item(self, item: Any, spider: Any = None) -> Any:
        fields = ItemAdapter(item)
        for field in self.fields:
            text = fields.get(field)
            if isinstance(text, str | bytes):
                cleaned = self.pipeline.explain(text)
                fields[field] = cleaned.text
                rules = [rule for edit in cleaned.edits for rule in edit.rules]
                for what in (*rules, *(f"flag.{flag}" for flag in cleaned.flags)):
                    self.count(f"newsclean/{what}")
            elif text is not None:
                said = "the field %r is of %s and stays; join it to one text"
                getLogger(__name__).warning(said, field, type(text))
        return item
