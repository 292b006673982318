"""Find the story in a page: score each line by its features and its neighbours, keep the story.

Half of what scrapers add has no cue of its own: names of sections, headlines of other stories,
bylines, captions, bios.  So a small model scores each line and its neighbours.  One pass then
labels the lines as story or page; each change of label costs something, so similar lines in a row
get the same label.

A text is left alone if it has too little prose to decide, or if only single lines such as a
headline and subheads interrupt its prose: then it is an article already.  Otherwise the rest is
judged again until nothing more is removed, so that a second cleaning changes nothing.
"""

from __future__ import annotations

from typing import Final

from newsclean.body.cards import cards
from newsclean.body.judged import Broken, Lines, Whole
from newsclean.body.labelling import labelled
from newsclean.body.lede import with_lede
from newsclean.body.line import Line, holds_code
from newsclean.body.marks import MarksOf
from newsclean.body.model import DEEP, scores
from newsclean.body.reasons import says_who_or_when
from newsclean.body.removal import removal
from newsclean.body.series import with_series
from newsclean.body.settled import is_settled, settle
from newsclean.body.units import may_be_broken
from newsclean.edits import Edit
from newsclean.text.last_text import LONGEST

__all__ = ["context"]

_LEAST_PROSE: Final = 3
"""A text with fewer lines of prose is not judged: a teaser has two."""
_PRIOR: Final = 0.8
"""Added to each score.  A line of a page is less often the story than the weights alone say,
because lines of the story were counted three times when the weights were fitted."""
_SURE: Final = 1.5
"""If no line scores this or more, the text is an article already; then only lines that score nearly
as much are removed, and no prose."""
_DOUBT: Final = 0.6
_LEAST_OF_HEADLINE, _LONGEST_HEAD = 3, 3
"""Minimum words of a first line that is kept as a headline; maximum lines before the prose."""
_ROUNDS: Final = 8


def context(text: str, marks: MarksOf | None = None) -> list[Edit]:
    """Return the edits that remove the lines of *text* that are not its story.

    *marks* are those of its lines, if *text* is what is read of Markdown.

    >>> context("Home\\n\\nThe council met on Monday. It rained.")
    []
    """
    is_plain = not (marks or may_be_broken(text) or holds_code(text))
    page = Whole(text) if is_plain else Broken(text, marks)
    if is_settled(page.known_by()):
        return []
    page.read()
    gone: list[Line] = []
    for _ in range(_ROUNDS):
        if page.kinds.count(1) < _LEAST_PROSE:
            return []
        is_article = _is_article(page)
        if is_article and not marks:
            break
        lines = page.lines
        way = None if is_article else _parted(lines)
        if way is None and marks:
            way = cards(lines)
        if way is None:
            break
        gone += [lines.near[i] for i, goes in enumerate(way) if goes]
        page.remove(way)
    else:
        return []
    if len(text) <= LONGEST:
        settle(page.known_by())
    return removal(text, page, gone) if gone else []


def _is_article(page: Whole | Broken) -> bool:
    """Whether only single lines interrupt the prose, and the first is no byline or date."""
    kinds = page.kinds
    return b"\0\0" not in kinds and (kinds[0] == 1 or says_who_or_when(page.first) is None)


def _parted(lines: Lines) -> list[bool] | None:
    """Whether each of *lines* is removed; ``None`` if none is."""
    kept = 1 if _is_headline(lines) else 0
    found = scores(lines, sure=_SURE, bar=-_PRIOR, least=_DOUBT, kept=kept)
    if found is None:
        return None
    found[:kept] = [DEEP] * kept
    goes = labelled(found, lines.kinds, -_PRIOR if max(found) >= _SURE else _DOUBT)
    return with_series(lines, with_lede(lines, goes)) if goes else None


def _is_headline(lines: Lines) -> bool:
    """Whether the first line is a headline: little is between it and the prose.

    It has three words or more, and is no byline or date.  Two odd lines below a story once took the
    headline of an article along.
    """
    if lines.kinds[0] or lines.sizes[0] < _LEAST_OF_HEADLINE or lines.near[0].is_script:
        return False
    head = lines.kinds[1 : _LONGEST_HEAD + 1]
    return 1 in head and says_who_or_when(lines.near[0]) is None
