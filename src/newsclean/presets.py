"""The presets (their normalizers, in order), and the functions ``clean`` and ``explain``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from newsclean import attribution, encoding
from newsclean.body import rows
from newsclean.dress import gate
from newsclean.dress.links import EMPTY_LINKS, LINKS
from newsclean.edits import Edit
from newsclean.furniture.below_story import BELOW_STORY
from newsclean.furniture.data_set_residue import RESIDUE
from newsclean.furniture.page_code import AD_CODE, PAGE_CODE
from newsclean.furniture.repeats import REPEATS
from newsclean.furniture.running_heads import RUNNING_HEADS
from newsclean.layout import LAYOUT
from newsclean.layout.captions import CAPTIONS
from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.pipeline import Pipeline
from newsclean.rules.code import CodeNormalizer, CueMaker
from newsclean.rules.library import ALL, ARTIFACTS, Shelf
from newsclean.rules.table import RuleTable
from newsclean.text import codes

if TYPE_CHECKING:
    from newsclean.body.marks import MarksOf

__all__ = ["BODY", "MINIMAL", "NEWS", "PRESETS", "clean", "cues", "explain", "pipeline_of"]


def _table(shelf: Shelf) -> RuleTable:
    """One table, not one for each family: each table is a pass over the lines of a text."""
    return RuleTable("artifacts", shelf, scope="lines", is_ours=True)


MINIMAL = Pipeline((*encoding.NORMALIZERS, AD_CODE, _table(ARTIFACTS), LAYOUT, EMPTY_LINKS))
"""Repairs encodings and white space, removes placeholders, ad labels and ad code."""

NEWS = Pipeline(
    (
        CAPTIONS,
        RUNNING_HEADS,
        *encoding.NORMALIZERS,
        PAGE_CODE,
        RESIDUE,
        _table(ALL),
        BELOW_STORY,
        REPEATS,
        LAYOUT,
        *attribution.NORMALIZERS,
        EMPTY_LINKS,
        LINKS,
    )
)
"""``MINIMAL``, and removes page furniture and repairs attributions: the default, for articles."""


def _context(text: str) -> Sequence[Edit]:
    """Imported on first use: most programs never need the line model."""
    from newsclean.body.story import context

    return context(text)


def _context_of_marked(text: str, marks: MarksOf) -> Sequence[Edit]:
    from newsclean.body.story import context

    return context(text, marks)


_CONTEXT = CodeNormalizer("context", _context, rows.RULES, find_marked=_context_of_marked)
BODY = Pipeline((*NEWS.normalizers, _CONTEXT))
"""``NEWS``, and removes all lines that are not the story by their context: for whole pages."""


def _patterns() -> Iterable[str | bytes]:
    from newsclean.rules.compiling import patterns  # a wheel has their code ready-made

    return patterns()


codes.keep(_patterns)

PRESETS = {"minimal": MINIMAL, "news": NEWS, "body": BODY}
"""The presets by their names, as the command, a config file and ``pipeline=`` take them."""


def cues() -> list[CueMaker]:
    """Return the functions that make the cues of the presets, for those who compile a wheel."""
    normalizers = [n for preset in PRESETS.values() for n in preset.normalizers]
    ours = [n for n in normalizers if isinstance(n, CodeNormalizer)]
    makers = [cue for n in ours for cue in (n.cue, n.flag_cue) if cue is not None]
    return [*dict.fromkeys([gate.cue, *makers])]


def pipeline_of(pipeline: Pipeline | str) -> Pipeline:
    """Return *pipeline*, or the preset of that name.

    Raises ``ValueError`` for a name that no preset has, ``TypeError`` for anything else.

    >>> pipeline_of("body") is BODY
    True
    """
    if isinstance(pipeline, Pipeline):
        return pipeline
    if not isinstance(pipeline, str):
        shown = repr(pipeline)[:200]
        raise TypeError(f"pipeline takes a Pipeline or the name of a preset, not {shown}")
    if pipeline not in PRESETS:
        from difflib import get_close_matches  # which only a mistake needs

        near = get_close_matches(pipeline.strip().lower(), PRESETS, 1)
        advice = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(PRESETS)}"
        raise ValueError(f"no preset is named {pipeline!r}; {advice}")
    return PRESETS[pipeline]


def clean(
    text: str | bytes, *, pipeline: Pipeline | str = NEWS, encoding: str | None = None
) -> str:
    """Return the article in *text*: furniture gone, encodings and attributions repaired.

    *text* is scraped text, or bytes, which are decoded first (from *encoding*, if given).
    *pipeline* says what to do: ``MINIMAL``, ``NEWS``, ``BODY``, your own, or the name of a preset,
    such as ``"body"``.  If there is nothing to do, *text* itself is returned.  Raises ``TypeError``
    for anything but ``str`` and ``bytes``, ``ValueError`` for an unknown preset and ``LookupError``
    for an unknown *encoding*; no text raises an error.

    >>> clean(
    ...     "Rain halts cup final | The Daily Tide\\n\\n[ad_1]\\n\\nThe final was called off on "
    ...     "Sunday after two hours of rain.\\n\\n[ad_2]\\nSource link"
    ... )
    'Rain halts cup final\\n\\nThe final was called off on Sunday after two hours of rain.'
    """
    return pipeline_of(pipeline).clean(text, encoding=encoding)


def explain(
    text: str | bytes, *, pipeline: Pipeline | str = NEWS, encoding: str | None = None
) -> Cleaned:
    """Return the result of ``clean`` with every edit, the rules that made it, and flags.

    >>> explain("Rain is coming. [ad_1]").edits
    (Edit(start=15, end=22, new='', rules=('placeholder.wp-automatic',)),)
    """
    return pipeline_of(pipeline).explain(text, encoding=encoding)
