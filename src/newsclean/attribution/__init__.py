"""Sentences broken where the speaker is named, and their repairs: one file a kind of break.

A repair changes punctuation, case and white space and may restore lost function words ("by the",
"said"), never a content word.  What is unsure stays as it is.
"""

from __future__ import annotations

from newsclean.attribution.cut_off_speaker import CUT_OFF_SPEAKER
from newsclean.attribution.lost_quotative import LOST_QUOTATIVE
from newsclean.attribution.spurious_period import SPURIOUS_PERIOD
from newsclean.layout.lines import LINES
from newsclean.rules import Coded

__all__ = ["NORMALIZERS"]

NORMALIZERS: tuple[Coded, ...] = (LINES, SPURIOUS_PERIOD, CUT_OFF_SPEAKER, LOST_QUOTATIVE)
