"""NeMo Curator: a document modifier, to be passed to ``Modify``."""

from __future__ import annotations

from typing import Any

from nemo_curator.stages.text.modifiers import DocumentModifier

from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import pipeline_of

__all__ = ["NewsClean"]


class NewsClean(DocumentModifier):
    """Cleans texts with *pipeline*, a ``Pipeline`` or the name of a preset; gaps stay gaps."""

    def __init__(self, pipeline: Pipeline | str = "news") -> None:
        super().__init__()
        self.pipeline = pipeline_of(pipeline)

    def modify_document(self, text: Any) -> Any:
        return self.pipeline.clean(text) if isinstance(text, str | bytes) else text
