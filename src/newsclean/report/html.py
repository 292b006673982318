"""A self-contained HTML page that shows every change; no text in it is read as markup.

All text is escaped in Python; the page's script only hides and shows elements and sets text. A
content security policy allows only that one script and no requests.
"""

from __future__ import annotations

import json
import os
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from importlib.resources import files
from os import PathLike
from pathlib import Path

from newsclean.edits import Edit
from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.marked_html import marked, named, visible
from newsclean.report.html_tables import tables
from newsclean.report.summary import Summary
from newsclean.rules.rows import Rule

__all__ = ["asset", "page", "write"]


def page(
    documents: Iterable[tuple[str, Cleaned]],
    *,
    rules: Iterable[Rule] = (),
    summary: Summary | None = None,
    title: str = "",
    about: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Yield the parts of an HTML page that shows *documents*: pairs of a name and a ``Cleaned``.

    *rules* are described on the page; pass ``Pipeline.rules``.  *summary* is shown above the
    documents; without it, their own summary is computed.  Without documents, only *summary* is
    shown.  *about* says below the title of what the page is: pairs of a name and a value.

    >>> from newsclean import NEWS, explain
    >>> "".join(page([("a.txt", explain("Rain. [ad_1]"))], rules=NEWS.rules))[:15]
    '<!doctype html>'
    """
    shown_documents = list(documents)
    if summary is None:
        summary = Summary()
        for _, cleaned in shown_documents:
            summary.add(cleaned)
    numbers = {rule: n for n, (rule, _) in enumerate(summary.heaviest(len(summary.rules)))}
    for _, cleaned in shown_documents:
        for edit in cleaned.edits:
            for rule in edit.rules:
                numbers.setdefault(rule, len(numbers))
    yield from _head(summary, title, about or {})
    yield '<div class="page">' if shown_documents else '<div class="page alone">'
    yield from _side(summary, numbers, filters=bool(shown_documents))
    yield '<main id="main" tabindex="-1">'
    yield from tables(summary, alone=not shown_documents)
    if shown_documents:
        yield from _tools()
    for name, cleaned in shown_documents:
        yield from _document(name, cleaned, numbers, summary.total.documents == 1)
    yield "</main></div>"
    about = {rule.id: rule.about for rule in rules}
    data = [[rule, visible(about.get(rule, ""))] for rule in numbers]
    yield '<div class="tip" id="tip" role="tooltip" hidden></div>'
    yield f'<script type="application/json" id="data">{_json(data)}</script>'
    yield f"<script>{asset('page.js')}</script></body></html>\n"


def write(path: str | PathLike[str], parts: Iterable[str]) -> None:
    """Write *parts* to *path* by way of a temporary file, so that *path* is never incomplete.

    Raises ``OSError`` if it cannot be written.
    """
    whole = Path(path)
    if whole.exists() and not whole.is_file():  # a pipe or a device cannot be replaced
        whole.write_text("".join(parts), "utf-8")
        return
    beside = whole.with_name(f".{whole.name}.{os.getpid()}.part")
    try:
        with beside.open("x", encoding="utf-8") as file:
            file.writelines(parts)
        beside.replace(whole)
    except BaseException as error:
        with suppress(OSError):  # the folder itself may be missing
            beside.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.errno is not None:
            error.filename = str(whole)
        raise


def _head(summary: Summary, title: str, about: Mapping[str, str]) -> Iterator[str]:
    total = summary.total
    script = b64encode(sha256(asset("page.js").encode()).digest()).decode()
    title = title or "What newsclean changed"
    yield (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        f"style-src 'unsafe-inline'; script-src 'sha256-{script}'; base-uri 'none'; "
        "form-action 'none'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{named(title)} – newsclean</title>"
        f"<style>{asset('page.css')}</style></head><body>"
        '<a class="skip" href="#main">To the documents</a>'
        f'<header class="top"><p class="mark">newsclean</p><h1>{named(title)}</h1>'
    )
    if about:
        pairs = (f"<div><dt>{named(k)}</dt><dd>{named(v)}</dd></div>" for k, v in about.items())
        yield f'<dl class="about">{"".join(pairs)}</dl>'
    yield '<dl class="figures">'
    share = f" ({total.removed / total.characters:.1%})" if total.characters else ""
    for name, figure in (
        ("documents", f"{total.documents:,}"),
        ("changed", f"{total.changed:,}"),
        ("edits", f"{total.edits:,}"),
        ("characters removed", f"{total.removed:,}{share}"),
        ("characters written", f"{total.written:,}"),
    ):
        yield f"<div><dt>{name}</dt><dd>{figure}</dd></div>"
    yield "</dl>"
    if summary.flags:
        flags = (f"{named(f)} {n:,}" for f, n in sorted(summary.flags.items()))
        yield f'<div class="chips">{"".join(_chip(flag, "chip flag") for flag in flags)}</div>'
    yield "</header>"


def _side(summary: Summary, numbers: Mapping[str, int], *, filters: bool) -> Iterator[str]:
    """The list of rules with their counts; each one selects its edits."""
    ranked = summary.heaviest(len(summary.rules))
    if not filters or not ranked:
        return
    most = max(count.edits for _, count in ranked)
    yield (
        '<nav class="side" aria-label="Rules"><header>'
        f"<h2>{_count(len(ranked), 'rule')} made edits</h2>"
        '<button class="plain" id="clear" hidden>Show all</button></header>'
        '<input type="search" placeholder="Find a rule" aria-label="Find a rule">'
        '<ul class="rules">'
    )
    for rule, count in sorted(ranked, key=lambda item: -item[1].edits):
        family, _, rest = rule.rpartition(".")
        yield (
            f'<li><button class="rule" data-r="{numbers[rule]}" aria-pressed="false">'
            f'<code><span class="family">{_soft(family)}.</span>{_soft(rest)}</code>'
            f'<span class="number">{count.edits:,}</span>'
            f'<span class="bar"><i style="width:{100 * count.edits / most:.1f}%"></i></span>'
            "</button></li>"
        )
    yield (
        '</ul><p class="keys"><kbd>n</kbd> <kbd>p</kbd> next and previous edit, '
        "<kbd>/</kbd> find a rule</p></nav>"
    )


def _tools() -> Iterator[str]:
    yield (
        '<div class="tools"><p class="showing" role="status"></p>'
        '<label class="switch"><input type="checkbox" id="changes"> Changes only</label>'
        '<button class="plain" id="open">Open all</button>'
        '<button class="plain" id="close">Close all</button></div>'
    )


def _document(
    name: str, cleaned: Cleaned, numbers: Mapping[str, int], alone: bool
) -> Iterator[str]:
    chips = [_chip(named(flag), "chip flag") for flag in sorted(cleaned.flags)]
    if cleaned.encoding not in (None, "utf-8", "ascii"):
        chips.append(_chip(named(str(cleaned.encoding))))
    chips.append(_chip(_count(len(cleaned.edits), "edit") if cleaned.edits else "unchanged"))
    yield (
        f'<details class="document"{" open" if cleaned.edits or alone else ""}><summary>'
        f'<h3>{named(name)}</h3><span class="chips">{"".join(chips)}</span></summary>'
        '<div class="text" dir="auto">'
    )

    def attributes(edit: Edit) -> str:
        numbered = " ".join(str(numbers[rule]) for rule in edit.rules)
        return f'class="e" data-r="{numbered}"'

    yield from marked(cleaned.source, cleaned.edits, attributes)
    yield "</div></details>"


def _chip(text: str, kind: str = "chip") -> str:
    return f'<span class="{kind}">{text}</span>'


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'s' * (number != 1)}"


def _soft(text: str) -> str:
    """A part of a rule's id, with a possible line break after a dot or hyphen."""
    return named(text).replace(".", ".<wbr>").replace("-", "-<wbr>")


def _json(value: object) -> str:
    """*value* as JSON for a script element; no text in it can end the element."""
    text = json.dumps(value)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def asset(name: str) -> str:
    return (files("newsclean.report") / name).read_text("utf-8")
