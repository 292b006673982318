"""A line of a page as ``BODY`` sees it: its place, its form, and whether it is prose or code."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from newsclean.text.lines import is_prose

__all__ = ["EXAMINED", "LINKED", "Line", "folded", "holds_code", "is_script", "size_of", "words_of"]

EXAMINED: Final = 600
"""Characters of a line that are examined; a longer line is judged by its beginning."""
_REMEMBERED: Final = 4096
"""Cache size, in lines."""
_MOST_COMPARED: Final = 20
_LONG_WORD, _STEM = 6, 7
_LENGTHS: Final = tuple(
    f"words.{most}" for most in (0, 1, 2, 4, 4, *[7] * 3, *[11] * 4, *[19] * 8, *[39] * 20)
)
_CLOSERS: Final = "\"'”’»)]」』）"
_WIDE_CLOSERS: Final = "」』"
LINKED: Final = ("linked.all",)
"""A link as long as a sentence leads to another story."""
_MARKS: Final = {
    **dict.fromkeys(".。।۔", "end.stop"),
    **dict.fromkeys("!?！？؟", "end.cry"),
    **dict.fromkeys(":：", "end.colon"),
    **dict.fromkeys(",;，、", "end.comma"),
    "…": "end.ellipsis",
}


class Line:
    """A line that is not blank: its place, its features, and its length in words.

    >>> line = Line("By Ann Lee", 0)
    >>> line.is_prose, line.size
    (False, 3)
    """

    __slots__ = (
        *("_form", "bare", "end", "is_prose", "is_script", "marks", "size", "start"),
        "text",
    )

    def __init__(
        self,
        text: str,
        start: int,
        end: int | None = None,
        marks: tuple[str, ...] = (),
        kind: int | None = None,
    ) -> None:
        """Take *text*; *kind* is 1 for prose and 0 for other text, if it is known, and no code."""
        self.text = text
        self.start = start
        self.marks = marks
        self.end = start + len(text) if end is None else end
        self.bare = bare = text[:EXAMINED].strip()
        self.size = size_of(bare, bare.count(" "))
        self._form: tuple[str, ...] = ()
        self.is_script = kind is None and is_script(bare)
        if kind is None:
            kind = not self.is_script and is_prose(text)
        self.is_prose = bool(kind) and marks[:1] != LINKED

    def form(self) -> tuple[str, ...]:
        """Return the features of its length and its end, and whether it is prose.

        >>> Line("By Ann Lee", 0).form()
        ('words.4', 'end.none')
        """
        if not self._form:  # a line is looked at for its neighbours, too
            length = _LENGTHS[self.size] if self.size < len(_LENGTHS) else "words.more"
            if self.is_script:
                length = "words.code"
            end = _end(self.bare)
            self._form = (length, end, "prose") if self.is_prose else (length, end)
        return self._form


@lru_cache(_REMEMBERED)
def words_of(bare: str) -> list[bytes]:
    """Return the stems of the longer words of a line; pairs of characters if it has no spaces.

    As bytes: lower-casing a whole story as text would cost more.

    >>> words_of("The Daily Election")
    [b'electio']
    """
    if bare.isascii() or bare.count(" ") * 12 >= len(bare) - 12:
        words = folded(bare).split()
        return [word[:_STEM] for word in words[:_MOST_COMPARED] if len(word) >= _LONG_WORD]
    return [folded(first + second) for first, second in pairwise(bare[:_MOST_COMPARED])]


def size_of(bare: str, blanks: int) -> int:
    """Return how many words a line with so many *blanks* has.

    In a script without spaces, two characters count as one.

    >>> size_of("By Ann Lee", 2), size_of("中国，北京：你好，世界！天气预报", 0)
    (3, 9)
    """
    if bare.isascii() or blanks * 12 >= len(bare) - 12:
        return blanks + 1
    return len(bare) // 2 + 1


def folded(text: str) -> bytes:
    """Return *text* as words are compared.

    >>> folded("The Élite")
    b'the \\xc3\\x89lite'
    """
    return text.encode("utf-8", "surrogatepass").lower()


@cache
def _code_signs() -> re.Pattern[str]:
    return re.compile(r'[{}()\[\]<>=;:_\\/"|#&%+]')


def holds_code(text: str) -> bool:
    """Whether some line of *text* may be code: the text has a character that all code has."""
    return "{" in text or "=" in text or ('"' in text and '":' in text)


def is_script(line: str) -> bool:
    """Whether *line* is a script, a style or data: one character in nine is a symbol of code.

    >>> is_script('{"headline":"Ferry adrift","id":"86245"}'), is_script("The {} was empty.")
    (True, False)
    """
    if not holds_code(line):
        return False
    signs = len(_code_signs().findall(line))
    return signs > 5 and signs * 9 > len(line)


def _end(bare: str) -> str:
    last = bare[-1]
    if last.isalnum():
        return "end.none"
    if last in _CLOSERS:
        if last in _WIDE_CLOSERS:  # Japanese has no full stop before them
            return "end.quoted-stop"
        return "end.quoted-stop" if bare.rstrip(_CLOSERS)[-1:] in _MARKS else "end.closer"
    if bare.endswith("……"):  # a sentence of Chinese may end so
        return "end.stop"
    return "end.ellipsis" if bare.endswith("...") else _MARKS.get(last, "end.none")
