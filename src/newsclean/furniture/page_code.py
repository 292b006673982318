"""Remove scripts and styles of the page: the text that ``get_text`` reads from ``<script>`` tags.

A run of code lines is removed if it contains a name that only a page's own scripts contain, such as
an ad server.  In an article about code, code is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final

from newsclean.edits import Edit
from newsclean.furniture.code_lines import closed_at, is_code_line, is_setting
from newsclean.furniture.code_names import AD_SIGNS, CODE_STEMS, CODE_WORDS, PAGE_SIGNS
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.proof import STORY
from newsclean.rules.rows import Repair
from newsclean.text.edges import line_end, line_start
from newsclean.text.late import late
from newsclean.text.lines import blocks_of, is_prose, lengths_of, lines_of
from newsclean.text.search import places_of
from newsclean.text.shown_code import is_shown

__all__ = ["AD_CODE", "PAGE_CODE", "page_code"]

_AD_CODE = Repair(
    "placeholder.ad-code",
    before=(
        "The bridge is open.\n\nvar slot = 1;\ngoogletag.cmd.push(function() {\n"
        "googletag.display('a');\n});\n\nIt is green. gtag('set', {'id': 1});"
    ),
    after="The bridge is open.\n\nIt is green.",
    keeps=(
        "Call googletag.display('a') in your code, and the advert will show.",
        "var x = 1;\nconst y = 2;",
        "It is open; it is green (and red);",
        f"{STORY}\n\nPut this on your page:\n\ngtag('set', {{'id': 1}});\n\nThen load it again.",
        f"{STORY}\n\n```\ngoogletag.display('a');\nvar a = {{}};\n```\n\nThat is all.",
    ),
    about="Code of ad servers and analytics: runs of lines, and calls inside a line.",
)
_PAGE_CODE = Repair(
    "furniture.page-code",
    before=(
        f"{STORY}\n\n$(document).ready(function () {{\n$('.a').hide();\n}});\n\n"
        ".b {\ndisplay: none;\n}\n\nIt is green."
    ),
    after=f"{STORY}\n\nIt is green.",
    keeps=(
        "let total = 0;\nfor (const x of list) {\ntotal += x;\n}",
        "The set {1, 2, 3} is finite.",
        (
            f"{STORY}\n\nThe page of an article then begins so:\n\n{{\n"
            '"@context": "https://schema.org",\n"headline": "Bridge opens again"\n}\n\nThat is all.'
        ),
    ),
    about="Other scripts and styles of the page.",
)

_ADS: Final = late(AD_SIGNS)
_PAGE: Final = late(PAGE_SIGNS)
_WORDS: Final = late(CODE_WORDS)
_ENOUGH_TALK_OF_CODE: Final = 3
"""Minimum lines that name code in a story about code."""


def page_code(text: str) -> list[Edit]:
    """Return the edits that remove scripts and styles from *text*.

    >>> page_code("It rains.\\n\\ngtag('set', {'id': 1});")
    [Edit(start=11, end=34, new='', rules=('placeholder.ad-code',))]
    """
    if "{" not in text:
        return []
    from newsclean.furniture.ad_calls import ad_calls  # most texts have no code

    lines = lines_of(text)
    calls = (Edit(start, end, "", (_AD_CODE.id,)) for start, end in ad_calls(text))
    found = [*_runs(text, lines, story=any(map(_is_story, lines))), *calls]
    if not found or _talks_of_code(text):
        return []
    return _merged(text, sorted(found))


def _is_story(line: str) -> bool:
    return is_prose(line) and line.strip()[-1] not in "{};"


def _talks_of_code(text: str) -> bool:
    """Whether the story is about code; checked last, because it reads the whole text."""
    told = (True for line in _named_lines(text) if _WORDS.search(line) and _is_story(line))
    return sum(islice(told, _ENOUGH_TALK_OF_CODE)) == _ENOUGH_TALK_OF_CODE


def _named_lines(text: str) -> Iterator[str]:
    """The lines of *text* that may name code, found by parts of the words: a class of all first
    letters would stop at every other character."""
    for block in blocks_of(text):
        end = -1
        for at in sorted(at for stem in CODE_STEMS for at in places_of(stem, block)):
            if at > end:
                end = line_end(block, at)
                yield block[line_start(block, at) : end]


def _merged(text: str, found: list[Edit]) -> list[Edit]:
    """*found*, which is sorted, as edits; touching ones become one, with the rule of the first.

    A call may begin before a run of lines and end in it.  The break of its last line is removed
    only if a line begins at its start, so that no line of the story moves up.  Code that is shown
    comes without a rule; it is kept, and so are edits that touch it.
    """
    merged: list[Edit] = []
    for edit in found:
        if merged and edit.start < merged[-1].end:
            last = merged.pop()
            start, end = last.start, max(last.end, edit.end)
            if start and text[start - 1] != "\n" and text[end - 1] == "\n":
                end -= 1
            edit = Edit(start, end, "", last.rules and edit.rules and last.rules)
        merged.append(edit)
    return [edit for edit in merged if edit.rules]


def _runs(text: str, lines: Sequence[str], *, story: bool) -> Iterator[Edit]:
    """Runs of code lines with a page's name; in a text without a story, only those of adverts.

    A run that the story announces, or that is in a fence, is shown to the reader, and is yielded
    without a rule.  A run whose brackets are open continues, over lines that do not look like code,
    up to the line that closes them.
    """
    before: Sequence[int] = ()
    first = last = done = -1
    for i, line in enumerate(chain(lines, ".")):
        bare = line.strip()
        if i <= done or not bare:
            continue
        if is_code_line(bare) and not is_prose(bare):
            if first < 0:
                first = i
            last = i
        elif first >= 0 and not is_setting(bare):
            run = "\n".join(lines[first : last + 1])
            rule = _AD_CODE if _ADS.search(run) else None
            if story and not rule and _PAGE.search(run):
                rule = _PAGE_CODE
            if rule:
                done = last = closed_at(lines, first, last)
                before = before or lengths_of(lines)
                start, end = before[first] + first, before[last + 1] + last + 1
                rules = () if is_shown(text, start) else (rule.id,)
                yield Edit(start, min(end, len(text)), "", rules)
            first = -1


def _cue() -> tuple[tuple[str, ...], ...]:
    return (("[{]",),)


PAGE_CODE = CodeNormalizer("page-code", page_code, (_AD_CODE, _PAGE_CODE), cue=_cue)
AD_CODE = PAGE_CODE.only((_AD_CODE,))
