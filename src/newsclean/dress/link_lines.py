"""Find the lines of Markdown that are nothing but links to elsewhere, and images."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from newsclean.dress.links import EMPTY, IMAGE, PAGE, RUN
from newsclean.dress.markdown import undress
from newsclean.dress.paragraphs import in_paragraphs
from newsclean.dress.pieces import Dress, Kind
from newsclean.dress.targets import is_author, is_form, is_page, is_section, main_host
from newsclean.dress.written_lines import WrittenLine, written_lines
from newsclean.edits import Edit
from newsclean.rules.overlaps import cut_apart
from newsclean.text.late import late
from newsclean.text.lines import is_prose

__all__ = ["of_empty_links", "of_links"]

_NO_LINES: Final = frozenset((Kind.HEADING, Kind.QUOTATION, Kind.UNDERLINE, Kind.KEPT))
_BARE: Final = late(r"(?:[*+-]|\d{1,2}[.)])?(?:[\s|·•]|\[\s*\]\([^()\s]*\))+$")
_IMAGE_OF_NOTHING: Final = (
    r"!\[(?:(?i:image|img|photo|picture|bild|logo|icon|avatar)?[ \t]*\d{0,4}+(?::[^\[\]\n]*)?"
    r"|[^\[\]\n]{0,80}(?i:logo|icon))[ \t]*\]\([^()\n]*\)"
)
_PICTURES: Final = late(
    r"[ \t]*(?:(?:[*+-]|\d{1,2}[.)])[ \t]+)?(?:[ \t|·•]|\[\s*\]\([^()\s]*(?:[ \t]+\"[^\"\n]*\")?\)"
    rf"|{_IMAGE_OF_NOTHING}|\[[ \t]*{_IMAGE_OF_NOTHING}[ \t]*\]\([^()\n]*\))+$"
)
_LINKED_IMAGE: Final = late(r"\[[ \t]*!\[[^\[\]\n]*\]\([^()\n]*\)[ \t]*\]\(([^()\s]*)[^()\n]*\)")
_LEAST_RUN: Final = 3
_LEAST_SHARE: Final = 0.9


def of_links(text: str) -> Sequence[Edit]:
    """Return the edits that take lines of links and images from *text*, which is dressed."""
    dress = undress(text)
    lines = [*written_lines(dress)]
    own, often = main_host([target for line in lines for target in line.targets])
    found = [*_unread(dress, own), *_elsewhere(dress, lines, own, often)]
    return cut_apart(sorted(found))


def of_empty_links(text: str) -> Sequence[Edit]:
    """Return the edits that take lines of links without words from *text*, which is dressed."""
    return [*_hidden(undress(text), lambda line: EMPTY.id if _BARE.match(line) else None)]


def _unread(dress: Dress, own: str) -> Iterator[Edit]:
    """Yield the edits that take images of nothing, and those that lead to the page's own parts."""

    def rule(line: str) -> str | None:
        if _PICTURES.match(line):
            return IMAGE.id
        links = _LINKED_IMAGE.findall(line)
        if links and not _LINKED_IMAGE.sub("", line).strip(" \t|*+-"):
            return PAGE.id if all(is_page(target, own) for target in links) else None
        return None

    return _hidden(dress, rule)


def _hidden(dress: Dress, rule: Callable[[str], str | None]) -> Iterator[Edit]:
    """Yield the edits that take lines of which nothing is read, and for which there is a *rule*."""
    text = dress.text
    for piece in dress.pieces:
        if piece.kind != Kind.HIDDEN:
            continue
        at = piece.start
        parts = text[at : piece.end].split("\n")
        rules = [rule(part) if "](" in part else None for part in parts if part.strip()]
        if rules and all(rules):
            yield Edit(piece.start, piece.end, "", tuple(dict.fromkeys(filter(None, rules))))
        elif any(rules):
            for part in parts:
                end = at + len(part)
                if "](" in part and end < piece.end and (named := rule(part)):
                    yield Edit(at, end + 1, "", (named,))
                at = end + 1


def _elsewhere(dress: Dress, lines: Sequence[WrittenLine], own: str, often: bool) -> Iterator[Edit]:
    """Yield the edits that take *lines* which are links to the page's own parts alone."""
    only = [_is_only_links(line) for line in lines]
    for k in in_paragraphs(dress.text, lines, only):
        only[k] = False
    page = [
        links and all(is_page(target, own) for target in line.targets)
        for links, line in zip(only, lines, strict=True)
    ]
    going: dict[int, str] = {}
    i = 0
    size = len(lines)
    while i < size:
        j = i
        while j < size and only[j]:
            j += 1
        if j - i >= _LEAST_RUN and 2 * sum(page[i:j]) >= j - i:
            going.update(dict.fromkeys(range(i, j), RUN.id))
        for k in range(i, j):
            if page[k] and (
                often or len(lines[k].targets) > 1 or not any(map(is_section, lines[k].targets))
            ):
                going.setdefault(k, PAGE.id)
        i = max(j, i + 1)
    text = dress.text
    for k, rule in going.items():
        start, end = lines[k].start, lines[k].end
        if end < len(text):
            end += 1
        else:
            while start > 0 and text[start - 1] in " \n":
                start -= 1
        yield Edit(start, end, "", (rule,))


def _is_only_links(line: WrittenLine) -> bool:
    if not line.targets or not line.is_whole or not _NO_LINES.isdisjoint(line.kinds):
        return False
    letters = sum(map(str.isalnum, line.reading))
    if line.linked < _LEAST_SHARE * letters or (line.linked < letters and is_prose(line.reading)):
        return False
    if any(map(is_author, line.targets)):  # a byline, which stays
        return False
    return not all("#" in target and not is_form(target) for target in line.targets)
