"""Check whether a label is a subhead of the story: the text below it, or a column, is about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import Final

from newsclean.rules.whole_lines.known_lines import MOST_KNOWN, folded_line
from newsclean.text.late import late
from newsclean.text.lines import is_prose
from newsclean.text.marks import SENTENCE_ENDS, WIDE
from newsclean.text.words import words

__all__ = ["MAY_HEAD_A_TEXT", "MAY_SAY_IT_AGAIN", "every_word", "is_a_subhead", "is_amid_prose"]
__all__ += ["telling_words"]

MAY_HEAD_A_TEXT: Final = (
    "furniture.comments.thread",
    "furniture.legal.consent",
    "furniture.nav.buttons",
    "furniture.player.buttons",
    "furniture.prompt.account",
)
"""Families of rows for what may be a subhead of advice, too: "Reset your password"."""
MAY_SAY_IT_AGAIN: Final = ("furniture.newsletter", "furniture.publisher", "furniture.related")
"""Families of rows above text of the page that repeats them: "Subscribe and win!" is above
"Subscribe and you could win a car"."""
_TOO_MANY_BLANKS: Final = 3
"""A button that a sentence explains has fewer."""
_NEAR: Final = 3
"""A figure is among so many lines below the head of its column: the row has a name, too."""
_FARTHEST: Final = 8
_SHORTEST_STEM: Final = 4
_FIGURE: Final = late(
    r"[+−–-]?(?:[$€£¥] ?\d[\d.,]{0,15}|\d[\d.,]{0,15}\s?(?:%|p\.?c\.?|per ?cent|points?|[€$£¥])"
    r"|\d{1,3}[.,]\d{1,2})"
)
"""A percentage, a sum or a decimal; "46" and "1.2K" count how often a page was shared."""
_MOST_WORDS: Final = 6
"""A subhead has no more; a sentence of the page may."""
_WORD: Final = late(
    r"[\u4e00-\u9fff]{2,}|[\u30a1-\u30fa\u30fc]{4,}|[^\W\u3040-\u30ff\u4e00-\u9fff]{2,}"
)
"""A word; of Chinese and Japanese, which write none apart, a run of one script."""


def is_a_subhead(lines: Sequence[str], i: int, below: str, rule: str) -> bool:
    """Whether line *i* of *lines* heads a column, a section or an explanation.

    *below* is the text below it that stays, and *rule* is the id of the row that knows the line.

    >>> is_a_subhead(["Close", "Closes the program."], 0, "Closes the program.", "x.close")
    True
    """
    bare = lines[i].strip()
    if " " not in bare and _heads_a_column(lines, i, far=rule.startswith("furniture.share")):
        return True
    label = folded_line(bare)
    if _is_explained(label, below):
        return True
    return _may_be_a_subhead(label) and is_amid_prose(lines, i)


def _heads_a_column(lines: Sequence[str], i: int, *, far: bool) -> bool:
    """Whether line *i* is the head of a column: a percentage, a sum or a decimal is below it.

    If *far*, names may be between them.

    >>> lines = ["Share", "Greens", "46 %"]
    >>> _heads_a_column(lines, 0, far=True), _heads_a_column(lines, 0, far=False)
    (True, False)
    >>> _heads_a_column(["Close", "102.20"], 0, far=False)
    True
    """
    below = filter(None, map(str.strip, lines[i + 1 : i + 1 + _FARTHEST]))
    return any(_FIGURE.fullmatch(line) for line in islice(below, _NEAR if far else 1))


def _is_explained(label: str, below: str) -> bool:
    """Whether the sentence *below* a folded *label* says what the button or the menu does.

    It begins with another form of the first word of the label.

    >>> _is_explained("close window", "Closes the window and saves the text.")
    True
    >>> _is_explained("subscribe", "Subscribe to the paper of the bay.")
    False
    """
    if label.count(" ") >= _TOO_MANY_BLANKS:
        return False
    first, word = label.partition(" ")[0], below.partition(" ")[0].lower()
    stem = first[: max(_SHORTEST_STEM, len(first) - 2)]
    if len(stem) < _SHORTEST_STEM or not word.startswith(stem) or word == first:
        return False
    return below.endswith((".", "!")) and below.count(" ") > 1


def _may_be_a_subhead(label: str) -> bool:
    """Whether a folded *label* is a subhead of a story as often: "reacties", "terms".

    >>> _may_be_a_subhead("reacties"), _may_be_a_subhead("share")
    (True, False)
    """
    return label in _subheads()


@cache
def _subheads() -> frozenset[str]:
    return frozenset(words("subheads"))


def is_amid_prose(lines: Sequence[str], i: int) -> bool:
    """Whether prose is above line *i* of *lines*, blank lines aside, and a sentence below it.

    >>> story = "The bridge of the town was shut on Monday after a storm from the sea."
    >>> is_amid_prose([story, "Terms", "The town pays half of it."], 1)
    True
    >>> is_amid_prose([story, "Terms", "Privacy"], 1)
    False
    """
    above = next((line for line in lines[max(0, i - 3) : i][::-1] if line.strip()), "")
    if not is_prose(above):
        return False
    below = next((line.rstrip() for line in lines[i + 1 : i + 1 + _NEAR] if line.strip()), ".")
    return below[-1] in SENTENCE_ENDS and (below.count(" ") > 1 or below > WIDE)


@lru_cache(maxsize=MOST_KNOWN)  # of labels, as several are on each page of a site
def telling_words(label: str, *, part_tells: bool) -> tuple[str, ...]:
    """Return the words of a folded *label* that tell what the text below it is about.

    A label of one word is one; of several only words of some length, and only if *part_tells*.

    >>> telling_words("advertising", part_tells=False), telling_words("read more", part_tells=False)
    (('advertising',), ())
    >>> telling_words("reset your password", part_tells=True)
    ('reset', 'password')
    >>> telling_words("通知をオンにする", part_tells=True)
    ('通知',)
    """
    if part_tells:
        found: list[str] = _WORD.findall(label)
        return tuple(word for word in found if len(word) >= 5 or word >= WIDE)
    least = 6 if label < WIDE else 2
    return (label,) if len(label) >= least and " " not in label else ()


@lru_cache(maxsize=MOST_KNOWN)
def every_word(label: str) -> tuple[str, ...]:
    """Return all words of a folded *label* of several; the text below a subhead may have them all.

    They may be short ones: "New here?", and below it "Those who are new here get a walk …".

    >>> every_word("new here?"), every_word("new"), every_word("do you want to read more of this?")
    (('new', 'here'), (), ())
    """
    found = tuple(re.findall(r"\w+", label))
    return found if 1 < len(found) <= _MOST_WORDS else ()
