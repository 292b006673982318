"""Remove scripts, comments, declarations and forms with their content; unwrap CDATA.

An element that contains a line of prose is kept.  Otherwise a ``<script>`` that a sentence names,
or that lost its end tag, would remove the story up to the next end tag.

>>> [edit[:3] for edit in elements("One.<script>a = 1;</script> Two.<!-- more -->", [])]
[(4, 27, ''), (32, 45, '')]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from newsclean.edits import Edit
from newsclean.encoding.comment_tags import parting
from newsclean.encoding.mentions import Spans, in_prose, is_html, is_named
from newsclean.text.codes import compiled
from newsclean.text.edges import line_end, line_start
from newsclean.text.fences import is_within
from newsclean.text.late import late

__all__ = ["FEED_RULE", "RULE", "elements"]

RULE = "encoding.script"
FEED_RULE = "encoding.feed-source"
_TAG = "encoding.tag"
_LONGEST = 50_000  # a script that is longer has lost its end
_LONGEST_FORM = 5_000
_LONGEST_VALUE = 300
_DEEPEST = 3
"""How many elements may open within each other: each round of cleaning takes the innermost."""
_PLAYERS = frozenset(("video", "audio"))
_FALLBACK = late(r"(?i)\b(?:browser|html5|javascript|navigateur|navegador)\b")
_CODE_SIGNS = late(r"[={};()\[\]]|//|/\*")
_SENTENCE = late(r"[\"“„«‘'(]{0,2}[^\W\d_][^\n{}=;<>]{0,4000}[.!?…。！？][\"”»’')\]]{0,2}\Z")
_ENTRY = late(r'"[\w@:.-]{1,60}" ?:')
_SOURCE = late(r'<font color="#6f6f6f">[^<>\n]{1,100}</font>')
_LINK_END = late(r"</a>(?:&nbsp;|\s){0,9}\Z")
_INSTRUCTION = late(r"<\?[A-Za-z][\w:.-]{0,40}(?:\s[^<>]{0,1000}?)??\s*[?/]?>")
_DOCTYPE = late(r"(?i:<!doctype)\s[^<>]{1,400}>")
_CONDITION = late(r"<!(?:--)?\[(?:if\b[^\]\n<>]{0,100}|endif)\](?:--)?>")
_CDATA = "<![CDATA["
_CODE_ENDS = (";", "}", "})", "//")
_COMMENT_END = late(r"[ \t]{0,4}(?:\*/|-->)")
_COMMENT = late(r"/\*(?s:.)*?\*/")
_OPENING_TAG = late(r"<[A-Za-z]+(?::[A-Za-z]+)?(?:\s[^<>]{0,2000})?/?>")


_HTML = "script|style|select|textarea|iframe|svg|video|audio"
_FEED = (
    "pubdate|lastbuilddate|guid|dc:date|dc:identifier|generator|ttl|slash:comments|wfw:commentrss"
    "|comments"
)
_VALUES = frozenset(_FEED.split("|"))
"""Elements of feeds that say something to a machine."""
_CLOSING = late(rf"(?i)</(?:{_HTML}|{_FEED}|font)\b")


@cache
def _openings() -> re.Pattern[str]:
    return compiled(
        r"<(?:!--|!\[CDATA\[|!\[if\b|!\[endif\]|(?i:!doctype)\s|\?[A-Za-z]"
        rf"|(?i:{_HTML})(?=[\s>/])|(?i:{_FEED})(?=[\s>])"
        r'|font color="#6f6f6f">)'
    )


def elements(text: str, code: Spans) -> list[Edit]:
    """Return the edits that remove elements of *text*; *code* are the ranges of shown code."""
    found = [m for m in _openings().finditer(text) if not _is_string(text, m.start())]
    too_deep = _too_deep(text, found) if len(found) > _DEEPEST else ()
    following: dict[str, int] = {}  # where the next opening of the same kind is
    ends = _Ends(text)
    spans = []
    for m in reversed(found):
        kind = m[0][1:].lower()
        spans.append((m, kind, following.get(kind, len(text) + 1)))
        following[kind] = m.start()
    edits: list[Edit] = []
    done = 0
    for m, kind, following_start in reversed(spans):
        if m.start() < done or m.start() in too_deep or is_within(m.start(), code):
            continue
        for edit in _edits(text, m, kind, following_start, ends):
            edits.append(edit)
            done = edit.end
    return edits


def _too_deep(text: str, found: Iterable[re.Match[str]]) -> set[int]:
    """The starts of those elements *found* that open within too many others, as on no page."""
    starts = set()
    deep = before = 0
    for m in found:
        if m[0][1].isalpha():
            deep = 1 if _CLOSING.search(text, before, m.start()) else deep + 1
            before = m.end()
            if deep > _DEEPEST:
                starts.add(m.start())
    return starts


class _Ends:
    """The place of the next end of each kind, so that none is searched for twice."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.known: dict[str, tuple[int, int]] = {}

    def after(self, pattern: str, at: int) -> tuple[int, int]:
        start, end = self.known.get(pattern, (-1, -1))
        if start < at:
            m = _compiled(pattern).search(self.text, at)
            start, end = m.span() if m else (len(self.text) + _LONGEST, -1)
            self.known[pattern] = start, end
        return start, end


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return compiled(pattern)


