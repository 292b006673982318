"""Generate dirty documents: articles, artifacts, look-alikes, broken encodings, odd white space."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from hypothesis import strategies as st

from newsclean.testing.articles import PROSE, articles, lines
from newsclean.testing.artifacts import RULES, artifacts
from newsclean.testing.attributions import broken_attributions
from newsclean.testing.damage import mojibake
from newsclean.testing.dirtying import dirtied

__all__ = ["ODD", "documents"]

_BROKEN: Final = (
    "According to the statement. Spokesman of the SDF, Mustafa Bali.",
    "The Observatory (SOHR), a monitor based in the UK, rebel forces shelled the town.",
    ". located in the north. ",
    ". who came. ",
    ", a monitor in the UK, ",
    " according to a memo",
)
_TAGS: Final = ("[ad_1]", "[ad_2]", "Source link", "Source", " | Sport | The Daily Tide")
_BLANKS: Final = (
    "\n",
    " ",
    "  ",
    "\n\n\n\n",
    " \n",
    "\t",
    "\r\n",
    "\u00a0",
    "\u200b",
    "\u2028",
    "\x0b",
)
ODD: Final = (
    "",
    "\x00",
    "\ud800",
    "\ufeff",
    "&amp;",
    "&amp;amp;",
    "Ã",
    "â€™",
    "\x92",
    "\ufffd",
    "é€",
    "[",
    "]",
)
"""Rare characters that programs often do not expect."""


def documents(pieces: Iterable[str] = ()) -> st.SearchStrategy[str]:
    """Texts of every kind that a normalizer may meet, most of them dirty, some of them nonsense.

    They consist of sound and broken lines, artifacts and look-alikes, misread encodings, spaces of
    every kind and any characters, including lone surrogates.  *pieces* are your own texts: those
    that your normalizer looks for, and look-alikes.

    >>> from hypothesis import find
    >>> find(documents(["★"]), lambda text: "★" in text).strip()
    '★'
    """
    own = [*dict.fromkeys(pieces)]
    part = _any(st.sampled_from(own), _pieces()) if own else _pieces()
    blank = _any(st.just("\n\n"), st.just(""), st.sampled_from(_BLANKS))
    joined = st.tuples(part, blank).map("".join)
    return _any(
        st.lists(joined, max_size=14).map("".join),
        articles().flatmap(dirtied).map(lambda pair: pair.dirty),
        st.text(),
    )


@cache
def _pieces() -> st.SearchStrategy[str]:
    shown = [text for row in RULES for text in (row.before, *row.keeps) if text]
    return _any(
        st.text("abT.,!?:;\"'“”’ \n[]|()-–", max_size=20),
        st.text(max_size=12),
        lines(),
        st.sampled_from(PROSE).map(str.upper),
        st.sampled_from(_BROKEN),
        st.sampled_from(shown),
        st.sampled_from(_TAGS),
        artifacts(),
        mojibake().map(lambda pair: pair.dirty),
        broken_attributions().map(lambda pair: pair.dirty),
        st.sampled_from(ODD),
    )


def _any(*strategies: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """One of *strategies*, each equally likely; ``one_of`` would count their branches."""
    return st.sampled_from(strategies).flatmap(lambda strategy: strategy)
