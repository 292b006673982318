"""Find the lines of links that are part of a wrapped paragraph, and so of a sentence.

html2text wraps lines at 78 characters and keeps a link whole, so that the last words of a sentence
may be a line of their own: ``…because under the street⏎[the baths were found](/baths).``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.dress.pieces import Kind
from newsclean.dress.targets import is_form
from newsclean.dress.written_lines import WrittenLine

__all__ = ["in_paragraphs"]

_WIDTH: Final = 70
"""A line and the first link of the next together are longer than this where a wrap parted them."""
_LEAST: Final = 40
_BLOCKS: Final = frozenset((Kind.HEADING, Kind.QUOTATION, Kind.UNDERLINE))


def in_paragraphs(text: str, lines: Sequence[WrittenLine], only: Sequence[bool]) -> set[int]:
    """Return the numbers of the *lines* of links *only* whose sentence is on the line beside them.

    *lines* are those of *text*.  A sentence goes on to the next line if a long line ends in a
    letter or a comma where the next link had no room, or if the next line begins in lower case.
    """
    found: set[int] = set()
    size = len(lines)
    for k in range(size):
        first = not only[k - 1] or k - 1 in found
        if only[k] and k and first and _are_wrapped(text, lines[k - 1], lines[k]):
            found.add(k)
    for k in range(size - 2, -1, -1):
        last = not only[k + 1] or k + 1 in found
        if only[k] and last and _are_wrapped(text, lines[k], lines[k + 1], in_lower_case=True):
            found.add(k)
    return found


def _are_wrapped(
    text: str, line: WrittenLine, after: WrittenLine, *, in_lower_case: bool = False
) -> bool:
    """Whether a wrap alone parts *line* from the one *after* it."""
    if text[line.end : after.start] != "\n" or text.endswith(("  ", "\\"), line.start, line.end):
        return False
    if not _BLOCKS.isdisjoint(line.kinds | after.kinds) or text[after.start] in "*+-|#>":
        return False
    sentence, links = (line, after) if not in_lower_case else (after, line)
    if 2 * sentence.linked > sum(map(str.isalnum, sentence.reading)):
        return False
    if any(map(is_form, links.targets)):
        return False
    reading, rest = line.reading.rstrip(), after.reading.lstrip()
    if not reading or not (reading[-1].isalnum() or reading[-1] == ","):
        return False
    if in_lower_case:
        return rest[:1].islower()
    written = line.end - line.start
    link = text.find(")", after.start, after.end) + 1 - after.start
    return written >= _LEAST and written + 1 + link > _WIDTH