def _is_string(text: str, at: int) -> bool:
    r"""Whether the tag at *at* is in a program's string: ``document.write("<script src=…")``."""
    return text[at + 1 : at + 2].isalpha() and text[at - 2 : at] in ('("', "('", '="', "='", "+'")


def _edits(text: str, m: re.Match[str], kind: str, following: int, ends: _Ends) -> Iterator[Edit]:
    start = m.start()
    if kind.startswith("![cdata"):
        yield from _opened(text, start, m.end(), ends)
        return
    if kind == "!--":
        begin, end = ends.after("-->", m.end())
        lost = following < begin and "\n" in text[m.end() : following]
        if end < 0 or lost or begin - start > _LONGEST or _tells(text[m.end() : begin]):
            end = -1
    elif kind.startswith("font"):
        source = _SOURCE.match(text, start)
        if source and _LINK_END.search(text[max(0, start - 60) : start]):
            yield Edit(start, source.end(), "", (FEED_RULE,))
        return
    elif kind[0] in "?!":
        pattern = _INSTRUCTION if kind[0] == "?" else _DOCTYPE if kind[1] == "d" else _CONDITION
        whole = pattern.match(text, start)
        end = whole.end() if whole and _is_declaration(text, whole) else -1
    else:
        end = _element_end(text, start, kind, following, ends)
    if kind == "!--" and end >= 0 and (parted := parting(text, start, end, RULE)):
        yield parted
    elif end >= 0 and (kind == "svg" or not _is_spoken_of(text, start, end)):
        yield Edit(start, end, "", (RULE,))


def _is_declaration(text: str, m: re.Match[str]) -> bool:
    """Whether *m* is in the place of a declaration: a document type begins its line."""
    if m[0][:2] == "<?":
        return "\n" not in m[0] or "=" in m[0]
    line = text[line_start(text, m.start()) : m.start()].rstrip()
    return m[0][2] == "[" or not line or line[-1] in ">\ufeff"


def _element_end(text: str, start: int, kind: str, following: int, ends: _Ends) -> int:
    """Return the end of the element that begins at *start*; -1 if it is no such element."""
    tag = _OPENING_TAG.match(text, start)
    if tag is None:
        return -1
    begin, end = ends.after(f"(?i:</{kind})\\s{{0,9}}>", tag.end())
    if end < 0 or following < begin or begin - tag.end() > _LONGEST:
        return -1
    body = text[tag.end() : begin]
    if kind in ("script", "style"):
        if body.strip() and (_tells(body) or _CODE_SIGNS.search(body) is None):
            return -1
    elif kind in _PLAYERS:
        if len(body) > _LONGEST_VALUE or not (_FALLBACK.search(body) or not body.strip()):
            return -1
    elif kind in _VALUES:
        if len(body) > _LONGEST_VALUE or ("date" not in kind and " " in body.strip()):
            return -1
    elif len(body) > (300 if kind == "iframe" else _LONGEST_FORM) or _tells(f"\n{body}\n"):
        return -1
    return end


def _opened(text: str, start: int, inside: int, ends: _Ends) -> Iterator[Edit]:
    """Yield the edits that unwrap CDATA, or remove it if it contains a script."""
    begin, end = ends.after(r"\]\]>", inside)
    if end < 0 or _is_spoken_of(text, start, inside):
        return
    body = text[inside:begin]
    before = re.search(r"(?://|/\*|<!--)[ \t]{0,4}\Z", text[max(0, start - 8) : start])
    script = before is not None or body.rstrip().endswith(_CODE_ENDS)
    if script and _CODE_SIGNS.search(body) and not _tells(f"\n{body}\n"):
        after = _COMMENT_END.match(text, end) if before else None
        first = start - len(before[0]) if before else start
        yield Edit(first, after.end() if after else end, "", (RULE,))
        return
    first_end = begin
    while end >= 0:
        yield Edit(start, inside, "", (_TAG,))
        yield Edit(begin, end, "", (_TAG,))
        # One within it has the next end; one that ends like a script is judged when it is alone.
        start = text.find(_CDATA, inside, first_end)
        if start < 0:
            return
        inside = start + len(_CDATA)
        begin, end = ends.after(r"\]\]>", end)
        if text[max(inside, begin - 9) : begin].rstrip().endswith(_CODE_ENDS):
            return


def _tells(body: str) -> bool:
    """Whether a whole line within *body* is a sentence, as in neither code nor a form."""
    if "\n" not in body:
        return False
    lines = _COMMENT.sub("", body).split("\n")[1:-1] if "/*" in body else body.split("\n")[1:-1]
    return any(
        line.count(" ") >= 2 and _SENTENCE.match(line) is not None and not _is_entry(line)
        for line in map(str.strip, lines)
    )


def _is_entry(line: str) -> bool:
    """Whether *line* is one of JSON: '"headline": "The port is shut."'."""
    return line[0] == '"' and _ENTRY.match(line) is not None


def _is_spoken_of(text: str, start: int, end: int) -> bool:
    if is_named(text, start, end):
        return True
    if not text[start + 4 : end - 3].strip():  # "<!-- -->", which parts texts on some pages
        return False
    if not in_prose(text, start, end):
        return False
    line = text[line_start(text, start) : start] + text[end : line_end(text, end)]
    return not is_html(line)
