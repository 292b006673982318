"""The story in a text: where its prose begins and ends."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from newsclean.text.last_text import of_last_text
from newsclean.text.late import late
from newsclean.text.lines import is_cut_off, is_prose, lines_of

__all__ = ["Story", "story_of", "tail_start"]

_SHORTEST = 20
"""No shorter line is prose: most lines that are none are passed over at once."""
_LONG: Final = late(rf"[^\n]{{{_SHORTEST}}}")


def tail_start(text: str) -> int:
    """Return the offset after the last line of prose, or a value past the end if there is no prose.

    A line that was cut off, such as the beginning of another story in a list, is prose only if no
    other line is.

    >>> tail_start("The council approved the plan on Monday after a long debate here.\\nSource")
    65
    >>> tail_start("Source link")
    12
    """
    end = len(text)
    cut = end + 1
    if not _LONG.search(text):
        return cut
    while end >= 0:
        start = text.rfind("\n", 0, end) + 1
        if end - start >= _SHORTEST and is_prose(line := text[start:end]):
            if not is_cut_off(line):
                return end
            cut = end if cut > len(text) else cut
        end = start - 1
    return cut


class Story:
    """The end of the story in a text; computed only when a row asks for it.

    >>> story = Story("The council approved the plan on Monday after a long debate here.\\nSource")
    >>> story.tail, story.ends_before(65)
    (65, False)
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def tail(self) -> int:
        """The offset after the last line of prose; past the end if there is no prose."""
        return tail_start(self.text)

    def begins_before(self, at: int) -> bool:
        """Whether a line of prose is before *at*."""
        return self._first_prose < at

    def ends_before(self, at: int) -> bool:
        """Whether enough story is before *at* for it to end there, and no prose after it."""
        return at >= self.tail and at >= self._enough

    @cached_property
    def _first_prose(self) -> int:
        return self._after_words(1)

    @cached_property
    def _enough(self) -> int:
        return self._after_words(45)

    def _after_words(self, least: int) -> int:
        """The offset after *least* words of prose; past the end if there are fewer."""
        at = words = 0
        for line in lines_of(self.text):
            at += len(line) + 1
            if is_prose(line):
                words += line.count(" ") + 1 if " " in line else len(line) // 2
                if words >= least:
                    return at - 1
        return len(self.text) + 1


@of_last_text
def story_of(text: str) -> Story:
    """Return the ``Story`` of *text*, which all who ask about the same text share.

    >>> text = "The council approved the plan on Monday after a long debate here."
    >>> story_of(text) is story_of(text)
    True
    """
    return Story(text)
