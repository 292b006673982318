"""Distinguish markup from tags that a text speaks of: "Put <br> at the end of the line."

Markup touches the words that it marks, or is at the edge of a line or a sentence.  A tag that is
spoken of is in a sentence like a word, with a space before it and the rest of the sentence after
it; or it is quoted, named ("the <p> tag") or shown as code.

>>> in_prose("Put <br> at the end.", 4, 8), in_prose("One.<br>Two.", 4, 8)
(True, False)
"""

from __future__ import annotations

import re
from functools import cache

from newsclean.text.codes import compiled
from newsclean.text.edges import cut_line_end, line_start
from newsclean.text.marks import MENTIONING

__all__ = ["Spans", "code_spans", "in_prose", "is_html", "is_named"]

Spans = list[tuple[int, int]]

_IN_CODE_BEFORE = frozenset("(=+,[{:>&|?;")
_IN_CODE_AFTER = frozenset(");+,]}\\&|:.")
_GOES_ON = frozenset(",.;:!?)…，。；：！？）、")
_COMES_BEFORE = frozenset(",;:(—–-，；：（、")
_BLOCKS = "p|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|section|article|figure|figcaption|pre"
_NEAR = 300
_INDENT = 8


def in_prose(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is in the place of a word of its sentence."""
    before = text[line_start(text, start, start - _NEAR) : start]
    after = text[end : cut_line_end(text, end, _NEAR)]
    word, rest = before.rstrip(" \t\xa0"), after.lstrip(" \t\xa0")
    if not rest:  # "How to use <br>"
        return (
            word[-1:].isalnum() and len(word) < len(before) and "<" not in _near(text, start, end)
        )
    apart = len(rest) < len(after)
    first = rest[0]
    goes_on = apart and first.isalpha() and not first.isupper()
    if not word:  # "<br> breaks the line.", "<br> – a break", "<br>: a break"
        named = (apart and first in "–—-=") or (not apart and first in ":=")
        return named or (goes_on and first.islower() and "<" not in _near(text, start, end))
    last = word[-1]
    if not (
        last in "([" or (len(word) < len(before) and (last.isalnum() or last in _COMES_BEFORE))
    ):
        return False
    if goes_on or (not apart and first in _GOES_ON):
        return True
    # "Setze <br> Tags an das Ende.", but "Photo: Bo Dahl <br> The port is shut."
    small = re.search(r"[^\W\d_]+$", word)
    return apart and first.isalnum() and bool(small and small[0].islower() and "<" not in rest)


def _near(text: str, start: int, end: int) -> str:
    return text[max(0, start - _NEAR) : start] + text[end : end + _NEAR]


def is_named(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is quoted or named: "the <p> tag", "la balise <p>"."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    opened = before[-1:] in MENTIONING and before != ""
    closed = after[:1] in MENTIONING and after != ""
    if opened and (closed or (before[:-1] in _IN_CODE_BEFORE and before[:-1])):
        return True
    if closed and after[0] in "'\"`" and after[1:] in _IN_CODE_AFTER and after[1:]:
        return True
    if _named_after().match(text, end) is not None:
        return True
    return _named_before().search(text[max(0, start - 20) : start]) is not None


@cache
def _named_after() -> re.Pattern[str]:
    return compiled(
        r"[-\s]{0,2}(?:[Tt]ags?|[Ee]lement(?:e|s|en|i|y|os?)?|attributes?|balises?|etiquetas?"
        r"|тег\w{0,3}|标签|標籤|タグ|znacznik\w{0,3})\b"
        r"|,? (?:or|and|und|oder|et|ou|y|o|e|och) </?[a-z]"
    )


@cache
def _named_before() -> re.Pattern[str]:
    return compiled(
        r"(?:(?:\b(?:tags?|elements?|balises?|éléments?|etiquetas?|elementos?|elementi"
        r"|tagg(?:en)?|Tags?|Elemente?|[Тт]ег\w{0,3}|znacznik\w{0,3}|marcador(?:es)?))\s"
        r"|(?:标签|標籤|タグ) ?)\Z"
    )


def is_html(line: str) -> bool:
    """Whether *line* is surely marked up, so that doubtful tags in it are markup, too.

    >>> is_html("<p>Rain <br> and sun.</p>"), is_html("Open it with <p> and close it with </p>.")
    (True, False)
    """
    return "<" in line and _sure().search(line) is not None


@cache
def _sure() -> re.Pattern[str]:
    return compiled(
        rf"\A\s*<(?:{_BLOCKS})(?:\s[^<>]{{0,1000}})?>[^\s,.;:=]"
        rf"|[^\s>]</(?:{_BLOCKS})>\s*\Z"
        r"|<[a-z]{1,10}\s[^<>]{0,1000}=[^<>]{0,1000}>[^<>\n]{1,1000}</[a-z]"
        r"|<([a-z]{1,10})>[^\s<>,.;][^<>\n]{0,300}</\1>"
        r"|[^\s>]<br ?/?>[^\s<,.;:!?)]",
        re.IGNORECASE,
    )


def code_spans(text: str) -> Spans:
    """Return the places of Markdown code: fences, and words between backticks.

    >>> code_spans("Use `<b>` here.")
    [(4, 9)]
    """
    spans: Spans = []
    tick, wave = text.find("`"), text.find("~~~")
    while tick >= 0 or wave >= 0:
        at = min(place for place in (tick, wave) if place >= 0)
        done = spans[-1][1] if spans else 0
        before = text[max(done, at - _INDENT) : at]
        start = at - len(before) + len(before.rstrip(" \t"))
        found = _fence().match(text, start) or _inline().match(text, at)
        if found:
            spans.append(found.span())
        after = found.end() if found else at + 1
        tick = text.find("`", after) if 0 <= tick < after else tick
        wave = text.find("~~~", after) if 0 <= wave < after else wave
    return spans


@cache
def _fence() -> re.Pattern[str]:
    return compiled(
        r"(?m:^)[ \t]{0,8}(?P<mark>```|~~~)[^`\n]{0,100}\n(?:(?s:.)*?\n)??[ \t]{0,8}(?P=mark)"
    )


@cache
def _inline() -> re.Pattern[str]:
    return compiled(r"(?<!`)`[^`\n]{1,300}`(?!`)")
