"""Read the labelled lines that archives and readers of web pages put above an article.

>>> labelled("Title: Bridge opens\\n\\nURL Source: https://tide.example/a\\n\\nRain.")
{'title': 'Bridge opens', 'address': 'https://tide.example/a'}
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

__all__ = ["labelled"]

_FIELDS: Final = {
    "title": "title",
    "url source": "address",
    "published time": "published",
    "hd": "title",
    "by": "byline",
    "byline": "byline",
    "pd": "published",
    "sn": "site",
    "dateline": "dateline",
}
_CODES: Final = frozenset(("hd", "by", "pd", "sn"))
_LONGEST_HEAD: Final = 4_000


@cache
def _frame() -> re.Pattern[str]:
    """Labels that only a reader or an archive writes."""
    return re.compile(
        r"(?m)\A\s{0,20}(?:Title:[^\n]{0,500}\s{1,9})?(?P<reader>URL Source: ?https?://\S)"
        r"|^(?P<archive>(?:LENGTH|Length): ?[\d,]{1,6} words)"
        r"|^(?P<codes>WC[ \t]{1,6}[\d,]{1,6} words)"
    )


@cache
def _label() -> re.Pattern[str]:
    names = "|".join(name for name in _FIELDS if name not in _CODES)
    return re.compile(
        rf"(?m)^(?P<name>(?i:{names})): ?(?P<value>[^\n]{{1,500}})"
        r"|^(?P<code>HD|BY|PD|SN)[ \t]{1,6}(?P<said>[^\n]{1,500})"
    )


def labelled(source: str) -> dict[str, str]:
    """Return the fields that labelled lines give, by the names of ``Found``; mostly none."""
    head = source[:_LONGEST_HEAD].replace("\r\n", "\n")
    frame = _frame().search(head)
    if frame is None:
        return {}
    end = head.find("\nMarkdown Content:") if frame["reader"] else -1
    found: dict[str, str] = {}
    for match in _label().finditer(head, 0, end if end >= 0 else len(head)):
        name = match["name"] or match["code"]
        if (match["code"] is not None) != (frame["codes"] is not None):
            continue
        value = (match["value"] or match["said"]).strip()
        if value:
            found.setdefault(_FIELDS[name.lower()], re.sub(r"\A(?:By|BY) ", "", value))
    return {**_unlabelled(head), **found} if frame["archive"] else found


@cache
def _paper() -> re.Pattern[str]:
    """A newspaper and its day, a line each."""
    day = r"(?:[^\W\d]{3,9} \d{1,2}, \d{4}|\d{1,2}\.? [^\W\d]{3,10} \d{4})"
    return re.compile(
        rf"(?m)^(?P<site>[^\n.!?:]{{2,80}}?)\s{{1,4}}^(?P<day>{day})\b[^\n.]{{0,50}}$\s{{0,4}}"
    )


def _unlabelled(head: str) -> dict[str, str]:
    """The newspaper, the day, and the headline above the two, or else below."""
    paper = _paper().search(head)
    if paper is None:
        return {}
    above = head[: paper.start()].strip()
    title = above if above and "\n" not in above and not above[0].isdigit() else ""
    title = title or head[paper.end() :].partition("\n")[0].strip()
    found = {"site": paper["site"], "published": paper["day"]}
    return {**found, "title": title} if title and ":" not in title else found
