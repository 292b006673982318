"""Punctuation: all sets of marks that several rooms use, and why two of them differ."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ALL_CLOSERS",
    "ALL_STOPS",
    "AROUND_WORDS",
    "BEFORE_AN_ADDRESS",
    "BEFORE_A_CITATION",
    "BEFORE_A_LABEL",
    "BEFORE_A_TAG",
    "BULLETS",
    "CLOSERS",
    "LINE_STOPS",
    "LIST_BULLETS",
    "MENTIONING",
    "QUOTATION_ENDS",
    "QUOTES",
    "SENTENCE_ENDS",
    "STOPS",
    "USUAL_STOPS",
    "WIDE",
    "WIDE_STOPS",
]

# Ends of sentences.
STOPS: Final = ".!?…"
"""Marks that end a sentence in Latin, Greek and Cyrillic script."""
USUAL_STOPS: Final = ".!?"
"""The same without the ellipsis, after which a sentence may go on."""
WIDE_STOPS: Final = "。！？"
"""Marks that end a sentence in Chinese and Japanese."""
ALL_STOPS: Final = f"{STOPS}{WIDE_STOPS}।؟۔"
"""Marks that end a sentence in any script, such as the danda of Hindi."""
LINE_STOPS: Final = frozenset(f"{ALL_STOPS}:")
"""Marks that end a line: after a colon, what it announces begins a line of its own."""

# Marks that close what they stand after.
QUOTATION_ENDS: Final = "\"'”’»"
"""Closing quotation marks."""
CLOSERS: Final = f"{QUOTATION_ENDS})]"
"""Closing quotation marks and brackets, which may follow the end of a sentence."""
ALL_CLOSERS: Final = f"{CLOSERS}」』）"
"""The same in all scripts."""

# The last character of a text that is complete.  They differ in what a mark proves at this place.
SENTENCE_ENDS: Final = frozenset(f"{ALL_STOPS}{QUOTATION_ENDS}」』）")
"""Of a line of prose; a bracket ends a caption or a title as often: "Tides (2021)"."""
BEFORE_A_LABEL: Final = f'{STOPS}"”’)'
"""Before a label or an advert within the line, in English; a colon announces what it is about."""
BEFORE_A_TAG: Final = frozenset(f"{STOPS}:{CLOSERS}{WIDE_STOPS}")
"""Before a placeholder: it replaces what stood there, and the text may announce it by a colon."""
BEFORE_A_CITATION: Final = BEFORE_A_TAG | frozenset(";】")
"""Before a citation mark, which also follows the items of a list, or another such mark."""
BEFORE_AN_ADDRESS: Final = f"{STOPS}{CLOSERS}{WIDE_STOPS}」》›"
"""Before an address that belongs to no sentence; after a colon it is announced."""

# Quotation marks.
QUOTES: Final = "\"'“”‘’„«»‹›"
"""Quotation marks of all kinds, apostrophes too."""
MENTIONING: Final = frozenset(f"{QUOTES}`")
"""Marks around something that the text speaks of and that must stay, such as a tag."""

AROUND_WORDS: Final = "\"'“”‘’„«»()[]{}.,;:!?…"
"""Marks before and after a word that are no part of it."""

# Bullets.
BULLETS: Final = "-–—•·*▪●◦‣►▶+"
"""Marks before the items of a list."""
LIST_BULLETS: Final = "-–*+•◦▪‣"
"""Those that need only a blank after them; "— No, he said" and "· 3 May" are no items."""

WIDE: Final = "\u2e80"
"""Where the characters of Chinese and Japanese begin, which put no blanks between words."""
