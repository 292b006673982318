"""The laws of normalizers and pipelines, each a function that finds where the law is broken.

Each function takes the pipeline, a text and another document.  It returns why the law is broken, as
the end of a sentence, or ``None``.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple

from newsclean.edits import Edit, apply, canonical
from newsclean.pipeline.pipeline import Normalizer, Pipeline
from newsclean.pipeline.selection import is_written

__all__ = ["LAWS", "OF_EDITS", "TOTAL", "Law", "LawBroken", "flaw_of", "shown", "ungated"]


class LawBroken(AssertionError):
    """A normalizer or a pipeline breaks *law* on *text*, the smallest text found."""

    def __init__(self, subject: str, law: str, says: str, text: str, why: str) -> None:
        super().__init__(f"{subject} breaks the law {law!r} ({says}): given {shown(text)}, {why}.")
        self.law = law
        self.text = text


class Law(NamedTuple):
    """A law: its name, its statement, and the function that checks it on a text."""

    name: str
    says: str
    broken: Callable[[Pipeline, str, str], str | None]


def shown(text: str) -> str:
    """Return *text* as a literal, without its middle if it is long.

    >>> shown("one\\ntwo")
    "'one\\\\ntwo'"
    """
    return repr(text) if len(text) <= 300 else f"{text[:140]!r} … {text[-140:]!r}"


def _total(pipeline: Pipeline, text: str, _: str) -> str | None:
    given: tuple[str | bytes, ...] = (text, text.encode("utf-8", "surrogatepass"))
    for document in given:
        kind = type(document).__name__
        try:
            explained = pipeline.explain(document, strict=True)
            cleaned = pipeline.clean(document)
        except Exception as error:
            return f"as {kind}, it raises {type(error).__name__}: {error}"
        if not isinstance(cleaned, str):
            return f"as {kind}, clean returns {type(cleaned).__name__} and not str"
        if not all(isinstance(flag, str) for flag in explained.flags):
            return f"as {kind}, it raises flags that are no strings: {set(explained.flags)}"
    return None


def _picklable(pipeline: Pipeline, text: str, _: str) -> str | None:
    try:
        twin = _twin(pipeline)
    except Exception as error:
        return f"it cannot be pickled, which several processes need: {error}"
    if (cleaned := twin.clean(text)) != (own := pipeline.clean(text)):
        return f"its pickled twin makes {shown(cleaned)} and itself {shown(own)}"
    return None


def _twin(pipeline: Pipeline) -> Pipeline:
    twin: Pipeline = pickle.loads(pickle.dumps(pipeline))
    return twin


def _independent(pipeline: Pipeline, text: str, other: str) -> str | None:
    both = f"{text}\n\n{other}"
    try:
        before, other_twin = _twin(pipeline), _twin(pipeline)
        alone, again, _ = pipeline.clean(text), pipeline.clean(text), pipeline.clean(other)
        behind, whole, fresh = pipeline.clean(text), pipeline.clean(both), before.clean(both)
    except Exception:
        return None  # for total or picklable to find
    if again != alone:
        return f"it makes {shown(alone)}, and the next time {shown(again)}"
    if behind != alone:
        return f"it makes {shown(alone)}, but behind the document {shown(other)} {shown(behind)}"
    if whole != fresh and other_twin.clean(text) == alone:  # or else picklable is broken
        return f"behind it {shown(both)} becomes {shown(whole)}, and otherwise {shown(fresh)}"
    return None


def _settles(pipeline: Pipeline, text: str, _: str) -> str | None:
    if "unsettled" in pipeline.explain(text).flags:
        return "its edits come to no end: each round of them leads to another"
    return None


def _gated(pipeline: Pipeline, text: str, _: str) -> str | None:
    pipeline.prepare()
    gated, whole = pipeline.clean(text), ungated(pipeline).clean(text)
    if gated != whole:
        return f"it makes {shown(gated)}, but {shown(whole)} where each round reads the whole text"
    return None


def ungated(pipeline: Pipeline, of: Callable[[Normalizer], Normalizer] | None = None) -> Pipeline:
    """Return *pipeline* without its gates: made once, as that takes longer than to clean a text.

    *of* makes the normalizers that it asks, if given when it is made.

    >>> from newsclean import MINIMAL
    >>> ungated(MINIMAL).clean("Rain. [ad_1]"), ungated(MINIMAL) is ungated(MINIMAL)
    ('Rain.', True)
    """
    made: Pipeline | None = vars(pipeline).get("_plain")
    if made is None:
        asked = map(of, pipeline.normalizers) if of else pipeline.normalizers
        made = type(pipeline)(map(_Plain, asked), pipeline.protected)
        vars(pipeline)["_plain"] = made
    return made


class _Plain:
    """A normalizer that always reads the whole text, whatever changed."""

    def __init__(self, normalizer: Normalizer) -> None:
        self.name = normalizer.name
        self.find = normalizer
        self.written = is_written(normalizer)

    @property
    def breaks(self) -> _Plain | None:
        breaks = getattr(self.find, "breaks", None)
        return _Plain(breaks) if breaks else None

    @property
    def find_marked(self) -> Callable[[str, Any], list[Edit]] | None:
        by_marks = getattr(self.find, "find_marked", None)
        return by_marks and (lambda text, marks: _changing(text, by_marks(text, marks)))

    def __call__(self, text: str, /) -> list[Edit]:
        return _changing(text, self.find(text))


def _changing(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """*edits* without those that change nothing."""
    return [edit for edit in edits if text[edit[0] : edit[1]] != edit[2]]


def _replays(pipeline: Pipeline, text: str, _: str) -> str | None:
    cleaned = pipeline.explain(text)
    if cleaned.source != text:
        return f"explain says that the source was {shown(cleaned.source)}"
    if flaw := _flaw(text, cleaned.edits, "explain"):
        return flaw
    if (replayed := apply(text, cleaned.edits)) != cleaned.text:
        return f"the edits make {shown(replayed)}, but the text is {shown(cleaned.text)}"
    return None


def _one_path(pipeline: Pipeline, text: str, _: str) -> str | None:
    cleaned, explained = pipeline.clean(text), pipeline.explain(text).text
    if cleaned != explained:
        return f"clean makes {shown(cleaned)} and explain {shown(explained)}"
    return None


def _idempotent(pipeline: Pipeline, text: str, _: str) -> str | None:
    once = pipeline.clean(text)
    if (twice := pipeline.clean(once)) != once:
        return f"it makes {shown(once)}, and of that {shown(twice)}"
    return None


def _untouched(pipeline: Pipeline, text: str, _: str) -> str | None:
    clean = pipeline.clean(text)
    if pipeline.clean(clean) is not clean:
        return f"{shown(clean)} is clean, but comes back as a copy"
    return None


def _offsets(pipeline: Pipeline, text: str, _: str) -> str | None:
    cleaned = pipeline.explain(text)
    there = [cleaned.to_clean(i) for i in range(len(text) + 1)]
    back = [cleaned.to_source(i) for i in range(len(cleaned.text) + 1)]
    if back != sorted(back):
        return f"to_source steps back: {back}"
    edited = {i for edit in cleaned.edits for i in range(edit.start, edit.end)}
    for i, at in enumerate(there[:-1]):
        if (at is None) != (i in edited):
            return f"to_clean({i}) is {at}, and the edits say otherwise"
        if at is not None and (cleaned.text[at] != text[i] or back[at] != i):
            return f"to_clean({i}) is {at}, but to_source({at}) is {back[at]}"
    if there[-1] != len(cleaned.text):
        return f"to_clean of its end is {there[-1]}, not {len(cleaned.text)}"
    return None


TOTAL: Final = Law("total", "any str and any bytes is cleaned, and none raises", _total)
LAWS: Final = (
    Law("independent", "the result depends on the text alone", _independent),
    TOTAL,
    Law("picklable", "a pickled twin does the same", _picklable),
    Law("settles", "once its edits are made it soon has none left", _settles),
    Law("gated", "passing over text is an optimisation and no judgement", _gated),
    Law("replay", "the edits, made on the source, give the text", _replays),
    Law("one path", "explain gives the text that clean gives", _one_path),
    Law("idempotent", "cleaning what is clean changes nothing", _idempotent),
    Law("untouched", "a clean text comes back as the same object", _untouched),
    Law("offsets", "what no edit touched maps to itself and back", _offsets),
)
"""The laws of a pipeline, in the order in which they are checked."""


def _canonical(pipeline: Pipeline, text: str, _: str) -> str | None:
    flaws = (flaw_of(each(text), text, each) for each in pipeline.normalizers)
    return next(filter(None, flaws), None)


def flaw_of(edits: object, text: str, normalizer: Normalizer) -> str | None:
    """Return the first error in *edits*, which *normalizer* made of *text*, if there is one."""
    if isinstance(edits, str) or not isinstance(edits, Sequence):
        return f"it returns {type(edits).__name__} and not a sequence of edits"
    if not edits:
        return None
    return _flaw(text, edits, normalizer.name) or _unknown(normalizer, edits)


def _flaw(text: str, edits: Sequence[Edit], name: str) -> str | None:
    """The first error in *edits* of *text*, if there is one."""
    try:
        wanted = canonical(text, edits, by=name)
    except ValueError as error:
        return str(error).removeprefix(f"{name}: ")
    if [*edits] != sorted(edits, key=lambda edit: edit[:2]):
        return f"its edits are not in the order of the text: {edits}"
    if idle := [edit for edit in edits if edit not in wanted]:
        return f"{idle[0]} changes nothing"
    return None


def _unknown(normalizer: Normalizer, edits: Sequence[Edit]) -> str | None:
    """Whether one of *edits* names a rule that is not one of the normalizer's own."""
    rules = {rule.id for rule in getattr(normalizer, "rules", ())}
    named = (rule for edit in edits for rule in edit[3])
    strange = next((rule for rule in named if rules and rule not in rules), None)
    return f"an edit names {strange!r}, which is not among its rules" if strange else None


OF_EDITS: Final = Law(
    "edits",
    "they are sorted, lie inside the text, do not overlap, change something and name a rule",
    _canonical,
)
"""The law of a single normalizer: what it returns before a pipeline applies it."""
