"""scikit-learn: a transformer, to come before a vectorizer."""

from __future__ import annotations

from typing import Any

from sklearn.base import BaseEstimator, TransformerMixin

from newsclean.corpus.frames import like
from newsclean.corpus.series import clean_series, cleaned, texts_of
from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import pipeline_of

__all__ = ["NewsClean"]


class NewsClean(TransformerMixin, BaseEstimator):
    """Cleans texts with *pipeline*, a ``Pipeline`` or the name of a preset.

    A list, a NumPy array, and a series of pandas or Polars come back as what they are.
    """

    def __init__(self, pipeline: Pipeline | str = "news") -> None:
        self.pipeline = pipeline

    def fit(self, X: Any, y: Any = None) -> NewsClean:
        pipeline_of(self.pipeline)  # a wrong name is refused here
        return self

    def transform(self, X: Any) -> Any:
        if hasattr(X, "to_list"):
            return clean_series(X, pipeline=self.pipeline)
        return like(X, cleaned(texts_of(X, "X"), pipeline_of(self.pipeline).clean))

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.requires_fit = False
        tags.input_tags.string, tags.input_tags.two_d_array = True, False
        tags.input_tags.one_d_array = True
        return tags
