"""Join the cues of a caption file, WebVTT or SRT, to sentences; numbers and times go.

>>> [edit[:3] for edit in captions("1\\n00:00:00,000 --> 00:00:03,500\\nThe port is\\n\\n"
...     "2\\n00:00:03,500 --> 00:00:07,000\\nshut.\\n")]
[(0, 32, ''), (43, 77, ' '), (82, 83, '')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from newsclean.edits import Edit
from newsclean.layout.page import is_cut_word
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair

__all__ = ["CAPTIONS", "captions"]

_RULE: Final = Repair(
    "layout.captions",
    before="WEBVTT\nKind: captions\n\n1\n00:00:00.000 --> 00:00:03.500 align:start\n"
    "<v Ann>The port of Varna\n\n2\n00:00:03.500 --> 00:00:07.000\nis shut. "
    "<c.yellow>Ships</c> wait.",
    after="The port of Varna is shut. Ships wait.",
    keeps=(
        "The times are written so:\n\n00:00:00.000 --> 00:00:03.500\n\nThe arrow is two dashes.",
        "WEBVTT is a format for captions.",
        "x --> y\n\nThe arrow is right.",
    ),
    about="Cues of a caption file as running text; text that several cues repeat is kept once.",
)
_LONGEST_HEAD: Final = 2_000
_SPEAKER: Final = ("- ", "– ", ">>")


@cache
def _time() -> re.Pattern[str]:
    clock = r"(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}"
    return re.compile(
        rf"[ \t]{{0,9}}{clock}[ \t]{{0,9}}-->[ \t]{{0,9}}{clock}(?:[ \t][^\n]{{0,200}})?"
    )


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(
        r"</?(?:v|c|i|b|u|lang|ruby|rt)(?:[. ][^<>\n]{0,100})?>|<(?:\d{1,3}:)?\d{1,2}:\d\d\.\d{3}>"
        r"|\{\\[a-z]{1,4}\d{0,3}\}"
    )


def captions(text: str) -> Sequence[Edit]:
    """Return the edits of *text* if it is a file of captions."""
    if ">" not in text or "-->" not in text or not _is_captions(text):
        return ()
    return list(_edits(text))


def _is_captions(text: str) -> bool:
    """Whether the first lines that are not blank are the head of a caption file."""
    lines = [line.strip() for line in text[:_LONGEST_HEAD].split("\n") if line.strip()][:3]
    first = lines[0].lstrip("\ufeff") if lines else ""
    if re.match(r"WEBVTT(?:[ \t]|\Z)", first):
        return _time().search(text) is not None
    second = lines[1] if first.isdecimal() and len(lines) > 1 else first
    return _time().fullmatch(second) is not None


def _edits(text: str) -> Iterator[Edit]:
    """Yield an edit for what is between the spoken lines, and for each tag in them."""
    end = 0  # of the last spoken line
    last = ""
    for start, stop in _spoken(text):
        tags = [*_tag().finditer(text, start, stop)]
        said = _tag().sub("", text[start:stop]).strip()
        if not said or said == last:  # captions that roll show each line twice
            continue
        while tags and tags[0].start() == start:
            start = tags.pop(0).end()
        new = "" if not last else "\n" if said.startswith(_SPEAKER) else " "
        if new == " " and text[end:start] == "\n" and is_cut_word(last, said):
            new = ""  # "képviselő-⏎testület" in one caption
        if (end, start, new) != (0, 0, "") and text[end:start] != new:
            yield Edit(end, start, new, (_RULE.id,))
        while tags and tags[-1].end() == stop:
            stop = tags.pop().start()
        for tag in tags:
            yield Edit(tag.start(), tag.end(), "", (_RULE.id,))
        end, last = stop, said
    if end < len(text):
        yield Edit(end, len(text), "", (_RULE.id,))


def _spoken(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the lines that are spoken: those below a time, up to an empty line."""
    at = 0
    inside = False
    for line in text.split("\n"):
        bare = line.strip()
        start, at = at + len(line) - len(line.lstrip()), at + len(line) + 1
        if not bare:
            inside = False
        elif _time().fullmatch(bare):
            inside = True
        elif inside and not (bare.isdecimal() and _time().match(text, at)):
            yield start, start + len(bare)


def _cue() -> tuple[tuple[str, ...], ...]:
    return (("-->",),)


CAPTIONS = CodeNormalizer("layout.captions", captions, (_RULE,), cue=_cue)
