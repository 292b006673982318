"""Fold white space: one blank line between paragraphs, one space between words, none at the ends.

Single line breaks are kept, because they separate the lines of a poem, an address or a list.
Ideographic and no-break spaces are kept as well; they are typography, not layout.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Final

from newsclean.edits import Edit
from newsclean.layout.aligned import in_columns, is_indented
from newsclean.layout.odd_breaks import UNTIDY, odd_break, untidy
from newsclean.layout.shape import Shape
from newsclean.rules.code import CodeNormalizer, Near
from newsclean.rules.rows import Repair
from newsclean.text.fences import has_fence

__all__ = ["LAYOUT", "white_space"]

_RULES = (
    Repair(
        "layout.blank-lines",
        before="Rain.\n\n\n \nMore rain.",
        after="Rain.\n\nMore rain.",
        keeps=("Rain.\n\nMore rain.", "12 High Street\nYork"),
        about="At most one empty line between paragraphs, none at the start or the end.",
    ),
    Repair(
        "layout.spaces",
        before="  Rain is  coming. \nSoon.",
        after="Rain is coming.\nSoon.",
        keeps=(
            "« Non ! »",
            "山田\u3000太郎",
            "Name    Age\nAnn      31\nBob       4",
            "def add(a, b):\n    return a + b",
            "- ships\n  - Galata\n  - Nikola\n- boats",
            "Port\tShips\nVarna\t42\nBurgas\t7",
            "Run it:\n\n```\nx = 1\n\n\ny  = 2\n```\n\nThat is all.",
        ),
        about="One space between words, none at the ends of a line; columns, levels of lists and "
        "programs stay.",
    ),
)
_COLUMNS = ("  ", "\t", "\n\n\n")
"""White space that depends on more distant lines, as that within fences does."""
_FOLDED: Final = frozenset(("", " ", "\n", "\n\n"))
"""What is left of a run of white space that no column or level keeps."""
_FEW_RUNS: Final = 100
"""Maximum runs for which it is checked whether all are folded: then no column is in the text."""
_BLANK = frozenset(" \t\n")
_BLANK_LINES, _SPACES = (rule.id for rule in _RULES)


def white_space(text: str) -> list[Edit]:
    """Return the edits that fold the white space of *text*.

    >>> white_space("Rain.\\n\\n\\nMore")
    [Edit(start=7, end=8, new='', rules=('layout.blank-lines',))]
    """
    return _found(text)[0]


def white_space_again(
    text: str, _: int, near: Near | None, notes: dict[Hashable, Any]
) -> list[Edit]:
    """Return the same edits, and leave in *notes* whether these fold all white space of *text*.

    Since that was left there, only the spans of *text* that *near* returns have changed.
    """
    if near is not None and notes.get(white_space):
        if _is_tidy(text):
            return []
        if (spans := near()) is not None:
            lines = "\n".join(text[start:end] for start, end in spans)
            # "Ann      31" over "Bob  is 4", whose two spaces were no column and are folded by now.
            is_plain = not any(sign in lines for sign in _COLUMNS) and not has_fence(text)
            if is_plain and not white_space(lines):
                return []
    edits, notes[white_space] = _found(text)
    return edits


def _is_tidy(text: str) -> bool:
    """Whether no white space of *text* need be folded."""
    # Two spaces are found faster from the end.
    ends = text[:1] in _BLANK or text[-1:] in _BLANK
    return text.rfind("  ") < 0 and not ends and "\t" not in text and odd_break(text) < 0


def _found(text: str) -> tuple[list[Edit], bool]:
    """The edits of *text*, and whether it has no columns and such when they are made."""
    if _is_tidy(text):
        return [], True
    spaces = text.rfind("  ")
    ends = text[:1] in _BLANK or text[-1:] in _BLANK
    runs: dict[int, int] = {}
    for blank, at in (("  ", text.find("  ", 0, spaces + 2)), ("\t", text.find("\t"))):
        while at >= 0:
            start, runs[start] = _run(text, at)
            at = text.find(blank, runs[start])
    breaks = untidy().search(text)
    while breaks is not None:
        start, runs[start] = _run(text, breaks.start())
        breaks = untidy().search(text, runs[start])
    if ends and text:
        for at in (0, len(text) - 1):
            if text[at] in _BLANK:
                start, runs[start] = _run(text, at)
    shape = Shape(text)
    starts = sorted(runs)
    folded = (_fold(shape, start, runs[start]) for start in starts)
    found = [edit for edit in folded if edit is not None]
    return found, len(found) == len(starts) <= _FEW_RUNS and all(
        text[start : edit.start] + edit.new + text[edit.end : runs[start]] in _FOLDED
        for start, edit in zip(starts, found, strict=True)
    )


def _run(text: str, at: int) -> tuple[int, int]:
    """The start and the end of the run of spaces around *at*."""
    start = end = at
    while start and text[start - 1] in _BLANK:
        start -= 1
    while end < len(text) and text[end] in _BLANK:
        end += 1
    return start, end


def _fold(shape: Shape, start: int, end: int) -> Edit | None:
    """The edit that folds the run of spaces between *start* and *end*, if it must be folded."""
    text = shape.text
    if shape.fences and shape.in_fence(start) and shape.in_fence(end - 1):
        return None
    blanks = text[start:end]
    breaks = blanks.count("\n")
    if start == 0 or end == len(text):
        new = ""
    elif breaks:
        indent = start + blanks.rindex("\n") + 1
        stays = indent < end and (is_indented(text, indent, end) or shape.is_nested(indent))
        new = "\n\n"[:breaks] + (text[indent:end] if stays else "")
    else:
        cells = "\t" in blanks and shape.parts_cells(start, end)
        new = blanks if cells or in_columns(text, start, end) else " "
    if new == blanks:
        return None
    return _smallest(start, end, blanks, new, _BLANK_LINES if breaks > len(new) else _SPACES)


def _smallest(start: int, end: int, old: str, new: str, rule: str) -> Edit:
    """The smallest edit that turns *old* into *new*."""
    if old.startswith(new):
        return Edit(start + len(new), end, "", (rule,))
    if old.endswith(new):
        return Edit(start, end - len(new), "", (rule,))
    return Edit(start, end, new, (rule,))


def _cue() -> tuple[tuple[str, ...], ...]:
    from newsclean.regexes.windows import windows  # a wheel has the cue ready-made

    return (windows([r"  |\t|\A[ \t\n]|[ \t\n]\Z", UNTIDY], behind=True),)


LAYOUT = CodeNormalizer("layout", white_space, _RULES, cue=_cue, find_again=white_space_again)
