"""The rules that join lines, in the order in which they are asked about a break."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from newsclean.layout.breaks import Break
from newsclean.layout.closing_punctuation import CLOSING, closing, closing_cue
from newsclean.layout.dateline import DATELINE, dateline, dateline_cue
from newsclean.layout.hard_wrap import HARD_WRAP, hard_wrap
from newsclean.layout.hyphen import HYPHEN, hyphen, hyphen_cue
from newsclean.layout.label import LABEL, label, label_cue
from newsclean.layout.program_lines import is_code
from newsclean.layout.split_quote import SPLIT_QUOTE, split_quote, split_quote_cue
from newsclean.layout.split_sentence import SPLIT_SENTENCE, split_sentence, split_sentence_cue
from newsclean.rules.rows import Repair

__all__ = ["KINDS", "Kind", "judged"]


class Kind(NamedTuple):
    """A rule that joins lines, its judge, and between which two characters the judge is asked."""

    rule: Repair
    judge: Callable[[Break], str | None]
    cue: Callable[[str, str], bool]
    over_a_gap: bool
    """whether it joins lines with an empty line between them, too"""
    after_full_lines: bool = False
    """whether it joins a line only if no word of the next would have fitted on it"""


KINDS = (
    Kind(HYPHEN, hyphen, hyphen_cue, over_a_gap=False),
    Kind(CLOSING, closing, closing_cue, over_a_gap=True),
    Kind(SPLIT_QUOTE, split_quote, split_quote_cue, over_a_gap=True),
    Kind(DATELINE, dateline, dateline_cue, over_a_gap=True),
    Kind(HARD_WRAP, hard_wrap, lambda *_: True, over_a_gap=False, after_full_lines=True),
    Kind(SPLIT_SENTENCE, split_sentence, split_sentence_cue, over_a_gap=True),
    Kind(LABEL, label, label_cue, over_a_gap=False),
)


def judged(at: Break, *, is_full: bool) -> tuple[Kind, str] | None:
    """Return the first rule that joins the lines at *at*, and the text that it puts between them.

    *is_full* says whether the first of the two is a full line.
    """
    for kind in _asked(at.left[-1], at.right[0], at.gap, is_full):
        new = kind.judge(at)
        if new is not None:
            return None if is_code(at.left) or is_code(at.right) else (kind, new)
    return None


@lru_cache(maxsize=1024)
def _asked(end: str, begin: str, gap: int, is_full: bool) -> tuple[Kind, ...]:
    """The rules that may join a line that ends in *end* to one that begins with *begin*."""
    kinds = (kind for kind in KINDS if gap == 1 or kind.over_a_gap)
    kinds = (kind for kind in kinds if is_full or not kind.after_full_lines)
    return tuple(kind for kind in kinds if kind.cue(end, begin))
