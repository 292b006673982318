"""The templates of many sources, each packed until it is needed; used by workers of a corpus."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from typing import Final

from newsclean.pipeline.pipeline import Pipeline
from newsclean.templates.sources import source_of
from newsclean.templates.template import Template

__all__ = ["Shelf"]

_OPEN: Final = 256
"""Maximum templates that are unpacked at a time; unpacked, one takes much more memory."""


class Shelf:
    """Pipelines by source: *pipeline* with the template of the source, if there is one.

    The source of a value is that of ``source_of``, with *section* as there.

    >>> from newsclean import NEWS
    >>> Shelf(NEWS, {})["https://tide.example/news"] is NEWS
    True
    """

    def __init__(
        self, pipeline: Pipeline, templates: Mapping[str, Template], *, section: bool = False
    ) -> None:
        self.pipeline = pipeline
        self.section = section
        self._packed = {source: pickle.dumps(each) for source, each in templates.items()}
        self._open: dict[str, Pipeline] = {}

    def __getstate__(self) -> dict[str, object]:
        return {**self.__dict__, "_open": {}}

    def __contains__(self, value: object) -> bool:
        """Whether the source of *value* has a template."""
        return source_of(value, section=self.section) in self._packed

    def __getitem__(self, value: object) -> Pipeline:
        source = source_of(value, section=self.section)
        if source not in self._packed:
            return self.pipeline
        if source not in self._open:
            if len(self._open) >= _OPEN:
                del self._open[next(iter(self._open))]  # the one that was opened first
            self._open[source] = self.pipeline.plus(pickle.loads(self._packed[source]))
        return self._open[source]
