"""Find a text's metadata: author, date, place, headline and site.

Only metadata that is written in the text is found, and only in an unmistakable form: a byline that
begins with "By", a date alone on its line or after "Published", a label of an archive.  So most
texts give only some of it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from newsclean.body.features import shows
from newsclean.body.line import folded
from newsclean.edits import Edit, apply
from newsclean.metadata.dates import first_published, published
from newsclean.metadata.frames import labelled
from newsclean.text.edges import line_end, line_start
from newsclean.text.language import guess
from newsclean.text.lines import is_prose
from newsclean.text.months import months
from newsclean.text.words import AGENCIES, BY, NO_NAMES, NO_PLACE, PARTICLES, SECTIONS

__all__ = ["Found", "find"]

_HEAD: Final = 40
"""Maximum lines before the first prose; a longer head is a menu."""
_BELOW: Final = 2
"""A byline or a date may be among so many first lines of prose: below the lede or the deck."""
_LONGEST: Final = 160
_TITLE_WORDS: Final = range(4, 25)
_NO_TITLE: Final = frozenset(
    "shape.time shape.link word.prompt word.credit word.rights end.credit".split()
)
_PART: Final = re.compile(r" (?:[-–—:»•·]|::) ")
_LAST_JOINT: Final = r" (?:and|&|und|et|y|e|en|with) "
_JOINTS: Final = rf"(?:, (?:and )?|{_LAST_JOINT})"


class Found(NamedTuple):
    """Metadata found in a text, as written there; ``None`` for what was not found."""

    byline: str | None = None
    """the names after "By": ``Ann Lee and Bo Berg``"""
    dateline: str | None = None
    """the text before the dash of the lede: ``LISBON (Reuters)``"""
    published: str | None = None
    """the date, with the time if there is one: ``4 May 2021, 10:47 am``"""
    site: str | None = None
    """the last part of a title's suffix: ``The Daily Tide``"""
    title: str | None = None
    """the headline, without that suffix"""
    address: str | None = None
    """the address of the page, which readers of web pages write above what they read"""


def find(source: str, edits: Sequence[Edit]) -> Found:
    """Return the metadata of *source*, with *edits* that repair but not those that remove.

    >>> prose = "The council approved the plan on Monday after a debate of three hours."
    >>> found = find(f"By Ann Lee\\n\\nMay 4, 2021\\n\\nLISBON (Reuters) - {prose}", ())
    >>> found.byline, found.published, found.dateline, found.title
    ('Ann Lee', 'May 4, 2021', 'LISBON (Reuters)', None)
    """
    text = apply(source, [edit for edit in edits if edit.new])
    head, prose = _parts(text)
    title, site = _suffixed(source, edits)
    said = labelled(source)
    found = Found(
        byline=next((name for line in head if (name := _byline(line, text))), None),
        dateline=_only([place for line in prose if (place := _dateline(line))]),
        published=first_published(head),
        site=site,
        title=title or (None if "title" in said else _title(text)),
    )
    return found._replace(**said) if said else found


def _only(places: list[str]) -> str | None:
    """The one that exists; if both do, the first is the label of an item: "PROS – …⏎CONS – …"."""
    return places[0] if len({*places}) == 1 else None


def _parts(text: str) -> tuple[list[str], list[str]]:
    """The short lines at the head of *text*, and its first lines of prose."""
    head: list[str] = []
    prose: list[str] = []
    for line in _lines(text):
        if is_prose(line):
            prose.append(line)
            if len(prose) > _BELOW:
                break
        elif len(line) <= _LONGEST:
            head.append(line)
    return head[-_HEAD:], prose


def _lines(text: str) -> Iterator[str]:
    """The lines of *text* that are not blank, made one at a time, because few are needed."""
    start = 0
    while start <= len(text):
        end = line_end(text, start)
        if line := text[start:end].strip():
            yield line
        start = end + 1


@cache
def _name() -> str:
    word = r"(?:[^\W\d_a-z][\w’'-]*\.?|(?:Mc|Mac|De|Di|O['’])[^\W\d_a-z][\w-]*)"
    particle = rf"(?:{'|'.join(PARTICLES)})"
    return rf"{word}(?: (?:{particle} )?{word}){{1,3}}"


@cache
def _byline_form() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{'|'.join(BY)}):? (?P<names>{_name()}(?:{_JOINTS}{_name()}){{0,4}})"
        r"(?P<rest>(?: ?[,|•·–—:(-]|\Z| for | in | of | on )[^\n]{0,100})\Z"
    )


