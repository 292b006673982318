"""HTML left in the text: block tags are breaks, scripts go with what they hold, other tags go.

Only tags that HTML has, closed and shaped like tags, so that ``a < b``, ``<3`` and
``vector<int>`` stay; a tag that the text speaks of ("the <p> tag") stays too.

>>> [edit[:3] for edit in markup("One.<br/>Two <b>words</b>, a < b")]
[(4, 9, '\\n'), (13, 16, ''), (21, 25, '')]
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from newsclean.coded import Coded
from newsclean.edits import Edit
from newsclean.encoding.substitutions import without_overlaps
from newsclean.rules import Repair

__all__ = ["markup"]

RULES = (
    Repair(
        "encoding.tag",
        before='<p>One <a href="https://example.org">two</a>.</p>\n<p>Three<br>four.</p>',
        after="One two.\n\nThree\nfour.",
        keeps=(
            "if a < b and c > d: I <3 you",
            "std::vector<int> x; List<String>",
            "The <p> tag opens a paragraph.",
            "Use `<b>` or <b> for bold.",
            "<Reporter> said, <name@example.org>, <https://example.org>",
        ),
        about="HTML tags; those of blocks become line breaks, others leave their content.",
    ),
    Repair(
        "encoding.script",
        before="One.<script>var a = 1 < 2;</script> Two.<!-- more --> Three.",
        after="One. Two. Three.",
        keeps=("He wrote a <script> and left.", "An arrow <!-- points nowhere"),
        about="Scripts, styles and comments of HTML, with their content.",
    ),
)
_BLOCK_NAMES = """
p br div li ul ol tr td th table tbody thead dl dt dd hr h1 h2 h3 h4 h5 h6 blockquote section
article header footer figure figcaption pre center aside nav main form
"""
_INLINE_NAMES = """
a b i u s em strong span font small big sub sup q cite abbr acronym mark ins del strike time
label object video audio picture button svg noscript body html head title o:p st1:place
"""
_VOID_NAMES = "img iframe embed param source input wbr link meta path amp-img"
_BLOCK = frozenset(_BLOCK_NAMES.split())
_INLINE = frozenset(_INLINE_NAMES.split())
_VOID = frozenset(_VOID_NAMES.split())
_ENDS = {"<!--": "-->", "<![cdata[": "]]>", "<?xml": ">"}
_LONGEST = 50_000  # a script that is longer has lost its end


def _find(text: str) -> Sequence[Edit]:
    if "<" not in text:
        return []
    gone = list(_removed(text))
    tags = _believed([m for m in _tags().finditer(text) if not _within(m, gone)])
    # The blanks around a break may reach into what is gone; the next round finds them.
    return without_overlaps([*gone, *_replaced(text, tags)])


@cache
def _tags() -> re.Pattern[str]:
    return re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,10})((?:\s[^<>]{0,1000})?/?)>")


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(r"<(?:!--|!\[CDATA\[|\?xml|(?:script|style|SCRIPT|STYLE)(?=[\s>]))")


def _removed(text: str) -> Iterator[Edit]:
    """Yield the edits of comments, scripts and styles that end as they must."""
    done = 0
    ends: dict[str, int] = {}  # the next place of each kind of end; none is looked for twice
    for m in _openings().finditer(text):
        if m.start() < done:
            continue
        closing = _ENDS.get(m[0].lower(), f"</{m[0][1:]}")
        if ends.get(closing, 0) < m.end():
            at = text.find(closing, m.end())
            ends[closing] = at if at >= 0 else len(text) + _LONGEST
        at = ends[closing]
        if at - m.end() < _LONGEST and at < len(text):
            done = at + len(closing)
            if closing[1] == "/":
                done = text.find(">", done, done + 20) + 1 or done
            yield Edit(m.start(), done, "", ("encoding.script",))


def _within(m: re.Match[str], gone: list[Edit]) -> bool:
    i = bisect_right(gone, m.start(), key=lambda edit: edit.start) - 1
    return i >= 0 and m.start() < gone[i].end


def _believed(tags: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return those of *tags* that are markup, not text that looks like it or speaks of it."""
    opened: dict[str, int] = {}  # where each name is first opened, and last closed
    closed: dict[str, int] = {}
    for m in tags:
        if m[1]:
            closed[m[2].lower()] = m.start()
        else:
            opened.setdefault(m[2].lower(), m.start())
    return [m for m in tags if _is_tag(m, opened, closed)]


def _is_tag(m: re.Match[str], opened: dict[str, int], closed: dict[str, int]) -> bool:
    text, name = m.string, m[2].lower()
    if name not in _BLOCK and name not in _INLINE and name not in _VOID:
        return False
    if text[max(0, m.start() - 1) : m.start()] in ("`", "'", '"') or _spoken_of().match(
        text, m.end()
    ):
        return False
    if name in _BLOCK:
        return True
    if name in _VOID:
        return "=" in m[3] or name == "wbr"
    if m[1]:
        return opened.get(name, m.end()) < m.start()
    return "=" in m[3] or closed.get(name, -1) > m.start()


@cache
def _spoken_of() -> re.Pattern[str]:
    return re.compile(r"[`'\"]|,? (?:tags?|elements?|attributes?)\b|,? (?:or|and) <")


def _replaced(text: str, tags: list[re.Match[str]]) -> Iterator[Edit]:
    """Yield the edits of *tags*: a run of block tags and blanks is one break."""
    i = 0
    while i < len(tags):
        start, end, first = tags[i].start(), tags[i].end(), i
        i += 1
        if tags[first][2].lower() not in _BLOCK:
            yield Edit(start, end, "", ("encoding.tag",))
            continue
        while (
            i < len(tags)
            and tags[i][2].lower() in _BLOCK
            and not text[end : tags[i].start()].strip()
        ):
            end = tags[i].end()
            i += 1
        while start > 0 and text[start - 1].isspace():
            start -= 1
        while end < len(text) and text[end].isspace():
            end += 1
        line = [m[2].lower() for m in tags[first:i]] in (["br"], ["td"], ["th"])
        new = "" if start == 0 or end == len(text) else "\n" if line else "\n\n"
        yield Edit(start, end, new, ("encoding.tag",))


markup = Coded("encoding.markup", _find, RULES)
