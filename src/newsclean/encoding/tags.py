"""Find the tags of a text that are really markup, by name, shape, partner and place.

>>> [m[0] for m in believed("<p>The <b>port</b> is shut, a < b, List<String>.</p>", [], [])]
['<p>', '<b>', '</b>', '</p>']
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newsclean.edits import Edit
from newsclean.encoding.mentions import Spans, in_prose, is_html, is_named
from newsclean.text.edges import line_end, line_start
from newsclean.text.fences import is_within

__all__ = ["Tags", "believed", "is_block", "is_line"]

Tags = list[re.Match[str]]

_BLOCK_NAMES = """
p br div li ul ol tr td th table tbody thead dl dt dd hr h1 h2 h3 h4 h5 h6 blockquote section
article header footer figure figcaption pre center aside nav main form
"""
# Blocks whose names are between angle brackets for something else as well: both tags or none.
_PAIRED_BLOCK_NAMES = """
address caption col colgroup tfoot details summary fieldset legend template noscript select option
optgroup textarea dialog title description item channel entry pubdate guid content:encoded
media:description media:title itunes:summary xml rss feed
"""
_INLINE_NAMES = """
a b i u s em strong span font small big sub sup q cite abbr acronym mark ins del strike time
label object video audio picture button svg body html head tt code kbd samp var dfn ruby rb rt
rp bdi bdo nobr map canvas iframe script style link author category creator name summary
"""
_VOID_NAMES = "img iframe embed param source input wbr link meta path amp-img area base track"
_PREFIXES = frozenset("o v w m st1 dc content media atom itunes fb g slash georss xhtml".split())
_BLOCK = frozenset(_BLOCK_NAMES.split())
_PAIRED = frozenset(_PAIRED_BLOCK_NAMES.split())
_INLINE = frozenset(_INLINE_NAMES.split()) - {"script", "style"}
_VOID = frozenset(_VOID_NAMES.split())


@cache
def _tags() -> re.Pattern[str]:
    return re.compile(
        r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,19})"
        r'((?:\s(?:[^<>"]|"[^"<]{0,1000}"){0,1000}?)?/?|\s[^<>]{0,1000})>'
    )


def believed(text: str, gone: Sequence[Edit], code: Spans) -> Tags:
    """Return the tags of *text* that are markup, outside *gone* and outside shown *code*."""
    removed = [(edit.start, edit.end) for edit in gone]
    tags = [m for m in _tags().finditer(text) if _is_known(m[2].lower())]
    tags = [m for m in tags if not is_within(m.start(), removed) and not is_within(m.start(), code)]
    closed: dict[str, int] = {}  # where each name is last closed
    for m in tags:
        if m[1]:
            closed[m[2].lower()] = m.start()
    opened: dict[str, int] = {}  # how many of each name are open
    kept = []
    html = _Lines(text)
    for m in tags:
        name = m[2].lower()
        if not _is_markup(m, name, opened.get(name, 0), closed.get(name, -1)):
            continue
        paired = m[1] and opened.get(name, 0) > 0
        if not paired and in_prose(text, m.start(), m.end()) and not html.is_html(m.start()):
            continue
        kept.append(m)
        opened[name] = max(0, opened.get(name, 0) + (-1 if m[1] else 1))
    return kept


class _Lines:
    """Whether lines of a text are marked up; the last answer is cached."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.start = self.end = -1
        self.found = False

    def is_html(self, at: int) -> bool:
        if not self.start <= at < self.end:
            self.start = line_start(self.text, at)
            self.end = line_end(self.text, at)
            self.found = is_html(self.text[self.start : self.end])
        return self.found


def _is_known(name: str) -> bool:
    return (
        name in _BLOCK
        or name in _INLINE
        or name in _PAIRED
        or name in _VOID
        or name.partition(":")[0] in _PREFIXES
        or name.startswith("amp-")
    )


def _is_markup(m: re.Match[str], name: str, opened: int, closed: int) -> bool:
    """Whether *m* has the surroundings that its name requires, and is not named or quoted."""
    if m[1] and opened > 0 and name not in _BLOCK:
        return True
    attributes = m[3].strip(" \t\n/")
    if attributes and "=" not in attributes and len(attributes.split()) > 2:
        return False  # "<b and c>"
    if name not in _BLOCK:
        if m[1]:
            is_one = name == "iframe"
        elif "=" in attributes or closed > m.start():
            is_one = True
        else:
            is_one = name == "wbr" or (":" in name and m[3].endswith("/"))
        if not is_one:
            return False
    return not is_named(m.string, m.start(), m.end())


def is_block(m: re.Match[str]) -> bool:
    """Whether *m* separates the text before it from the text after it."""
    name = m[2].lower()
    return name in _BLOCK or name in _PAIRED


def is_line(names: list[str]) -> bool:
    """Whether a break by tags of *names* ends only a line, not a paragraph."""
    return names in (["br"], ["td"], ["th"], ["option"])
