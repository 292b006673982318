"""Damage news text as scraping does: page furniture, placeholders, broken lines and encodings.

A kind of damage takes the paragraphs of an article and changes them in place.  ``SHARES`` says
how many of the articles that a scrape left dirty carry each kind: the mean, over six ways of
scraping real pages (2,517 texts), of the share of changed texts in which that kind was found.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from random import Random

from benchmarks import articles
from benchmarks.news import furniture

Damage = Callable[[list[str], Random], None]


def ad_lines(lines: list[str], draw: Random) -> None:
    for _ in range(draw.randint(1, 4)):
        _insert(lines, draw, draw.choice(furniture.AD_LABELS))


def placeholders(lines: list[str], draw: Random) -> None:
    """The template of an auto-blog plugin: a tag before the story, a tag and a link behind it."""
    lines.insert(min(1, len(lines)), "[ad_1]")
    if draw.random() < 0.3:
        at = draw.randrange(2, len(lines)) if len(lines) > 2 else 0
        lines[at] += " [ad_1]"
    lines += ["[ad_2]", draw.choice(("Source link", "Source link", "Source", "Source by Ann Berg"))]


def share_bar(lines: list[str], draw: Random) -> None:
    buttons = draw.sample(furniture.NETWORKS, draw.randint(2, 5))
    if draw.random() < 0.4:
        buttons = [f"Click to share on {name} (Opens in new window)" for name in buttons]
    _put(lines, draw, [draw.choice(furniture.SHARE_LABELS), *buttons])


def related(lines: list[str], draw: Random) -> None:
    if draw.random() < 0.4:
        box = [articles.headline("en", draw) for _ in range(draw.randint(2, 4))]
        lines += [draw.choice(furniture.RELATED_HEADINGS), *box]
    else:
        for _ in range(draw.randint(1, 3)):
            _insert(
                lines, draw, draw.choice(furniture.RELATED_LABELS) + articles.headline("en", draw)
            )


def prompts(lines: list[str], draw: Random) -> None:
    for _ in range(draw.randint(1, 3)):
        _insert(lines, draw, draw.choice(furniture.PROMPTS))


def credits_(lines: list[str], draw: Random) -> None:
    for _ in range(draw.randint(1, 3)):
        _insert(lines, draw, draw.choice(furniture.CREDITS))


def footer(lines: list[str], draw: Random) -> None:
    lines.append(draw.choice(furniture.FOOTERS).replace("HEADLINE", lines[0]))


def address(lines: list[str], draw: Random) -> None:
    lines.append(f"https://www.harbourtimes.example/world/{draw.randrange(10**7)}/story.html")


def publisher(lines: list[str], draw: Random) -> None:
    for _ in range(draw.randint(1, 3)):
        _insert(lines, draw, draw.choice(furniture.PUBLISHERS))


def title(lines: list[str], draw: Random) -> None:
    lines[0] += draw.choice(furniture.SUFFIXES)


def notice(lines: list[str], draw: Random) -> None:
    _insert(lines, draw, draw.choice(furniture.NOTICES))


def blank_lines(lines: list[str], draw: Random) -> None:
    for _ in range(draw.randint(1, 6)):
        _insert(lines, draw, draw.choice(("", " ", "")))


def spaces(lines: list[str], draw: Random) -> None:
    """Two spaces for one, a no-break space, a space before the end of a line."""
    for at in _some(lines, draw, 0.3):
        lines[at] = draw.choice((
            lines[at].replace(". ", ".  "), lines[at].replace(" ", "  ", 1), lines[at] + " ",
        ))  # fmt: skip


def wide_spaces(lines: list[str], draw: Random) -> None:
    for at in _some(lines, draw, 0.3):
        lines[at] = draw.choice((lines[at].replace(" ", "\xa0", 1), lines[at] + "\xa0"))


def carriage_returns(lines: list[str], draw: Random) -> None:
    lines[:] = [line + "\r" for line in lines]


def invisible(lines: list[str], draw: Random) -> None:
    for at in _some(lines, draw, 0.2):
        lines[at] = draw.choice(("\u200b" + lines[at], lines[at].replace("tion", "tion\xad", 1)))
    if draw.random() < 0.2:
        lines[0] = "\ufeff" + lines[0]


def entities(lines: list[str], draw: Random) -> None:
    """All marks of the page's text as entities, or only those of its title."""
    for at in range(len(lines)) if draw.random() < 0.5 else range(min(2, len(lines))):
        lines[at] = _ENTITY.sub(lambda m: ENTITIES[m[0]], lines[at])
    if draw.random() < 0.5:
        _insert(lines, draw, "&nbsp;")


def lost_marks(lines: list[str], draw: Random) -> None:
    for at in _some(lines, draw, 0.5):
        lines[at] = re.sub("(?<=[a-z])[’'](?=[a-z])", "\ufffd", lines[at])


def punctuation(lines: list[str], draw: Random) -> None:
    for at in _some(lines, draw, 0.1):
        lines[at] = draw.choice((
            re.sub(r"(?<=[a-z]{4})\. (?=[A-Z])", ".", lines[at], count=1),
            re.sub(r"(?<=[a-z]), ", " , ", lines[at], count=1),
            lines[at].replace(", ", ",, ", 1),
        ))  # fmt: skip


