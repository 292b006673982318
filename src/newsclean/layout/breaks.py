"""A line break and the text around it: the input of all rules about lines."""

from __future__ import annotations

from typing import Final

from newsclean.layout.page import Page
from newsclean.text.late import late
from newsclean.text.marks import AROUND_WORDS, CLOSERS, LINE_STOPS
from newsclean.text.sentences import ends_abbreviation
from newsclean.text.words import NEVER_LAST, NEVER_LAST_ANYWHERE

__all__ = [
    "LINES_BELOW",
    "TITLES",
    "Break",
    "bare_word",
    "ends_sentence",
    "ends_shortened",
    "hangs",
    "is_title_case",
    "last_word",
]

LINES_BELOW: Final = 6
"""No rule looks at more than so many lines below a break."""
_FOREIGN = late(r"[^\W\d_\x00-\xffœŒ]")
"""Letters that languages with data files write only in names."""
_ALWAYS = frozenset({"A", "An", "The"})
TITLES = (
    " Col.",
    " Dr.",
    " Gen.",
    " Gov.",
    " Lt.",
    " Mr.",
    " Mrs.",
    " Ms.",
    " Rep.",
    " Sen.",
    " Sgt.",
)


_TAILS = frozenset(
    end[-3:].lower()
    for word in (*NEVER_LAST_ANYWHERE, *TITLES, "least")
    for end in (word, f" {word}")
)
"""The last three characters of each line that may hang, unless its last word is one letter."""


class Break:
    """A break between two lines that are not blank, and the text around it.

    *left* is the last line of those joined so far; *joined* is true if they are several.  *gap* is
    1 for a line break and 2 for an empty line.  *after* is the line after *right*, empty if the gap
    before it is wider.  *quotes* and *brackets* count the straight quotation marks and the brackets
    that are open in the lines joined so far; *whole* is the two ends of those lines.  *word* is the
    first word of *right*.
    """

    __slots__ = (
        *("after", "brackets", "gap", "joined", "left", "page"),
        *("place", "quotes", "right", "whole", "word"),
    )

    def __init__(self, page: Page, place: int, so_far: str, quotes: int, brackets: int) -> None:
        lines, _, _, breaks = page.gaps
        left = lines[place]
        right = lines[place + 1].strip()
        self.page, self.place, self.gap = page, place, breaks[place]
        self.left, self.right = left, right
        self.word = right.split(None, 1)[0]
        self.after = lines[place + 2] if breaks[place + 1] <= self.gap else ""
        self.joined, self.whole = so_far != "", so_far or left
        self.quotes, self.brackets = quotes, brackets

    def as_one(self) -> Break:
        """Return this break, changed to what it is once the lines joined so far are one."""
        self.left, self.joined = self.whole, False
        return self

    @property
    def open_quote(self) -> bool:
        """Whether a straight quotation mark is open."""
        return self.quotes % 2 == 1

    @property
    def open_bracket(self) -> bool:
        return self.brackets > 0

    @property
    def unfinished(self) -> bool:
        """Whether *left* ends like the middle of a sentence: in a letter, a digit or a comma."""
        return not ends_sentence(self.left)

    @property
    def hanging(self) -> bool:
        """Whether *left* ends in a word that ends no sentence: "according to", "Lt. Col."."""
        if not hangs(self.left):
            return False
        word = last_word(self.left)
        if word in _ALWAYS or self.left.endswith(TITLES):
            return True
        if not self.left.isascii() and len(_FOREIGN.findall(self.left)) > 1:
            return False  # Vietnamese has no table: its "an" and "ma" are no English words
        if not word.islower():  # "Lens Shift No" is a label, but "In" alone on its line a start
            return word == self.left and word.lower() in NEVER_LAST[self.page.language]
        return word in NEVER_LAST[self.page.language]


def hangs(line: str) -> bool:
    """Whether *line* may end in the middle of a sentence, in any language.

    The language of the text is looked up only where it matters.

    >>> hangs("according to"), hangs("a capital")
    (True, False)
    """
    if line[-3:].lower() not in _TAILS and line[-2:-1] != " ":
        return False  # the usual, at once
    if line[-1] == ".":
        return line.endswith(TITLES)
    return line[-40:].rpartition(" ")[2].lower() in NEVER_LAST_ANYWHERE or line.endswith(" least")


def ends_sentence(line: str) -> bool:
    """Whether *line* ends like a sentence, closing quotation marks and brackets aside.

    >>> ends_sentence('He said "yes."'), ends_sentence("the capital of")
    (True, False)
    """
    if line[-1:].isalpha():
        return False  # the usual, at once
    return line.rstrip(CLOSERS)[-1:] in LINE_STOPS


def ends_shortened(line: str) -> bool:
    """Whether the period at the end of *line* is that of an abbreviation: "in the U.S.".

    >>> ends_shortened("in the U.S."), ends_shortened("in the rain.")
    (True, False)
    """
    if line[-1:] != "." or line[-2:-1] == "." or line[-2:-1].isdigit():
        return False  # "in the top 20." is the end of a sentence
    return ends_abbreviation(line, len(line) - 1)


def last_word(line: str) -> str:
    """The last word of *line*, or nothing if a mark ends it.

    >>> last_word("a report by the"), last_word("He came.")
    ('the', '')
    """
    word = line[-40:].rpartition(" ")[2]
    if word.isalpha() or word.replace("'", "").replace("’", "").isalpha():
        return word
    return ""


def bare_word(word: str) -> str:
    """*word* without the marks around it."""
    return word.strip(AROUND_WORDS)


def is_title_case(line: str) -> bool:
    """Whether most of the longer words of *line* begin with a capital, as in a headline.

    >>> is_title_case("Why the Minister Resigned"), is_title_case("Why the minister resigned")
    (True, False)
    """
    begin = [word[0] for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(begin) > 1 and sum(map(str.islower, begin)) * 2 < len(begin)
