"""Output for the terminal: the diff of one document, or the counts over many."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from newsclean.edits import Edit
from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.marked_html import DIRECTIONS
from newsclean.report.standard_output import write_out
from newsclean.report.summary import Summary, by_documents
from newsclean.text.edges import line_end, line_start

__all__ = ["diff", "overview", "plainly", "say", "visible"]

_CONTEXT = 80
"""Characters of the text shown on either side of a change."""
_PLAIN = ("[-", "-]", "{+", "+}", "", "")
_LISTED = 20
"""Maximum sources in an overview."""
# Struck through and underlined as well as red and green, for those who do not see these colours.
_COLOURED = ("\x1b[31;9m", "\x1b[0m", "\x1b[32;4m", "\x1b[0m", "\x1b[36m", "\x1b[0m")
# Characters that a terminal would obey or hide: escape sequences of a hostile page are shown.
_SHOWN = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))} | {10: "⏎\n", 9: "\t"}
# With these a text makes what is beside it run the other way: "gnp.exe" reads "exe.png".
_SHOWN |= {code: f"\\u{code:04x}" for code in DIRECTIONS}


def diff(cleaned: Cleaned, *, colour: bool = False) -> str:
    """Return the changes of a document: ``[-gone-]``, ``{+new+}``, with line numbers and rules.

    With *colour*, ANSI colours mark the changes instead of brackets.  A line break that is removed
    or added is shown as ⏎.  Returns the empty string if nothing changed.

    >>> from newsclean import explain
    >>> print(diff(explain("Rain is coming. [ad_1]")), end="")
    line 1: placeholder.wp-automatic
    Rain is coming.[- [ad_1]-]
    """
    return "\n".join(_places(cleaned, _COLOURED if colour else _PLAIN))


def overview(summary: Summary) -> str:
    """Return the counts of *summary* as tables, with examples of its heaviest rules.

    >>> from newsclean import explain
    >>> summary = Summary()
    >>> summary.add(explain("Rain is coming. [ad_1]"))
    >>> print(overview(summary).replace("\\n\\n", "\\n"))
    documents 1, changed 1, edits 1; characters 22, removed 7, written 0
    rule                      edits  documents  removed  written
    placeholder.wp-automatic      1          1        7        0
    placeholder.wp-automatic
      Rain is coming.[- [ad_1]-]
    """
    return "\n".join(_lines(summary))


def say(text: str) -> None:
    """Print *text* as UTF-8; characters that cannot be encoded are printed as escapes."""
    write_out(f"{text}\n".encode("utf-8", "backslashreplace"))


def visible(text: str) -> str:
    """Return *text* on one line, with control characters made visible.

    >>> visible("a\\x1b[2Jb")
    'a\\\\x1b[2Jb'
    """
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _places(cleaned: Cleaned, marks: tuple[str, ...]) -> Iterator[str]:
    out, out_end, into, into_end, head, head_end = marks
    source = cleaned.source
    line = 1
    seen = 0
    edits = cleaned.edits
    if edits and edits[-1][:3] == (len(source) - 1, len(source), "") and source[-1] == "\n":
        edits = edits[:-1]  # the end of a file's last line is no news
    for group in _groups(edits, source):
        start, end = group[0].start, group[-1].end
        line += source.count("\n", seen, start)
        seen = start
        rules = ", ".join(dict.fromkeys(rule for edit in group for rule in edit.rules))
        opens = line_start(source, start, start - _CONTEXT)
        pieces = ["…" if opens and source[opens - 1] != "\n" else ""]
        done = opens
        for edit in group:
            pieces.append(_shown(source[done : edit.start]))
            if edit.end > edit.start:
                pieces.append(f"{out}{_shown(source[edit.start : edit.end])}{out_end}")
            if edit.new:
                pieces.append(f"{into}{_shown(edit.new)}{into_end}")
            done = edit.end
        if source[end - 1 : end] != "\n":
            stop = line_end(source, end)
            pieces.append(_shown(source[end : min(stop, end + _CONTEXT)]))
            pieces.append("…" if stop > end + _CONTEXT else "")
        yield f"{head}line {line}: {rules}{head_end}\n{''.join(pieces)}\n"


def _groups(edits: tuple[Edit, ...], source: str) -> Iterator[list[Edit]]:
    """Groups of edits that are near one another on one line."""
    group: list[Edit] = []
    for edit in edits:
        if group and (
            edit.start - group[-1].end > _CONTEXT
            or "\n" in source[group[-1].end : edit.start]
            or source[group[-1].end - 1 : group[-1].end] == "\n"
        ):
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _shown(text: str) -> str:
    return text.translate(_SHOWN)


def _lines(summary: Summary) -> Iterator[str]:
    total = summary.total
    yield (
        f"documents {total.documents:,}, changed {total.changed:,}, edits {total.edits:,}; "
        f"characters {total.characters:,}, removed {total.removed:,}, written {total.written:,}"
    )
    if summary.flags:
        yield ""
        yield from _table(("flag", "documents"), sorted(summary.flags.items()))
    columns = ("edits", "documents", "removed", "written")
    rules, sources = summary.heaviest(len(summary.rules)), by_documents(summary.sources)
    for name, counts, most in (("rule", rules, len(rules)), ("source", sources, _LISTED)):
        if counts:
            rows = ((key, *(getattr(count, c) for c in columns)) for key, count in counts[:most])
            yield ""
            yield from _table((name, *columns), rows)
        if len(counts) > most:
            yield f"and {len(counts) - most:,} more"
    for rule, _ in summary.heaviest():
        if rule in summary.examples:
            yield f"\n{rule}"
        for example in summary.examples.get(rule, ()):
            old = f"[-{example.old}-]" if example.old else ""
            new = f"{{+{example.new}+}}" if example.new else ""
            yield "  " + _one_line(f"{example.before[-30:]}{old}{new}{example.after[:30]}")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str | int, ...]]) -> Iterator[str]:
    cells = [head]
    for row in rows:
        cells.append(tuple(f"{c:,}" if isinstance(c, int) else _one_line(c) for c in row))
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for first, *rest in cells:
        numbers = "".join(f"  {c:>{w}}" for c, w in zip(rest, widths[1:], strict=True))
        yield f"{first:<{widths[0]}}{numbers}"


def _one_line(text: str) -> str:
    """*text* as one line, with control characters made visible."""
    return _shown(text.replace("\n", "⏎"))


@contextmanager
def plainly(where: str) -> Iterator[None]:
    """Print warnings about old ids as one line each, after *where*, without a place in code."""
    with warnings.catch_warnings(record=True) as raised:
        warnings.simplefilter("always", FutureWarning)
        yield
    for each in raised:
        print(f"{where}: {each.message}", file=sys.stderr)
