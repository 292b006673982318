"""Guards of date lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, takewhile
from operator import itemgetter

from newsclean.rules.whole_lines.subheads import is_amid_prose
from newsclean.text.edges import line_start, lines_above, lines_below
from newsclean.text.last_text import of_last_text
from newsclean.text.late import late
from newsclean.text.lines import is_prose, lines_of
from newsclean.text.story import story_of

__all__ = ["amid_a_story", "dates_a_document", "dates_the_head", "in_an_archive_of_months"]

_MOST_ABOVE = 8
"""Up to so many lines may be above a date line at the head: headline, deck, byline, buttons."""
_MOST_PROSE = 1
"""Up to so many of them may be prose: the deck, or a lede above the date."""
_EARLIER = ("first", "original")
_OF_A_WORK = late(
    r"\s{0,4}(?i:isbn|pages|length|publisher|price|running time|runtime|director|genre|platforms?|seiten|verlag|preis|regie"
    r"|éditeur|prix|réalisation|páginas|editorial|precio|pagine|editore|prezzo|uitgever|prijs|förlag|sidor|stron"
    r"|wydawnictwo|cena|издательство|страниц)\b ?:"
)
"""A label beside the date of a book, a film or a game."""
_LABEL = late(r"\D+")
_FEWEST_IN_SENTENCE = 3
_LONGEST = 120
"""Maximum characters of a date line."""
_PARAGRAPH = 2_000
_LONG = 1_900
"""A line below with so many of these characters is a paragraph, although its end is not seen."""
_FEWEST_MONTHS = 4
_LISTED = 2
"""If so many lines below are ages too, it is one of a list."""
_YEAR_NEAR = 300
"""The lines of a year are in so many characters, with an empty line between any two."""
_MONTH = late(
    r"(?:[^\W\d]{3,12}(?: del?)? (?:19|20)\d\d|20\d\d年 ?\d{1,2}月)(?: ?[(（]\d{1,5}[)）])?"
)
_YEAR = late(r"\d{4}")


def _dates_another_text(match: re.Match[str]) -> bool:
    """Whether the date is of an earlier publication, or of one entry of several in a live blog.

    >>> _dates_another_text(re.search(".+", "First published 4 May 2021"))
    True
    """
    return match.group().lower().startswith(_EARLIER) or _dates_an_entry(match)


def _dates_an_entry(match: re.Match[str]) -> bool:
    """Whether other lines have the same label and another time, as in a live blog."""
    label = _LABEL.match(match.group().strip())
    return label is not None and label[0] in _labels_of_entries(match.string)


@of_last_text
def _labels_of_entries(text: str) -> frozenset[str]:
    """The labels before the first digit that several different lines of *text* share."""
    seen: dict[str, str] = {}
    often = set()
    for line in map(str.strip, lines_of(text)):
        label = _LABEL.match(line) if len(line) <= _LONGEST else None
        if label and label.end() < len(line) and seen.setdefault(label[0], line) != line:
            often.add(label[0])
    return frozenset(often)


def dates_a_document(match: re.Match[str]) -> bool:
    """Whether the match dates another text, or a decree, a book or a film that the story is about.

    >>> book = "The Long Ferry\\nPublished: 4 May 2021\\nPages: 320"
    >>> dates_a_document(re.search("Published.+", book))
    True
    """
    if _dates_another_text(match):
        return True
    text = match.string
    above = [*islice(_above(text, match.start()), 2)]
    below = next(
        filter(None, map(str.strip, text[match.end() : match.end() + _LONGEST].split("\n"))), ""
    )
    goes_on = below[-1:] in (".", "。") and below.count(" ") >= _FEWEST_IN_SENTENCE
    return goes_on or _is_of_a_work(match, above)


def dates_the_head(match: re.Match[str]) -> bool:
    """Whether the match is at the head of a text; amid a story, it may head an entry of a live blog.

    After "The mayor’s notice reads:" it is a part of the notice.

    >>> dates_the_head(re.search("Updated.+", "Bridge opens\\n\\nUpdated 4 May 2021"))
    True
    """
    above = [*islice(_above(match.string, _first_alike(match)), _MOST_ABOVE + 1)]
    if above and above[0].endswith((":", "：")):
        return False
    if any(map(is_prose, above)) and match.end() > story_of(match.string).tail:
        return False  # of a decree, a book or a film that the story ends with
    if _is_of_a_work(match, above):
        return False
    few = len(above) <= _MOST_ABOVE and sum(map(_is_sentence, above)) <= _MOST_PROSE
    return few and not _dates_another_text(match)


def amid_a_story(match: re.Match[str]) -> bool:
    """Whether the match is a piece of a sentence that goes on below it, or a subhead of a story.

    >>> amid_a_story(re.search("2 hours ago", "It was shut\\n2 hours ago\\nby the mayor."))
    True
    """
    above = next(lines_above(match.string, match.start(), _LONGEST), "")
    if is_prose(above):
        below = next(lines_below(match.string, match.end(), _PARAGRAPH), "")
        cut = len(below) > _LONG and not match.string.startswith("\n", match.end() + _PARAGRAPH)
        if cut or is_amid_prose((above, "", below), 1):
            return True
    for below in islice(lines_below(match.string, match.end(), _LONGEST), _LISTED):
        if not match.re.fullmatch(below):
            goes_on = below[:1].islower() or below[:1] in tuple(",.;)")
            return goes_on and "://" not in below[:8]
    return False  # "il y a 2 heures" again and again: a list is no sentence


def in_an_archive_of_months(match: re.Match[str]) -> bool:
    """Whether the match is in a list of months that goes back from one year to the year before.

    A table goes on from year to year.

    >>> page = "March 2012\\nFebruary 2012\\nJanuary 2012\\nDecember 2011"
    >>> in_an_archive_of_months(re.search("[FJMD][a-z]+ 20..", page))
    True
    """
    above = islice(lines_above(match.string, match.start(), _YEAR_NEAR), 12)
    below = islice(lines_below(match.string, match.end(), _YEAR_NEAR), 12)
    older = takewhile(bool, map(_year_of, below))
    newer = [*takewhile(bool, map(_year_of, above))]
    years = [*reversed(newer), _YEAR.findall(match.group())[0], *older]
    goes_back = years == sorted(years, reverse=True) and years[0] > years[-1]
    return len(years) >= _FEWEST_MONTHS and goes_back


@lru_cache(maxsize=256)  # each line of a list asks for the others
def _year_of(line: str) -> str:
    """The year of a *line* that is a month; empty if it is none."""
    return _YEAR.findall(line)[0] if _MONTH.fullmatch(line) else ""


def _is_sentence(line: str) -> bool:
    """Whether *line* is prose, or a short sentence, as the paragraphs of a statute are."""
    return is_prose(line) or (line[-1] in ".。" and line.count(" ") >= _FEWEST_IN_SENTENCE)


def _is_of_a_work(match: re.Match[str], above: Sequence[str]) -> bool:
    """Whether the data of a book, a film or a game are beside the line."""
    below = match.string[match.end() + 1 : match.end() + _LONGEST].split("\n")
    return any(map(_OF_A_WORK.match, (*above[:2], *[line for line in below if line.strip()][:2])))


def _first_alike(match: re.Match[str]) -> int:
    """The start of the first of the lines that say the same in a row, of which the match is one."""
    text, start = match.string, line_start(match.string, match.start())
    if next(_above(text, start), "") != match.group().strip():
        return start
    rows = _rows_of_one_line(text)
    place = bisect_right(rows, start, key=itemgetter(0)) - 1
    return rows[place][0] if place >= 0 and start <= rows[place][1] else start


@of_last_text
def _rows_of_one_line(text: str) -> tuple[tuple[int, int], ...]:
    """Where lines of *text* that say the same in a row start: the first and the last of each row."""
    found: list[tuple[int, int]] = []
    at = first = last = 0
    said = ""
    for line in text.split("\n"):
        if bare := line.strip():
            if bare != said:
                if last > first:
                    found.append((first, last))
                said, first = bare, at
            last = at
        at += len(line) + 1
    return (*found, (first, last)) if last > first else (*found,)


def _above(text: str, start: int) -> Iterator[str]:
    """The lines above the one that begins at *start*, from the last, without blank ones."""
    while start > 0:
        end = start - 1
        start = line_start(text, end)
        if line := text[start:end].strip():
            yield line
