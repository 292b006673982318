"""spaCy: the component ``newsclean``, which cleans a text before others read it."""

from __future__ import annotations

from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from newsclean.edits import Edit
from newsclean.pipeline.cleaned import Cleaned
from newsclean.presets import pipeline_of

__all__ = ["NewsClean", "newsclean"]


class NewsClean:
    """Makes a document of the cleaned text; it must come first.

    ``doc._.newsclean`` is its ``Cleaned``; ``span._.source_span`` is where a span is in its
    source.
    """

    def __init__(self, nlp: Language, pipeline: str) -> None:
        self.nlp, self.pipeline = nlp, pipeline_of(pipeline)

    def __call__(self, given: Doc) -> Doc:
        cleaned = self.pipeline.explain(given.text)
        doc = given if cleaned.text == given.text else self.nlp.make_doc(cleaned.text)
        doc.user_data |= given.user_data  # plain values, which spaCy can write and send
        doc.user_data["newsclean"] = cleaned.source, cleaned.edits, [*cleaned.flags]
        doc._context = given._context  # of nlp.pipe(..., as_tuples=True)
        return doc


def _cleaned(doc: Doc) -> Cleaned:
    source, edits, flags = doc.user_data["newsclean"]
    made = tuple(Edit(start, end, new, tuple(rules)) for start, end, new, rules in edits)
    return Cleaned(doc.text, source, made, flags=frozenset(flags))


def _source_span(span: Span) -> tuple[int, int]:
    return _cleaned(span.doc).span_to_source(span.start_char, span.end_char)


Doc.set_extension("newsclean", getter=_cleaned, force=True)
Span.set_extension("source_span", getter=_source_span, force=True)


@Language.factory("newsclean", default_config={"pipeline": "news"})
def newsclean(nlp: Language, name: str, pipeline: str) -> Any:
    return NewsClean(nlp, pipeline)
