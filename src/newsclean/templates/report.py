"""A page that shows what was learned of each source, with counts, neighbouring lines and doubts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final, NamedTuple

from newsclean.pipeline.marked_html import visible
from newsclean.report.html import asset
from newsclean.templates.evidence import Evidence
from newsclean.templates.judge import Line
from newsclean.templates.sketch import Shape
from newsclean.templates.template import Template

__all__ = ["Told", "page", "told"]

_SOURCES: Final = 200
"""Maximum sources on the page: those with the most text removed."""
_LINES: Final = 100
"""Maximum lines of a source on the page: those in most documents."""
_FEW: Final = 3
"""A line in fewer stories is doubtful."""


class Told(NamedTuple):
    """The contents of the page about one source."""

    template: Template
    share: float
    """share of the characters of its documents that are in learned lines"""
    beside: dict[bytes, tuple[str, str]]
    """for each line, its most frequent neighbours"""


def told(template: Template, evidence: Evidence) -> Told:
    """Return the contents of the page about *template*, learned from *evidence*."""
    from newsclean.templates.keys import digest

    sure = {digest(line.key): line for line in template.lines if line.sure}
    taken = total = 0
    before: dict[bytes, Counter[int]] = {}
    after: dict[bytes, Counter[int]] = {}
    for sketch in evidence.sketches.values():
        for at, (key, shape) in enumerate(zip(sketch.keys, sketch.shapes, strict=True)):
            length = (shape & Shape.LENGTH) << 2
            total += length
            if (line := sure.get(key)) is not None:
                taken += length
                if at:
                    before.setdefault(line.key, Counter())[sketch.keys[at - 1]] += 1
                if at + 1 < len(sketch.keys):
                    after.setdefault(line.key, Counter())[sketch.keys[at + 1]] += 1
    beside = {
        line.key: (_usual(before.get(line.key), evidence), _usual(after.get(line.key), evidence))
        for line in sure.values()
    }
    return Told(template, taken / total if total else 0.0, beside)


def page(sources: Iterable[Told]) -> Iterator[str]:
    """Yield the parts of an HTML page about *sources*."""
    found = sorted(sources, key=_weight)
    lines = sum(line.sure for each in found for line in each.template.lines)
    documents = sum(each.template.documents for each in found)
    yield (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>What newsclean learned</title><style>{asset('page.css')}</style></head><body>"
        '<header class="top"><p class="mark">newsclean</p><h1>What newsclean learned</h1>'
        f'<dl class="figures"><div><dt>sources</dt><dd>{len(found):,}</dd></div>'
        f"<div><dt>documents</dt><dd>{documents:,}</dd></div>"
        f"<div><dt>lines</dt><dd>{lines:,}</dd></div></dl></header>"
        '<div class="page alone"><main id="main">'
    )
    for each in found[:_SOURCES]:
        yield from _source(each)
    if len(found) > _SOURCES:
        yield f"<p>{len(found) - _SOURCES:,} more sources are in the file of templates.</p>"
    yield "</main></div></body></html>\n"


def _weight(each: Told) -> tuple[float, str]:
    return -each.template.documents * each.share, each.template.source


def _source(each: Told) -> Iterator[str]:
    template = each.template
    lines = sorted(
        (line for line in template.lines if line.sure), key=lambda line: (-line.documents, line.key)
    )
    yield (
        f"<section><h2>{escape(visible(template.source))}</h2>"
        f"<p>{len(lines):,} lines in {template.documents:,} documents, which tell "
        f"{template.stories:,} stories; they are {each.share:.0%} of the text.</p>"
        '<div class="table"><table><thead><tr><th scope="col">line</th>'
        '<th scope="col">documents</th><th scope="col">stories</th>'
        '<th class="words" scope="col">mostly after</th>'
        '<th class="words" scope="col">mostly before</th>'
        '<th class="words" scope="col">note</th></tr></thead><tbody>'
    )
    for line in lines[:_LINES]:
        numbers = (f'<td class="number">{n:,}</td>' for n in (line.documents, line.stories))
        words = (*map(visible, each.beside[line.key]), _note(line))
        cells = "".join((*numbers, *(f'<td class="words">{escape(said)}</td>' for said in words)))
        yield f'<tr><th scope="row">{_shown(line.key)}</th>{cells}</tr>'
    yield "</tbody></table></div>"
    if len(lines) > _LINES:
        yield f"<p>{len(lines) - _LINES:,} more lines are in the file of templates.</p>"
    yield "</section>"


def _note(line: Line) -> str:
    """The reason why *line* is doubtful."""
    if line.stories < _FEW:
        return "doubtful: in two stories alone"
    if len(line.key) >= 60:
        return "doubtful: a sentence"
    return ""


def _usual(counts: Counter[int] | None, evidence: Evidence) -> str:
    """The most frequent line among *counts*, in readable form."""
    if not counts:
        return ""
    key = min(counts, key=lambda key: (-counts[key], key))
    text = evidence.texts.get(key)
    return text.decode("utf-8", "replace")[:80] if text else "(the story)"


def _shown(key: bytes) -> str:
    return escape(visible(key.decode("utf-8", "replace")))
