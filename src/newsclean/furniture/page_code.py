"""Remove scripts and styles of the page: the text that ``get_text`` reads from ``<script>`` tags.

A run of code lines is removed if it contains a name that only a page's own scripts contain, such as
an ad server.  In an article about code, code is kept.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, islice
from typing import Final

from newsclean.edits import Edit
from newsclean.furniture.code_names import AD_CALL_NAMES, AD_CALLS, AD_SIGNS, CODE_WORDS, PAGE_SIGNS
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.proof import STORY
from newsclean.rules.rows import Repair
from newsclean.text.late import late
from newsclean.text.lines import is_prose, lines_of
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

_BEFORE_NAME: Final = 8  # "(window."
_CALL: Final = 120
"""The opening bracket of a call is within so many characters after its name."""
_LONGEST_CALL: Final = 4_000
_MOST_UNCLOSED: Final = 20
_LONGEST_REST: Final = 60
_ENOUGH_TALK_OF_CODE: Final = 3
_CODE_STARTS: Final = frozenset("/*<-]}{")
_CODE_ENDS: Final = frozenset("{}()[];,:&|")
_PROSE_BEFORE_CODE: Final = late(r"[A-Z“\"][\w’']{0,20}(?: [\w’',-]{1,25}){2,40}[.!?]”? ")


@cache
def _code_start() -> re.Pattern[str]:
    """The start of a line of a script or a style sheet, for lines whose end is not typical."""
    return re.compile(
        r"(?://|/\*|\*/|<!--|-->|<!\[CDATA|\]\]>|\}|\{\{)"
        r"|</?[a-z][\w-]{0,20}(?: [^\n>]{1,2000})?/?>[^\n]{0,300}\Z"
        r"|(?:var|let|const|function|if|else|for|while|try|catch|return|switch|case|break|async)\b"
        r"[^\n]{0,4000}[;{}(),:\]&|]\Z"
        r"|[.#@*][\w*][^\n]{0,300}[{},]\Z"
        r"|[^\s.]{1,80}(?:\.[^\s.]{1,80}){0,9} ?\([^\n]{0,400}\);?\Z"
        r"|[\"']?[\w$-]{1,60}[\"']? ?: ?[^\n]{0,400}[,;{\[]\Z"
        r"|[\w$.\[\]\"']{1,80} ?(?:[+-]?=|\()[^\n]{0,2000}[;,({)}\]]\Z"
        r"|[\"'{\[][^\n]{0,4000}[}\],]\Z"
    )


@cache
def _setting() -> re.Pattern[str]:
    """``color: red``, and "Passau: A roof for two million": code only between lines of code."""
    return re.compile(r"[\w$-]{1,60}: ?[^\n.!?]{1,120};?\Z")


def _is_code(bare: str) -> bool:
    """Whether *bare* reads like a line of code; prose ends in none of these ways."""
    if bare[-1] not in _CODE_ENDS and bare[0] not in _CODE_STARTS:
        return False  # nearly every line of a story
    if not bare.strip("{}()[];, \t"):
        return True
    if bare[-1] in ";{" and any(sign in bare for sign in "={(["):
        return _PROSE_BEFORE_CODE.match(bare) is None
    return _code_start().match(bare) is not None


@cache
def _signs() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(AD_SIGNS),
        re.compile(PAGE_SIGNS),
        re.compile(AD_CALLS),
        re.compile(CODE_WORDS),
    )


def page_code(text: str) -> list[Edit]:
    """Return the edits that remove scripts and styles from *text*.

    >>> page_code("It rains.\\n\\ngtag('set', {'id': 1});")
    [Edit(start=11, end=34, new='', rules=('placeholder.ad-code',))]
    """
    if "{" not in text:
        return []
    lines = lines_of(text)
    found = [*_runs(text, lines, story=any(map(_is_story, lines))), *_calls(text)]
    if not found or _talks_of_code(lines):
        return []
    return _merged(text, sorted(found))


def _is_story(line: str) -> bool:
    return is_prose(line) and line.strip()[-1] not in "{};"


def _talks_of_code(lines: Sequence[str]) -> bool:
    """Whether the story is about code; checked last, because it reads the whole text."""
    _, _, _, words = _signs()
    told = (True for line in lines if words.search(line) and _is_story(line))
    return sum(islice(told, _ENOUGH_TALK_OF_CODE)) == _ENOUGH_TALK_OF_CODE


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
    ads, page, _, _ = _signs()
    before = array("q", accumulate(map(len, lines), initial=0))  # of the lines before each
    first = last = done = -1
    for i, line in enumerate(chain(lines, ".")):
        bare = line.strip()
        if i <= done or not bare:
            continue
        if _is_code(bare) and not is_prose(bare):
            if first < 0:
                first = i
            last = i
        elif first >= 0 and _setting().match(bare) is None:
            run = "\n".join(lines[first : last + 1])
            sign = (
                _AD_CODE if ads.search(run) else _PAGE_CODE if story and page.search(run) else None
            )
            if sign:
                done = last = _whole(lines, first, last)
                start, end = before[first] + first, before[last + 1] + last + 1
                rules = () if is_shown(text, start) else (sign.id,)
                yield Edit(start, min(end, len(text)), "", rules)
            first = -1


def _whole(lines: Sequence[str], first: int, last: int) -> int:
    """The line that closes the brackets of the code from *first* on; *last* if none does."""
    depth = sum(map(_depth, lines[first : last + 1]))
    if depth <= 0:
        return last
    for i in range(last + 1, min(len(lines), last + _LONGEST_REST)):
        bare = lines[i].strip()
        if is_prose(bare):
            break
        depth += _depth(bare)
        if depth <= 0:
            return i if _is_code(bare) else last
    return last


def _depth(line: str) -> int:
    """How many more brackets *line* opens than it closes."""
    return sum(map(line.count, "([{")) - sum(map(line.count, ")]}"))


def _calls(text: str) -> Iterator[Edit]:
    """Calls of ad servers inside a line, each up to its closing bracket."""
    done = unclosed = 0
    for call in _named(text):
        start = call.start()
        before = text[max(0, start - 3) : start].rstrip(" \t")
        if start < done or (before and before[-1] not in '\n.!?;})"”/*>'):
            continue
        end = _closed(text, call.end())
        if end and not any(map(is_prose, text[start:end].split("\n")[1:])):
            done = end
            while start and text[start - 1] in " \t":
                start -= 1
            yield Edit(start, end, "", (_AD_CODE.id,))
        else:
            unclosed += 1
            if unclosed == _MOST_UNCLOSED:
                return


def _named(text: str) -> Iterator[re.Match[str]]:
    """The starts of calls of ad servers, found by their names instead of by the pattern."""
    _, _, calls, _ = _signs()
    places = [m.start() for name in AD_CALL_NAMES for m in re.finditer(re.escape(name), text)]
    done = 0
    for at in sorted(places):
        if at >= done and (call := calls.search(text, max(done, at - _BEFORE_NAME), at + _CALL)):
            done = call.end()
            yield call


def _closed(text: str, at: int) -> int:
    """The offset after the bracket that closes the one before *at*; 0 if none does."""
    depth = 1
    for i in range(at, min(len(text), at + _LONGEST_CALL)):
        if text[i] in "([{":
            depth += 1
        elif text[i] in ")]}":
            depth -= 1
            if not depth:
                return i + 2 if text[i + 1 : i + 2] == ";" else i + 1
    return 0


def _cue() -> tuple[tuple[str, ...], ...]:
    return (("[{]",),)


PAGE_CODE = CodeNormalizer("page-code", page_code, (_AD_CODE, _PAGE_CODE), cue=_cue)
AD_CODE = PAGE_CODE.only((_AD_CODE,))
