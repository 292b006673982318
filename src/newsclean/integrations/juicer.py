"""Data-Juicer: the mapper ``newsclean_mapper``.

A module of the name ``data_juicer`` could not be given as a custom operator: Data-Juicer loads the
file under its own name.
"""

from __future__ import annotations

from typing import Any

from data_juicer.ops.base_op import OPERATORS, Mapper

from newsclean.presets import pipeline_of

__all__ = ["NewsClean"]


@OPERATORS.register_module("newsclean_mapper")
class NewsClean(Mapper):
    """Cleans the texts of samples with the preset named *pipeline*; gaps stay gaps."""

    _batched_op = True

    def __init__(self, pipeline: str = "news", *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pipeline_of(pipeline)  # a wrong name is refused before the run
        self.pipeline = pipeline  # a name, so that the cache of samples knows it again

    def process_batched(self, samples: dict[str, list[Any]]) -> dict[str, list[Any]]:
        clean = pipeline_of(self.pipeline).clean
        samples[self.text_key] = [text and clean(text) for text in samples[self.text_key]]
        return samples
