"""LlamaIndex: a transformation of nodes, to come before the splitter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from llama_index.core.bridge.pydantic import field_validator
from llama_index.core.schema import BaseNode, MetadataMode, TransformComponent

from newsclean.presets import pipeline_of
from newsclean.version import VERSION

__all__ = ["NewsClean"]


class NewsClean(TransformComponent):
    """Cleans nodes with the preset named *pipeline*.

    The version is a field, so that the cache of an ingestion pipeline forgets older results.
    """

    pipeline: str = "news"
    version: str = VERSION

    @field_validator("pipeline")
    @classmethod
    def _known(cls, name: str) -> str:
        pipeline_of(name)  # a wrong name is refused here
        return name

    def __call__(self, nodes: Sequence[BaseNode], **kwargs: Any) -> Sequence[BaseNode]:
        clean = pipeline_of(self.pipeline).clean
        made = []
        for node in nodes:
            text = node.get_content(metadata_mode=MetadataMode.NONE)
            if (new := clean(text)) != text:
                node = node.model_copy()  # whoever passed it may need it as it is
                node.set_content(new)
            made.append(node)
        return made
