"""Cards of other stories: a line of Markdown that is one link with a picture and a headline.

The line model does not judge a text that is an article but for single lines, and one card between
two paragraphs is such a line.  Cards are looked for last: the model knows more of the lines around
a card while it is there.
"""

from __future__ import annotations

from typing import Final

from newsclean.body.judged import Lines
from newsclean.body.line import LINKED, Line
from newsclean.body.places import Places

__all__ = ["cards"]

_LEAST: Final = 4
"""Minimum words of a headline."""
_STORIES: Final = frozenset(("to.own", "to.elsewhere"))
_OTHER: Final = frozenset(("told.nothing", "told.none", "told.some"))
"""A list of books has cards as headings, and the paragraphs around tell of their words."""


def cards(lines: Lines) -> list[bool] | None:
    """Return for each of *lines* whether it is a card amid the story; ``None`` if none is.

    >>> from newsclean.body.judged import listed
    >>> prose = Line("The council met on Monday and approved the plan of the harbour.", 0)
    >>> marks = ("linked.all", "mark.image", "to.own")
    >>> cards(listed([prose, Line("Bird count falls again", 80, None, marks), prose]))
    [False, True, False]
    """
    kinds = lines.kinds
    found = [i for i, is_prose in enumerate(kinds) if not is_prose and _looks_so(lines.near[i])]
    if not found:
        return None
    page = Places(lines)
    first, last = kinds.find(1), kinds.rfind(1)
    gone = {i for i in found if first < i < last and page.place(i)[2] in _OTHER}
    return [i in gone for i in range(len(kinds))] if gone else None


def _looks_so(line: Line) -> bool:
    return (
        line.marks[:1] == LINKED
        and "mark.image" in line.marks
        and line.size >= _LEAST
        and not _STORIES.isdisjoint(line.marks)
    )