def split_lines(lines: list[str], draw: Random) -> None:
    """Each link of a paragraph on a line of its own, as reading a page tag by tag gives it."""
    for at in _some(lines, draw, 0.3):
        lines[at] = _LINKED.sub(r"\1\n\2\n\3", lines[at], count=1)


def spurious_periods(lines: list[str], draw: Random) -> None:
    for at in _some(lines, draw, 0.1):
        lines[at] = re.sub("(?<=[a-z]{4}), (which|who|despite|because of) ", r". \1 ", lines[at])


def lost_verbs(lines: list[str], draw: Random) -> None:
    """The verb of an attribution is lost, or the attribution became a sentence of its own."""
    for at in _some(lines, draw, 0.3):
        lines[at] = lines[at].replace(",” said ", ",” ", 1).replace('," said ', '," ', 1)
    at = draw.randrange(len(lines))
    lines[at] += " It will stay, according to the report. Head of the port, Milena Petrova."


def page_code(lines: list[str], draw: Random) -> None:
    _insert(lines, draw, draw.choice(furniture.CODE))


def repeat(lines: list[str], draw: Random) -> None:
    lines.insert(0, lines[0])


# Share of dirty articles with this kind, in percent.
SHARES: dict[Damage, float] = {
    related: 32, prompts: 17, placeholders: 17, split_lines: 16, publisher: 16, credits_: 16,
    entities: 16, blank_lines: 20, share_bar: 13, address: 12, ad_lines: 11, punctuation: 9,
    spaces: 6, wide_spaces: 6, carriage_returns: 2, title: 6, footer: 5, invisible: 4, notice: 2.5,
    spurious_periods: 1.5, lost_verbs: 1, repeat: 1.7, lost_marks: 1.2, page_code: 0.5,
}  # fmt: skip
# What no page without a character beyond ASCII can have.
NEED_MORE_THAN_ASCII = frozenset({wide_spaces, invisible, lost_marks})
KINDS = tuple(SHARES)


def dirty(article: str, draw: Random, kinds: tuple[Damage, ...] = KINDS) -> str:
    """Return *article* with kinds of damage by their shares, and with at least one."""
    found = [kind for kind in kinds if 100 * draw.random() < SHARES[kind]]
    return damaged(article, draw, found or [draw.choices(kinds, [SHARES[k] for k in kinds])[0]])


def damaged(article: str, draw: Random, kinds: list[Damage]) -> str:
    """Return *article* with each of *kinds* of damage."""
    lines = article.split("\n\n")
    for kind in kinds:
        kind(lines, draw)
    apart = "\r\n\r\n" if carriage_returns in kinds else "\n\n"
    return apart.join(line.removesuffix("\r") for line in lines)


def abroad(article: str, language: str, draw: Random) -> str:
    """Return *article* in *language* with an ad label, a link to more or an auto-blog's tags."""
    ad, more = furniture.ABROAD[language]
    lines = article.split("\n\n")
    kind = draw.randrange(3)
    if kind == 0:
        _insert(lines, draw, ad)
    elif kind == 1:
        _insert(lines, draw, more + articles.headline(language, draw))
    else:
        placeholders(lines, draw)
    return "\n\n".join(lines)


def mojibake(article: str, draw: Random) -> str:
    """Return *article* as UTF-8 that was read as something else, whole or some paragraphs of it."""
    codec = draw.choices(*zip(*CODECS.items(), strict=True))[0]
    if draw.random() < WHOLE:
        return _misread(article, codec)
    lines = article.split("\n\n")
    for at in _some(lines, draw, 0.4):
        lines[at] = _misread(lines[at], codec)
    return "\n\n".join(lines)


WHOLE = 0.6  # of articles are misread from end to end, the others in some paragraphs
CODECS = {"sloppy-windows-1252": 6, "latin-1": 2, "macroman": 2}


def _misread(text: str, codec: str) -> str:
    _register_codecs()
    return text.encode("utf-8").decode(codec)


@cache
def _register_codecs() -> None:
    import ftfy.bad_codecs  # noqa: F401 - it registers what it defines


def _insert(lines: list[str], draw: Random, line: str) -> None:
    """Put *line* between two paragraphs, never before the headline."""
    lines.insert(draw.randint(1, len(lines)), line)


def _put(lines: list[str], draw: Random, block: list[str]) -> None:
    at = 1 if draw.random() < 0.5 else len(lines)
    lines[at:at] = block


def _some(lines: list[str], draw: Random, share: float) -> list[int]:
    """A *share* of the places of *lines*, and at least one."""
    found = [at for at in range(len(lines)) if draw.random() < share]
    return found or [draw.randrange(len(lines))]


ENTITIES = {
    "’": "&#8217;", "‘": "&#8216;", "“": "&#8220;", "”": "&#8221;", "—": "&#8212;", "–": "&#8211;",
    "&": "&amp;", "'": "&#039;", '"': "&quot;", "é": "&eacute;",
}  # fmt: skip
_ENTITY = re.compile("[" + "".join(ENTITIES) + "]")
# A name of two words inside a sentence: what a page most often links.
_LINKED = re.compile(r"([a-z]{2},?) ([A-Z][a-z]+ [A-Z][a-z]+) ([a-z]{2})")
