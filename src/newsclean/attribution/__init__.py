"""Repairs of sentences that broke where the speaker is named: one file for each kind of break.

A repair changes punctuation, case and white space and may restore lost function words ("by the",
"said"), never a content word.  An unsure case stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.attribution.cut_off_speaker import CUT_OFF_CUES, CUT_OFF_SPEAKER, CUT_OFF_SUBJECT
from newsclean.attribution.lost_quotative import LOST_QUOTATIVE, LOST_QUOTATIVE_CUES
from newsclean.attribution.speaker_without_verb import SPEAKER_CUES, SPEAKER_WITHOUT_VERB
from newsclean.attribution.spurious_period import SPURIOUS_CUES, SPURIOUS_PERIOD
from newsclean.edits import Edit
from newsclean.layout.joining import LINES
from newsclean.punctuation.bracket_space import BRACKET_CUES, BRACKET_SPACE
from newsclean.punctuation.doubled import DOUBLED, DOUBLED_CUES
from newsclean.punctuation.glued_address import GLUED_ADDRESS, GLUED_ADDRESS_CUES
from newsclean.punctuation.glued_dateline import GLUED_DATELINE, GLUED_DATELINE_CUES
from newsclean.punctuation.glued_quote import GLUED_QUOTE, GLUED_QUOTE_CUES
from newsclean.punctuation.glued_sentence import GLUED_SENTENCE, GLUED_SENTENCE_CUES
from newsclean.punctuation.quote_marks import (
    QUOTE_CUES,
    QUOTE_DOUBLED,
    QUOTE_SPACE,
    QUOTE_TURNED,
)
from newsclean.punctuation.spacing import SPACE_BEFORE, SPACING_CUES
from newsclean.punctuation.split_host import SPLIT_HOST, SPLIT_HOST_CUES
from newsclean.rules.code import ALL, CodeNormalizer
from newsclean.rules.cues import Scanner

__all__ = ["CUES", "NORMALIZERS", "SENTENCES", "Sentences", "sentences"]

CUES = (
    *SPACING_CUES,  # first: no other cue has a space before its mark, and this one needs it
    *BRACKET_CUES,
    *SPLIT_HOST_CUES,
    *SPURIOUS_CUES,
    *CUT_OFF_CUES,
    *GLUED_SENTENCE_CUES,
    *GLUED_QUOTE_CUES,
    *GLUED_ADDRESS_CUES,
    *GLUED_DATELINE_CUES,
    *DOUBLED_CUES,
    *QUOTE_CUES,
    *SPEAKER_CUES,
    *LOST_QUOTATIVE_CUES,
)
"""The cues of all repairs, each at its punctuation mark."""
_SCANNER = Scanner(CUES)


def sentences(text: str) -> list[Edit]:
    """Return the edits that repair sentences within their line.

    >>> sentences("It is a village. located in the north.")
    [Edit(start=15, end=16, new='', rules=('attribution.spurious-period',))]
    """
    return _SCANNER.edits(text)


def _sentences_shown(text: str, shown: int) -> list[Edit]:
    return _SCANNER.edits(text, shown)


def _cue() -> tuple[tuple[str, ...], ...]:
    return _SCANNER.windows()


def _flag_cue() -> tuple[tuple[str, ...], ...]:
    from newsclean.attribution.suspicious import suspicious_cue  # a wheel has it ready-made

    return suspicious_cue()


class Sentences(CodeNormalizer):
    """The repairs within lines; ``flags`` reports attributions that still look broken.

    >>> sorted(SENTENCES.flags("They fled, according to the report. Head of the union."))
    ['suspicious_attribution']
    """

    __slots__ = ()

    def flags(self, text: str, shown: int = ALL) -> Iterable[str]:
        """Return the flags of the cleaned *text*, which has the *shown* ones of ``flag_parts``."""
        if not shown & 1:
            return ()
        from newsclean.attribution.suspicious import SUSPICIOUS, is_suspicious

        return (SUSPICIOUS,) if is_suspicious(text) else ()


SENTENCES = Sentences(
    "attribution.sentences",
    sentences,
    (
        SPURIOUS_PERIOD,
        CUT_OFF_SPEAKER,
        CUT_OFF_SUBJECT,
        LOST_QUOTATIVE,
        SPEAKER_WITHOUT_VERB,
        GLUED_SENTENCE,
        GLUED_QUOTE,
        GLUED_ADDRESS,
        GLUED_DATELINE,
        SPACE_BEFORE,
        BRACKET_SPACE,
        SPLIT_HOST,
        DOUBLED,
        QUOTE_SPACE,
        QUOTE_TURNED,
        QUOTE_DOUBLED,
    ),
    scope="lines",
    cue=_cue,
    find_shown=_sentences_shown,
    flag_cue=_flag_cue,
)

NORMALIZERS: tuple[CodeNormalizer, ...] = (LINES, SENTENCES)
"""Lines come first: a sentence can be judged only when it is on one line."""
