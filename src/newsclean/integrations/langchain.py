"""LangChain: a document transformer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from langchain_core.documents import BaseDocumentTransformer, Document

from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import pipeline_of

__all__ = ["NewsClean"]


class NewsClean(BaseDocumentTransformer):
    """Cleans documents with *pipeline*, a ``Pipeline`` or the name of a preset.

    *flags* names a key of the metadata for what cleaning cannot mend, as ``truncated``.
    """

    def __init__(self, pipeline: Pipeline | str = "news", *, flags: str | None = None) -> None:
        self.pipeline = pipeline_of(pipeline)
        self.flags = flags

    def transform_documents(
        self, documents: Sequence[Document], **kwargs: Any
    ) -> Sequence[Document]:
        return [self._cleaned(document) for document in documents]

    def _cleaned(self, document: Document) -> Document:
        cleaned = self.pipeline.explain(document.page_content)
        new = {self.flags: sorted(cleaned.flags)} if self.flags else {}
        metadata = {**document.metadata, **new}
        return document.model_copy(update={"page_content": cleaned.text, "metadata": metadata})