def _byline(line: str, text: str) -> str | None:
    """The names in *line*, if it is only a byline.

    >>> _byline("By Ann Lee, Harbour Correspondent", ""), _byline("By Reuters", "")
    ('Ann Lee', 'Reuters')
    >>> _byline("By Ann Lee, Bo Berg and Ida Dahl", "")
    'Ann Lee, Bo Berg and Ida Dahl'
    >>> _byline("By Popular Demand", "Back by popular demand."), _byline("By the sea", "")
    (None, None)
    """
    first, _, rest = line.partition(" ")
    if first.rstrip(":") not in BY or len(line) > _LONGEST:
        return None
    if rest in AGENCIES:
        return rest
    if first == "Di" and guess(text) == "en":
        return None  # the name of a player: "Di Maria Out for Season"
    match = _byline_form().match(line)
    if match is None:
        return None
    names = match["names"]
    if not re.search(_LAST_JOINT, names):  # "By Ann Lee, Harbour Master": no list of names
        names = names.partition(", ")[0]
    words = re.findall(r"\w{2,}", names)
    told = (re.search(rf"\b{word.lower()}\b", text) for word in words)
    if not NO_NAMES.isdisjoint(words) or all(told):
        return None  # "By Staff Writer"; "By Popular Demand"
    return names


@cache
def _dateline_form() -> re.Pattern[str]:
    high = r"[^\W\d_a-z]"
    place = rf"{high}(?:{high}|[.’'-])+(?:[ /]{high}(?:{high}|[.’'-])+){{0,3}}"
    land = r"(?:, [^\W\d_a-z][\w.’' ]{1,25})?"
    date = rf"(?:, (?:{months()})\.? \d{{1,2}}| \d{{1,2}} (?:{months()}))?"
    agency = r"(?P<agency> \((?:[A-Z]{2,6}|[A-Z][\w/ .]{2,30})\))?"
    mixed = rf"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){{0,2}} \((?:{'|'.join(AGENCIES)})\)"
    return re.compile(
        rf"(?P<found>{place}{land}{date}{agency}{date}|{mixed})(?: ?[–—] ?| --? )(?=\S)"
    )


def _dateline(line: str) -> str | None:
    """The text before the dash of a lede.

    >>> _dateline("SIOUX FALLS, S.D. — Rain fell."), _dateline("BREAKING - Rain fell.")
    ('SIOUX FALLS, S.D.', None)
    """
    match = _dateline_form().match(line)
    if match is None:
        return None
    words = re.findall(r"\w+", re.split("[,(]", match["found"])[0])
    if not NO_PLACE.isdisjoint(word.upper() for word in words) or words[0] in AGENCIES:
        return None
    if len(words[0]) < 4 and len(words) == 1 and not match["agency"]:
        return None  # "NFL — …"
    return match["found"].strip()


def _suffixed(source: str, edits: Sequence[Edit]) -> tuple[str | None, str | None]:
    """The headline and the site of a title whose suffix was removed, with or without its line."""
    for edit in edits:
        if any(rule.startswith("furniture.title.") for rule in edit.rules):
            start = line_start(source, edit.start)
            line = html.unescape(source[start : line_end(source, start)])
            title, *suffix = re.split(r" \| ", line) if " | " in line else _PART.split(line)
            if edit.start > start:
                title = html.unescape(source[start : edit.start])
            site = suffix[-1].strip() if suffix else ""
            return title.strip() or None, None if site in SECTIONS else site or None
    return None, None


def _title(text: str) -> str | None:
    """The headline above the story: the only line there whose words occur in the story.

    If two lines fit, it is the one that occurs twice, as on a page and in its title.
    """
    head: list[str] = []
    prose: list[str] = []
    for line in _lines(text):
        if is_prose(line):
            prose.append(line)
            if len(prose) > 5:
                break
        elif not prose:
            head.append(line)
    told = folded(" ".join(prose))
    fitting = [line for line in head[-_HEAD:] if _is_title(line, told)]
    twice = [line for line in fitting if fitting.count(line) > 1]
    return next(iter(twice or fitting), None) if len({*(twice or fitting)}) == 1 else None


def _is_title(line: str, told: bytes) -> bool:
    if len(line.split()) not in _TITLE_WORDS or len(line) > _LONGEST or line[-1] in ".:,;])":
        return False
    if line.endswith((" and", " or")):
        return False  # an item of a list: "1/2 cup warm water, or"
    if not (line[0].isupper() or line[0].isdigit() or line[0] in "\"'“‘„«¿¡"):
        return False  # what is left of a line that inline tags broke: ", he brings a warning"
    names = shows(line.replace("/", " "))  # "Ann Lee/Getty" is a caption's end
    if not _NO_TITLE.isdisjoint(names) or _byline_form().match(line) or published(line):
        return False
    stems = [word[:6] for word in folded(line).split() if len(word) > 4]
    return bool(stems) and 2 * sum(stem in told for stem in stems) >= len(stems)
