"""Tables of counts for the HTML page: rules, sources, and examples of the heaviest rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from newsclean.pipeline.marked_html import named, shown, visible
from newsclean.report.summary import Count, Summary, by_documents

__all__ = ["tables"]

_COLUMNS = ("edits", "documents", "removed", "written")
_LISTED = 200
"""Maximum sources in the table."""


def tables(summary: Summary, *, alone: bool) -> Iterator[str]:
    """Yield the tables of *summary*, also of its rules if it is *alone*, and of its examples."""
    ranked = summary.heaviest(len(summary.rules))
    if alone and ranked:
        yield '<section class="panel"><h2>Rules</h2>'
        yield from _table("rule", ranked)
        yield "</section>"
    if summary.sources:
        sources = by_documents(summary.sources)
        yield '<section class="panel"><h2>Sources</h2>'
        yield from _table("source", sources[:_LISTED])
        if len(sources) > _LISTED:
            yield f'<p class="soft">and {len(sources) - _LISTED:,} more</p>'
        yield "</section>"
    if alone and summary.examples:
        yield '<section class="panel"><h2>The heaviest rules</h2><ul class="examples">'
        for rule, _ in summary.heaviest():
            if rule in summary.examples:
                yield f"<li><code>{named(rule)}</code>"
                for example in summary.examples[rule]:
                    old = f"<del>{shown(example.old)}</del>" if example.old else ""
                    new = f"<ins>{shown(example.new)}</ins>" if example.new else ""
                    before, after = escape(visible(example.before)), escape(visible(example.after))
                    yield f'<p dir="auto">{before}<span class="e">{old}{new}</span>{after}</p>'
                yield "</li>"
        yield "</ul></section>"


def _table(name: str, counts: Iterable[tuple[str, Count]]) -> Iterator[str]:
    yield (
        f"<table><thead><tr><th>{name}</th>"
        f"{''.join(f'<th>{column}</th>' for column in _COLUMNS)}</tr></thead><tbody>"
    )
    for key, count in counts:
        numbers = "".join(f'<td data-is="{c}">{getattr(count, c):,}</td>' for c in _COLUMNS)
        yield f'<tr><th scope="row">{named(key)}</th>{numbers}</tr>'
    yield "</tbody></table>"
