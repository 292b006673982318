"""``learn`` and its result: the templates of many sources, and the evidence for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from os import PathLike

from newsclean.encoding.decode import decode
from newsclean.templates.evidence import Evidence
from newsclean.templates.judge import judge
from newsclean.templates.sketch import sketch
from newsclean.templates.template import Template

__all__ = ["Templates", "learn"]

_SHOWN = 100
"""Characters of a wrong document in the message about it."""


class Templates(Mapping[str, Template]):
    """The template of each source that repeats lines: ``templates["tide.example"]``.

    It has only sources that lines were learned from.  ``evidence`` is everything that the
    templates were learned from, by source; add documents with ``update``, other templates with
    ``merge``.
    """

    def __init__(self, evidence: Mapping[str, Evidence] | None = None) -> None:
        self.evidence = dict(evidence or {})
        self._judged: dict[str, Template] = {}

    def __getitem__(self, source: str) -> Template:
        if (template := self._template(source)) is None or not template.lines:
            raise KeyError(source)
        return template

    def __iter__(self) -> Iterator[str]:
        return (source for source in sorted(self.evidence) if source in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"<Templates of {len(self)} sources>"

    def update(self, documents: Iterable[tuple[str, str | bytes]]) -> None:
        """Learn from more *documents*, pairs of source and text; see ``learn``."""
        for document in documents:
            source, text = _pair(document)
            if not isinstance(source, str):
                raise TypeError(f"a source is a str, not {source!r}; pass pairs (source, text)")
            if isinstance(text, bytes):
                text = decode(text, None)[0]
            if not isinstance(text, str):
                raise TypeError(f"{source}: a text is str or bytes, not {type(text).__name__}")
            made, lines = sketch(text)
            self.evidence.setdefault(source, Evidence()).take(made, lines)
            self._judged.pop(source, None)

    def merge(self, other: Templates) -> None:
        """Add the evidence of *other*; the result is the same as learning from both together.

        A sentence that was in no two documents of either is known only by its digest, and is
        learned when it occurs again.
        """
        for source, evidence in other.evidence.items():
            self.evidence.setdefault(source, Evidence()).merge(evidence)
            self._judged.pop(source, None)

    def save(self, path: str | PathLike[str]) -> None:
        """Write templates and evidence to the Parquet file *path*; needs the extra ``learn``."""
        from newsclean.templates.store import save

        save(self, path)

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Templates:
        """Return the templates that ``save`` wrote to *path*.

        Raises ``ValueError`` if the file contains none, ``OSError`` if it cannot be read.
        """
        from newsclean.templates.store import load

        return load(path)

    def _template(self, source: str) -> Template | None:
        if source not in self._judged:
            if source not in self.evidence:
                return None
            evidence = self.evidence[source]
            evidence.settle()
            self._judged[source] = template_of(source, evidence)
        return self._judged[source]


def _pair(document: object) -> tuple[object, object]:
    """*document* as source and text; a record or a text, which might have two parts, is no pair."""
    is_text = isinstance(document, str | bytes)
    if isinstance(document, Sequence) and not is_text and len(document) == 2:
        return document[0], document[1]
    shown = repr(document)
    shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
    raise TypeError(f"a document is no pair (source, text): {shown}; pass pairs")


def template_of(source: str, evidence: Evidence) -> Template:
    """Return the template of *source* that *evidence* supports."""
    judged = judge(evidence.sketches.values(), evidence.texts)
    return Template(source, judged.lines, judged.documents, judged.stories)


def learn(documents: Iterable[tuple[str, str | bytes]]) -> Templates:
    """Return the templates of the sources of *documents*: the lines that each site repeats.

    *documents* are pairs of source (a site, a section, any name) and text, read once and in any
    order; a document that comes twice, or a story that two documents tell, counts once.  Raises
    ``TypeError`` for other values.

    >>> from newsclean import NEWS, learn
    >>> stories = ("The port of Varna stayed shut on Monday as waves broke over the mole, it said.",
    ...     "Two boats that left on Sunday to bring in nets are missing, a monitor said on Monday.")
    >>> pages = [f"Home\\nSport\\n\\n{story}" for story in stories]
    >>> templates = learn(("tide.example", page) for page in pages)
    >>> NEWS.plus(templates["tide.example"]).clean(pages[0]) == stories[0]
    True
    """
    templates = Templates()
    templates.update(documents)
    return templates
