"""The template of one source, a normalizer that removes the lines that its pages repeat."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from newsclean.edits import Edit
from newsclean.rules.rows import Repair
from newsclean.templates.judge import Line
from newsclean.templates.keys import folded
from newsclean.templates.page import PageOfSource
from newsclean.templates.sketch import Shape
from newsclean.text.lines import lines_of

__all__ = ["Template"]

_BY_CONTEXT: Final = frozenset("Σİ")
"""Letters whose lower case depends on the letters around them, or is two characters."""

_NO_ID: Final = re.compile(r"[^a-z0-9]+")


class Template:
    """A normalizer that removes the lines that *source* repeats; picklable, and made by ``learn``.

    *lines* are the repeated lines; *documents* and *stories* say from how many of each they were
    learned.

    >>> from newsclean import NEWS, learn
    >>> pages = [f"Home\\nMy account\\n\\n{n} ships sailed on Monday, the port said, and all came "
    ...     f"home before the storm of the night reached the {n} quays." for n in ("Two", "Six")]
    >>> template = learn(("tide.example", page) for page in pages)["tide.example"]
    >>> NEWS.plus(template).clean("Home\\nMy account\\n\\nIt rains.")
    'It rains.'
    >>> template.why("My account")
    'stands in 2 of 2 documents, which tell 2 stories'
    """

    def __init__(self, source: str, lines: Iterable[Line], documents: int, stories: int) -> None:
        self.source = source
        self.lines = tuple(sorted(lines))
        self.documents = documents
        self.stories = stories
        words = [_NO_ID.sub("-", word).strip("-") for word in source.lower().split(".")]
        self.name = ".".join(("learned", *filter(None, words))) if any(words) else "learned.source"

    def __repr__(self) -> str:
        return f"<Template of {self.source}: {sum(line.sure for line in self.lines)} lines>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Template):
            return NotImplemented
        return self.__getstate__() == other.__getstate__()

    def __hash__(self) -> int:
        return hash((self.source, self.lines))

    def __getstate__(self) -> tuple[str, tuple[Line, ...], int, int]:
        return self.source, self.lines, self.documents, self.stories

    def __setstate__(self, state: tuple[str, tuple[Line, ...], int, int]) -> None:
        self.__init__(*state)  # type: ignore[misc]

    @cached_property
    def rules(self) -> tuple[Repair, ...]:
        """The one rule that its edits name."""
        about = f"Lines that stand on many pages of {self.source}, learned from {self.documents}."
        return (Repair(self.name, about=about),)

    def __call__(self, text: str, /) -> list[Edit]:
        lines = lines_of(text)
        if not self._may_hold(lines):
            return []
        keys = folded(text)
        places = [number for number, key in enumerate(keys) if key]
        texts = [lines[number].strip() for number in places]
        page = PageOfSource([keys[number] for number in places], texts, self._by_key)
        return self._removals(text, {places[at] for at in page.gone()})

    def why(self, line: str) -> str | None:
        """Return the evidence that *line* belongs to its source, as a phrase, or ``None``."""
        found = self._by_key.get(folded(line)[0])
        if found is None:
            return None
        if not found.sure:
            return "stands in one story, beside a line that many pages have"
        return (
            f"stands in {found.documents} of {self.documents} documents, "
            f"which tell {found.stories} stories"
        )

    @cached_property
    def _by_key(self) -> dict[bytes, Line]:
        return {line.key: line for line in self.lines}

    @cached_property
    def _sure(self) -> frozenset[bytes]:
        return frozenset(line.key for line in self.lines if line.sure)

    def _may_hold(self, lines: Sequence[str]) -> bool:
        """Whether a sure line is among *lines*, without computing a key for each of them."""
        heads, fits = self._heads, self._lengths
        known = [
            line
            for line in lines
            if (
                (head := line[:3]).lower() in heads
                or not head.isalpha()  # "» Home" and "3 comments" have other characters in a key
                or (not head.isascii() and not _BY_CONTEXT.isdisjoint(head))
            )
            and min(len(line.strip()) >> 2, Shape.LENGTH) in fits
        ]
        return not self._sure.isdisjoint(folded("\n".join(known)))

    @cached_property
    def _heads(self) -> frozenset[str]:
        """The first three characters of the sure lines."""
        keys = (line.key.decode("utf-8", "surrogatepass") for line in self.lines if line.sure)
        return frozenset(key[:3] for key in keys)

    @cached_property
    def _lengths(self) -> frozenset[int]:
        """The lengths, in fours of characters, that a sure line may have."""
        return frozenset(n for line in self.lines if line.sure for n in line.lengths)

    def _removals(self, text: str, gone: set[int]) -> list[Edit]:
        """The edits that take the lines numbered *gone*, each with its break."""
        edits: list[Edit] = []
        start = 0
        for number, line in enumerate(lines_of(text)):
            end = min(start + len(line) + 1, len(text))
            if number in gone:
                if edits and edits[-1].end == start:
                    edits[-1] = edits[-1]._replace(end=end)
                else:
                    edits.append(Edit(start, end, "", (self.name,)))
            start += len(line) + 1
        return edits
