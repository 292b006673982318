"""Find the date of a text: a line that is only a date, or a date after "Published"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from newsclean.text.months import months
from newsclean.text.words import PUBLISHED, UPDATED, WEEKDAYS

__all__ = ["first_published", "published"]


@cache
def _date_form() -> re.Pattern[str]:
    month = rf"(?:{months()})\.?"
    day = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?"
    year = r"(?:19|20)\d\d"
    date = (
        rf"(?:{month} {day},? {year}|{day} (?:de )?{month},? (?:de |del )?{year}"
        rf"|{year}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]{year}|{year}年\d{{1,2}}月\d{{1,2}}日)"
    )
    zone = r"(?: ?(?:[A-Z]{2,4}|Uhr|Z)\b)?"
    time = rf"(?:\d{{1,2}}[:.h]\d\d(?::\d\d)?(?: ?[apAP]\.?[mM]\.?)?{zone})"
    between = r"(?:,? (?:at |um |à |a las |[-–|•·] )?|T)"
    return re.compile(
        rf"(?:(?:{'|'.join(WEEKDAYS)})\.?,? )?(?P<date>{date}(?:{between}{time})?|{time} {date})"
    )


@cache
def _long_ago() -> re.Pattern[str]:
    """A year before web pages existed."""
    return re.compile(r"\b19[0-8]\d")


@cache
def _published_before() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(PUBLISHED)})(?: (?:on|am|le|el|il|op))?:? ?", re.IGNORECASE)


def first_published(head: Iterable[str]) -> str | None:
    """Return the first date in *head* that is not below a line like "Updated".

    ``None`` if three lines are only a day: then it is a timeline.

    >>> first_published(["4 May 2021", "11 May 2021"])
    '4 May 2021'
    >>> first_published(["4 May 2021", "11 May 2021", "20 May 2021"])
    """
    before = ""
    dates: dict[str, None] = {}
    for line in head:
        date = published(line)
        if date and not before.lower().startswith(UPDATED):
            if _published_before().match(line):
                return date
            dates[date] = None
        before = line
    return next(iter(dates), None) if len(dates) < 3 else None


def published(line: str) -> str | None:
    """The date in *line*, if the line is only a date or says "Published" before it.

    >>> published("Published 4 May 2021, 10:47 am"), published("Tuesday, May 4, 2021")
    ('4 May 2021, 10:47 am', 'May 4, 2021')
    >>> published("Updated May 5, 2021"), published("May 4, 2021 was a Tuesday")
    (None, None)
    """
    said = _published_before().match(line)
    at = said.end() if said else 0
    match = _date_form().match(line, at)
    if match is None:
        return None
    if not said and _long_ago().search(match["date"]):
        return None  # a timeline: "May 4, 1945"
    rest = line[match.end() :].lstrip()
    if rest and rest[0] not in (",;|•·–—-(/" if said else "|•·"):
        return None
    return match["date"]
